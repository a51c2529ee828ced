// Reads a pasted list of units: their codes and names, and what was not taken over.

import { echoOf, isNothing, nameKey, plainLine, splitListNumber } from '../clean-text';
import { codeBelow, parseUnitCode, unitKindOfCode } from '../office/unit';
import { decideColumns, isShifted, isWider } from './columns';
import type {
  LeftOut,
  ListPlace,
  ListUnit,
  PassedLine,
  ProblemLine,
  Rows,
  UnitList,
  UnitProblem,
} from './list-result';
import { foreign } from './people/contact-line';
import { otherOffice, textsOf } from './people/contact-row';
import { titlesOf } from './people/people-columns';
import { partsOf, takeFacts } from './people/person-text';
import { type Column, cellsOf, readTable } from './table-head';
import { relined, unfoldHalves } from './unfold';
import {
  buildUnitIndex,
  codeOfCell,
  codesOf,
  findUnits,
  nearUnits,
  readUnitCell,
  type UnitIndex,
  unitsNamed,
  withoutRoman,
} from './unit-index';
import { bareUnitName, takeCode, unitPrefix } from './unit-words';
import { differentUnits, namesIn, severalIn } from './units-in-line';
import { readWardList } from './ward-list';

/**
 * Reads rows of cells; a row of one cell is a line. A line without a code takes that of the known unit of its name. A
 * code of another office, a name that two units bear, and a unit said twice are problems.
 */
export function readUnitList(rows: Rows, place: ListPlace): UnitList {
  if (place.tier === 'desa') return readWardList(rows, place);
  const unfolded = unfoldHalves(rows, place.tier);
  if (unfolded !== null) {
    const { units, problems, passedOver, leftOut, dropped } = readUnitList(unfolded.rows, place);
    return {
      units: relined(units, unfolded.lines),
      problems: relined(problems, unfolded.lines),
      passedOver: relined(passedOver, unfolded.lines),
      leftOut: relined(leftOut, unfolded.lines),
      dropped,
    };
  }
  const index = buildUnitIndex(place);
  const clean = rows.map((row) => row.map(plainLine));
  const reading: Reading = { index, units: [], problems: [], passedOver: [], leftOut: [] };
  if (clean.some((row) => row.filter((cell) => cell !== '').length > 1)) return readColumns(reading, clean);
  rows.forEach((row, number) => {
    const text = plainLine(row.find((cell) => cell.trim() !== '') ?? '');
    if (isNothing(text)) return;
    if (isTitle(index, text)) reading.passedOver.push({ line: number + 1, echo: echoOf([text]) });
    else
      for (const name of namesIn(index, text))
        keep(reading, number + 1, [text], readLine(reading, number + 1, name));
  });
  const { units, problems, passedOver, leftOut } = reading;
  return { units, problems, passedOver, leftOut, dropped: [] };
}

interface Reading {
  readonly index: UnitIndex;
  readonly units: (ListUnit & { readonly line: number })[];
  readonly problems: ProblemLine<UnitProblem>[];
  readonly passedOver: PassedLine[];
  readonly leftOut: LeftOut[];
}

function readColumns(reading: Reading, clean: Rows): UnitList {
  const { index } = reading;
  const table = readTable(clean, index);
  const columns = decideColumns(table, index, 'units');
  const isMisheaded = isShifted(columns, table);
  for (const number of table.passedOver)
    reading.passedOver.push({ line: number + 1, echo: echoOf(clean[number] ?? []) });
  for (const number of [...table.data, ...table.alone].sort((left, right) => left - right)) {
    const row = table.cells[number] ?? [];
    const isNamed = textsOf(row, columns, 'unit').length + textsOf(row, columns, 'code').length > 0;
    const [only = '', ...more] = row.filter((cell) => cell !== '');
    if (!isNamed && more.length === 0 && readUnitCell(index, only).kind !== 'unknown') {
      keep(reading, number + 1, row, readLine(reading, number + 1, only));
      continue;
    }
    if (!isNamed && columns.some(({ kind }) => kind === 'unit')) {
      reading.passedOver.push({ line: number + 1, echo: echoOf(row) });
      continue;
    }
    const isTooWide = isMisheaded || isWider(row, columns, table, index);
    const several = isTooWide ? [] : severalIn(row, columns, index);
    for (const name of several) keep(reading, number + 1, [name], readLine(reading, number + 1, name));
    if (several.length > 0) continue;
    keep(reading, number + 1, row, isTooWide ? { code: 'row-too-wide' } : readRow(row, columns, index));
  }
  const lost = columns.flatMap((column) =>
    column.reason === '' || cellsOf(table, column.column).length === 0
      ? []
      : [{ ...column, reason: column.reason }],
  );
  const { units, problems, passedOver, leftOut } = reading;
  return {
    units,
    problems,
    passedOver,
    leftOut,
    dropped: titlesOf(lost, (column) => cellsOf(table, column)[0] ?? ''),
  };
}

/** Takes a unit over, unless one with its code stands above it. */
function keep(
  { units, problems }: Reading,
  line: number,
  row: readonly string[],
  found: ListUnit | UnitProblem,
): void {
  const same = 'kind' in found ? units.find(({ code }) => code === found.code) : undefined;
  if ('kind' in found && same === undefined) units.push({ ...found, line });
  else if (same !== undefined)
    problems.push({
      line,
      echo: echoOf(row),
      problem: { code: 'unit-twice', unit: same.code, name: same.name },
    });
  else if (!('kind' in found)) problems.push({ line, echo: echoOf(row), problem: found });
}

function readRow(
  row: readonly string[],
  columns: readonly Column[],
  index: UnitIndex,
): ListUnit | UnitProblem {
  const other = otherOffice(row, columns, index);
  if (other !== null) return { code: 'other-office', text: other };
  const words = textsOf(row, columns, 'words');
  if (words.length > 0) return { code: 'columns-unclear', text: words.join(' · ') };
  const codes = textsOf(row, columns, 'code');
  const names = textsOf(row, columns, 'unit');
  if (new Set(codes).size > 1 || differentUnits(names, index).length > 1)
    return { code: 'units-differ', text: [...codes, ...names].join(' ') };
  const found = [...codes, ...names].map((cell) => takeCode(cell, index.place)?.code ?? null);
  const code = found.find((each) => each !== null) ?? codeOfCell(index, codes[0] ?? '');
  if (code === null && codes[0] !== undefined) return { code: 'code-broken', text: codes[0] };
  const name = names
    .map((cell) => nameOf(takeCode(cell, index.place)?.rest ?? cell))
    .filter((text) => text !== '')[0];
  const said = kindSaid(textsOf(row, columns, 'kind')[0] ?? '');
  return unitOf(index, code, name ?? '', said);
}

/** A cell without the number of a list and the signs around it. */
function nameOf(text: string): string {
  return splitListNumber(text.replace(/^[\s|]+/u, ''))
    .rest.replace(/^[\s|"“”:;,–-]+|[\s|"“”:;,–.-]+$/gu, '')
    .replace(/\s+/gu, ' ');
}

function readLine({ index, leftOut }: Reading, line: number, typed: string): ListUnit | UnitProblem {
  const text = withoutRoman(index, typed);
  const code = takeCode(text, index.place);
  const rest = takeFacts(code?.rest ?? text).rest;
  const spans = findUnits(index, rest);
  const whole = unitsNamed(index, nameOf(code?.rest ?? text));
  if (whole.length > 0) return unitOf(index, code?.code ?? null, nameOf(code?.rest ?? text), '');
  const parts = partsOf(splitListNumber(rest.replace(/^[\s|]+/u, '')).rest);
  const own = spans.find(({ units }) => code === null || units.some((unit) => unit.code === code.code));
  const isAlone = parts.length <= 1 && takeFacts(code?.rest ?? text).positions.length === 0;
  if (isAlone && (code !== null || own === undefined))
    return unitOf(index, code?.code ?? null, nameOf(code?.rest ?? text), '');
  // `Kasiman Baru` is no Kasiman: a known name inside a longer one is offered, never taken.
  const isWholePart = parts.some((part) => unitsNamed(index, nameOf(part)).length > 0);
  if (code === null && own !== undefined && !isWholePart)
    return codeMissing(index, isAlone ? nameOf(text) : text, own.units);
  if (own === undefined) {
    return code === null
      ? unitOf(index, null, parts[0] ?? nameOf(text), '')
      : { code: 'name-unclear', text: parts.join(' · ') };
  }
  const other = spans.filter((span) => span !== own && !span.units.some((unit) => own.units.includes(unit)));
  if (code === null && other.length > 0) {
    const units = [own, ...other].flatMap((span) => span.units);
    return { code: 'unit-unclear', text, units: codesOf(units) };
  }
  leftOut.push({ line, text: nameOf(`${rest.slice(0, own.start)} ${rest.slice(own.end)}`) });
  return unitOf(index, code?.code ?? null, rest.slice(own.start, own.end), '');
}

/** The unit of a code and a name, either of which may be missing. `kind` is what a column of kinds says. */
function unitOf(index: UnitIndex, code: string | null, said: string, kind: string): ListUnit | UnitProblem {
  const { place } = index;
  if (code === null) {
    const named = unitsNamed(index, said).filter(
      (unit) => kind === '' || (unit.kind === 'kelurahan') === (kind === 'kelurahan'),
    );
    const [only, second] = named;
    if (only === undefined) return codeMissing(index, said);
    return second === undefined ? only : { code: 'unit-shared', text: said, units: codesOf(named) };
  }
  if (!code.startsWith(codeBelow(place.officeCode, ''))) return foreign(index, code);
  const parsed = parseUnitCode(code);
  if (parsed === null) return { code: 'code-broken', text: code };
  if (said === '') return { code: 'name-missing' };
  const ofCode = unitKindOfCode(parsed);
  const prefix = unitPrefix(said);
  const word =
    kind || (prefix?.kind === 'kelurahan' ? 'kelurahan' : prefix?.kind === 'village' ? 'desa' : '');
  if (word !== '' && place.tier === 'kecamatan' && (word === 'kelurahan') !== (ofCode === 'kelurahan'))
    return { code: 'kind-differs', text: `${code} ${said}` };
  const known = index.byCode.get(code);
  const name = bareUnitName(said, ofCode, place.unitWord);
  const isKnown =
    known !== undefined && (nameKey(known.name) === nameKey(name) || unitsNamed(index, said).includes(known));
  return { code: parsed, name: isKnown ? known.name : name, kind: ofCode };
}

function codeMissing(index: UnitIndex, text: string, named: readonly ListUnit[] = []): UnitProblem {
  const { tier, officeCode, units } = index.place;
  const numbers = units.map(({ code }) => Number(code.slice(code.lastIndexOf('.') + 1)));
  const [first, width] = tier === 'kecamatan' || tier === 'desa' ? [2000, 4] : [0, 2];
  const example = codeBelow(officeCode, String(Math.max(first, ...numbers) + 1).padStart(width, '0'));
  return {
    code: 'code-missing',
    text,
    example,
    units: codesOf([...new Set([...named, ...nearUnits(index, text)])]),
  };
}

function kindSaid(cell: string): string {
  return cell === '' ? '' : /^kel/iu.test(cell) ? 'kelurahan' : 'desa';
}

/** A line above a list: `Daftar desa Kecamatan Kasiman`, `Nama Desa:`. */
function isTitle(index: UnitIndex, text: string): boolean {
  if (takeCode(text, index.place) !== null || unitsNamed(index, nameOf(text)).length > 0) return false;
  return /^(?:daftar|data|rekap\w*|nama(?:-nama)? (?:desa|kelurahan|kecamatan|kampung)|no\.? |kode |jumlah|total|kecamatan|kabupaten|sumber|berikut)/iu.test(
    text,
  );
}
