// One person of the list as a button: what it shows, and what a tap makes of it.
import type { PresenceRow } from '../../app/meetings/rpc-meetings';
import type { AttendanceState } from '../../core/meetings/attendance';
import { whoText } from '../../messages/meetings/meeting-text';
import { attendanceWords } from '../../messages/meetings/meeting-words';
import * as words from '../../messages/meetings/meetings-page-text';
import { el } from '../dom';

export type Tap = (row: PresenceRow) => void;

/** What one tap makes of a state. */
const nextStates: Readonly<Record<AttendanceState | 'blank', AttendanceState | null>> = {
  blank: 'present',
  present: 'represented',
  represented: 'excused',
  excused: null,
  absent: 'present',
};

const symbols: Readonly<Record<AttendanceState | 'blank', string>> = {
  blank: '○',
  present: '✓',
  represented: '⇄',
  excused: '△',
  absent: '✕',
};

/** The state after a tap: present, represented, excused, blank again. */
export function nextState({ state }: Pick<PresenceRow, 'state'>): AttendanceState | null {
  return nextStates[state ?? 'blank'];
}

export function cell(row: PresenceRow, tap: Tap): HTMLElement {
  const { state, unit, position, name, note } = row;
  const word = state === null ? words.blankWord : attendanceWords[state];
  const one = el(
    'button',
    { type: 'button', class: 'tick-cell', 'data-state': state ?? 'blank', 'data-key': row.key },
    el('span', { 'aria-hidden': 'true' }, symbols[state ?? 'blank']),
    el('span', {}, word),
  );
  one.setAttribute('aria-label', words.cellLabel(whoText(position || name, unit), word));
  one.addEventListener('click', () => tap(row));
  return note === '' ? one : el('div', {}, one, el('small', {}, note));
}
