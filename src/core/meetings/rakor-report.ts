// Turns meetings that were held into reports of the office's own obligation to meet.
import { type Obligation, ruleOn } from '../obligations/obligation';
import type { UnitCode } from '../office/unit';
import type { Report } from '../reports/report';
import { startOfDay } from '../time/plain-date';
import type { Meeting } from './meeting';

/**
 * A report for each rakor that was held, received on its day, for every obligation that binds the office alone and whose
 * key or name speaks of a rakor or of coordination. Where the office has reported the same day itself, that counts once.
 */
export function rakorReports(
  meetings: readonly Meeting[],
  obligations: readonly Obligation[],
  office: UnitCode | undefined,
  reports: readonly Report[],
): readonly Report[] {
  if (office === undefined) return [];
  const held = meetings.filter(({ kind, state }) => kind === 'rakor' && state === 'held');
  return obligations.filter(isAboutMeeting).flatMap(({ id: obligationId }) =>
    held
      .filter(
        ({ date }) =>
          !reports.some(
            (report) =>
              report.unit === office && report.obligationId === obligationId && report.activityDate === date,
          ),
      )
      .map(
        ({ number, date, place }): Report => ({
          ...NOTHING_SAID,
          id: `rapat|${number}|${date}`,
          unit: office,
          obligationId,
          activityDate: date,
          receivedAt: startOfDay(date),
          details: { ...NOTHING_SAID.details, place },
        }),
      ),
  );
}

/** Whether a rakor fulfils the obligation. */
export function isAboutMeeting(obligation: Obligation): boolean {
  const last = obligation.rules[obligation.rules.length - 1];
  if (last === undefined || ruleOn(obligation, last.effectiveFrom).binding.kind !== 'office') return false;
  return /rakor|koordinasi/iu.test(`${obligation.id} ${obligation.name}`);
}

const NOTHING_SAID = {
  review: 'approved',
  returnedAt: null,
  resubmittedAt: null,
  evidence: { before: [], after: [], other: [] },
  details: { place: '', kinds: [], people: null, officials: '', outcome: '', obstacle: '' },
  population: null,
  siskamling: null,
  proxySource: null,
  flags: [],
} as const;
