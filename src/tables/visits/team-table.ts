// The tab Tim: who goes along on visits, since when, and when not.
import { isAddress } from '../../core/contacts/contact';
import { type Issue, issueOf } from '../../core/issue';
import { fail, type Result, succeed } from '../../core/result';
import type { DateInterval } from '../../core/time/date-interval';
import { spanOfText } from '../../core/time/typed-span';
import { TEAM_MODES, type TeamMember } from '../../core/visits/team';
import { teamModeWords } from '../../messages/office/choice-words';
import { dateText } from '../../messages/time/date-text';
import { teamTab } from '../../messages/visits/team-columns';
import type { CellValue } from '../cell';
import { choiceColumn, orElse, orNull, parsedColumn, textColumn } from '../column';
import { dateColumn, spanDoubts } from '../date-column';
import { planOf } from '../plan-of';
import { type ColumnPlaces, type DecodedRows, decodeRows, encodeRow } from '../row-reader';

const columns = {
  person: textColumn({ width: 200 }),
  position: textColumn({ width: 160 }),
  institution: textColumn({ width: 180 }),
  rank: textColumn({ width: 200 }),
  email: textColumn({ width: 220 }),
  phone: textColumn(),
  mode: orElse(choiceColumn(teamModeWords, { keys: TEAM_MODES, whenBlank: 'always', width: 120 }), 'invited'),
  from: orNull(dateColumn()),
  until: orNull(dateColumn()),
  absences: orElse(
    parsedColumn<readonly DateInterval[]>({
      width: 260,
      whenBlank: [],
      doubts: spanDoubts,
      parse: parseAbsences,
      write: (absences) => absences.map(absenceText).join('; '),
    }),
    [],
  ),
};

export function teamPlan() {
  return planOf('team', teamTab, columns, { guard: 'open', frozenColumns: 2, rows: 60, colour: '#6A1B9A' });
}

/** Members in the order of the tab. A row without name and position is passed over. */
export function decodeTeam(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
): DecodedRows<TeamMember> {
  return decodeRows(places, columns, rows, ({ read, report }) => {
    const { person: name, email, from, until, ...cells } = read();
    if (name === '' && cells.position === '') return undefined;
    if (email !== '' && !isAddress(email)) report([issueOf('cell-not-an-address', { text: email })], 'email');
    if (from !== null && until !== null && until < from)
      report([issueOf('end-before-start', { start: from, end: until })], 'until');
    return { ...cells, name, email: isAddress(email) ? email.toLowerCase() : '', from, until };
  });
}

/** The cells of one member. */
export function encodeMember(places: ColumnPlaces, { name, ...member }: TeamMember): readonly CellValue[] {
  return encodeRow(places, columns, { ...member, person: name });
}

/** `9–13 Maret 2026; 2 April 2026`; all that can't be read is named. */
function parseAbsences(text: string): Result<readonly DateInterval[], readonly Issue[]> {
  const parts = text.split(/[;\n]/u).map((part) => part.trim());
  const read = parts.filter((part) => part !== '').map((part) => ({ part, span: spanOfText(part) }));
  const broken = read.filter(({ span }) => span === null);
  return broken.length > 0
    ? fail(broken.map(({ part }) => issueOf('cell-not-a-date', { text: part })))
    : succeed(read.flatMap(({ span }) => (span === null ? [] : [span])));
}

function absenceText({ start, end }: DateInterval): string {
  return start === end ? dateText(start) : `${dateText(start)} – ${dateText(end)}`;
}
