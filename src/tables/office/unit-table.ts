// Which desa stand in the Desa tab, and since when?

import { type Issue, issueOf } from '../../core/issue';
import { checkUnit } from '../../core/office/directory';
import { parseUnitCode, type Unit, type UnitCode, unitKindOfCode } from '../../core/office/unit';
import { fail, type Result, succeed } from '../../core/result';
import type { OpenInterval } from '../../core/time/date-interval';
import { makePlainDate, type PlainDate } from '../../core/time/plain-date';
import { unitKindWords } from '../../messages/office/choice-words';
import type { CellValue } from '../cell';
import { choiceColumn, dateColumn, parsedColumn, textColumn } from '../column';
import { dateOfText } from '../date-text';
import { planOf } from '../plan-of';
import { type ColumnPlaces, cellsInOrder, type DecodedRows, decodeRows } from '../row-reader';

/** A unit without a first day was there before the workbook. */
const always = makePlainDate(1945, 8, 17);

const kinds = ['desa', 'kelurahan', 'desa-adat', 'kecamatan', 'rw', 'kabupaten'] as const;

/** A code that Sheets turned into a number or a date is named, not repaired: the original digits are gone. */
export function parseCode(text: string): Result<UnitCode, readonly Issue[]> {
  const code = parseUnitCode(text);
  return code === null ? fail([issueOf('unit-code-unreadable', { text })]) : succeed(code);
}

const columns = {
  code: parsedColumn<UnitCode>('code', { width: 130, parse: parseCode, write: (code) => code }),
  name: textColumn('name', { width: 220 }),
  kind: choiceColumn('kind', unitKindWords, { keys: kinds, whenBlank: 'desa', width: 110 }),
  activeFrom: dateColumn('activeFrom'),
  activeUntil: dateColumn('activeUntil'),
  otherIntervals: parsedColumn<readonly OpenInterval[]>('otherIntervals', {
    width: 200,
    whenBlank: [],
    parse: (text) => parseIntervals(text),
    write: (intervals) => intervals.map(({ start, end }) => `${start} s.d. ${end ?? 'sekarang'}`).join('; '),
  }),
  label: textColumn('label', { width: 240, hidden: true }),
  link: textColumn('link', { width: 260 }),
};

export function unitPlan(rows: number, title: string) {
  return planOf('units', Object.values(columns), {
    title,
    colour: '#1F3A5F',
    guard: 'open',
    frozenColumns: 2,
    rows: Math.max(60, rows + 40),
  });
}

/** One unit with what only the tab holds. */
export interface UnitRow {
  readonly unit: Unit;
  readonly label: string;
  readonly link: string;
}

/**
 * The units of the tab. `officeCode` is the office's own row. A blank kind is read from the code; a unit named twice
 * stands in the issues and its second row is left out.
 */
export function decodeUnits(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
  officeCode: string,
): DecodedRows<UnitRow> {
  const codesAbove = new Set<UnitCode>();
  return decodeRows(places, rows, 1, (reader) => {
    const code = reader.read(columns.code);
    const name = reader.read(columns.name);
    const kind = reader.read(columns.kind);
    const from = reader.read(columns.activeFrom);
    const until = reader.read(columns.activeUntil);
    const others = reader.read(columns.otherIntervals);
    const label = reader.read(columns.label);
    const link = reader.read(columns.link);
    if (code === undefined || name === undefined || from === undefined || until === undefined)
      return undefined;
    const intervals = [...(others ?? []), { start: from ?? always, end: until }];
    const unit: Unit = {
      code,
      name,
      kind: kind ?? unitKindOfCode(code),
      isOffice: code === officeCode,
      activeIntervals: intervals.sort((left, right) => (left.start < right.start ? -1 : 1)),
    };
    reader.report(checkUnit(unit, codesAbove), 'code');
    if (codesAbove.has(code)) return undefined;
    codesAbove.add(code);
    return { unit, label: label ?? '', link: link ?? '' };
  });
}

/** How a unit is named in drop-downs: the code makes it unique, also for two villages of one name. */
export function labelOfUnit(code: string, name: string): string {
  return `${code} ${name}`;
}

/** The cells of new rows. */
export function encodeUnits(
  places: ColumnPlaces,
  units: readonly { readonly code: UnitCode; readonly name: string; readonly link: string }[],
): readonly (readonly CellValue[])[] {
  return units.map(({ code, name, link }) =>
    cellsInOrder(places, {
      code: columns.code.encode(code),
      name: columns.name.encode(name),
      kind: columns.kind.encode(unitKindOfCode(code)),
      label: columns.label.encode(labelOfUnit(code, name)),
      link: columns.link.encode(link),
    }),
  );
}

function parseIntervals(text: string): Result<readonly OpenInterval[], readonly Issue[]> {
  const intervals = text.split(';').map((part) => parseInterval(part.trim()));
  const good = intervals.filter((interval): interval is OpenInterval => interval !== null);
  return good.length === intervals.length ? succeed(good) : fail([issueOf('cell-not-a-date', { text })]);
}

function parseInterval(text: string): OpenInterval | null {
  const [from, until] = text.split(/\s+(?:s\.?d\.?|sampai|–|-)\s+/u);
  const start: PlainDate | null = dateOfText(from ?? '');
  const end = until === undefined || /^(sekarang|)$/iu.test(until) ? null : dateOfText(until);
  return start === null || (end === null && until !== undefined && !/^(sekarang|)$/iu.test(until))
    ? null
    : { start, end };
}
