// Draws lists as offices keep them: columns shuffled, headers reworded, rows dirtied; and says how each should be read.
import type { ListPlace, ListUnit } from '../../../src/core/lists/list-result';
import { type Draw, drawPerson, type Truth } from './random-office';

export type Role = 'number' | 'code' | 'unit' | 'parent' | 'name' | 'position' | 'email' | 'phone' | 'unused';

export interface DrawnColumn {
  readonly role: Role;
  readonly header: string;
  /** Which of the people of a row; 0 in a list with one person per row. */
  readonly person: number;
  readonly text: (row: DrawnRow, draw: Draw) => string;
}

export interface DrawnRow {
  readonly number: number;
  readonly unit: ListUnit;
  readonly people: readonly Truth[];
  readonly isMerged?: boolean;
  /** What is planted wrong: the row must then be a problem. */
  readonly fault:
    | ''
    | 'owner-unclear'
    | 'parent-foreign'
    | 'unit-misspelt'
    | 'unit-blank'
    | 'code-foreign'
    | 'phone-broken'
    | 'email-broken';
}

export interface DrawnTable {
  readonly columns: readonly DrawnColumn[];
  readonly rows: readonly DrawnRow[];
  readonly hasHeader: boolean;
}

const words = {
  number: ['No', 'No.', 'NO', 'Nomor', 'No. Urut', '#', 'Nomor Urut', 'no'],
  code: ['Kode', 'Kode Desa', 'KODE WILAYAH', 'Kode Kemendagri', 'kode_desa', 'Kode Desa/Kel'],
  unit: [
    'Desa',
    'Nama Desa',
    'DESA/KELURAHAN',
    'Desa/Kel',
    'nama_desa',
    'Nama Desa/Kelurahan',
    'Asal Desa',
    'Kel/Desa',
    'Pemdes',
  ],
  parent: ['Kecamatan', 'KECAMATAN', 'Nama Kecamatan', 'Kec.'],
  name: [
    'Nama',
    'NAMA',
    'Nama Lengkap',
    'Nama Pejabat',
    'Nama Lengkap & Gelar',
    'Nama Perangkat',
    'Nama Petugas',
  ],
  position: ['Jabatan', 'JABATAN', 'Nama Jabatan', 'Posisi', 'Jabatan di Desa'],
  email: ['Surel', 'Email', 'E-mail', 'Alamat Email', 'e-mail aktif', 'Alamat Surel'],
  phone: [
    'No. HP',
    'No HP/WA',
    'WhatsApp',
    'Nomor Telepon',
    'HP',
    'No. Telp',
    'Nomor WA Aktif',
    'No. Handphone',
    'no_hp',
    'Kontak HP',
  ],
} as const;

/** What lists hold beside what is kept. */
const unusedColumns: readonly (readonly [string, (draw: Draw) => string])[] = [
  ['NIP', (draw) => `1985031520100110${draw.whole(10, 99)}`],
  ['NIP/NIPD', (draw) => `19850315 201001 1 0${draw.whole(10, 99)}`],
  ['NIK', () => '[16 angka dihapus]'],
  ['No. SK', (draw) => `141/${draw.whole(10, 900)}/35.99/2021`],
  ['Masa Jabatan', (draw) => `${draw.whole(2015, 2021)}-${draw.whole(2022, 2029)}`],
  ['Akhir Masa Jabatan', (draw) => `${draw.whole(10, 28)}-12-2027`],
  ['Tanggal Lahir', (draw) => `19${draw.whole(60, 95)}-0${draw.whole(1, 9)}-12`],
  ['TTL', (draw) => `Kediri, ${draw.whole(10, 28)}-05-19${draw.whole(60, 95)}`],
  ['Alamat', (draw) => `Jl. Melati No. ${draw.whole(1, 90)}`],
  ['L/P', (draw) => draw.pick(['L', 'P'])],
  ['Pendidikan', (draw) => draw.pick(['SMA', 'S1', 'D3'])],
  ['Umur', (draw) => String(draw.whole(25, 60))],
  ['Dusun', (draw) => draw.pick(['Krajan', 'Jatirejo'])],
  ['Keterangan', (draw) => draw.pick(['aktif', 'baru', ''])],
  ['Gol. Darah', (draw) => draw.pick(['A', 'O', 'AB'])],
  ['Jumlah RT', (draw) => String(draw.whole(3, 30))],
];

const positions = [
  'Sekretaris Desa',
  'Sekdes',
  'Kepala Desa',
  'Kades',
  'Kasi Pelayanan',
  'Kaur Keuangan',
  'Kasi Pemerintahan',
  'Operator Desa',
  'Bendahara',
];

/** Headers that say whose name or number it is, for each position. */
const holders = [
  {
    position: 'Kepala Desa',
    name: ['Nama Kepala Desa', 'Kepala Desa', 'Kades', 'Nama Kades', 'KEPALA DESA'],
    short: 'Kades',
  },
  {
    position: 'Sekretaris Desa',
    name: ['Nama Sekretaris Desa', 'Sekdes', 'Nama Sekdes', 'SEKRETARIS DESA'],
    short: 'Sekdes',
  },
  { position: 'Bendahara', name: ['Bendahara', 'Nama Bendahara', 'Bendahara Desa'], short: 'Bendahara' },
] as const;

export function drawTable(draw: Draw, place: ListPlace): DrawnTable {
  return draw.chance(30) ? drawWide(draw, place) : drawLong(draw, place);
}

/** One person per row. */
function drawLong(draw: Draw, place: ListPlace): DrawnTable {
  const hasHeader = draw.chance(80);
  const isNumbered = draw.chance(60);
  const rows = Array.from({ length: draw.whole(1, 12) }, (_, number) => {
    const unit = draw.pick(place.units);
    return drawRow(draw, number, unit, [drawPerson(draw, unit, draw.pick(positions))]);
  });
  const merged =
    hasHeader && isNumbered && draw.chance(15) ? rows.flatMap((row) => withMerged(draw, row)) : rows;
  const unused = draw.shuffle(unusedColumns).slice(0, draw.whole(0, 3));
  const columns = [
    ...(isNumbered ? [numberColumn(draw)] : []),
    ...(draw.chance(30) ? [codeColumn(draw, place)] : []),
    unitColumn(draw, place),
    ...(hasHeader && draw.chance(20) ? [parentColumn(draw, place)] : []),
    personColumn(draw, 'name', 0, draw.chance(2) ? 'Pemegang' : draw.pick(words.name)),
    ...(draw.chance(80) ? [personColumn(draw, 'position', 0, draw.pick(words.position))] : []),
    ...(draw.chance(70) ? [personColumn(draw, 'phone', 0, draw.pick(words.phone))] : []),
    ...(draw.chance(60) ? [personColumn(draw, 'email', 0, draw.pick(words.email))] : []),
    ...(draw.chance(8) ? [blankColumn] : []),
    ...unused.filter(([header]) => hasHeader || !/Dusun|Keterangan|Darah/u.test(header)).map(unusedColumn),
  ];
  return { columns: draw.chance(60) ? draw.shuffle(columns) : columns, rows: merged, hasHeader };
}

/** A second person of the unit, whose number and unit are merged with those of the row above: blank when pasted. */
function withMerged(draw: Draw, row: DrawnRow): readonly DrawnRow[] {
  if (row.fault !== '' || draw.chance(50)) return [row];
  const people = [drawPerson(draw, row.unit, draw.pick(positions))];
  return [row, { ...row, people, isMerged: true }];
}

/** Several people per row, each under a header of their own. */
function drawWide(draw: Draw, place: ListPlace): DrawnTable {
  const chosen = draw.shuffle(holders).slice(0, draw.whole(1, 3));
  const units = draw.shuffle(place.units);
  const rows = units.map((unit, number) =>
    drawRow(
      draw,
      number,
      unit,
      chosen.map(({ position }) => drawPerson(draw, unit, position)),
    ),
  );
  const named = draw.chance(40);
  const groups = chosen.map(({ name, short }, person) => [
    personColumn(draw, 'name', person, draw.pick(name)),
    ...(draw.chance(30) ? [unusedColumn(draw.pick(unusedColumns))] : []),
    personColumn(
      draw,
      'phone',
      person,
      named ? `${draw.pick(['HP', 'No. HP', 'Nomor WA'])} ${short}` : draw.pick(words.phone),
    ),
  ]);
  const arranged = arrange(draw, draw.shuffle(groups));
  const columns = [
    ...(draw.chance(70) ? [numberColumn(draw)] : []),
    ...(draw.chance(25) ? [codeColumn(draw, place)] : []),
    unitColumn(draw, place),
    ...arranged.columns,
    ...(draw.chance(20) ? [unusedColumn(draw.pick(unusedColumns))] : []),
  ];
  const told =
    arranged.isUnclear && !named ? rows.map((row): DrawnRow => ({ ...row, fault: 'owner-unclear' })) : rows;
  return { columns: named && draw.chance(50) ? draw.shuffle(columns) : columns, rows: told, hasHeader: true };
}

/** Mostly each person's number behind the name; sometimes before it, or all numbers behind all names. */
function arrange(
  draw: Draw,
  groups: readonly (readonly DrawnColumn[])[],
): { readonly columns: readonly DrawnColumn[]; readonly isUnclear: boolean } {
  const isUnclear = groups.length > 1 && draw.chance(8);
  if (!isUnclear) return { columns: groups.flat(), isUnclear };
  if (draw.chance(50)) return { columns: groups.flatMap((group) => [...group].reverse()), isUnclear };
  const isName = ({ role }: DrawnColumn): boolean => role === 'name';
  const all = groups.flat();
  return { columns: [...all.filter(isName), ...all.filter((column) => !isName(column))], isUnclear };
}

function drawRow(draw: Draw, number: number, unit: ListUnit, people: readonly Truth[]): DrawnRow {
  const fault = draw.chance(4)
    ? draw.pick([
        'parent-foreign',
        'unit-misspelt',
        'unit-blank',
        'code-foreign',
        'phone-broken',
        'email-broken',
      ] as const)
    : '';
  return { number: number + 1, unit, people, fault };
}

function numberColumn(draw: Draw): DrawnColumn {
  const style = draw.pick(['', '.', ')']);
  // Below merged cells the number is blank, or written again.
  const isAgain = draw.chance(20);
  return {
    role: 'number',
    header: draw.pick(words.number),
    person: 0,
    text: ({ number, isMerged }) => (isMerged === true && !isAgain ? '' : `${number}${style}`),
  };
}

function codeColumn(draw: Draw, { officeCode }: ListPlace): DrawnColumn {
  const style = draw.pick(['dots', 'none', 'blanks']);
  return {
    role: 'code',
    header: draw.pick(words.code),
    person: 0,
    text: ({ unit, fault, isMerged }) => {
      if (isMerged === true) return '';
      const code = fault === 'code-foreign' ? `${officeCode.slice(0, 3)}01.02.2001` : unit.code;
      return style === 'dots' ? code : code.replace(/\./gu, style === 'none' ? '' : ' ');
    },
  };
}

function unitColumn(draw: Draw, place: ListPlace): DrawnColumn {
  const style = draw.pick(['plain', 'plain', 'plain', 'prefix', 'capitals', 'code']);
  return {
    role: 'unit',
    header: draw.pick(words.unit),
    person: 0,
    text: ({ unit, fault, isMerged }) => {
      if (fault === 'unit-blank' || isMerged === true) return '';
      const name = fault === 'unit-misspelt' ? `${unit.name.slice(0, 2)}x${unit.name.slice(3)}q` : unit.name;
      const word =
        unit.kind === 'kelurahan'
          ? ['Kelurahan ', 'Kel. ']
          : place.unitWord === 'kampung'
            ? ['Kampung ', 'Kp. ']
            : ['Desa ', 'Ds. ', 'DESA '];
      if (style === 'code') return fault === '' ? `${unit.code} ${name}` : name;
      return style === 'prefix'
        ? `${draw.pick(word)}${name}`
        : style === 'capitals'
          ? name.toUpperCase()
          : name;
    },
  };
}

function parentColumn(draw: Draw, { officeName }: ListPlace): DrawnColumn {
  const prefix = draw.pick(['', '', 'Kec. ']);
  return {
    role: 'parent',
    header: draw.pick(words.parent),
    person: 0,
    text: ({ fault }) => `${prefix}${fault === 'parent-foreign' ? 'Kecamatan Lain' : officeName}`,
  };
}

const blankColumn: DrawnColumn = { role: 'unused', header: '', person: 0, text: () => '' };

function unusedColumn([header, text]: readonly [string, (draw: Draw) => string]): DrawnColumn {
  return { role: 'unused', header, person: 0, text: (_, draw) => text(draw) };
}

function personColumn(
  draw: Draw,
  role: 'name' | 'position' | 'email' | 'phone',
  person: number,
  header: string,
): DrawnColumn {
  const style = draw.pick(['plain', 'plain', 'spaced', 'plus', 'dashed']);
  return {
    role,
    header,
    person,
    text: ({ people, fault }) => {
      const { name, position, email, phone } = people[person]!;
      if (role === 'name') return draw.chance(5) ? `${draw.pick(['Bapak', 'Ibu', 'Bpk.'])} ${name}` : name;
      if (role === 'position') return position;
      if (role === 'email')
        return fault === 'email-broken'
          ? 'orang@desa'
          : draw.chance(10)
            ? `${email.toUpperCase()};`.replace(/^;$/u, '')
            : email;
      if (fault === 'phone-broken') return '8,12346E+10';
      if (phone === '' || style === 'plain') return phone;
      const blocks = [phone.slice(0, 4), phone.slice(4, 8), phone.slice(8)];
      if (style === 'plus') return `+62 ${blocks.join('-').slice(1)}`;
      return blocks.join(style === 'spaced' ? ' ' : '-');
    },
  };
}
