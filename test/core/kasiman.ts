// The office the examples are about: Kecamatan Kasiman, ten desa, kerja bakti at least once a month.
import { buildComplianceMatrix, type ComplianceMatrix } from '../../src/core/compliance/compliance';
import { expectedReports } from '../../src/core/compliance/expected-report';
import type { ActivityPlan } from '../../src/core/compliance/plan';
import type { Waiver } from '../../src/core/compliance/waiver';
import { type Obligation, parseObligationId } from '../../src/core/obligations/obligation';
import { DEFAULT_TERMS, type ObligationRule } from '../../src/core/obligations/obligation-rule';
import { OBLIGATION_PRESETS } from '../../src/core/obligations/presets';
import { DEFAULT_TERMS_BY_TIER, type Terms } from '../../src/core/office/profile';
import {
  type OfficeTier,
  parseUnitCode,
  type Unit,
  type UnitCode,
  unitKindOfCode,
} from '../../src/core/office/unit';
import type { Report } from '../../src/core/reports/report';
import { HOLIDAYS_2026 } from '../../src/core/time/holidays-2026';
import type { PeriodId } from '../../src/core/time/period';
import {
  type PlainDate,
  type PlainDateTime,
  parsePlainDate,
  parsePlainDateTime,
} from '../../src/core/time/plain-date';
import { buildWorkingCalendar } from '../../src/core/time/working-calendar';
import type { Visit } from '../../src/core/visits/visit';

const NAMES = [
  'Batokan',
  'Betet',
  'Tembeling',
  'Sidomukti',
  'Besah',
  'Sambeng',
  'Ngaglik',
  'Kasiman',
  'Sekaran',
  'Tambakmerak',
];

export const CALENDAR = buildWorkingCalendar(HOLIDAYS_2026);

/** A day that must exist. */
export function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new Error(`No day: ${text}`);
  return date;
}

/** A moment that must exist: `2026-02-12 09:00`, with seconds if given. */
export function moment(text: string): PlainDateTime {
  const full = text.replace(' ', 'T');
  const found = parsePlainDateTime(full.length === 16 ? `${full}:00` : full);
  if (found === null) throw new Error(`No moment: ${text}`);
  return found;
}

export function code(text: string): UnitCode {
  const found = parseUnitCode(text);
  if (found === null) throw new Error(`No code: ${text}`);
  return found;
}

export function periodId(text: string): PeriodId {
  return text as PeriodId;
}

export function obligationId(text: string) {
  const id = parseObligationId(text);
  if (id === null) throw new Error(`No obligation id: ${text}`);
  return id;
}

/** A unit that has always existed. */
export function unitOf(codeText: string, name: string, changes: Partial<Unit> = {}): Unit {
  const unitCode = code(codeText);
  return {
    code: unitCode,
    name,
    kind: unitKindOfCode(unitCode),
    isOffice: false,
    activeIntervals: [{ start: day('1945-08-17'), end: null }],
    ...changes,
  };
}

/** The ten desa, 35.22.20.2001–2010. */
export const DESA: readonly Unit[] = NAMES.map((name, number) => unitOf(`35.22.20.${2001 + number}`, name));

/** The code of the n-th desa, from 1. */
export function desa(number: number): UnitCode {
  return code(`35.22.20.${2000 + number}`);
}

export function ruleOf(changes: Partial<ObligationRule> = {}): ObligationRule {
  return { ...DEFAULT_TERMS, effectiveFrom: day('2026-01-01'), ...changes };
}

/** Kerja bakti from 1 January 2026, due on the 5th of the next month or the working day after. */
export function kerjaBakti(
  rule: Partial<ObligationRule> = {},
  changes: Partial<Obligation> = {},
): Obligation {
  return {
    id: obligationId('kerja-bakti'),
    name: 'Kerja bakti',
    owner: 'Kesra',
    legalBasis: '',
    form: 'activity',
    start: day('2026-01-01'),
    end: null,
    reminderPolicyId: 'bawaan',
    rules: [ruleOf(rule)],
    ...changes,
  };
}

let lastReport = 0;

/** The preset with this id, as an obligation that begins on this day. */
export function presetFrom(id: string, start: string): Obligation {
  const preset = OBLIGATION_PRESETS.find((known) => known.id === id);
  if (preset === undefined) throw new RangeError(`No such preset: ${id}`);
  const { termsIn, ...parts } = preset;
  const first = day(start);
  const rules = [{ ...termsIn(Number(start.slice(0, 4))), effectiveFrom: first }];
  return { ...parts, id: obligationId(id), start: first, end: null, reminderPolicyId: 'bawaan', rules };
}

/** The words of a tier with those that the place has of its own. */
export function termsOf(tier: OfficeTier, ownWords: Partial<Terms> = {}): Terms {
  return { ...DEFAULT_TERMS_BY_TIER[tier], ...ownWords };
}

/** A complete report of kerja bakti. */
export function reportOf(
  unit: UnitCode,
  activityDate: string,
  receivedAt: string,
  changes: Partial<Report> = {},
): Report {
  lastReport += 1;
  return {
    id: `jawaban-${lastReport}`,
    unit,
    obligationId: obligationId('kerja-bakti'),
    activityDate: day(activityDate),
    receivedAt: moment(receivedAt),
    review: 'received',
    returnedAt: null,
    resubmittedAt: null,
    evidence: { before: [], after: [], other: [] },
    details: { place: '', kinds: [], people: null, officials: '', outcome: '', obstacle: '' },
    population: null,
    proxySource: null,
    siskamling: null,
    flags: [],
    ...changes,
  };
}

export function waiverOf(unit: UnitCode, period: string, changes: Partial<Waiver> = {}): Waiver {
  return {
    unit,
    obligationId: obligationId('kerja-bakti'),
    periodId: periodId(period),
    reason: 'Banjir',
    grantedBy: 'Camat Kasiman',
    grantedOn: day('2026-02-20'),
    ...changes,
  };
}

export interface Story {
  readonly obligations?: readonly Obligation[];
  readonly units?: readonly Unit[];
  readonly from?: string;
  readonly to?: string;
  readonly reports?: readonly Report[];
  readonly waivers?: readonly Waiver[];
  readonly visits?: readonly Visit[];
  readonly plans?: readonly ActivityPlan[];
  readonly today: string;
}

/** The matrix of a story; February 2026 and kerja bakti in Kasiman where it says nothing else. */
export function matrixOf(story: Story): ComplianceMatrix {
  const expected = expectedReports({
    obligations: story.obligations ?? [kerjaBakti()],
    units: story.units ?? DESA,
    from: day(story.from ?? '2026-02-01'),
    to: day(story.to ?? '2026-02-28'),
    calendar: CALENDAR,
    waivers: story.waivers ?? [],
  });
  return buildComplianceMatrix({
    expected,
    reports: story.reports ?? [],
    visits: story.visits ?? [],
    plans: story.plans ?? [],
    calendar: CALENDAR,
    today: day(story.today),
  });
}

/** February 2026 in Kasiman, as in docs/rules.md §4.3: six on time, two late, one excused, one missing (Tambakmerak). */
export const FEBRUARY_REPORTS: readonly Report[] = [
  ...[1, 2, 3, 4, 5, 6].map((number) =>
    reportOf(desa(number), '2026-02-13', `2026-03-0${Math.min(number, 5)} 10:00`),
  ),
  reportOf(desa(7), '2026-02-22', '2026-03-06 00:00'),
  reportOf(desa(8), '2026-02-28', '2026-04-01 08:30'),
];

export const FEBRUARY_WAIVERS: readonly Waiver[] = [waiverOf(desa(9), '2026-02')];
