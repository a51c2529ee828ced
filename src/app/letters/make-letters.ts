// Enters letters into the register, each under a number that no other letter gets.
import { readSequence } from '../../core/letters/letter-number';
import { letterPage, renderLetter } from '../../messages/letters/letter-page';
import {
  letterKindWords,
  letterRefusal,
  numberFaultText,
  numberlessText,
} from '../../messages/letters/letter-text';
import { encodeLetters, type LetterRow, longestLetter } from '../../tables/letters/letter-table';
import { Refusal } from '../failure';
import { decideOffice } from '../office/decide-office';
import { type Office, readOffice } from '../office/read-office';
import { actorOf } from '../office/record-changes';
import { withLock } from '../office/with-lock';
import { noteAssignment } from './assigned-visits';
import { composeLetters, requireDate } from './compose-letters';
import {
  awaitingRow,
  highestNote,
  type LetterPorts,
  type LetterRegister,
  letterSettingsOf,
  readLetterEntries,
  readRegister,
  takeNumbers,
  type WithRegister,
} from './letter-desk';
import { withResolvedBases } from './resolved-bases';
import type { LetterDraft, LetterPreview } from './rpc-letters';

/** Ids of the letters made, in the order of their numbers, and those numbers. */
interface MadeLetters {
  readonly ids: readonly string[];
  readonly numbers: readonly string[];
  /** Which basis is named without its number, as a sentence; '' if none, or if the letters stood there already. */
  readonly lacking: string;
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
    lacking: lackingOf(letters),
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
      return done({ ...noted(ports, standing, notes), lacking: '' });
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
    return done({ ...noted(ports, rows, notes), lacking: lackingOf(letters) });
  });
}

function lackingOf(letters: readonly { readonly bases: readonly string[] }[]): string {
  return numberlessText([...new Set(letters.flatMap(({ bases }) => bases))]);
}

/** Notes the highest number outside the workbook, where deleting a row does not remove it. */
function noted(
  { notebook }: Pick<LetterPorts, 'notebook'>,
  rows: readonly LetterRow[],
  notes: Readonly<Record<string, string>>,
): Omit<MadeLetters, 'lacking'> {
  const note = highestNote(rows, notes);
  if (Object.keys(note).length > 0) notebook.write(note);
  return { ids: rows.map(({ id }) => id), numbers: rows.map((row) => row.number) };
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
