// Reads thousands of drawn attendance lists: nobody is recorded as what the list does not say of them, no line is lost.
import fc from 'fast-check';
import type { Attendance, AttendanceState } from '../../../../src/core/meetings/attendance';
import { readAttendanceList } from '../../../../src/core/meetings/pasted/attendance-list';
import { matchAttendance } from '../../../../src/core/meetings/pasted/attendance-match';
import { rowsOfText } from '../../../../src/ui/lists/pasted-rows';
import { slowly } from '../../../slow';
import { DESA } from '../../kasiman';
import { type Draw, drawFrom } from '../../lists/random-office';
import { kasiman } from '../../lists/read-text';
import { row } from '../meetings';

const POSITIONS = ['Sekretaris Desa', 'Kasi Pelayanan', 'Kasi Pemerintahan'];
const invited: readonly Attendance[] = DESA.flatMap(({ code }) =>
  POSITIONS.map((position) => row(`R-001|${code}|${position.toLowerCase()}`, { unit: code, position })),
);

const FIRST = ['Siti', 'Budi', 'Ani', 'Joko', 'Wati', 'Slamet', 'Rina', 'Darto', 'Yuni', 'Eko'];
const LAST = ['Aminah', 'Santoso', 'Lestari', 'Purnomo', 'Hidayat', 'Rahayu', 'Wibowo', 'Utami'];
const BEFORE = ['', '', '', 'Bu ', 'Pak ', 'H. ', 'Drs. '];
const BEHIND = ['', '', '', ', S.Pd', ', S.Sos', ', SE'];
const UNIT = ['Desa ', 'Ds. ', '', '', 'DESA '];
const POSITION: Readonly<Record<string, readonly string[]>> = {
  'Sekretaris Desa': ['Sekretaris Desa', 'Sekdes', 'SEKDES', 'Sekretaris', 'Plt. Sekdes'],
  'Kasi Pelayanan': ['Kasi Pelayanan', 'Kepala Seksi Pelayanan', 'KASI PELAYANAN', 'Kasi Pel'],
  'Kasi Pemerintahan': ['Kasi Pemerintahan', 'Kepala Seksi Pemerintahan', 'Kasi Pem', 'kasi pemerintahan'],
};
const STATE: Readonly<Record<AttendanceState, readonly string[]>> = {
  present: ['hadir', 'Hadir', 'HADIR', 'hadir tepat waktu'],
  excused: ['izin', 'Izin', 'ijin', 'sakit', 'izin (sakit)', 'tidak hadir, izin', 'dinas luar'],
  absent: ['tidak hadir', 'Tdk hadir', 'alpa', 'tanpa keterangan', 'tidak hadir tanpa keterangan'],
  represented: [
    'diwakili',
    'diwakilkan',
    'diwakili WAKIL',
    'diwakili oleh WAKIL',
    '(diwakilkan kepada WAKIL)',
  ],
};
const TICK_HEADS: Readonly<Record<AttendanceState, readonly string[]>> = {
  present: ['Hadir', 'HADIR', 'H'],
  excused: ['Izin', 'Ijin', 'I'],
  absent: ['Alpa', 'Tidak Hadir', 'TK'],
  represented: ['Diwakili', 'Diwakilkan'],
};

interface Truth {
  readonly row: Attendance;
  readonly name: string;
  readonly state: AttendanceState;
  readonly by: string;
  /** Its desa as the list writes it; misspelt in some, which must be asked about. */
  readonly unit: string;
  readonly isMisspelt: boolean;
}

interface Drawn {
  readonly text: string;
  readonly truths: readonly Truth[];
  /** The line (1-based) in which each stands. */
  readonly lines: readonly number[];
}

function drawTruths(pick: Draw['pick']): readonly Truth[] {
  const some = invited.filter(() => pick([true, true, false]));
  return some.map((one) => {
    const state = pick(['present', 'present', 'present', 'excused', 'absent', 'represented'] as const);
    const name = `${pick(FIRST)} ${pick(LAST)}`;
    const isMisspelt = pick([true, ...Array<boolean>(24).fill(false)]);
    const unit = DESA.find(({ code }) => code === one.unit)?.name ?? '';
    const written = isMisspelt ? `${unit.slice(0, 3)}${unit.slice(4)}` : unit;
    return {
      row: one,
      name: `${pick(BEFORE)}${name}${pick(BEHIND)}`,
      state,
      by: `${pick(FIRST)} ${pick(LAST)}`,
      unit: `${pick(UNIT)}${written}`,
      isMisspelt,
    };
  });
}

interface Column {
  readonly head: string;
  readonly cell: (truth: Truth, number: number) => string;
}

function stateText({ state, by }: Truth, pick: Draw['pick']): string {
  return pick(STATE[state]).replace('WAKIL', by);
}

function drawTable({ pick, shuffle }: Draw): Drawn {
  const truths = drawTruths(pick);
  const number: Column = { head: pick(['No', 'No.', 'NO']), cell: (_, at) => String(at + 1) };
  const middle: readonly Column[] = [
    { head: pick(['Desa', 'Nama Desa', 'DESA/KELURAHAN', 'Asal Desa']), cell: ({ unit }) => unit },
    { head: pick(['Jabatan', 'JABATAN']), cell: ({ row: { position } }) => pick(POSITION[position] ?? []) },
    ...(pick([true, true, false])
      ? [{ head: pick(['Nama', 'NAMA', 'Nama Lengkap']), cell: ({ name }: Truth) => name }]
      : []),
    ...(pick([true, false, false])
      ? [{ head: pick(['NIP', 'No. HP', 'L/P']), cell: () => pick(['198503152010011002', '-']) }]
      : []),
  ];
  const ticks = (['present', 'excused', 'absent', 'represented'] as const).map(
    (state): Column => ({
      head: pick(TICK_HEADS[state]),
      cell: (truth) => (truth.state === state ? pick(['v', '✓', '√']) : ''),
    }),
  );
  const words: Column = {
    head: pick(['Status', 'Kehadiran', 'Keterangan', 'Ket']),
    cell: (truth) => stateText(truth, pick),
  };
  const states = pick([ticks, [words], [words]]);
  const columns = [...(pick([true, true, false]) ? [number] : []), ...shuffle([...middle, ...states])];
  const sign = pick(['\t', '\t', ';']);
  const titles = pick([[], ['DAFTAR HADIR RAPAT KOORDINASI'], ['Daftar hadir', 'Kecamatan Kasiman']]);
  const body = truths.map((truth, at) => columns.map(({ cell }) => cell(truth, at)).join(sign));
  const tail = pick([[], [['Jumlah', ...columns.slice(1).map(() => '')].join(sign)]]);
  const text = [...titles, columns.map(({ head }) => head).join(sign), ...body, ...tail].join('\n');
  return { text, truths, lines: truths.map((_, at) => titles.length + at + 2) };
}

function drawChat({ pick }: Draw): Drawn {
  const truths = drawTruths(pick);
  const dash = pick([' - ', ' – ', ', ']);
  const titles = pick([[], ['*Daftar hadir rapat*'], ['Mohon izin melaporkan kehadiran rapat', '']]);
  const body = truths.map((truth, at) => {
    const { unit } = truth;
    const position = pick(POSITION[truth.row.position] ?? []);
    const list = pick(['', `${at + 1}. `]);
    const state = stateText(truth, pick);
    return pick([
      `${list}${unit}${dash}${truth.name} (${position}) ${state}`,
      `${list}${unit}${dash}${position}: ${state}`,
      `${list}${unit}${dash}${truth.name}${dash}${position}${dash}${state}`,
    ]);
  });
  return {
    text: [...titles, ...body].join('\n'),
    truths,
    lines: truths.map((_, at) => titles.length + at + 1),
  };
}

const HEADINGS: Readonly<Record<Exclude<AttendanceState, 'represented'>, readonly string[]>> = {
  present: ['Hadir:', '*HADIR*', 'Yang hadir :', 'Peserta hadir:'],
  excused: ['Izin:', '*Izin / sakit*', 'Yang ijin (3 orang):'],
  absent: ['Tidak hadir:', 'Tanpa keterangan :', 'Yang tidak hadir'],
};

/** Under a heading for each state; ticks stand before some lines. */
function drawSections({ pick }: Draw): Drawn {
  const truths = drawTruths(pick).filter(({ state }) => state !== 'represented');
  const lines: string[] = [pick(['DAFTAR HADIR RAKOR', 'Rekap kehadiran rapat hari ini']), ''];
  const ordered: Truth[] = [];
  const places: number[] = [];
  for (const state of ['present', 'excused', 'absent'] as const) {
    const own = truths.filter((truth) => truth.state === state);
    if (own.length === 0) continue;
    lines.push(pick(HEADINGS[state]));
    own.forEach((truth, at) => {
      const position = pick(POSITION[truth.row.position] ?? []);
      const before = pick([`${at + 1}. `, '- ', '', state === 'present' ? '✅ ' : '']);
      lines.push(
        `${before}${pick([`${position} ${truth.unit}`, `${truth.unit} - ${position}`, `${truth.unit} (${position}) ${truth.name}`])}`,
      );
      ordered.push(truth);
      places.push(lines.length);
    });
    lines.push('');
  }
  lines.push(`Hadir: ${truths.length}`, 'Izin: 0', 'Demikian, terima kasih');
  return { text: lines.join('\n'), truths: ordered, lines: places };
}

/** A row for each desa, a column for each position. */
function drawMatrix({ pick, shuffle }: Draw): Drawn {
  const truths = drawTruths(pick).filter(({ isMisspelt }) => !isMisspelt);
  const codes = DESA.map(({ code }) => code).filter((code) =>
    truths.some(({ row: one }) => one.unit === code),
  );
  const positions = shuffle(POSITIONS);
  const cellOf = (code: string, position: string): string => {
    const truth = truths.find(({ row: one }) => one.unit === code && one.position === position);
    if (truth === undefined) return '';
    return truth.state === 'present' && pick([true, false]) ? 'v' : stateText(truth, pick);
  };
  const rows = codes.map((code) => [
    pick(UNIT) + (DESA.find((unit) => unit.code === code)?.name ?? ''),
    ...positions.map((position) => cellOf(code, position)),
  ]);
  const heads = ['Desa', ...positions.map((position) => pick(POSITION[position]?.slice(0, 3) ?? []))];
  const text = [heads, ...rows].map((cells) => cells.join('\t')).join('\n');
  return {
    text,
    truths,
    lines: truths.map(({ row: one }) => codes.indexOf(one.unit ?? codes[0]!) + 2),
  };
}

/** What is wrong with the reading of a list; and how many of its people were read. */
function judge(
  { text, truths, lines }: Drawn,
  isMatrix: boolean,
): { readonly faults: readonly string[]; readonly read: number } {
  const list = readAttendanceList(rowsOfText(text), kasiman, new Map());
  const changes = matchAttendance(list, invited, { unsaid: null, chosen: new Map(), officeName: 'Kasiman' });
  const faults: string[] = [];
  let read = 0;
  truths.forEach((truth, at) => {
    const own = changes.filter(({ line }) => line === lines[at]);
    const isPassed = list.passedOver.some(({ line }) => line === lines[at]);
    if (own.length === 0 && !isPassed) faults.push(`lost: line ${lines[at]}`);
    const isAsked = own.some(({ kind }) => kind === 'problem');
    if (truth.isMisspelt && isAsked) read += 1;
    for (const change of own) {
      if (change.kind !== 'changed' || (isMatrix && change.after.key !== truth.row.key)) continue;
      const { after } = change;
      if (truth.isMisspelt) faults.push(`line ${lines[at]}: ${truth.unit} was guessed`);
      else if (after.key !== truth.row.key)
        faults.push(`line ${lines[at]}: ${after.key} instead of ${truth.row.key}`);
      else if (after.state !== truth.state)
        faults.push(`line ${lines[at]}: ${after.state} instead of ${truth.state}`);
      else if (after.name !== '' && !truth.name.includes(after.name))
        faults.push(`line ${lines[at]}: ${after.name} instead of ${truth.name}`);
      else if (after.representedBy !== '' && after.representedBy !== truth.by)
        faults.push(`line ${lines[at]}: by ${after.representedBy}`);
      else read += 1;
    }
  });
  for (const change of changes)
    if (change.kind === 'changed' && !lines.includes(change.line))
      faults.push(`line ${change.line} speaks of nobody`);
  return { faults, read };
}

const cases = slowly({ usual: 1000, slow: 10_000 });
const seeds = fc.noShrink(fc.noBias(fc.integer()));

test.each([
  { what: 'tables', draw: drawTable, cases },
  { what: 'tables with a column for each position', draw: drawMatrix, cases },
  { what: 'lists from a chat', draw: drawChat, cases },
  { what: 'lists under headings', draw: drawSections, cases },
])(
  '$cases $what: nobody is recorded as what is not said of them, no line is lost',
  ({ what, draw, cases: runs }) => {
    const sum = { people: 0, read: 0 };
    fc.assert(
      fc.property(seeds, (seed) => {
        const drawn = draw(drawFrom(seed));
        const { faults, read } = judge(drawn, draw === drawMatrix);
        sum.people += drawn.truths.length;
        sum.read += read;
        if (faults.length > 0) throw new Error(`${faults.join('\n')}\n${drawn.text}`);
      }),
      { numRuns: runs, seed: 20_260_212 },
    );
    const share = sum.read / sum.people;
    process.stdout.write(`${what}: ${(100 * share).toFixed(2)} % of ${sum.people} people are recorded\n`);
    expect(share).toBeGreaterThanOrEqual(0.97);
  },
);
