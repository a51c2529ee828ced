// A guard post (poskamling) as the office knows it.
import type { UnitCode } from '../office/unit';
import type { PlainDate } from '../time/plain-date';
import { zeroPad } from '../zero-pad';

/** `none`: the watch meets without a building. */
export const BUILDINGS = ['permanent', 'semi', 'in-a-house', 'none'] as const;
export type Building = (typeof BUILDINGS)[number];

export const CONDITIONS = ['good', 'light-damage', 'heavy-damage'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Whether the post still exists; a post that is gone keeps its row, so that its code is never given again. */
export const POST_STATES = ['standing', 'gone'] as const;
export type PostState = (typeof POST_STATES)[number];

/** Seven texts, Monday first; '' is a night without a watch. */
export type Nights = readonly string[];

/** What a row of Poskamling says; '' and null where it says nothing. */
export interface GuardPost {
  /** `35.22.20.2002-P03`; '' until the post has one. */
  readonly code: string;
  readonly unit: UnitCode;
  readonly hamlet: string;
  readonly rw: string;
  /** As `ward-number.ts` writes them. */
  readonly rts: readonly string[];
  readonly name: string;
  readonly place: string;
  /** Degrees, south and west negative. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly building: Building | null;
  readonly condition: Condition | null;
  /** Null: nobody has said. */
  readonly isActive: boolean | null;
  readonly equipment: string;
  readonly groups: number | null;
  /** `1 Budi; 2 Sarno`. */
  readonly leaders: string;
  readonly nights: Nights;
  readonly checkedOn: PlainDate | null;
  readonly state: PostState;
  readonly notes: string;
  /** The day of the first check that is known; never later than `checkedOn`. */
  readonly firstCheckedOn: PlainDate | null;
  /** The day on which all seven nights were first seen filled; null while one is empty. */
  readonly scheduledSince: PlainDate | null;
}

export const NIGHTS_A_WEEK = 7;

/** Whether all seven nights have a watch. */
export function isScheduled({ nights }: Pick<GuardPost, 'nights'>): boolean {
  return emptyNights(nights).length === 0;
}

/** The nights without a watch, 0 is Monday. */
export function emptyNights(nights: Nights): readonly number[] {
  return Array.from({ length: NIGHTS_A_WEEK }, (_, night) => night).filter(
    (night) => (nights[night] ?? '') === '',
  );
}

/** The number in a code of this unit: 3 for `35.22.20.2002-P03`; null for any other text. */
export function postNumberOf(code: string, unit: UnitCode): number | null {
  const [, owner, number = ''] = /^(.+)-P(\d{2,4})$/u.exec(code) ?? [];
  return owner === unit ? Number(number) : null;
}

/** `35.22.20.2002-P03`. */
export function postCodeOf(unit: UnitCode, number: number): string {
  return `${unit}-P${zeroPad(number, 2)}`;
}
