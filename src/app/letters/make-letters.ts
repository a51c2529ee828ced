// Enters letters into the register, each under a number that no other letter gets, and changes their state.
import type { LetterState } from '../../core/letters/letter';
import { readSequence } from '../../core/letters/letter-number';
import { numberRuns } from '../../core/number-runs';
import { letterPage, renderLetter } from '../../messages/letters/letter-page';
import {
  letterDoneText,
  letterKindWords,
  letterRefusal,
  letterStateWords,
  numberFaultText,
} from '../../messages/letters/letter-text';
import {
  encodeLetterNote,
  encodeLetterState,
  encodeLetters,
  type LetterRow,
  longestLetter,
} from '../../tables/letters/letter-table';
import type { Placed } from '../../tables/row-reader';
import { Refusal } from '../failure';
import { decideOffice } from '../office/decide-office';
import { plansVisits } from '../office/facts/plans-visits';
import { type Office, readOffice } from '../office/read-office';
import { actorOf, recordManyChanges, recordOwnChangeOnce } from '../office/record-changes';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { clearAssignment, noteAssignment } from './assigned-visits';
import { composeLetters, requireDate } from './compose-letters';
import {
  awaitingRow,
  highestNote,
  isNumberAwaited,
  type LetterRegister,
  letterSettingsOf,
  readLetterEntries,
  readRegister,
  takeNumbers,
} from './letter-desk';
import { withResolvedBases } from './resolved-bases';
import type { LetterDraft, LetterEntry, LetterPreview } from './rpc-letters';

type LetterPorts = Pick<Ports, 'workbook' | 'clock' | 'lock' | 'notebook' | 'person'>;

/** The register afterwards. */
interface WithRegister {
  readonly register: readonly LetterEntry[];
}

/** Ids of the letters made, in the order of their numbers, and those numbers. */
interface MadeLetters {
  readonly ids: readonly string[];
  readonly numbers: readonly string[];
}

/** The letters as they would leave now, marked as drafts; no number is taken and nothing is written. */
export function previewLetters(ports: LetterPorts, draft: LetterDraft): LetterPreview {
  const office = withResolvedBases(readOffice(ports));
  const register = readRegister(ports, office.layout);
  const { letters, given } = number({ office, register, notes: ports.notebook.readAll() }, draft);
  const sheets = letters.map(({ write }, index) => ({
    html: renderLetter(write(given[index]?.number ?? '')),
    mark: 'KONSEP' as const,
  }));
  const { paper } = letterSettingsOf(office);
  return {
    html: letterPage(sheets, { title: letterKindWords[draft.kind], paper }),
    numbers: given.map((taken) => taken.number),
  };
}

/**
 * Takes the numbers and writes the letters down as drafts, under the lock; the report of a month goes into the row of the
 * draft that waits for it. The rows are written and flushed first: if the
 * execution dies afterwards, the number is taken all the same, and a second call with the same id returns that letter,
 * even if the figures have changed, and completes the note of the highest number.
 */
export function makeLetters(ports: LetterPorts, id: string, draft: LetterDraft): MadeLetters & WithRegister {
  return withLock(ports, () => {
    const { workbook, notebook, person } = ports;
    const office = withResolvedBases(readOffice(ports));
    const done = (made: MadeLetters) => ({ ...made, register: readLetterEntries(ports, office.layout) });
    const register = readRegister(ports, office.layout);
    const notes = notebook.readAll();
    const standing = register.rows.map(({ value }) => value).filter((row) => row.id.split('#')[0] === id);
    const assign = (made: readonly LetterRow[]): void => {
      const [letter] = made;
      if (draft.kind === 'assignment' && letter) noteAssignment(ports, office, draft, letter.number);
    };
    if (standing.length > 0) {
      assign(standing);
      return done(noted(ports, standing, notes));
    }
    const { letters, given } = number({ office, register, notes }, draft);
    const rows = letters.map(({ recipient, subject, write }, index): LetterRow => {
      const taken = given[index];
      if (!taken) throw new RangeError('a letter without a number');
      const html = renderLetter(write(taken.number)).normalize('NFC');
      if (html.length > longestLetter) throw new Refusal(letterRefusal.tooLong);
      return {
        id: `${id}#${index + 1}`,
        number: taken.number,
        run: taken.run,
        date: requireDate(draft.date),
        kind: draft.kind,
        subject,
        recipient,
        month: draft.month,
        state: 'draft',
        madeBy: actorOf(person),
        madeAt: office.now,
        note: '',
        html,
      };
    });
    const values = encodeLetters(register.place, rows);
    const waiting = draft.kind === 'monthly-report' ? awaitingRow(register.rows, draft.month) : undefined;
    workbook.writeBlock(register.place, { row: waiting ?? register.nextRow, column: 1, values });
    workbook.flush();
    assign(rows);
    return done(noted(ports, rows, notes));
  });
}

/** Notes the highest number outside the workbook, where deleting a row does not remove it. */
function noted(
  { notebook }: Pick<LetterPorts, 'notebook'>,
  rows: readonly LetterRow[],
  notes: Readonly<Record<string, string>>,
): MadeLetters {
  const note = highestNote(rows, notes);
  if (Object.keys(note).length > 0) notebook.write(note);
  return { ids: rows.map(({ id }) => id), numbers: rows.map((row) => row.number) };
}

/** Marks a letter as signed: its copies then carry no mark. A cancelled one stays cancelled. */
export function signLetter(ports: LetterPorts, id: string): ChangedLetter {
  return changeState(ports, id, { state: 'signed', note: '' });
}

/** Marks many drafts as signed at once: a write for each run of rows, and one for the log. Others stay as they are. */
export function signLetters(ports: LetterPorts, ids: readonly string[]): ChangedLetter {
  return withLock(ports, () => {
    const { workbook } = ports;
    const layout = workbook.readLayout();
    const { rows, place } = readRegister(ports, layout);
    const office = readOffice(ports, { layout, plansAndVisits: false });
    const drafts = ids.map((id) => requireLetter(rows, id)).filter(({ value }) => value.state === 'draft');
    const column = place.columnsByKey.get('state');
    if (column === undefined) throw new Error('a column of Surat is gone');
    for (const [first, last] of numberRuns(drafts.map(({ row }) => row))) {
      const values = Array.from({ length: last - first + 1 }, () => [encodeLetterState('signed')]);
      workbook.writeBlock(place, { row: first, column, values });
    }
    recordManyChanges(
      workbook,
      layout,
      drafts.map(({ value }) => ({
        at: office.now,
        by: actorOf(ports.person),
        field: '',
        subject: place.name,
        key: value.number,
        oldValue: letterStateWords.draft,
        newValue: letterStateWords.signed,
      })),
    );
    workbook.flush();
    return {
      message: letterDoneText.manySigned(drafts.length),
      register: readLetterEntries(ports, office.layout),
    };
  });
}

/** Cancels a letter; its number is never used again. */
export function cancelLetter(ports: LetterPorts, id: string, reason: string): ChangedLetter {
  if (reason.trim() === '') throw new Refusal(letterRefusal.noReason);
  return changeState(ports, id, { state: 'cancelled', note: reason.trim() });
}

/** One sentence on what was done. */
interface ChangedLetter extends WithRegister {
  readonly message: string;
}

function changeState(
  ports: LetterPorts,
  id: string,
  { state, note }: { readonly state: Exclude<LetterState, 'draft'>; readonly note: string },
): ChangedLetter {
  return withLock(ports, () => {
    const { workbook } = ports;
    const layout = workbook.readLayout();
    const { rows, place } = readRegister(ports, layout);
    const { value, row } = requireLetter(rows, id);
    const frees = state === 'cancelled' && value.kind === 'assignment' && plansVisits(layout);
    const office = readOffice(ports, { layout, plansAndVisits: frees });
    if (value.state === 'cancelled') throw new Refusal(letterRefusal.alreadyCancelled);
    if (state === 'signed' && isNumberAwaited(value)) throw new Refusal(letterRefusal.noNumberYet);
    const [stateColumn, noteColumn] = [place.columnsByKey.get('state'), place.columnsByKey.get('note')];
    if (stateColumn === undefined || noteColumn === undefined) throw new Error('a column of Surat is gone');
    // Both first: once the letter says that it is cancelled, nobody presses the button again.
    if (frees) clearAssignment(ports, office, value.number);
    recordOwnChangeOnce(ports, office, {
      subject: place.name,
      key: value.number || value.subject,
      oldValue: letterStateWords[value.state],
      newValue: letterStateWords[state],
    });
    const notes = [...new Set([value.note, note])].filter((text) => text !== '').join('; ');
    if (note !== '')
      workbook.writeBlock(place, { row, column: noteColumn, values: [[encodeLetterNote(notes)]] });
    workbook.writeBlock(place, { row, column: stateColumn, values: [[encodeLetterState(state)]] });
    workbook.flush();
    return {
      message: letterDoneText[state](value.number),
      register: readLetterEntries(ports, office.layout),
    };
  });
}

/** The row of a letter; throws a Refusal when it is gone. */
export function requireLetter(rows: readonly Placed<LetterRow>[], id: string): Placed<LetterRow> {
  const found = id === '' ? undefined : rows.find(({ value }) => value.id === id);
  if (!found) throw new Refusal(letterRefusal.notFound);
  return found;
}

interface NumberSource {
  readonly office: Office;
  readonly register: LetterRegister;
  /** The notebook. */
  readonly notes: Readonly<Record<string, string>>;
}

/** The letters of a draft, with the numbers they would get. */
function number({ office, register, notes }: NumberSource, draft: LetterDraft) {
  const letters = composeLetters({ office, decision: decideOffice(office) }, draft);
  const { pattern, code } = letterSettingsOf(office);
  const wanted = readSequence(draft.sequence);
  if (!wanted.ok) throw new Refusal(numberFaultText(wanted.error));
  const request = {
    pattern,
    code,
    classification: draft.classification,
    date: requireDate(draft.date),
    wanted: wanted.value,
    count: letters.length,
  };
  return { letters, given: takeNumbers(request, register, notes) };
}
