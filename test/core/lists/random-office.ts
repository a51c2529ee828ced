// Draws offices with invented units and people, for the laws of pasted lists.
import type { ListPlace, ListUnit } from '../../../src/core/lists/list-result';
import { parseUnitCode, unitKindOfCode } from '../../../src/core/office/unit';

/** Draws values one by one, the same ones for the same seed. */
export interface Draw {
  readonly whole: (least: number, most: number) => number;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  /** True in so many of a hundred cases. */
  readonly chance: (percent: number) => boolean;
  readonly shuffle: <Value>(values: readonly Value[]) => readonly Value[];
}

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const whole = (least: number, most: number): number => {
    // Mulberry32: short, and even enough for lists.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return least + (((mixed ^ (mixed >>> 14)) >>> 0) % (most - least + 1));
  };
  return {
    whole,
    pick: (values) => values[whole(0, values.length - 1)]!,
    chance: (percent) => whole(0, 99) < percent,
    shuffle: (values) => {
      const order = [...values];
      for (let last = order.length - 1; last > 0; last -= 1) {
        const other = whole(0, last);
        [order[last], order[other]] = [order[other]!, order[last]!];
      }
      return order;
    },
  };
}

/** A person as the list should be read. */
export interface Truth {
  readonly unit: ListUnit;
  readonly position: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

const firstParts = [
  'Sumber',
  'Karang',
  'Wono',
  'Banyu',
  'Kali',
  'Tanjung',
  'Loh',
  'Suka',
  'Giri',
  'Rejo',
  'Mulyo',
  'Tegal',
];
const secondParts = ['sari', 'agung', 'jati', 'dadi', 'urip', 'wangi', 'maju', 'ombo', 'harjo', 'tirto'];
const lastParts = ['', '', '', ' Baru', ' Lor', ' Kidul', ' Wetan', ' Satu', ' Dua'];

/** Three to twelve units of different names, desa and some kelurahan; sometimes the office is called like one of them. */
export function drawPlace(draw: Draw): ListPlace {
  const officeCode = draw.pick(['35.99.20', '11.98.01', '81.97.07', '62.96.11', '18.95.03']);
  const names = new Set<string>();
  const wanted = draw.whole(3, 12);
  while (names.size < wanted)
    names.add(`${draw.pick(firstParts)}${draw.pick(secondParts)}${draw.pick(lastParts)}`);
  const unitWord = draw.pick(['desa', 'desa', 'desa', 'kampung']);
  if (unitWord === 'desa' && draw.chance(15)) names.add('Kampung Baru');
  const units = [...names].map((name, number): ListUnit => {
    const code = parseUnitCode(
      `${officeCode}.${draw.chance(15) ? 1 : 2}${String(number + 1).padStart(3, '0')}`,
    )!;
    return { code, name, kind: unitKindOfCode(code) };
  });
  // Two units of one name, which only a code or the word for their kind tells apart.
  if (draw.chance(8)) units.push({ ...twinOf(draw, units[0]!) });
  const officeName = draw.chance(25) ? draw.pick(units).name : 'Pesanggrahan';
  return { tier: 'kecamatan', officeCode, officeName, unitWord, units };
}

function twinOf(draw: Draw, { code, name, kind }: ListUnit): ListUnit {
  const first = draw.chance(50) ? code.slice(9, 10) : kind === 'kelurahan' ? '2' : '1';
  const twin = parseUnitCode(`${code.slice(0, 9)}${first}099`)!;
  return { code: twin, name, kind: unitKindOfCode(twin) };
}

const given = [
  'Sutrisno',
  'Siti',
  'Karno',
  'Warsini',
  'Joko',
  'Nur',
  'Maria',
  'Lukas',
  'Yohana',
  'Darmi',
  'M. Ikhsan',
  'M. Arif',
  'S. Ali',
  'M.Nur',
  'Putu',
];
const family = [
  'Aminah',
  'Susilo',
  'Prabowo',
  'Wulandari',
  'Hidayat',
  "Ma'ruf",
  'Lestari',
  'Setyawan',
  'Bin Ali',
  'Tukiman',
];
const titles = ['', '', '', ', S.Pd', ', S.Sos., M.Si', ', SE', ', A.Md'];

/** A person whose name, number and address nobody else has. */
export function drawPerson(draw: Draw, unit: ListUnit, position: string): Truth {
  const called = draw.chance(6) ? unit.name.replace(/ .*/u, '') : draw.pick(family);
  const name = `${draw.pick(['', '', 'H. ', 'Drs. ', 'Ir. '])}${draw.pick(given)}${draw.chance(8) ? '' : ` ${called}`}${draw.pick(titles)}`;
  const digits = `0${draw.pick(['812', '813', '852', '857'])}${draw.whole(1000, 9999)}${draw.whole(1000, 9999)}`;
  return {
    unit,
    position,
    name: draw.chance(25) ? name.replace(/,.*/u, '').toUpperCase() : name,
    email: draw.chance(80)
      ? `orang${draw.whole(1, 99_999)}@${draw.pick(['contoh.example', 'desa.example'])}`
      : '',
    phone: draw.chance(85) ? digits : '',
  };
}
