// Draws lists as people type them in a chat: numbers, dashes, brackets and commas, no two lines alike.
import type { ListPlace } from '../../../src/core/lists/list-result';
import type { DrawnRow, DrawnTable } from './random-list';
import { type Draw, drawPerson } from './random-office';
import type { DrawnText } from './random-text';

const positions = [
  'Sekdes',
  'Kades',
  'Sekretaris Desa',
  'Kepala Desa',
  'Kasi Pelayanan',
  'Kaur Keuangan',
  'Operator',
];

/** One person per line; the columns say only what each line holds. */
export function drawLines(
  draw: Draw,
  place: ListPlace,
): { readonly table: DrawnTable; readonly drawn: DrawnText } {
  const rows = Array.from({ length: draw.whole(2, 14) }, (_, number): DrawnRow => {
    const unit = draw.pick(place.units);
    const person = drawPerson(draw, unit, draw.pick(positions));
    const fault = draw.chance(6) ? draw.pick(['unit-misspelt', 'unit-blank', 'phone-broken'] as const) : '';
    return { number: number + 1, unit, people: [person], fault };
  });
  const columns = (['unit', 'name', 'position', 'email', 'phone'] as const).map((role) => ({
    role,
    header: '',
    person: 0,
    text: ({ unit, people: [person] }: DrawnRow): string =>
      role === 'unit' ? unit.name : (person?.[role] ?? ''),
  }));
  const style = draw.pick(['.', ')', '. ', '']);
  const lines: { readonly text: string; readonly row: number }[] = [];
  if (draw.chance(40))
    lines.push({
      text: draw.pick(['*DAFTAR KONTAK DESA*', 'Assalamualaikum, mohon dicek ya 🙏', 'Update nomor:']),
      row: -1,
    });
  rows.forEach((row, number) => {
    lines.push({
      text: drawLine(draw, row, style === '' ? '' : `${row.number}${style.trim()} `),
      row: number,
    });
    if (draw.chance(5)) lines.push({ text: '', row: -1 });
  });
  if (draw.chance(15)) lines.push({ text: 'Terima kasih 🙏', row: -1 });
  return {
    table: { columns, rows, hasHeader: false },
    drawn: {
      text: lines.map(({ text }) => text).join('\n'),
      rowOfLine: new Map(lines.flatMap(({ row }, line) => (row < 0 ? [] : [[line + 1, row] as const]))),
      cells: rows.map((row) => columns.map(({ text }) => text(row))),
    },
  };
}

function drawLine(draw: Draw, { unit, people, fault }: DrawnRow, number: string): string {
  const { name, position, email, phone } = people[0]!;
  const word =
    unit.kind === 'kelurahan' ? draw.pick(['', 'Kel. ']) : draw.pick(['', '', 'Desa ', 'Ds. ', '*']);
  const spelt = fault === 'unit-misspelt' ? `${unit.name.slice(0, 2)}x${unit.name.slice(3)}` : unit.name;
  const said = fault === 'unit-blank' ? '' : `${word}${spelt}${word === '*' ? '*' : ''}`;
  const who = `${draw.pick(['', '', 'Pak ', 'Bu ', 'Bpk. ', 'Ibu '])}${name}`;
  const digits = fault === 'phone-broken' ? '081234' : phone;
  const call =
    digits === ''
      ? ''
      : `${draw.pick(['', '', 'HP ', 'WA: ', '📱 ', 'wa.me/'])}${fault === '' && draw.chance(30) ? `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8)}` : digits}`;
  const number4 = call.startsWith('wa.me/') ? `wa.me/62${digits.slice(1).replace(/-/gu, '')}` : call;
  const mail = email === '' ? '' : draw.pick([email, `<${email}>`, email.toUpperCase()]);
  const dash = draw.pick([' - ', ' – ', ' — ', ', ', ' | ', ' / ']);
  const filled = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(dash);
  const line = draw.pick([
    filled([said, `${who} (${position}) ${number4}`, mail]),
    filled([said, who, position, number4, mail]),
    `${said}: ${filled([who, position, number4, mail])}`,
    `${said} - ${position} ${who.startsWith(name) ? 'Pak ' : ''}${who} ${number4} ${mail}`,
    filled([position, said, who, mail, number4]),
    filled([`${who} (${position})`, said, number4, mail]),
  ]);
  return `${number}${draw.chance(10) ? line.replace(/ /u, '\u00a0') : line}`;
}
