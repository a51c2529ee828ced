// A pasted attendance list is read as a table or as lines of a chat: who came, who did not, and nothing is guessed.
import type { Attendance, AttendanceState } from '../../../../src/core/meetings/attendance';
import { readAttendanceList } from '../../../../src/core/meetings/pasted/attendance-list';
import {
  type AttendanceChange,
  matchAttendance,
} from '../../../../src/core/meetings/pasted/attendance-match';
import type { UnitCode } from '../../../../src/core/office/unit';
import { rowsOfText } from '../../../../src/ui/lists/pasted-rows';
import { DESA } from '../../kasiman';
import { kasiman } from '../../lists/read-text';
import { row } from '../meetings';

const POSITIONS = ['Sekretaris Desa', 'Kasi Pelayanan', 'Kasi Pemerintahan'];

/** Kasiman's rakor: three from each desa, and four officials. */
const invited: readonly Attendance[] = [
  ...DESA.flatMap(({ code }) =>
    POSITIONS.map((position) => row(`R-001|${code}|${position.toLowerCase()}`, { unit: code, position })),
  ),
  row('R-001|camat', { position: 'Camat', institution: 'Kecamatan Kasiman' }),
  row('R-001|ipda rahmat', { name: 'Ipda Rahmat', position: 'Kapolsek', institution: 'Polsek Kasiman' }),
  row('R-001|danramil', { position: 'Danramil', institution: 'Koramil Kasiman' }),
  row('R-001|kepala puskesmas', { position: 'Kepala Puskesmas', institution: 'Puskesmas Kasiman' }),
];

const words: Readonly<Record<AttendanceState, string>> = {
  present: 'hadir',
  represented: 'diwakilkan',
  excused: 'izin',
  absent: 'tanpa keterangan',
};

interface Given {
  readonly rows?: readonly Attendance[];
  readonly unsaid?: AttendanceState | null;
  readonly units?: readonly (readonly [number, string])[];
  readonly chosen?: readonly (readonly [number, readonly string[]])[];
}

function pasted(text: string, { rows = invited, unsaid = null, units = [], chosen = [] }: Given = {}) {
  const list = readAttendanceList(
    rowsOfText(text),
    kasiman,
    new Map(units.map(([line, code]) => [line, code as UnitCode])),
  );
  return {
    list,
    changes: matchAttendance(list, rows, { unsaid, chosen: new Map(chosen), officeName: 'Kasiman' }),
  };
}

/** `2001 Sekretaris Desa: hadir Siti`; a problem as `3: unit-unknown`; a guest as `tamu: Joko`. */
function read(text: string, given: Given = {}): readonly string[] {
  return pasted(text, given).changes.flatMap(shown);
}

function shown(change: AttendanceChange): readonly string[] {
  switch (change.kind) {
    case 'changed':
    case 'same': {
      const { unit, position, name, institution, state, representedBy } = change.after;
      const who = unit === null ? position || name || institution : `${unit.slice(9)} ${position}`;
      const by = representedBy === '' ? '' : ` oleh ${representedBy}`;
      return [
        `${who}: ${state === null ? '' : words[state]}${by}${unit === null || name === '' ? '' : ` ${name}`}`,
      ];
    }
    case 'guest':
      return [`tamu: ${change.guest.name}`];
    case 'repeated':
      return [`${change.line}: sama dengan ${change.first}`];
    case 'problem':
      return [`${change.line}: ${change.problem.code}`];
    case 'passed':
      return [];
  }
}

const sekdes = '2001 Sekretaris Desa: hadir';

describe('a table from Excel', () => {
  test.each([
    ['status in words', 'No\tDesa\tJabatan\tNama\tStatus\n1\tBatokan\tSekdes\tSiti\tHadir', `${sekdes} Siti`],
    ['kehadiran', 'Desa;Jabatan;Nama;Kehadiran\nDs. Batokan;Sekretaris Desa;Siti;hadir', `${sekdes} Siti`],
    [
      'a column for each state',
      'No\tNama\tJabatan\tDesa\tHadir\tIzin\tAlpa\n1\tSiti\tSekdes\tBatokan\t✓\t\t',
      `${sekdes} Siti`,
    ],
    ['ticks as v', 'Desa\tJabatan\tHadir\tTidak Hadir\nBatokan\tSekdes\tv\t', sekdes],
    ['ticks as x', 'Desa\tJabatan\tHadir\tTidak Hadir\nBatokan\tSekdes\tx\t', sekdes],
    ['letters', 'Desa\tJabatan\tH\tI\tA\nBatokan\tSekdes\t1\t\t', sekdes],
    ['letters in one column', 'Desa\tJabatan\tKehadiran\nBatokan\tSekdes\tH', sekdes],
    [
      'two rows of headers',
      'No\tDesa\tJabatan\tKehadiran\t\t\n\t\t\tHadir\tIzin\tAlpa\n1\tBatokan\tSekdes\tv\t\t',
      sekdes,
    ],
    [
      'a signature that was noted',
      'No\tNama\tJabatan\tDesa\tTTD\n1\tSiti\tSekdes\tBatokan\tttd',
      `${sekdes} Siti`,
    ],
    ['Keterangan', 'Desa\tJabatan\tKeterangan\nBatokan\tSekdes\tHadir', sekdes],
    ['codes instead of names', 'Kode\tJabatan\tStatus\n3522202001\tSekdes\thadir', sekdes],
    ['no headers', '1\tBatokan\tSekdes\tSiti\tHadir\n2\tBesah\tSekdes\tBudi\tHadir', `${sekdes} Siti`],
    [
      'a title, numbers of columns and a total',
      'DAFTAR HADIR RAPAT KOORDINASI\nNo\tDesa\tJabatan\tHadir\tIzin\n1\t2\t3\t4\t5\n1\tBatokan\tSekdes\tv\t\nJumlah\t\t\t1\t0',
      sekdes,
    ],
    [
      'NIP and telephone beside it',
      'Nama\tNIP\tJabatan\tDesa\tNo HP\tStatus\nSiti\t198503152010011002\tSekdes\tBatokan\t081234567890\tHadir',
      `${sekdes} Siti`,
    ],
    [
      'commas and titles',
      'Desa,Jabatan,Nama,Status\nBatokan,Sekdes,"Siti, S.Pd",hadir',
      `${sekdes} Siti, S.Pd`,
    ],
    ['Plt. before the position', 'Desa\tJabatan\tStatus\nBatokan\tPlt. Sekdes\thadir', sekdes],
    [
      'a position cut short',
      'Desa\tJabatan\tStatus\nBatokan\tKasi Pem\tizin',
      '2001 Kasi Pemerintahan: izin',
    ],
    [
      'tidak hadir',
      'Desa\tJabatan\tStatus\nBatokan\tSekdes\ttidak hadir',
      '2001 Sekretaris Desa: tanpa keterangan',
    ],
    [
      'tidak hadir (sakit)',
      'Desa\tJabatan\tStatus\nBatokan\tSekdes\ttidak hadir (sakit)',
      '2001 Sekretaris Desa: izin',
    ],
    ['dinas luar', 'Desa\tJabatan\tKet\nBatokan\tSekdes\tDL', '2001 Sekretaris Desa: izin'],
    [
      'diwakili',
      'Desa\tJabatan\tStatus\nBatokan\tSekdes\tdiwakili Bu Ani',
      '2001 Sekretaris Desa: diwakilkan oleh Bu Ani',
    ],
    [
      'a column of who came instead',
      'Desa\tJabatan\tHadir\tDiwakili oleh\nBatokan\tSekdes\t\tAni',
      '2001 Sekretaris Desa: diwakilkan oleh Ani',
    ],
    [
      'a tick where names of those who came instead stand',
      'Desa\tJabatan\tHadir\tDiwakili oleh\nBatokan\tSekdes\t\t√\nBesah\tSekdes\t\tAni',
      '2001 Sekretaris Desa: diwakilkan',
    ],
    [
      'an official by position',
      'Nama\tJabatan\tInstansi\tStatus\nSutejo\tDanramil\tKoramil\tHadir',
      'Danramil: hadir',
    ],
  ])('%s', (_, text, wanted) => {
    expect(read(text)[0]).toBe(wanted);
  });
});

describe('a table with more to it than a row for each person', () => {
  test('a column for each position', () => {
    const text =
      'No\tDesa\tSekdes\tKasi Pelayanan\tKasi Pemerintahan\n1\tBatokan\tv\tizin\t\n2\tBesah\tdiwakili Ani\tv\tv';
    expect(read(text)).toEqual([
      '2001 Sekretaris Desa: hadir',
      '2001 Kasi Pelayanan: izin',
      '2005 Sekretaris Desa: diwakilkan oleh Ani',
      '2005 Kasi Pelayanan: hadir',
      '2005 Kasi Pemerintahan: hadir',
    ]);
  });

  test('merged desa cells: the rows below belong to the desa above', () => {
    const text =
      'No\tDesa\tJabatan\tStatus\n1\tBatokan\tSekdes\thadir\n\t\tKasi Pelayanan\tizin\n2\tBesah\tSekdes\thadir';
    expect(read(text)).toEqual([
      '2001 Sekretaris Desa: hadir',
      '2001 Kasi Pelayanan: izin',
      '2005 Sekretaris Desa: hadir',
    ]);
  });

  test('a cross beside ticks says no', () => {
    const text = 'Desa\tJabatan\tHadir\nBatokan\tSekdes\tv\nBesah\tSekdes\tx';
    expect(read(text)).toEqual(['2001 Sekretaris Desa: hadir', '2005 Sekretaris Desa: tanpa keterangan']);
  });

  test('the desa may stand behind the position, and signatures left and right by turns', () => {
    const text =
      'No\tNama\tJabatan\tTanda Tangan\t\n1\tSiti\tSekdes Batokan\t1. ttd\t\n2\tBudi\tSekdes Besah\t\t2. ttd';
    expect(read(text)).toEqual(['2001 Sekretaris Desa: hadir Siti', '2005 Sekretaris Desa: hadir Budi']);
  });

  test('a column of institutions says whose a row is, of desa and of others', () => {
    const text =
      'No;Instansi;Jabatan;Nama;Ket\n1;Polsek Kasiman;Kapolsek;Ipda Rahmat;hadir\n2;Desa Batokan;Sekdes;Siti;hadir\n3;KUA Kasiman;Kepala KUA;Ali;hadir';
    expect(read(text)).toEqual(['Kapolsek: hadir', '2001 Sekretaris Desa: hadir Siti', '4: unit-unknown']);
  });

  test('people without a desa: no row is taken for another row of headers', () => {
    const text = 'Nama\tUnsur\tStatus\nAhmad\tTokoh agama\thadir\nMade\tTokoh agama\thadir';
    expect(read(text)).toEqual(['tamu: Ahmad', 'tamu: Made']);
  });

  test('what is not used is said: NIP, telephone, a remark', () => {
    const { list } = pasted(
      'Nama\tNIP\tJabatan\tDesa\tNo HP\tKet\nSiti\t198503152010011002\tSekdes\tBatokan\t081234567890\thadir pukul 08.55',
    );
    expect(list.dropped.map(({ title }) => title)).toEqual(['NIP', 'No HP']);
    expect(list.leftOut.map(({ text }) => text)).toEqual(['pukul 08.55']);
  });

  test('an empty place for a signature says nothing', () => {
    const text =
      'No\tNama\tJabatan\tDesa\tTanda tangan\n1\tSiti\tSekdes\tBatokan\t1. ..........\n2\tBudi\tSekdes\tBesah\t2.';
    expect(read(text)).toEqual(['2: state-missing', '3: state-missing']);
    expect(pasted(text).list.saysStates).toBe(false);
    expect(read(text, { unsaid: 'present' })).toEqual([
      '2001 Sekretaris Desa: hadir Siti',
      '2005 Sekretaris Desa: hadir Budi',
    ]);
  });

  test('one state beside two people of a row: nobody knows whose', () => {
    expect(read('Desa\tNama Kades\tNama Sekdes\tStatus\nBatokan\tSutrisno\tSiti\thadir')).toEqual([
      '2: state-unclear',
    ]);
  });

  test('ticks in two columns of a row are a question', () => {
    expect(read('Desa\tJabatan\tHadir\tIzin\nBatokan\tSekdes\tv\tv')).toEqual(['2: state-unclear']);
  });
});

describe('lines of a chat', () => {
  test.each([
    ['1. Batokan - Siti (Sekdes) hadir', `${sekdes} Siti`],
    ['Desa Batokan, Sekdes: hadir', sekdes],
    ['✅ Sekdes Batokan', sekdes],
    ['Sekdes Batokan ✔️', sekdes],
    ['*Batokan* – Bu Siti – Sekdes – HADIR', `${sekdes} Siti`],
    ['Batokan (Sekdes) tdk hadir', '2001 Sekretaris Desa: tanpa keterangan'],
    ['Batokan Sekdes alpa', '2001 Sekretaris Desa: tanpa keterangan'],
    ['❌ Sekdes Batokan', '2001 Sekretaris Desa: tanpa keterangan'],
    ['Sekdes Batokan ijin (sakit)', '2001 Sekretaris Desa: izin'],
    ['Batokan: Sekdes mohon izin', '2001 Sekretaris Desa: izin'],
    ['Sekdes Batokan diwakili Kaur Umum Bu Ani', '2001 Sekretaris Desa: diwakilkan oleh Kaur Umum Bu Ani'],
    ['Sekdes Batokan (diwakilkan kepada Ani) 08.55', '2001 Sekretaris Desa: diwakilkan oleh Ani'],
    ['Sekdes Batokan tidak hadir, diwakili Ani', '2001 Sekretaris Desa: diwakilkan oleh Ani'],
    ['[09.12, 12/2/2026] Sekdes Batokan: Hadir', sekdes],
    ['Sekdes Batokan (izin, anak sakit)', '2001 Sekretaris Desa: izin'],
    ['Sekdes Batokan tdk bs hadir krn sakit', '2001 Sekretaris Desa: izin'],
    ['Kasi Pelayanan Desa Kasiman hadir', '2008 Kasi Pelayanan: hadir'],
    ['Kapolsek: hadir', 'Kapolsek: hadir'],
    ['Danramil izin', 'Danramil: izin'],
    ['Camat Kasiman hadir', 'Camat: hadir'],
    ['Kapolsek Kasiman hadir', 'Kapolsek: hadir'],
    ['Danramil Kec. Kasiman: izin', 'Danramil: izin'],
    ['Hadir:\nKepala Puskesmas Kasiman\nTerima kasih', 'Kepala Puskesmas: hadir'],
  ])('%s', (line, wanted) => {
    expect(read(line)).toEqual([wanted]);
  });

  test.each([
    ['a promise', 'Sekdes Batokan akan hadir', '1: state-unclear'],
    ['not yet', 'Sekdes Batokan belum hadir', '1: state-unclear'],
    ['two things', 'Sekdes Batokan hadir Kasi izin', '1: state-unclear'],
    ['for another, unsaid whom', 'Kaur Umum Batokan mewakili', '1: state-unclear'],
    ['a misspelt desa', 'Sekdes Batoken hadir', '1: unit-unknown'],
    ['which of three', 'Batokan hadir', '1: who-unclear'],
    ['nobody of that position', 'Kaur Keuangan Batokan hadir', '1: not-invited'],
    ['two people, one with a name', 'Sekdes Batokan & Kasi Pelayanan Bu Ani Batokan hadir', '1: who-unclear'],
    [
      'a Kasi of the office, who was not invited',
      'Kasi Pelayanan Kecamatan Kasiman hadir',
      '1: unit-unknown',
    ],
    ['a count of those who came', 'Batokan = 3 orang hadir', '1: who-unclear'],
    ['a name that nobody knows', 'Batokan - Siti: hadir', '1: who-unclear'],
  ])('%s is asked about, not guessed', (_, line, wanted) => {
    expect(read(line)).toEqual([wanted]);
  });

  test('a misspelt desa gets a suggestion, and the answer is taken', () => {
    const [change] = pasted('Sekdes Batoken hadir').changes;
    expect(change).toMatchObject({ problem: { code: 'unit-unknown', units: ['35.22.20.2001'] } });
    expect(read('Sekdes Batoken hadir', { units: [[1, '35.22.20.2001']] })).toEqual([sekdes]);
  });

  test('which of three: the answer is taken, also all three', () => {
    const keys = invited.filter(({ unit }) => unit === '35.22.20.2001').map(({ key }) => key);
    expect(read('Batokan hadir', { chosen: [[1, keys.slice(0, 1)]] })).toEqual([sekdes]);
    expect(read('Batokan hadir', { chosen: [[1, keys]] })).toHaveLength(3);
    expect(read('Batokan hadir semua')).toHaveLength(3);
  });

  test('headings say it of the lines below', () => {
    const text = [
      'Daftar hadir rakor 12 Februari 2026',
      'Mohon izin melaporkan kehadiran rapat pagi ini',
      '',
      '*Hadir:*',
      '1. Sekdes Batokan',
      '2. Sekdes Besah',
      '',
      'Yang izin (1 orang):',
      '- Kasi Pelayanan Besah',
      'Tanpa keterangan:',
      'Kasi Pemerintahan Besah',
      '',
      'Hadir: 2',
      'Izin: 1',
      'Terima kasih',
    ].join('\n');
    expect(read(text)).toEqual([
      '2001 Sekretaris Desa: hadir',
      '2005 Sekretaris Desa: hadir',
      '2005 Kasi Pelayanan: izin',
      '2005 Kasi Pemerintahan: tanpa keterangan',
    ]);
  });

  test('a desa above its people', () => {
    const text = 'Desa Batokan\nSekdes: hadir\nKasi Pelayanan: izin\nDesa Besah\nSekdes: hadir';
    expect(read(text)).toEqual([
      '2001 Sekretaris Desa: hadir',
      '2001 Kasi Pelayanan: izin',
      '2005 Sekretaris Desa: hadir',
    ]);
  });

  test('several desa in one line, where each sent one', () => {
    const rows = invited.filter(({ position }) => position === 'Sekretaris Desa');
    expect(read('Hadir: Batokan, Besah dan Betet\nIzin: Sambeng', { rows })).toEqual([
      '2001 Sekretaris Desa: hadir',
      '2005 Sekretaris Desa: hadir',
      '2002 Sekretaris Desa: hadir',
      '2006 Sekretaris Desa: izin',
    ]);
  });

  test('two positions of a desa in one line are two people', () => {
    expect(read('Sekdes dan Kasi Pelayanan Batokan hadir')).toEqual([
      '2001 Sekretaris Desa: hadir',
      '2001 Kasi Pelayanan: hadir',
    ]);
  });

  test('a guest is told apart from those who were invited', () => {
    expect(read('Pak Joko (Ketua BPD) Batokan hadir')).toEqual(['tamu: Joko']);
  });

  test('one person twice: the same is passed over, different things are a question and neither is taken', () => {
    expect(read('Sekdes Batokan hadir\nSekdes Batokan hadir')).toEqual([sekdes, '2: sama dengan 1']);
    expect(read('Sekdes Batokan hadir\nSekdes Batokan izin')).toEqual(['2: differs-from-line']);
  });

  test('a name in the list stays, another one is said', () => {
    const rows = invited.map((one) => (one.position === 'Sekretaris Desa' ? { ...one, name: 'Budi' } : one));
    const [change] = pasted('Batokan - Siti (Sekdes) hadir', { rows }).changes;
    expect(change).toMatchObject({ kind: 'changed', after: { name: 'Budi' }, otherName: 'Siti' });
  });
});
