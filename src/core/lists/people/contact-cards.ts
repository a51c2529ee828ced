// Finds contacts that are written as cards, a line for each thing, and makes a table of them.
import { plainLine } from '../../clean-text';
import { takeAddresses, takePhones } from '../../contacts/reach';
import type { OfficeTier } from '../../office/unit';
import { meaningOf, plainHeader } from '../header-words';
import type { Rows } from '../list-result';
import type { Unfolded } from '../unfold';
import { readUnitCell, type UnitIndex } from '../unit-index';

/** The table, and the lines (1-based) that belong to no card. */
export interface CardTable extends Unfolded {
  readonly passed: readonly number[];
}

/** A line `Nama : Siti Aminah`. */
interface Labelled {
  readonly label: string;
  readonly key: string;
  readonly value: string;
  readonly kind: string;
}

interface Card {
  readonly line: number;
  readonly firstKey: string;
  /** What was said of its unit, which the next person below has too. */
  readonly unit: (readonly [string, string])[];
  /** By the plain words of the label. */
  readonly cells: Map<string, string>;
}

/** The label of a unit that stands alone above its cards. */
const unitLabel = 'Desa';

/**
 * `Nama: … / Jabatan: … / Desa: … / HP: …`, each on a line of its own, becomes a row for each card. A card ends at a
 * blank line, at a unit that stands alone, where its first label comes again, and where a second person is named, who is
 * of the same unit. Null for all other texts: also where a label names a position (`Sekdes: Siti`), where a card has one
 * line only, or where a number stands outside the cards.
 */
export function tableOfCards(rows: Rows, index: UnitIndex): CardTable | null {
  const { tier } = index.place;
  const texts = rows.map((row) => plainLine(row.filter((cell) => cell.trim() !== '').join(', ')));
  const lines = texts.map((text) => labelledLine(text, tier));
  const labelled = lines.filter((line) => line !== null);
  const named = (pattern: RegExp): boolean => labelled.some(({ kind }) => pattern.test(kind));
  const isMost = labelled.length * 3 >= texts.filter((text) => text !== '').length * 2;
  if (!isMost || named(/^held$/u) || !named(/^(?:bare-name|person)$/u)) return null;
  const { cards, passed } = cardsOf(texts, lines, index);
  const hasUnits = cards.every(({ cells }) =>
    [...cells.keys()].some((key) => /^(?:unit|code)$/u.test(meaningOf(key, tier)?.kind ?? '')),
  );
  const isOutside = passed.some((line) => saysReach(texts[line - 1] ?? ''));
  if (cards.length === 0 || !hasUnits || isOutside || cards.some(({ cells }) => cells.size < 2)) return null;
  const keys = [...new Set(cards.flatMap(({ cells }) => [...cells.keys()]))];
  const title = (key: string): string => labelled.find((line) => line.key === key)?.label ?? unitLabel;
  return {
    rows: [keys.map(title), ...cards.map(({ cells }) => keys.map((key) => cells.get(key) ?? ''))],
    lines: [1, ...cards.map(({ line }) => line)],
    passed,
  };
}

/** `held`: the label names a position, so the line says who holds it. */
function labelledLine(text: string, tier: OfficeTier): Labelled | null {
  const [, label = '', value = ''] = /^([^:=]{2,40}?)[\s,|]*[:=][\s,|]*(.*)$/u.exec(text) ?? [];
  const meaning = meaningOf(label, tier);
  if (meaning === null || /^(?:number|parent|parent-code|kind)$/u.test(meaning.kind)) return null;
  const kind = meaning.holders.length > 0 ? 'held' : meaning.kind;
  return { label, key: plainHeader(label), value, kind };
}

function cardsOf(
  texts: readonly string[],
  lines: readonly (Labelled | null)[],
  index: UnitIndex,
): { readonly cards: readonly Card[]; readonly passed: readonly number[] } {
  const cards: Card[] = [];
  const passed: number[] = [];
  let heading = '';
  let open: Card | null = null;
  texts.forEach((text, number) => {
    const found = lines[number] ?? null;
    if (found === null) {
      open = null;
      const name = text.replace(/\s*:$/u, '');
      if (readUnitCell(index, name).kind === 'units') heading = name;
      else if (text !== '') passed.push(number + 1);
      return;
    }
    const isNextPerson = /^(?:bare-name|person)$/u.test(found.kind) && open?.cells.has(found.key) === true;
    if (open === null || open.firstKey === found.key || isNextPerson) {
      const unit = open !== null && open.firstKey !== found.key ? open.unit : [];
      const own = unit.length > 0 || heading === '' ? unit : [[plainHeader(unitLabel), heading] as const];
      open = { line: number + 1, firstKey: found.key, unit: [...unit], cells: new Map(own) };
      cards.push(open);
    }
    if (/^(?:unit|code)$/u.test(found.kind)) open.unit.push([found.key, found.value]);
    const before = open.cells.get(found.key);
    const isSecond = before !== undefined && before !== '' && !(found.kind === 'unit' && before === heading);
    open.cells.set(found.key, isSecond ? `${before} / ${found.value}` : found.value);
  });
  return { cards, passed };
}

function saysReach(text: string): boolean {
  const reach = [takeAddresses(text), takePhones(text)];
  return reach.some(({ found, broken }) => found.length + broken.length > 0);
}
