// Signs and cancels letters of the register.
import type { LetterState } from '../../core/letters/letter';
import { numberRuns } from '../../core/number-runs';
import { letterDoneText, letterRefusal, letterStateWords } from '../../messages/letters/letter-text';
import { encodeLetterNote, encodeLetterState } from '../../tables/letters/letter-table';
import { Refusal } from '../failure';
import { plansVisits } from '../office/facts/plans-visits';
import { readOffice } from '../office/read-office';
import { actorOf, recordManyChanges, recordOwnChangeOnce } from '../office/record-changes';
import { withLock } from '../office/with-lock';
import { clearAssignment } from './assigned-visits';
import {
  isNumberAwaited,
  type LetterPorts,
  readLetterEntries,
  readRegister,
  requireLetter,
  type WithRegister,
} from './letter-desk';

/** Marks a letter as signed: its copies then carry no mark. A cancelled one stays cancelled. */
export function signLetter(ports: LetterPorts, id: string): ChangedLetter {
  return changeState(ports, id, { state: 'signed', note: '' });
}

/**
 * Marks many drafts as signed at once: a write for each run of rows, and one for the log. Others stay as they are, among
 * them those that still wait for a number.
 */
export function signLetters(ports: LetterPorts, ids: readonly string[]): ChangedLetter {
  return withLock(ports, () => {
    const { workbook } = ports;
    const layout = workbook.readLayout();
    const { rows, place } = readRegister(ports, layout);
    const office = readOffice(ports, { layout, plansAndVisits: false });
    const drafts = ids
      .map((id) => requireLetter(rows, id))
      .filter(({ value }) => value.state === 'draft' && !isNumberAwaited(value));
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
