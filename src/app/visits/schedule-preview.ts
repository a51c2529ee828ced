// Shows a proposed schedule line by line, in words.
import type { UnitCode } from '../../core/office/unit';
import type { VisitDay } from '../../core/visits/planned-visit';
import { FIRST_HOUR } from '../../core/visits/schedule/schedule-change';
import type { VisitProposal } from '../../core/visits/schedule/visit-proposal';
import { memberText } from '../../core/visits/team';
import { dayText } from '../../messages/time/date-text';
import {
  changeText,
  fixedWord,
  keptSummary,
  keptWord,
  notesOf,
  reasonText,
  summaryText,
  teamText,
} from '../../messages/visits/visit-text';
import type { Office } from '../office/read-office';
import { meetingClashes, type VisitToCome } from './meeting-clash';
import type { ScheduleLine, SchedulePreview } from './rpc-visits';

/** Everything of a preview but the fingerprint of what was seen. */
export function previewOf(proposal: VisitProposal, office: Office): Omit<SchedulePreview, 'seen'> {
  const names = new Map<UnitCode, string>(office.units.map(({ code, name }) => [code, name]));
  const nameOf = ({ unit }: VisitDay): string => names.get(unit) ?? unit;
  const { changes, changedRows, added } = proposal.change;
  const visits = new Map(proposal.visits.map((visit) => [`${visit.unit}|${visit.date}`, visit]));
  const proposed = changes.map((change) => {
    const visit = visits.get(`${change.visit.unit}|${change.visit.date}`);
    return {
      date: change.visit.date,
      line: {
        day: dayText(change.visit.date),
        unit: nameOf(change.visit),
        reason: visit && change.kind !== 'dropped' ? reasonText(visit) : '',
        team: visit && change.kind !== 'dropped' ? teamText(visit) : '',
        change: changeText(change),
        kind: change.kind,
      },
    };
  });
  const fixed = proposal.fixed.map((visit): { date: string; line: ScheduleLine } => ({
    date: visit.date,
    line: {
      day: dayText(visit.date),
      unit: nameOf(visit),
      reason: '',
      team: '',
      change: fixedWord,
      kind: 'fixed',
    },
  }));
  const byDate = [...proposed, ...fixed].sort((left, right) => (left.date < right.date ? -1 : 1));
  return {
    summary: summaryText(changes),
    hasChanges: changedRows.size + added.length > 0,
    lines: byDate.map(({ line }) => line),
    notes: [...notesOf(proposal, nameOf), ...meetingClashes(visitsToCome(proposal, office), office, nameOf)],
  };
}

/** What stays and what is proposed, with the teams that Kunjungan names or will name. */
function visitsToCome(proposal: VisitProposal, office: Office): readonly VisitToCome[] {
  const standing = new Map(office.visitRows.map(({ value }) => [`${value.unit}|${value.date}`, value]));
  const fixed = proposal.fixed.map(({ unit, date }) => {
    const row = standing.get(`${unit}|${date}`);
    return { unit, date, hour: row?.hour ?? null, team: row?.team ?? '' };
  });
  const proposed = proposal.visits.map(({ unit, date, members }) => ({
    unit,
    date,
    hour: standing.get(`${unit}|${date}`)?.hour ?? FIRST_HOUR,
    team: members.map(memberText).join('; '),
  }));
  return [...fixed, ...proposed];
}

/** The same schedule once it is saved. */
export function savedPreview(preview: SchedulePreview): SchedulePreview {
  const lines = preview.lines
    .filter(({ kind }) => kind !== 'dropped')
    .map((line): ScheduleLine => (line.kind === 'fixed' ? line : { ...line, ...keptLine }));
  const kept = lines.filter(({ kind }) => kind === 'kept').length;
  return { ...preview, hasChanges: false, summary: keptSummary(kept), lines };
}

const keptLine = { kind: 'kept', change: keptWord } as const;
