// The tab Desa: which desa there are, and since when.
import { type Issue, issueOf } from '../../core/issue';
import { bareUnitName } from '../../core/lists/unit-words';
import { checkUnit } from '../../core/office/directory';
import type { OfficeProfile } from '../../core/office/profile';
import { plainUnitName, withDistinctNames } from '../../core/office/shared-name';
import { linkSuccession, type SuccessionProblem } from '../../core/office/succession';
import {
  isOfOffice,
  parseUnitCode,
  UNIT_KINDS,
  type Unit,
  type UnitCode,
  unitKindOfCode,
} from '../../core/office/unit';
import { fail, type Result, succeed } from '../../core/result';
import type { OpenInterval } from '../../core/time/date-interval';
import { makePlainDate, type PlainDate } from '../../core/time/plain-date';
import { dateOfText } from '../../core/time/typed-date';
import { splitSpan } from '../../core/time/typed-span';
import { spanWords, unitKindWords } from '../../messages/office/choice-words';
import { unitTab } from '../../messages/office/unit-columns';
import { type CellValue, isBlankCell } from '../cell';
import { choiceColumn, orElse, orNull, parsedColumn, textColumn } from '../column';
import { dateColumn, spanDoubts } from '../date-column';
import { planOf } from '../plan-of';
import { type ColumnPlaces, type DecodedRows, decodeRows, encodeRow, isComplete } from '../row-reader';

/** A unit without a first day was there before the workbook. */
const always = makePlainDate(1945, 8, 17);

/** A code without its dots is one; what Sheets turned into a date or a shorter number is reported, not repaired. */
function parseCode(text: string): Result<UnitCode, readonly Issue[]> {
  const digits = /^(\d{2})(\d{2})(\d{2})(\d{4})$/u.exec(text)?.slice(1).join('.');
  const code = parseUnitCode(digits ?? text);
  return code === null ? fail([issueOf('unit-code-unreadable', { text })]) : succeed(code);
}

const namedKind = orNull(choiceColumn(unitKindWords, { keys: UNIT_KINDS, width: 110 }));

const columns = {
  code: parsedColumn<UnitCode>({ width: 130, parse: parseCode, write: (code) => code }),
  name: textColumn({ width: 220 }),
  /** Null where nobody typed one: the code says it. */
  kind: {
    ...namedKind,
    decode: (cell: CellValue | undefined) => (isBlankCell(cell) ? succeed(null) : namedKind.decode(cell)),
  },
  activeFrom: dateColumn(),
  activeUntil: dateColumn(),
  otherIntervals: orElse(
    parsedColumn<readonly OpenInterval[]>({
      width: 200,
      whenBlank: [],
      doubts: spanDoubts,
      parse: parseIntervals,
      write: (intervals) =>
        intervals
          .map(({ start, end }) => `${start} ${spanWords.until} ${end ?? spanWords.running}`)
          .join('; '),
    }),
    [],
  ),
  replaces: orElse(
    parsedColumn<readonly UnitCode[]>({
      width: 160,
      whenBlank: [],
      parse: parseCodes,
      write: (codes) => codes.join('; '),
    }),
    [],
  ),
  label: textColumn({ width: 240, hidden: true }),
  link: textColumn({ width: 260 }),
};

export function unitPlan(rows: number, title: string) {
  return planOf('units', unitTab, columns, {
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
  /** As drop-downs and forms name it now, by its code and name. */
  readonly label: string;
  /** As the hidden column says; a row that was renamed or typed says something else until the next refresh. */
  readonly writtenLabel: string;
  readonly link: string;
}

/**
 * The units of the tab; the office's own row among them. A blank kind is read from the code; `Ds.` and the like are no
 * part of a unit's name. A unit named twice stands in the issues and its second row is left out; one of another office that is
 * not closed stands there too, and counts until staff decide. Two that bear one name are told apart by their codes.
 */
export function decodeUnits(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
  profile: Pick<OfficeProfile, 'code' | 'terms'> | null,
): DecodedRows<UnitRow> {
  const codesAbove = new Set<UnitCode>();
  const decoded = decodeRows<typeof columns, UnitRow>(places, columns, rows, ({ read, report }) => {
    const cells = read();
    if (!isComplete(cells)) return undefined;
    const { code, link } = cells;
    const kind = cells.kind ?? unitKindOfCode(code);
    const intervals = [
      ...cells.otherIntervals,
      { start: cells.activeFrom ?? always, end: cells.activeUntil },
    ];
    const isOffice = code === profile?.code;
    const unit: Unit = {
      code,
      name: isOffice ? cells.name : bareUnitName(cells.name, kind, profile?.terms.unit ?? ''),
      kind,
      isOffice,
      activeIntervals: intervals.sort((left, right) => (left.start < right.start ? -1 : 1)),
      ...(cells.replaces.length === 0 ? {} : { replaces: cells.replaces }),
    };
    report(checkUnit(unit, codesAbove), 'code');
    if (codesAbove.has(code)) return undefined;
    codesAbove.add(code);
    if (profile !== null && !isOfOffice(code, profile.code) && cells.activeUntil === null)
      report([issueOf('unit-of-other-office', { unit: code, office: profile.code })], 'code');
    return { unit, label: labelOfUnit(code, unit.name), writtenLabel: cells.label, link };
  });
  const linked = linkSuccession(
    decoded.rows.map(({ value }) => value.unit),
    always,
  );
  const named = withDistinctNames(linked.units);
  const rowsByCode = new Map(decoded.rows.map(({ value, row }) => [value.unit.code, row]));
  return {
    ...decoded,
    issues: [
      ...decoded.issues,
      ...linked.problems.map((problem) => {
        const row = rowsByCode.get(problem.unit);
        return { ...issueOfProblem(problem), ...(row === undefined ? {} : { place: placeOf(problem, row) }) };
      }),
    ],
    rows: decoded.rows.map(({ value, row }, place) => ({
      value: { ...value, unit: named[place] ?? value.unit },
      row,
    })),
  };
}

function issueOfProblem(problem: SuccessionProblem): Issue {
  switch (problem.kind) {
    case 'unknown':
      return issueOf('predecessor-unknown', { text: problem.predecessor });
    case 'without-day':
      return issueOf('successor-without-day', { unit: problem.unit });
    case 'still-open':
      return issueOf('predecessor-still-open', { unit: problem.unit, lastDay: problem.lastDay });
  }
}

const columnOfProblem = {
  unknown: 'replaces',
  'without-day': 'activeFrom',
  'still-open': 'activeUntil',
} as const satisfies Record<SuccessionProblem['kind'], keyof typeof columns>;

function placeOf({ kind }: SuccessionProblem, row: number) {
  return { tab: 'units', row, column: columnOfProblem[kind] };
}

/** How a unit is named in drop-downs: the code makes it unique, also for two villages of one name. */
export function labelOfUnit(code: UnitCode, name: string): string {
  return `${code} ${plainUnitName({ code, name })}`;
}

/** The cells of new rows. */
export function encodeUnits(
  places: ColumnPlaces,
  units: readonly { readonly code: UnitCode; readonly name: string; readonly link: string }[],
): readonly (readonly CellValue[])[] {
  return units.map((unit) => encodeNewUnit(places, { ...unit, activeFrom: null, replaces: [] }));
}

/** The cells of rows of units that begin on a day. */
export function encodeBegunUnits(
  places: ColumnPlaces,
  units: readonly {
    readonly code: UnitCode;
    readonly name: string;
    readonly replaces: readonly UnitCode[];
  }[],
  activeFrom: PlainDate,
): readonly (readonly CellValue[])[] {
  return units.map((unit) => encodeNewUnit(places, { ...unit, activeFrom, link: '' }));
}

function encodeNewUnit(
  places: ColumnPlaces,
  unit: Pick<Unit, 'code' | 'name'> & {
    readonly activeFrom: PlainDate | null;
    readonly replaces: readonly UnitCode[];
    readonly link: string;
  },
): readonly CellValue[] {
  const { code, name } = unit;
  const rest = { activeUntil: null, otherIntervals: [], label: labelOfUnit(code, name) };
  return encodeRow(places, columns, { ...unit, ...rest, kind: unitKindOfCode(code) });
}

/** The cell of the last day of a unit. */
export function encodeUnitEnd(lastDay: PlainDate): CellValue {
  return columns.activeUntil.encode(lastDay);
}
/** The cell of a unit's name. */
export function encodeUnitName(name: string): CellValue {
  return columns.name.encode(name);
}

/** Codes with or without dots, perhaps each with its name behind it. */
function parseCodes(text: string): Result<readonly UnitCode[], readonly Issue[]> {
  const parts = text
    .split(/[;,\n]/u)
    .map((part) => /^\s*'?([\d.]+(?:-[A-Z0-9]+)?)/u.exec(part)?.[1] ?? part.trim());
  const codes = parts.filter((part) => part !== '').map(parseCode);
  const bad = codes.flatMap((code) => (code.ok ? [] : code.error));
  return bad.length > 0 ? fail(bad) : succeed(codes.flatMap((code) => (code.ok ? [code.value] : [])));
}

function parseIntervals(text: string): Result<readonly OpenInterval[], readonly Issue[]> {
  const intervals = text.split(';').map((part) => parseInterval(part.trim()));
  const good = intervals.filter((interval): interval is OpenInterval => interval !== null);
  return good.length === intervals.length ? succeed(good) : fail([issueOf('cell-not-a-date', { text })]);
}

function parseInterval(text: string): OpenInterval | null {
  const [from, until] = splitSpan(text);
  const start: PlainDate | null = dateOfText(from ?? '');
  const end = until === undefined || /^(sekarang|)$/iu.test(until) ? null : dateOfText(until);
  return start === null || (end === null && until !== undefined && !/^(sekarang|)$/iu.test(until))
    ? null
    : { start, end };
}
