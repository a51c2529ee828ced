// What the workbook holds for letters: settings, register, and the numbers given so far.
import {
  type GivenNumber,
  type NumbersSoFar,
  type TakenNumber,
  takeLetterNumber,
  validateLetterPattern,
} from '../../core/letters/letter-number';
import type { OfficeProfile } from '../../core/office/profile';
import { type PlainDate, yearOf } from '../../core/time/plain-date';
import type { OfficeLetters } from '../../messages/letters/letter-frame';
import {
  letterKindWords,
  letterRefusal,
  letterStateWords,
  numberFaultText,
} from '../../messages/letters/letter-text';
import { dateText } from '../../messages/time/date-text';
import { type LetterSettings, readLetterSettings } from '../../tables/letters/letter-settings';
import { decodeLetters, type LetterRow } from '../../tables/letters/letter-table';
import type { Placed } from '../../tables/row-reader';
import type { Settings } from '../../tables/setup/setting-table';
import { Refusal } from '../failure';
import type { Office } from '../office/read-office';
import { rowBelow } from '../office/sheet-rows';
import { gapsOf, refuseGaps } from '../office/tab-gaps';
import type { Ports, TabPlace, WorkbookLayout } from '../ports';
import type { LetterEntry } from './rpc-letters';

/** What making a letter or changing its state reaches. */
export type LetterPorts = Pick<Ports, 'workbook' | 'clock' | 'lock' | 'notebook' | 'person'>;

/** The register afterwards. */
export interface WithRegister {
  readonly register: readonly LetterEntry[];
}

/** The register as it is, with the place for the next row. */
export interface LetterRegister {
  readonly place: TabPlace;
  readonly rows: readonly Placed<LetterRow>[];
  /** 1-based row below the last one. */
  readonly nextRow: number;
}

/** Reads the tab Surat: one read. Throws a Refusal where an older workbook has no such tab. */
export function readRegister({ workbook }: Pick<Ports, 'workbook'>, layout: WorkbookLayout): LetterRegister {
  const place = layout.tabsByKey.get('letters');
  if (!place) throw new Refusal(letterRefusal.noTab);
  refuseGaps(gapsOf(layout, ['letters']));
  const cells = workbook.readRows(place);
  return { place, rows: decodeLetters(place, cells).rows, nextRow: rowBelow(place, cells) };
}

/** Rows that the page shows; older ones are in the tab. */
const rowsShown = 60;

/** The newest letters of the register, newest first, as the page shows them. */
export function entriesOf(rows: readonly LetterRow[]): readonly LetterEntry[] {
  return rows.slice(-rowsShown).reverse().map(entryOf);
}

/** The register as it is now: one read. */
export function readLetterEntries(
  ports: Pick<Ports, 'workbook'>,
  layout: WorkbookLayout,
): readonly LetterEntry[] {
  return entriesOf(readRegister(ports, layout).rows.map(({ value }) => value));
}

/** A report of a month that waits for a person to take its number. */
export function isNumberAwaited({ kind, number, state }: LetterRow): boolean {
  return kind === 'monthly-report' && number === '' && state === 'draft';
}

/** The row in which the letter of this month takes its number; undefined where no draft waits. */
export function awaitingRow(rows: readonly Placed<LetterRow>[], month: string): number | undefined {
  return rows.find(({ value }) => isNumberAwaited(value) && value.month === month)?.row;
}

function entryOf(row: LetterRow): LetterEntry {
  const { id, number, kind, date, subject, recipient, state, note, html } = row;
  return {
    awaits: isNumberAwaited(row) ? row.month : '',
    id,
    number: number || subject,
    about: [kind === null ? '' : letterKindWords[kind], date === null ? '' : dateText(date)]
      .filter((part) => part !== '')
      .join(' · '),
    subject,
    recipient,
    state,
    stateWord: letterStateWords[state],
    note,
    canPrint: id !== '' && html !== null,
  };
}

/** The office's name and words; throws a Refusal before the set-up. */
export function requireProfile({ settings }: Pick<Office, 'settings'>): OfficeProfile {
  if (settings.profile === null) throw new Refusal(letterRefusal.noSettings);
  return settings.profile;
}

export function letterSettingsOf({ settings }: Pick<Office, 'settings'>): LetterSettings {
  return readLetterSettings(settings.texts);
}

export function officeLettersOf(office: Pick<Office, 'settings'>): OfficeLetters {
  return {
    profile: requireProfile(office),
    ...letterSettingsOf(office),
  };
}

/** The highest running number of a year is also kept outside the workbook, so that a deleted row frees no number. */
function highestKey(year: number): string {
  return `surat-urut-${year}`;
}

/** The notebook entry of a year's highest number, for letters in the order of their numbers; it never decreases. */
export function highestNote(
  letters: readonly Pick<TakenNumber, 'run'>[],
  notes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    letters.flatMap(({ run }) =>
      run === null || run.sequence <= Number(notes[highestKey(run.year)] ?? 0)
        ? []
        : [[highestKey(run.year), String(run.sequence)]],
    ),
  );
}

interface NumberRequest {
  readonly pattern: string;
  readonly classification: string;
  readonly code: string;
  readonly date: PlainDate;
  /** Null: the next one. */
  readonly wanted: number | null;
  readonly count: number;
}

/** The next numbers, one after the other. Throws a Refusal for an impossible pattern or running number. */
export function takeNumbers(
  request: NumberRequest,
  { rows }: Pick<LetterRegister, 'rows'>,
  notes: Readonly<Record<string, string>>,
): readonly GivenNumber[] {
  const [fault] = validateLetterPattern(request.pattern);
  if (fault) throw new Refusal(numberFaultText(fault));
  const highest = Number(notes[highestKey(yearOf(request.date))] ?? 0);
  const given: GivenNumber[] = [];
  const soFar = (): NumbersSoFar => ({ taken: [...rows.map(({ value }) => value), ...given], highest });
  for (let index = 0; index < request.count; index += 1) {
    const taken = takeLetterNumber(request.pattern, request, soFar(), index === 0 ? request.wanted : null);
    if (!taken.ok) throw new Refusal(numberFaultText(taken.error));
    given.push(taken.value);
  }
  return given;
}

/** The next number for a document that may have one, as the office numbers its letters. */
export function takePaperNumber(
  { texts }: Settings,
  date: PlainDate,
  register: Pick<LetterRegister, 'rows'>,
  notes: Readonly<Record<string, string>>,
): GivenNumber {
  const { pattern, classification, code } = readLetterSettings(texts);
  const [given] = takeNumbers(
    { pattern, classification, code, date, wanted: null, count: 1 },
    register,
    notes,
  );
  if (given === undefined) throw new RangeError('no number was taken');
  return given;
}

/** The row of a letter; throws a Refusal when it is gone. */
export function requireLetter(rows: readonly Placed<LetterRow>[], id: string): Placed<LetterRow> {
  const found = id === '' ? undefined : rows.find(({ value }) => value.id === id);
  if (!found) throw new Refusal(letterRefusal.notFound);
  return found;
}
