// The note on a cell of Kepatuhan: how many of how many, and what visits found there.
import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import type { VisitRow } from '../../core/visits/visit';
import { visitOutcomeWords } from '../office/choice-words';
import { dateText, wholeText } from '../time/date-text';
import { institutionsOf } from '../visits/institution-text';

/** What a note says of a visit; without people only its day, outcome and institutions. */
export interface VisitNote
  extends Pick<VisitRow, 'date' | 'outcome' | 'team' | 'otherInstitutions' | 'notes'> {
  readonly withPeople: boolean;
}

/** `1/1 laporan dihitung`, then a paragraph for each visit; '' where nothing is owed and nobody was there. */
export function cellNote(cell: ComplianceCell, visits: readonly VisitNote[]): string {
  const { expected, count } = cell;
  const owed =
    expected.expected === 0
      ? []
      : [`${wholeText(count)}/${wholeText(expected.obligationPeriod.rule.minimumCount)} laporan dihitung`];
  return [...owed, ...visits.map(visitNote)].join('\n\n');
}

function visitNote(visit: VisitNote): string {
  const { date, outcome, team, notes, withPeople } = visit;
  const found = outcome === null ? '' : visitOutcomeWords[outcome];
  return [
    `Kunjungan ${dateText(date)}: ${found}`,
    ...line('Instansi', institutionsOf(visit).join(', ')),
    ...(withPeople ? [...line('Tim', team), ...line('Catatan', notes)] : []),
  ].join('\n');
}

function line(label: string, text: string): readonly string[] {
  return text === '' ? [] : [`${label}: ${text.replace(/\s*\n\s*/gu, '; ')}`];
}
