// Checks that nothing a person types, pastes or sends runs anywhere or gets lost, and that each gets a plain answer.

import type { Office } from 'local-office';
import { isNothing } from '../../../src/core/clean-text';
import { callRpc, kasimanOffice, kasimanSetup, kasimanUnits, shownColumn } from '../kasiman';
import { labelOf, refresh, reportOf, skipTo, sweep } from '../office-actions';
import { onTab, shownRecords, shownStates, shownTable } from '../sheet-cells';
import { formCounts, hostileClasses, hostileCounts, hostileDates } from './hostile-inputs';

const inputs = hostileClasses.flatMap(({ inputs: all }) => all);
const form = 'Laporan Kerja Bakti';

/** Formulas anywhere in the workbook: there must be none. */
function formulas(office: Office): string[] {
  return office
    .openWorkbook()
    .sheets.flatMap(({ rows }) => rows.flatMap((row) => row?.cells ?? []))
    .flatMap((cell) => (cell?.f === undefined ? [] : [cell.f]));
}

/** What a person reads in a cell: the sign that keeps a text from running is not part of it. */
function read(shown: string): string {
  return shown.replace(/^'(?=\s*[=+\-@＝＋－＠])/u, '');
}

function fill(office: Office, tab: string, column: string, values: readonly (string | number)[]): void {
  const rows = JSON.stringify(values.map((value) => [value]));
  onTab(
    office,
    tab,
    `sheet.getRange(firstRow, column(${JSON.stringify(column)}), ${values.length}, 1).setValues(${rows});`,
  );
}

/** What Masalah says of the rows of Laporan, by their place below the headers. */
function problemsByRow(office: Office): Map<number, string> {
  const { firstRow } = shownTable(office, 'Laporan');
  const found = new Map<number, string>();
  for (const { Tab, Baris, 'Masalah dan tindakan': text = '' } of shownRecords(office, 'Masalah')) {
    const index = Number(Baris) - firstRow;
    if (Tab === 'Laporan') found.set(index, [found.get(index), text].filter(Boolean).join(' '));
  }
  return found;
}

test('there are at least 400 inputs, none twice', () => {
  const texts = [...inputs.map(({ text }) => text), ...hostileDates.map(([text]) => `hari ${text}`)];
  const counts = [...hostileCounts, ...formCounts].map(([text]) => `jumlah ${text}`);
  expect(new Set([...texts, ...counts]).size).toBeGreaterThanOrEqual(400);
  expect(new Set(inputs.map(({ text }) => text)).size).toBe(inputs.length);
});

describe('through the form', () => {
  let office: Office;
  const keptByText = new Map<string, string>();
  const parts = ['Tempat', 'Perangkat hadir', 'Hasil', 'Kendala'] as const;

  beforeAll(() => {
    office = kasimanOffice();
    const rows = kasimanUnits.map(({ code }, index) => [
      code,
      'Sekdes',
      `Orang ${'ABCDEFGHIJ'[index]}`,
      `a${index}@x.example`,
    ]);
    const { seen } = callRpc(office, 'previewContacts', { rows, answers: [] });
    callRpc(office, 'importContacts', { rows, answers: [], seen });
    skipTo(office, '2026-03-02T09:00:00');
    office.faults.loseTriggers();
    const groups: string[][] = [];
    for (const { text } of inputs) {
      const last = groups.at(-1);
      if (last && last.length < 4 && `${last[0]}${text}`.length < 40_000) last.push(text);
      else groups.push([text]);
    }
    groups.forEach(([place = '', officials = '', result = '', obstacle = ''], index) => {
      const day = `2026-02-${String(1 + Math.floor(index / 10)).padStart(2, '0')}`;
      const answers = reportOf(kasimanUnits[index % 10]?.name ?? '', day, {
        'Apa yang dikerjakan?': ['Membersihkan lingkungan', place.slice(0, 200).trim() || 'lainnya'],
        'Tempat, perangkat yang hadir, hasil, dan kendala':
          place.length > 40_000
            ? place
            : `Tempat: ${place}\nPerangkat yang hadir: ${officials}\nHasil: ${result}\nKendala: ${obstacle}`,
        'Tautan foto': 'https://x.example/foto',
      });
      const delivery = office.submitForm(form, answers);
      expect(delivery).toMatchObject({ accepted: true });
      // Receipts of one run are rationed: so that each report gets its own, not too many are swept at once.
      if (index % 20 === 19 || index === groups.length - 1) sweep(office);
    });
    office.faults.loseTriggers(false);
    const columns = parts.map((part) => shownColumn(office, 'Laporan', part));
    groups.forEach((texts, row) => {
      texts.forEach((text, part) => {
        const column = text.length > 40_000 ? 2 : part;
        keptByText.set(text, columns[column]?.[row] ?? 'the row is missing');
      });
    });
  });

  test.each(hostileClasses)('$name: each stands in Laporan as its text, whole', ({ inputs: all }) => {
    expect(all.map(({ text }) => read(keptByText.get(text) ?? 'lost'))).toEqual(all.map(({ kept }) => kept));
  });

  test('nothing runs in any tab, and every report counts', () => {
    expect(formulas(office)).toEqual([]);
    // The same words came as photo links again and again: that is asked about, and counts.
    const problems = [...problemsByRow(office).values()].flat();
    expect(problems.filter((text) => !/sama dengan foto .* Laporannya dihitung/u.test(text))).toEqual([]);
    expect(Object.values(shownStates(office))).toEqual(Array(10).fill('✔ Tepat waktu'));
  });

  test('no mail runs anything, loads anything or gets another receiver', () => {
    // Three receipts a day for each of ten addresses.
    expect(office.outbox).toHaveLength(30);
    const tags = new Set<string>();
    for (const { to, subject, body, htmlBody } of office.outbox) {
      expect(to).toHaveLength(1);
      expect(to[0]).toMatch(/^a\d@x\.example$/u);
      expect(subject).toMatch(/^[^\r\n]*$/u);
      expect(`${body}${htmlBody}`).not.toMatch(/\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
      for (const [, tag = '', attributes = ''] of (htmlBody ?? '').matchAll(/<([a-z!/]+[1-6]?)([^>]*)>/giu)) {
        tags.add(tag.replace('/', '').toLowerCase());
        expect(attributes).not.toMatch(/\son\w+\s*=|javascript:|src=/iu);
      }
    }
    const known = [
      '!doctype',
      'html',
      'head',
      'meta',
      'title',
      'body',
      'div',
      'main',
      'p',
      'h1',
      'b',
      'br',
      'a',
    ];
    expect([...tags].filter((tag) => !known.includes(tag))).toEqual([]);
  });

  test.each(formCounts)('the number of people %s is let through: %s', (text, isAccepted) => {
    office.faults.loseTriggers();
    const answers = reportOf('Batokan', '2026-02-28', { 'Jumlah warga yang hadir': text });
    const { accepted } = office.submitForm(form, answers);
    expect(accepted).toBe(isAccepted);
  });
});

/** The letters and digits of a name; bullets, marks for bold and signs that nobody sees are no part of it. */
function saidIn(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** What is nobody's name: `#N/A`, `null`, emoji, an address, words in brackets. */
function saysNothing(text: string): boolean {
  return (
    isNothing(text) ||
    /^\p{Extended_Pictographic}/u.test(text) ||
    text.includes('@') ||
    text.startsWith('<') ||
    !/[\p{L}\p{N}]/u.test(text)
  );
}

describe('through the sidebars', () => {
  test('a pasted list of contacts: each name stands in Kontak as its text, or one sentence says what to do', () => {
    const office = kasimanOffice();
    // Names that differ by signs alone are one person in one desa: each such name goes to a desa of its own.
    const timesByKey = new Map<string, number>();
    const rows = [
      ['Desa', 'Jabatan', 'Nama', 'Surel'],
      ...inputs.map(({ text, kept }, index) => {
        const key = kept.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
        const times = timesByKey.get(key) ?? 0;
        timesByKey.set(key, times + 1);
        return [kasimanUnits[times % 10]?.code ?? '', 'Kasi', text, `n${index}@x.example`];
      }),
    ];
    const { lines, seen } = callRpc(office, 'previewContacts', { rows, answers: [] });
    expect(lines.map(({ line }) => line)).toEqual(inputs.map((_, index) => index + 2));
    callRpc(office, 'importContacts', { rows, answers: [], seen });
    const [people, phones, mails] = ['Nama', 'WhatsApp', 'Surel'].map((name) =>
      shownColumn(office, 'Kontak', name),
    );
    const outcome = inputs.map(({ kept }, index) => {
      const { kind, sentence } = lines[index] ?? { kind: 'problem', sentence: '' };
      if (kind === 'problem') return /\.$/u.test(sentence) ? reasonOf(sentence) : `no sentence: ${sentence}`;
      const row = mails?.indexOf(`n${index}@x.example`) ?? -1;
      const stored = [read(people?.[row] ?? ''), phones?.[row] ?? ''];
      const isPart = stored.some((text) => text !== '' && saidIn(kept).includes(saidIn(text)));
      return isPart || saysNothing(kept) ? 'kept' : `lost: ${stored.join('|')}`;
    });
    expect(outcome.filter((text) => /^(?:lost|no sentence)/u.test(text))).toEqual([]);
    expect(outcome.filter((text) => text === 'kept').length).toBeGreaterThan(150);
    expect(outcome.filter((text) => text === 'said twice').length).toBeLessThan(60);
    expect(formulas(office)).toEqual([]);
  });

  test('names of obligations: each stands in Kewajiban as its text, or is refused in one sentence', () => {
    const office = kasimanOffice();
    const [preset] = callRpc(office, 'readObligationChoices', {}).presets;
    hostileClasses.forEach(({ name, inputs: all }, index) => {
      const end = name === 'nothing at all' ? '' : ` ${index}`;
      const [text, kept] = [`${all[0]?.text}${end}`, `${all[0]?.kept}${end}`];
      const add = () =>
        callRpc(office, 'addObligation', { ...preset!.draft, name: text, start: '2026-02-01' });
      if (name === 'very long answers' || name === 'nothing at all')
        expect(add).toThrow(/Tidak ada yang disimpan/u);
      else {
        add();
        expect(shownColumn(office, 'Kewajiban', 'Kewajiban').map(read)).toContain(
          kept.replace(/\s+/gu, ' ').trim(),
        );
      }
    });
    expect(formulas(office)).toEqual([]);
  });

  test('names of desa in the set-up: links, forms and tabs hold them as text', () => {
    const named = hostileClasses
      .filter(({ name }) => !/long|nothing|NIK/u.test(name))
      .flatMap(({ inputs: all }) => all.slice(0, 3))
      .filter(({ text }) => text.length <= 60);
    const units = named.map(({ text }, index) => ({ code: `35.22.20.2${String(101 + index)}`, name: text }));
    const office = kasimanOffice('2026-02-02T08:00:00+07:00', { ...kasimanSetup, units });
    expect(formulas(office)).toEqual([]);
    expect(shownColumn(office, 'Desa', 'Nama').map((name) => read(name).trim())).toEqual(
      named.map(({ kept }) => kept),
    );
    const { links } = callRpc(office, 'readLinks', {});
    expect(links).toHaveLength(units.length);
    links.forEach(({ url, whatsappText }, index) => {
      expect(new URL(url).protocol).toBe('https:');
      expect(() => encodeURIComponent(whatsappText)).not.toThrow();
      expect(decodeURIComponent(url)).toContain(units[index]?.code ?? 'no code');
    });
    skipTo(office, '2026-03-04T09:00:00');
    expect(callRpc(office, 'readWhatsapp', {}).reminders).toHaveLength(units.length);
  });
});

describe('typed by hand into Laporan', () => {
  test('a day in any spelling is that day, or Masalah says that it cannot be read', () => {
    const office = kasimanOffice();
    skipTo(office, '2026-03-02T09:00:00');
    const count = hostileDates.length;
    fill(office, 'Laporan', 'Kewajiban', Array(count).fill('kerja-bakti'));
    fill(office, 'Laporan', 'Desa', Array(count).fill(labelOf('Batokan')));
    fill(office, 'Laporan', 'Warga hadir', Array(count).fill(5));
    fill(
      office,
      'Laporan',
      'Tanggal kegiatan',
      hostileDates.map(([text]) => text),
    );
    refresh(office);
    const problems = problemsByRow(office);
    const outcome = hostileDates.map(([text], index) => {
      const said = problems.get(index) ?? '';
      if (
        /tidak terbaca; laporannya disimpan tetapi tidak dihitung\. Tulis seperti 13 Februari 2026\.$/u.test(
          said,
        )
      )
        return [text, null];
      return [
        text,
        /sudah melaporkan kegiatan (\d+ Feb)ruari( 2026) yang sama/u.exec(said)?.slice(1).join('') ?? said,
      ];
    });
    // Of all reports of one day the first stands without a word.
    const firstOf = (day: string) =>
      outcome.findIndex(([, said], index) => said === '' && hostileDates[index]?.[1] === day);
    for (const day of ['12 Feb 2026', '13 Feb 2026']) outcome[firstOf(day)]?.splice(1, 1, day);
    expect(outcome).toEqual(hostileDates.map(([text, day]) => [text, day]));
  });

  test('a count in any spelling is that number, or Masalah says that it is none', () => {
    const office = kasimanOffice();
    skipTo(office, '2026-03-02T09:00:00');
    const count = hostileCounts.length;
    fill(office, 'Laporan', 'Kewajiban', Array(count).fill('kerja-bakti'));
    fill(office, 'Laporan', 'Desa', Array(count).fill(labelOf('Betet')));
    fill(
      office,
      'Laporan',
      'Tanggal kegiatan',
      hostileCounts.map((_, index) => `${index + 1}/02/2026`),
    );
    fill(
      office,
      'Laporan',
      'Warga hadir',
      hostileCounts.map(([text]) => text),
    );
    refresh(office);
    const problems = problemsByRow(office);
    const outcome = hostileCounts.map(([text], index) => [
      text,
      /bukan angka/u.test(problems.get(index) ?? ''),
    ]);
    expect(outcome).toEqual(hostileCounts.map(([text, number]) => [text, number === null]));
  });
});

function reasonOf(sentence: string): string {
  if (sentence.includes('terlalu panjang')) return 'too long';
  if (sentence.includes('bukan satu alamat surel')) return 'no address';
  return sentence.includes('untuk orang yang sama') ? 'said twice' : sentence;
}
