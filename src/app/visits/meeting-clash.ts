// Tells which planned visits fall on a meeting that shares people or the desa with them.
import { doMeet } from '../../core/meetings/meeting-check';
import type { PlainDate, PlainTime } from '../../core/time/plain-date';
import type { VisitDay } from '../../core/visits/planned-visit';
import { meetingLabel } from '../../messages/meetings/meeting-words';
import { visitClash } from '../../messages/visits/visit-text';
import type { Office } from '../office/read-office';

/** A visit that stands or is proposed, with who goes. */
export interface VisitToCome extends VisitDay {
  readonly hour: PlainTime | null;
  /** As Kunjungan names the team. */
  readonly team: string;
}

/** One sentence for each visit and meeting that are at the same time; none where no meetings are kept. */
export function meetingClashes(
  visits: readonly VisitToCome[],
  { meetingRows, today }: { readonly meetingRows: Office['meetingRows']; readonly today: PlainDate },
  nameOf: (visit: VisitDay) => string,
): readonly string[] {
  const planned = meetingRows
    .map(({ value }) => value)
    .filter(({ state, date }) => state === 'planned' && date >= today);
  return visits.flatMap((visit) => {
    const { unit, date, hour, team } = visit;
    const name = nameOf(visit);
    const other = { name, date, start: hour, end: null, people: team, visited: unit };
    return planned
      .filter((meeting) => doMeet(meeting, other))
      .map((meeting) => visitClash(name, date, meetingLabel(meeting)));
  });
}
