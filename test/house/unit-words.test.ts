// An office of kampung, nagari or kelurahan reads its own word for its units, not "desa".
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.join(__dirname, '../..');

/** Words of the tabs' columns, of Masalah and of Kesehatan: each is said through `inUnitTerm`. */
const saidThroughTheFunction = /-columns\.ts$|^maintenance\/(?:issue-text|health-of-\w+)\.ts$/u;

/** What rightly says desa in every office, by file; `…` stands where something is put in. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  // A balai desa in the example of a chat line, and the people that a circular is usually carried to.
  'chat/chat-text.ts': ['LAPOR …; 13/2; balai desa; 45; bersih lingkungan'],
  'forms/form-text.ts': ['Pemerintah desa/kelurahan'],
  // Musyawarah Desa is the name that the law gives the meeting.
  'meetings/meeting-text.ts': ['Musyawarah Desa'],
  // Rows of Kepatuhan are headed by the office's word; this heads the key of a tab nobody has made yet.
  'compliance/state-text.ts': ['Desa'],
  // Names in braces that people type, and an example of what they become.
  'reminders/mail-words.ts': [
    'nama pelapornya, misalnya Desa Sidomukti atau Kelurahan Melayu',
    'Belum lapor: {laporan} {desa}',
    'Lewat tenggat: {laporan} {desa}',
    'Belum lapor: {jumlah} laporan {desa}',
    'Terima kasih, {desa}: {kali} kali berturut-turut tepat waktu',
  ],
  // The settings and questions by which an office says what its units are called.
  'setup/setting-initial.ts': ['Kepala Desa'],
  'setup/setting-text.ts': [
    'kecamatan (memantau desa), kabupaten (memantau kecamatan), desa (memantau RW/Jaro), provinsi (memantau kabupaten dan kota), atau pusat (memantau provinsi).',
    'Sebutan desa',
    'Kata yang dipakai di pesan dan tab, misalnya desa atau kampung.',
    'Sebutan kepala desa',
    'Misalnya Kepala Desa, Kepala Kampung, Jaro.',
  ],
  'setup/wizard-area-text.ts': ['Desa atau kelurahan', 'memantau desa', 'Desa', 'Bina Pemerintahan Desa'],
  'setup/wizard-terms-text.ts': ['desa, kampung, pekon, nagari …', 'Kepala Desa, Keuchik, Perbekel …'],
  // Kinds of units in a list that is pasted, told apart by their codes.
  'setup/wizard-units-text.ts': [
    'empat angka terakhir kodenya harus diawali 1 (kelurahan), 2 (desa), atau 3 (desa adat).',
    'kodenya dan kata desa atau kelurahan di depan nama tidak cocok; perbaiki salah satunya.',
  ],
  'office/choice-words.ts': ['desa adat'],
};

/** Whether a text says desa, or one of its people, as a word that somebody reads. */
function saysDesa(text: string): boolean {
  const said = text.replace(/Pantau Desa|pantau-desa|\w+@[\w.]+/gu, '');
  return /(?<![\p{L}\p{N}-])(?:(?:antar|se)?desa(?:nya)?|kades|sekdes)(?![\p{L}\p{N}-])/iu.test(said);
}

/** The texts of a source that say desa; the bare `desa` is the key of a kind of units. */
function textsWithDesa(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    const text = textOf(node);
    if (text !== null && text !== 'desa' && saysDesa(text)) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('words.ts', source, ts.ScriptTarget.ES2022));
  return found;
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

describe('F39: a text that does not go through the one function of the office’s words', () => {
  const words = filesOf('src/messages').filter((file) => file.endsWith('.ts'));

  test('says desa only where it is right in every office', () => {
    const said = words
      .filter((file) => !saidThroughTheFunction.test(file))
      .flatMap((file) =>
        textsWithDesa(read(`src/messages/${file}`))
          .filter((text) => !(exceptions[file] ?? []).includes(text))
          .map((text) => `${file}: ${text}`),
      );
    expect(said).toEqual([]);
  });

  test('no exception is kept that nothing needs', () => {
    const idle = Object.entries(exceptions).flatMap(([file, texts]) =>
      texts.filter((text) => !textsWithDesa(read(`src/messages/${file}`)).includes(text)),
    );
    expect(idle).toEqual([]);
  });

  test('no page’s shell says desa', () => {
    const shells = filesOf('appsscript').filter((file) => file.endsWith('.html'));
    expect(shells.length).toBeGreaterThan(10);
    const said = shells.filter((file) => saysDesa(read(`appsscript/${file}`).replace(/<[^>]*>/gu, ' ')));
    expect(said).toEqual([]);
  });
});

describe('the net', () => {
  const put = (part: string): string => ['$', '{', part, '}'].join('');

  test.each([
    "export const allUnits = 'Semua desa';",
    "export const heads = { unit: 'Desa' };",
    `export const response = (text: string) => \`Tanggapan desa: ${put('text')}\`;`,
    "export const help = 'Sebut pemiliknya di judul, misalnya HP Kades.';",
    "export const asked = 'Tanyakan kepada desanya.';",
    "export const fair = 'Selisih antardesa paling banyak 1.';",
  ])('catches %s', (source) => {
    expect(textsWithDesa(source)).toHaveLength(1);
  });

  test.each([
    "export const title = 'Pantau Desa';",
    "export const kind = 'desa';",
    "export const address = 'Tulis seperti sekdes@batokan.desa.id.';",
    `export const all = (unitWord: string) => \`Semua ${put('unitWord')}\`;`,
  ])('lets %s pass', (source) => {
    expect(textsWithDesa(source)).toEqual([]);
  });
});
