// Reads a line without columns, as people write them in a chat: `1. Batokan - Pak Sutrisno (Sekdes) 0812-3456-7890`.
import { isNothing, nameKey, plainLine, splitListNumber } from '../../clean-text';
import { isOfOffice } from '../../office/unit';
import type { ContactProblem, ListUnit, RowProblem } from '../list-result';
import { codesOf, editDistance, findUnits, nearUnits, type UnitIndex, type UnitSpan } from '../unit-index';
import { takeCodes } from '../unit-words';
import {
  isAddressed,
  type PersonFacts,
  type PersonText,
  partsOf,
  readRest,
  takeFacts,
  withoutSpans,
} from './person-text';

/** What a line says. `unit` is null where it names none; then `near` says which units it nearly names, and where. */
export interface ContactLine {
  readonly unit: ListUnit | null;
  readonly problem: ContactProblem | null;
  readonly near: { readonly text: string; readonly units: readonly ListUnit[] };
  readonly person: PersonText;
  /** The number of the list before it, '' if none. */
  readonly number: string;
  /** A unit and nothing else: the lines below belong to it. */
  readonly isHeading: boolean;
  /** Says nothing of a contact: a greeting, a title. */
  readonly isChat: boolean;
}

/** `chosen` is the unit that a person said the line means. */
export function readContactLine(index: UnitIndex, line: string, chosen: ListUnit | null): ContactLine {
  const text = plainLine(line);
  const { codes, rest } = takeCodes(text, index.place);
  const facts = takeFacts(rest);
  const spans = findUnits(index, facts.rest);
  const list = listNumber(facts.rest, spans);
  const offset = facts.rest.length - list.rest.length;
  const isNumbered = offset > 0 && !spans.some(({ start }) => start < offset);
  const base = { codes, facts, spans, from: isNumbered ? offset : 0 };
  const meant = chosen === null ? unitOf(index, base) : { unit: chosen, spans: spansOf(index, base, chosen) };
  const person = readRest({ ...facts, rest: withoutSpans(facts.rest, meant.spans, base.from) });
  const hasReach = [facts.emails, facts.phones, facts.brokenEmails, facts.brokenPhones].flat().length > 0;
  const isBare = !hasReach && person.positions.length + person.names.length + person.leftOut.length === 0;
  return {
    unit: meant.unit,
    problem: meant.problem ?? null,
    near: meant.unit === null ? nearIn(index, facts.rest.slice(base.from)) : { text: '', units: [] },
    person,
    number: isNumbered ? list.number : '',
    isHeading: meant.unit !== null && isBare && !saysNothing(facts.rest),
    isChat: !hasReach && isChat(text, isNumbered, person),
  };
}

/** The number before the line; a Roman one only right before a unit, since `V. Sari` may be a person. */
function listNumber(text: string, spans: readonly UnitSpan[]): ReturnType<typeof splitListNumber> {
  const [before = '', number = ''] = /^\(?([IVX]{1,6})[.)]\s*/u.exec(text) ?? [];
  return before !== '' && spans.some(({ start }) => start === before.length)
    ? { number, rest: text.slice(before.length) }
    : splitListNumber(text);
}

interface Base {
  readonly codes: readonly string[];
  readonly facts: PersonFacts;
  readonly spans: readonly UnitSpan[];
  /** Where the text begins after the number of the list. */
  readonly from: number;
}

interface Meant {
  readonly unit: ListUnit | null;
  readonly spans: readonly UnitSpan[];
  readonly problem?: ContactProblem;
}

/** The unit of the line: by code; else the name that stands clearest, when no other stands as clear. */
function unitOf(index: UnitIndex, base: Base): Meant {
  const { codes, facts, spans, from } = base;
  const [code, ...more] = codes;
  if (code !== undefined) {
    if (more.length > 0)
      return { unit: null, spans: [], problem: { code: 'units-differ', text: codes.join(' ') } };
    const unit = index.byCode.get(code);
    if (unit !== undefined) return { unit, spans: spansOf(index, base, unit) };
    return { unit: null, spans: [], problem: foreign(index, code) };
  }
  const free = spans.filter(({ start }) => !isAddressed(facts.rest, start));
  const clearness = (span: UnitSpan): number =>
    (span.hasPrefix ? 2 : 0) + (isWholePart(facts.rest, span, from) ? 1 : 0);
  const most = Math.max(-1, ...free.map(clearness));
  const clearest = free.filter((span) => clearness(span) === most);
  const units = [...new Set(clearest.flatMap((span) => span.units))];
  const [only] = units;
  if (only === undefined) return { unit: null, spans: [] };
  // Behind other words a name may as well be the person's: `Maria Sambeng`.
  const isFirst = most > 0 || clearest.some(({ start }) => isPartStart(facts.rest.slice(from, start)));
  if (units.length === 1 && isFirst) return { unit: only, spans: clearest };
  const text = clearest.map(({ start, end }) => facts.rest.slice(start, end)).join(', ');
  const isShared = isFirst && clearest.every((span) => span.units.length === units.length);
  const problem: ContactProblem = {
    code: isShared ? 'unit-shared' : 'unit-unclear',
    text,
    units: codesOf(units),
  };
  return { unit: null, spans: [], problem };
}

/** The problem of a code that the office does not have. */
export function foreign({ place }: UnitIndex, code: string): RowProblem {
  return isOfOffice(code, place.officeCode)
    ? { code: 'unit-unknown', text: code, units: [] }
    : { code: 'other-office', text: code };
}

/** Where the unit is named, nearly right where it is not named rightly. */
function spansOf(index: UnitIndex, { facts, spans, from }: Base, unit: ListUnit): readonly UnitSpan[] {
  const named = spans.filter((span) => span.units.includes(unit) && !isAddressed(facts.rest, span.start));
  const whole = named.filter((span) => span.hasPrefix || isWholePart(facts.rest, span, from));
  if (named.length > 0) return whole.length > 0 ? whole : named.slice(0, 1);
  const near = nearWindows(index, facts.rest, from)
    .map((span) => ({
      span,
      distance: editDistance(nameKey(facts.rest.slice(span.start, span.end)), nameKey(unit.name), 3),
    }))
    .filter(({ distance }) => distance <= 3)
    .sort((left, right) => left.distance - right.distance);
  return near.slice(0, 1).map(({ span }) => ({ ...span, units: [unit] }));
}

/** Whether the name is all that stands between two signs that part the line. */
function isWholePart(text: string, { start, end }: UnitSpan, from: number): boolean {
  const after = text.slice(end);
  return isPartStart(text.slice(from, start)) && /^\s*(?:$|[-–—]+\s|[–—:;|/\\()[\],=>→]|-\s)/u.test(after);
}

function isPartStart(before: string): boolean {
  return /(?:^|\s[-–—]+|[-–—]\s|[–—:;|/\\()[\],=>→])\s*$/u.test(before);
}

/** Windows of words that may be a misspelt name of a unit. */
function nearWindows(index: UnitIndex, text: string, from: number): readonly UnitSpan[] {
  const words = [...text.matchAll(/[\p{L}\p{N}'’]+/gu)].filter(({ index: at }) => at >= from);
  return words.flatMap((first, number) =>
    words.slice(number, number + index.longestName).flatMap((last) => {
      const end = last.index + last[0].length;
      return /[|,;:()/]/u.test(text.slice(first.index, end))
        ? []
        : [{ start: first.index, end, units: [], hasPrefix: false }];
    }),
  );
}

/** The part of the line that nearly names a unit, and at most three that it may mean. */
function nearIn(index: UnitIndex, text: string): ContactLine['near'] {
  const windows = nearWindows(index, text, 0).map(({ start, end }) => text.slice(start, end));
  for (const words of [...partsOf(text), ...windows]) {
    const units = nearUnits(index, words);
    if (units.length > 0) return { text: words, units };
  }
  return { text: '', units: [] };
}

function saysNothing(text: string): boolean {
  return text.split(/[-–—:;|()]/u).some((part) => part.trim() !== '' && isNothing(part));
}

const chat =
  /^(?:daftar|data|rekap\w*|list|berikut|mohon|ass?alam\w*|wassalam\w*|selamat|salam|yth|kepada|nb|catatan|total|jumlah|update|kontak|nomor|no|nama|info|terima ?kasih|silakan|silahkan|keterangan|ket|sumber|bapak|ibu|dimohon|tolong|monggo|siap|izin|ijin)(?![\p{L}\p{N}])/iu;

/** Whether a line begins as people greet, head and close a list. */
export function isGreeting(text: string): boolean {
  return chat.test(text);
}

function isChat(text: string, isNumbered: boolean, person: PersonText): boolean {
  if (isNumbered) return false;
  return isGreeting(text) || (person.positions.length === 0 && person.names.length <= 1);
}
