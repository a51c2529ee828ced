// Checks who can open the camat's page, what it says, and that it holds no contacts.
import { createOffice, type Office } from 'local-office';
import { settingText } from '../../../src/messages/setup/setting-text';
import { callRpc, dist, kasimanOffice } from '../kasiman';
import { besahExcused, refresh, sendReport, wib } from '../office-actions';
import { typeIn, typeOver, typeRow } from '../sheet-cells';

/** February as docs/rules.md tells it, seen on 12 March; kept once for all tests. */
let february: Office['state'];
beforeAll(() => {
  const office = kasimanOffice();
  const onTime = ['Batokan', 'Betet', 'Tembeling', 'Sambeng', 'Kasiman', 'Sekaran'];
  onTime.forEach((name, index) => {
    sendReport(office, `2026-02-1${index}T10:00:00`, name, '2026-02-08');
  });
  typeRow(office, 'Dispensasi', besahExcused);
  sendReport(office, '2026-03-07T10:00:00', 'Ngaglik', '2026-02-28');
  sendReport(office, '2026-03-09T10:00:00', 'Tambakmerak', '2026-02-28');
  office.clock.set(wib('2026-03-12T07:45:00'));
  office.openWorkbook();
  refresh(office);
  office.webGet();
  february = office.state;
});
function seenInMarch(): Office {
  const office = createOffice({ state: structuredClone(february) });
  office.loadFolder(dist);
  return office;
}

function visit(office: Office, token: string | undefined, visitor = ''): string {
  const answer = office.webGet(token === undefined ? {} : { t: token }, { visitor });
  if (answer.kind !== 'html') throw new Error(JSON.stringify(answer));
  return answer.html;
}
function newLink(office: Office, days = 7): string {
  callRpc(office, 'makeCamatLink', { label: 'Pak Camat', days });
  return lastLink(office);
}
/** The token of a link that was made before. */
function lastLink(office: Office): string {
  const { links } = callRpc(office, 'readCamatAccess', {});
  return new URL(links[links.length - 1]?.url ?? '').searchParams.get('t') ?? '';
}
const closed = /Halaman ini tertutup/u;

describe('F41: the camat opens the page', () => {
  test('with a signed link he reads at once who has not reported, and the numbers of Ringkasan', () => {
    const office = seenInMarch();
    const html = visit(office, newLink(office));
    expect(html).toContain('<h1>1 desa belum lapor Kerja Bakti Februari 2026</h1>');
    expect(html).toContain('Diperbarui Kamis, 12 Maret 2026, 07.45 WIB');
    expect(html).toMatch(/✘<\/span> Sidomukti/u);
    for (const figure of ['88,9 %', '66,7 %', '75,0 %', '8<small> dari 9']) expect(html).toContain(figure);
    expect(html).toContain('Tepat waktu: diterima sebelum 6 Maret 2026 pukul 00.00 WIB.');
  });

  test('a visit costs one read of the notebook and none of the spreadsheet', () => {
    const office = seenInMarch();
    visit(office, newLink(office));
    const { calls } = office.executions[office.executions.length - 1] ?? { calls: null };
    expect(
      Object.keys(calls?.byMethod ?? {}).filter((name) => /Spreadsheet|Range|Sheet/u.test(name)),
    ).toEqual([]);
    expect(calls?.byMethod['Properties.getProperties']).toBe(1);
    expect(calls?.write).toBe(0);
  });

  test('data that no morning run has refreshed for more than 26 hours say so', () => {
    const office = seenInMarch();
    const link = newLink(office);
    office.faults.loseTriggers(true);
    office.clock.set(wib('2026-03-13T09:40:00'));
    expect(visit(office, link)).not.toContain('jam tidak diperbarui');
    office.clock.set(wib('2026-03-13T09:50:00'));
    expect(visit(office, link)).toContain('Data ini sudah 26 jam tidak diperbarui');
  });
});

describe('F43: the page opens for whom it is meant, and nobody else', () => {
  test('anonymous, or with any other account, sees a calm page without figures or names', () => {
    const office = seenInMarch();
    for (const visitor of ['', 'orang@luar.example']) {
      const html = visit(office, undefined, visitor);
      expect(html).toMatch(closed);
      expect(html).not.toMatch(/Kasiman|Sidomukti|88,9|application\/json/u);
    }
  });

  test('a forged link opens nothing: another signature, another day, another id, another length', () => {
    const office = seenInMarch();
    const token = newLink(office);
    const [until = '', id = '', signature = ''] = token.split('.');
    const forged = [
      `${until}.${id}.${signature.slice(1)}0`,
      `20991231000000.${id}.${signature}`,
      `${until}.000000000000.${signature}`,
      `${until}.${id}`,
      '',
      '..',
      'x'.repeat(5000),
      '[object Object]',
    ];
    for (const one of forged) expect(visit(office, one)).toMatch(closed);
    expect(visit(office, token)).toContain('Sidomukti');
  });

  test('an expired link says so and shows nothing', () => {
    const office = seenInMarch();
    const token = newLink(office, 7);
    office.clock.set(wib('2026-03-19T07:44:00'));
    expect(visit(office, token)).toContain('Sidomukti');
    office.clock.set(wib('2026-03-19T07:46:00'));
    const html = visit(office, token);
    expect(html).toContain('sudah habis masa berlakunya');
    expect(html).not.toContain('Sidomukti');
  });

  test('a revoked link is as good as none; the others hold', () => {
    const office = seenInMarch();
    const [first, second] = [newLink(office), newLink(office)];
    const { links } = callRpc(office, 'readCamatAccess', {});
    callRpc(office, 'revokeCamatLink', { id: links[0]?.id ?? '' });
    expect(visit(office, first)).toMatch(closed);
    expect(visit(office, second)).toContain('Sidomukti');
    expect(callRpc(office, 'revokeCamatLinks', {}).links).toEqual([]);
    expect(visit(office, second)).toMatch(closed);
    expect(visit(office, newLink(office))).toContain('Sidomukti');
  });

  test('within the domain of the office the accounts in Pengaturan open it without a link', () => {
    const office = seenInMarch();
    for (const account of office.state.accounts) account.kind = 'workspace';
    const domain = office.state.project.owner.split('@')[1];
    const viewer = `kapolsek@${domain}`;
    expect(visit(office, undefined, viewer)).toMatch(closed);
    callRpc(office, 'setCamatViewers', { emails: [viewer.toUpperCase()] });
    expect(visit(office, undefined, viewer)).toContain('Sidomukti');
    callRpc(office, 'setCamatViewers', { emails: [] });
    expect(visit(office, undefined, viewer)).toMatch(closed);
  });

  test('links and accounts beyond what Google keeps are refused or left out; the workbook goes on being refreshed', () => {
    const office = seenInMarch();
    const label = '田'.repeat(60);
    const makeOne = (): unknown => callRpc(office, 'makeCamatLink', { label, days: 90 });
    for (let made = 0; made < 20; made += 1) makeOne();
    expect(makeOne).toThrow('Sudah ada 20 tautan yang berlaku');
    const many = Array.from({ length: 900 }, (_, index) => `tamu${index}@kantor.example`).join('; ');
    typeIn(office, 'Pengaturan', settingText.pageViewers.title, 'Nilai', many);
    sendReport(office, '2026-03-12T09:00:00', 'Sidomukti', '2026-02-20');
    expect(visit(office, lastLink(office))).toContain('9<small> dari 9');
  });

  test('script in a parameter, or in a name that people typed, stays text', () => {
    const office = seenInMarch();
    const script = '"><script>alert(1)</script><!--[model]-->';
    const hostile = office.webGet({ t: script, nama: script, [script]: '1' }, { visitor: '' });
    expect(JSON.stringify(hostile)).not.toContain('alert(1)');
    typeIn(office, 'Desa', 'Batokan', 'Nama', '</script><script>alert(2)</script><!--[answer]-->');
    refresh(office);
    const html = visit(office, newLink(office));
    expect(html).not.toContain('<script>alert(2)');
    expect(html.match(/<\/script>/gu)).toHaveLength(2);
  });
});

describe('the data of the page', () => {
  test('hold no contact, wherever people wrote one', () => {
    const office = seenInMarch();
    const secret = [
      'sekdes.rahasia@desa.example',
      '081299887766',
      '3522200101800001',
      'kasi@kasiman.example',
    ];
    typeOver(office, 'Kontak', 'Batokan', { Surel: secret[0] ?? '', WhatsApp: secret[1] ?? '' });
    sendReport(office, '2026-03-12T08:00:00', 'Batokan', '2026-03-10', {
      'Tempat, perangkat yang hadir, hasil, dan kendala': `Hubungi ${secret.join(' ')}`,
      'Tautan foto': `https://wa.me/${secret[1]} https://foto.example/a?u=${secret[0]} https://foto.example/baik.jpg`,
    });
    const html = visit(office, newLink(office));
    expect(html.replace(/\\\//gu, '/')).toContain('https://foto.example/baik.jpg');
    for (const word of [...secret, '0353-511000', 'camat@kasiman.example']) expect(html).not.toContain(word);
  });

  test('are never half old and half new: a torn write is noticed and mended by the next refresh', () => {
    const office = seenInMarch();
    const link = newLink(office);
    const { script } = office.state.properties;
    script['halaman-0'] = (script['halaman-0'] ?? '').replace('Sidomukti', 'Sidomuktu');
    expect(visit(office, link)).toContain('Data sedang diperbarui');
    office.openWorkbook();
    refresh(office);
    expect(visit(office, link)).toContain('Sidomukti');
  });
});
