// Who has received, read and carried out a circular.
import type { ObligationId } from '../obligations/obligation';
import type { UnitCode } from '../office/unit';
import { dateOf, earlierOf, type PlainDateTime } from '../time/plain-date';
import type { Circular } from './circular';

/** Each step says the ones before it too. */
export const ACKNOWLEDGE_STEPS = ['received', 'read', 'carried-out'] as const;

export type AcknowledgeStep = (typeof ACKNOWLEDGE_STEPS)[number];

/** How the office knows of it. */
export const ACKNOWLEDGE_SOURCES = ['link', 'staff', 'meeting'] as const;

export type AcknowledgeSource = (typeof ACKNOWLEDGE_SOURCES)[number];

/** One row of Tanda Terima; rows are added and never changed. */
export interface Acknowledgement {
  /** The circular's id. */
  readonly circular: string;
  readonly unit: UnitCode;
  readonly step: AcknowledgeStep;
  readonly at: PlainDateTime;
  /** Name and position of who said so. */
  readonly person: string;
  readonly source: AcknowledgeSource;
  readonly notes: string;
  readonly key: string;
}

/** The earliest moment of each step; null while it has not been said. */
export type StepMoments = Readonly<Record<AcknowledgeStep, PlainDateTime | null>>;

/** An accepted report: the first of a linked obligation shows that the circular is carried out. */
interface CarriedOut {
  readonly unit: UnitCode;
  readonly obligationId: ObligationId;
  readonly receivedAt: PlainDateTime;
}

/** The steps of every unit to which the circular is addressed, in the order of the units. */
export function acknowledgedBy(
  circular: Circular,
  units: readonly UnitCode[],
  facts: {
    readonly acknowledgements: readonly Acknowledgement[];
    readonly reports: readonly CarriedOut[];
  },
): readonly { readonly unit: UnitCode; readonly moments: StepMoments }[] {
  const addressed = addressedUnits(circular, units);
  const said = new Map<string, PlainDateTime>();
  const note = (unit: UnitCode, step: AcknowledgeStep, at: PlainDateTime): void => {
    for (const reached of ACKNOWLEDGE_STEPS.slice(0, ACKNOWLEDGE_STEPS.indexOf(step) + 1)) {
      const key = `${unit}|${reached}`;
      said.set(key, earlierOf(said.get(key) ?? at, at));
    }
  };
  for (const { circular: id, unit, step, at } of facts.acknowledgements)
    if (id === circular.id) note(unit, step, at);
  for (const { unit, obligationId, receivedAt } of facts.reports)
    if (circular.obligations.includes(obligationId) && !isBefore(receivedAt, circular))
      note(unit, 'carried-out', receivedAt);
  return addressed.map((unit) => ({
    unit,
    moments: {
      received: said.get(`${unit}|received`) ?? null,
      read: said.get(`${unit}|read`) ?? null,
      'carried-out': said.get(`${unit}|carried-out`) ?? null,
    },
  }));
}

/** How many of those have come to each step. */
export function countSteps(
  acknowledged: ReturnType<typeof acknowledgedBy>,
): Readonly<Record<AcknowledgeStep, number>> {
  const count = (step: AcknowledgeStep): number =>
    acknowledged.filter(({ moments }) => moments[step] !== null).length;
  return { received: count('received'), read: count('read'), 'carried-out': count('carried-out') };
}

/** Those of the units that the circular names; all where it names none. */
export function addressedUnits({ addressees }: Circular, units: readonly UnitCode[]): readonly UnitCode[] {
  return addressees === null ? units : units.filter((unit) => addressees.includes(unit));
}

/** Key of a row: what staff or a meeting say twice stands once. */
export function acknowledgementKey({
  circular,
  unit,
  step,
  source,
}: Pick<Acknowledgement, 'circular' | 'unit' | 'step' | 'source'>): string {
  return [circular, unit, step, source].join('|');
}

/** What was reported before the circular does not carry it out. */
function isBefore(moment: PlainDateTime, { from, date }: Circular): boolean {
  const start = from ?? date;
  return start !== null && dateOf(moment) < start;
}
