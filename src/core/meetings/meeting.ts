// A meeting that the office holds: rakor, village planning, training.
import type { UnitCode } from '../office/unit';
import type { PlainDate, PlainDateTime, PlainTime } from '../time/plain-date';
import { zeroPad } from '../zero-pad';

/** Rakor, the preparatory meeting of a desa, musdes, musrenbangdes, training, anything else. */
export const MEETING_KINDS = ['rakor', 'preparation', 'village', 'planning', 'training', 'other'] as const;

export type MeetingKind = (typeof MEETING_KINDS)[number];

/** Where people meet: in a room, on the screen, or both. */
export const MEETING_FORMS = ['onsite', 'online', 'hybrid'] as const;

/** What became of it. A postponed one keeps its day, so that its period stays without a meeting. */
export const MEETING_STATES = ['planned', 'held', 'postponed', 'cancelled'] as const;

/** One row of the tab Rapat. */
export interface Meeting {
  /** The meeting's identity (`R-001`); '' in a row that was typed, until the panel is opened. */
  readonly number: string;
  readonly title: string;
  readonly kind: MeetingKind;
  readonly date: PlainDate;
  readonly start: PlainTime | null;
  readonly end: PlainTime | null;
  readonly form: (typeof MEETING_FORMS)[number];
  /** The place or the link. */
  readonly place: string;
  /** The desa that receives the others; null: the office itself. */
  readonly host: UnitCode | null;
  readonly chair: string;
  readonly noteTaker: string;
  /** The letter on which it rests. */
  readonly basis: string;
  /** A line for each item. */
  readonly agenda: string;
  /** The budget year of village planning; null for other meetings. */
  readonly budgetYear: number | null;
  readonly invitedAt: PlainDateTime | null;
  readonly state: (typeof MEETING_STATES)[number];
  /** The name of the newest notula in Surat. */
  readonly minutes: string;
  readonly notes: string;
}

/** Whether it counts as one of its series: called-off meetings do not. */
export function isStanding({ state }: Pick<Meeting, 'state'>): boolean {
  return state !== 'cancelled';
}

/** Gives numbers that nobody has: `R-001`, `R-002`, and so on. */
export function meetingNumberDrawer(used: readonly string[]): () => string {
  let last = used.reduce((most, number) => {
    const [, digits = '0'] = /^R-(\d+)$/u.exec(number) ?? [];
    return Math.max(most, Number(digits));
  }, 0);
  return () => {
    last += 1;
    return `R-${zeroPad(last, 3)}`;
  };
}

/** Whether the agenda looks at last month's figures: that of a rakor always does. */
export function hasEvaluation({ kind, agenda }: Pick<Meeting, 'kind' | 'agenda'>): boolean {
  return kind === 'rakor' || /evaluasi\s+kinerja/iu.test(agenda);
}

/** The items of an agenda, without empty lines. */
export function agendaItems({ agenda }: Pick<Meeting, 'agenda'>): readonly string[] {
  return agenda
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
