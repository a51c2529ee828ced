// Checks that tab, page, letter, export and digest of one office say the same numbers.
import type { Office } from 'local-office';
import papa from 'papaparse';
import { callRpc, shownFigures, shownRows } from '../kasiman';
import { februaryOffice } from '../letters/letter-office';
import { labelOf, refresh } from '../office-actions';
import { typeRow } from '../sheet-cells';

jest.setTimeout(240_000);

/** February's kerja bakti; a face that does not show a number leaves it out. */
interface Said {
  readonly owed: number;
  readonly reported: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
  readonly waived: number;
  readonly contradicted: number;
  readonly visited: number;
  readonly completeness: string;
  readonly timeliness: string;
  /** Desa visited within three months. */
  readonly coverage: string;
  /** Reports that visits confirmed, of those they checked. */
  readonly agreement: string;
}

function numbers(text: string | undefined): number[] {
  return (text?.match(/\d+/gu) ?? []).map(Number);
}
function first(pattern: RegExp, text: string): string {
  return pattern.exec(text)?.[1] ?? `not found: ${pattern}`;
}
function plain(html: string): string {
  return html.replace(/<[^>]+>|&nbsp;/gu, ' ').replace(/\s+/gu, ' ');
}

function saidByTab(office: Office): Said {
  const shown = shownFigures(office, 'Kerja Bakti', 'Feb 2026');
  const count = (head: string): number => numbers(shown[head])[0] ?? -1;
  const [reported = -1, owed = -1] = numbers(shown['Sudah lapor']);
  const [contradicted = -1, visited = -1] = numbers(shown['⚠ Temuan']);
  return {
    owed,
    reported,
    onTime: count('✔ Tepat waktu'),
    late: count('◷ Terlambat'),
    missing: count('Belum lapor'),
    waived: count('◇ Dispensasi'),
    contradicted,
    visited,
    completeness: shown['% lengkap'] ?? '',
    timeliness: shown['% tepat waktu'] ?? '',
    ...visitShares(shownRows(office, 'Ringkasan').flat().join(' ')),
  };
}

function saidByPage(office: Office): Said {
  office.webGet();
  const { links } = callRpc(office, 'makeCamatLink', { label: 'Pak Camat', days: 7 });
  const t = new URL(links[links.length - 1]?.url ?? '').searchParams.get('t') ?? '';
  const answer = office.webGet({ t }, { visitor: '' });
  if (answer.kind !== 'html') throw new Error(JSON.stringify(answer));
  const card = plain(first(/(<section class="card over".*?<\/section>)/su, answer.html));
  expect(card).toMatch(/^ Kerja Bakti Februari 2026 /u);
  const count = (label: string): number => numbers(first(new RegExp(`(\\d+) ${label} `, 'u'), card))[0] ?? -1;
  const [reported = -1, owed = -1] = numbers(first(/ (\d+ dari \d+) sudah lapor/u, card));
  const [contradicted = -1, visited = -1] = numbers(first(/ (\d+ temuan dari \d+) yang dikunjungi/u, card));
  return {
    owed,
    reported,
    onTime: count('Tepat waktu'),
    late: count('Terlambat'),
    missing: count('Belum lapor'),
    waived: count('Dispensasi'),
    contradicted,
    visited,
    completeness: first(/ Kelengkapan (\S+ %)/u, card),
    timeliness: first(/ Ketepatan waktu (\S+ %)/u, card),
    ...visitShares(plain(answer.html)),
  };
}

/** The table of the printed letter: due day, owed, on time, late, in progress, missing, waived, findings, shares. */
function saidByLetter(office: Office): Said {
  const { draft } = callRpc(office, 'proposeLetter', { kind: 'monthly-report', month: '2026-02' });
  const { ids } = callRpc(office, 'makeLetter', { id: 'surat-percobaan', draft });
  const pdf = Buffer.from(callRpc(office, 'printLetters', { ids }).base64, 'base64').toString('latin1');
  const row = first(/\(Kerja Bakti, Februari 2026 5 Mar 2026 (.+)\) Tj/u, pdf);
  const [owed = -1, onTime = -1, late = -1, , missing = -1, waived = -1, contradicted = -1, visited = -1] =
    numbers(row);
  const [completeness = '', timeliness = ''] = row.match(/[\d,]+ %/gu) ?? [];
  return {
    owed,
    reported: onTime + late,
    onTime,
    late,
    missing,
    waived,
    contradicted,
    visited,
    completeness,
    timeliness,
    coverage: first(/dikunjungi \((\S+\s%)\)/u, plain(callRpc(office, 'previewLetter', draft).html)),
    agreement: first(/ sesuai \((\S+\s%)\)/u, plain(callRpc(office, 'previewLetter', draft).html)),
  };
}

function saidByExport(office: Office): Partial<Said> {
  const february = { from: '2026-02', to: '2026-02', format: 'csv-comma' } as const;
  const { content, visits } = callRpc(office, 'makeExport', february);
  const data = recordsOf(content.data);
  const [ofVisits] = recordsOf(visits?.text ?? '');
  const owing = data.filter((row) => row.wajib_lapor === '1');
  const count = (rows: typeof data, column: string, value: string): number =>
    rows.filter((row) => row[column] === value).length;
  const contradicted = count(owing, 'hasil_kunjungan', 'tidak sesuai');
  return {
    owed: owing.length,
    reported: count(owing, 'terpenuhi', 'ya'),
    onTime: count(owing, 'tepat_waktu', 'ya'),
    late: count(owing, 'tepat_waktu', 'tidak'),
    missing: count(owing, 'jumlah_masuk', '0'),
    waived: count(data, 'kunci_status', 'waived'),
    contradicted,
    visited: contradicted + count(owing, 'hasil_kunjungan', 'sesuai'),
    coverage: ofVisits?.cakupan ?? '',
    agreement: ofVisits?.kesesuaian ?? '',
  };
}

function recordsOf(text: string) {
  const lines = papa.parse<string[]>(text.replace(/^\ufeff/u, ''), { skipEmptyLines: true }).data;
  const [headers = [], ...rows] = lines;
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index]])));
}

/** `2 dari 10 dalam 3 bulan (20,0 %); 1 dari 2 laporan sesuai (50,0 %)`, as tab, page and digest say it. */
function visitShares(text: string): Pick<Said, 'coverage' | 'agreement'> {
  return {
    coverage: first(/dalam 3 bulan \((\S+ %)\)/u, text),
    agreement: first(/laporan sesuai \((\S+ %)\)/u, text),
  };
}

/** The mail of the next Monday; nothing happens until then. */
function saidByDigest(office: Office): Partial<Said> {
  callRpc(office, 'repairTriggers', {});
  callRpc(office, 'switchReminders', { on: true });
  office.clock.set('2026-03-16T12:00:00+07:00');
  const mails = office.outbox.filter(({ body }) => /Keadaan pada Senin, 16 Maret 2026/u.test(body));
  expect(mails.map(({ to }) => to)).toEqual([['camat@kasiman.example']]);
  const february = first(/(Kerja Bakti Februari 2026\n(?:- .+\n)+)/u, mails[0]?.body ?? '');
  const names = (label: string): number =>
    first(new RegExp(`${label}: (.+)`, 'u'), february).split(', ').length;
  const [reported = -1, owed = -1] = numbers(first(/Kelengkapan .+ \((\d+ dari \d+)\)/u, february));
  const [contradicted = -1, visited = -1] = numbers(first(/Temuan kunjungan (\d+ dari \d+)/u, february));
  return {
    owed,
    reported,
    late: names('Terlambat'),
    missing: names('Belum lapor'),
    waived: names('Dispensasi'),
    contradicted,
    visited,
    completeness: first(/Kelengkapan (\S+ %)/u, february),
    timeliness: first(/Tepat waktu (\S+ %)/u, february),
    ...visitShares(mails[0]?.body ?? ''),
  };
}

const asItWas: Said = {
  owed: 9,
  reported: 8,
  onTime: 6,
  late: 2,
  missing: 1,
  waived: 1,
  contradicted: 1,
  visited: 1,
  completeness: '88,9 %',
  timeliness: '66,7 %',
  coverage: '10,0 %',
  agreement: '0,0 %',
};

test.each([
  { story: 'as it was', change: () => undefined, says: asItWas },
  {
    story: 'with another desa excused and another one visited',
    change: (office: Office) => {
      const about = { Kewajiban: 'kerja-bakti', Periode: 'Februari 2026' };
      typeRow(office, 'Dispensasi', {
        Desa: labelOf('Sambeng'),
        ...about,
        Alasan: 'Pilkades',
        'Diberikan oleh': 'Camat',
        Tanggal: '2 Maret 2026',
      });
      typeRow(office, 'Kunjungan', {
        Desa: labelOf('Batokan'),
        ...about,
        Tanggal: '21 Februari 2026',
        Hasil: 'terlaksana',
      });
      refresh(office);
    },
    says: {
      ...asItWas,
      owed: 8,
      reported: 7,
      onTime: 5,
      waived: 2,
      visited: 2,
      completeness: '87,5 %',
      timeliness: '62,5 %',
      coverage: '20,0 %',
      agreement: '50,0 %',
    },
  },
])(
  'F31, F41: tab, page, letter in print, export and digest say the same of February $story',
  ({ change, says }) => {
    const office = februaryOffice();
    change(office);
    const faces = {
      tab: saidByTab(office),
      page: saidByPage(office),
      letter: saidByLetter(office),
      export: saidByExport(office),
      digest: saidByDigest(office),
    };
    for (const [face, said] of Object.entries(faces))
      expect({ face, ...says }).toEqual({ face, ...says, ...said });
  },
);
