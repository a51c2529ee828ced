// What a pasted list of contacts says, line by line.
import type { UnitCode } from '../office/unit';

/** Why a line of a pasted list can't be used; none of it is written then. */
export type PasteProblem =
  | { readonly code: 'unit-missing' }
  | { readonly code: 'unit-unknown'; readonly text: string }
  | { readonly code: 'unit-shared'; readonly text: string; readonly units: readonly UnitCode[] }
  | { readonly code: 'units-differ'; readonly text: string }
  | { readonly code: 'nobody' }
  | { readonly code: 'email-broken'; readonly text: string }
  | { readonly code: 'phone-broken'; readonly text: string }
  | { readonly code: 'reminded-unknown'; readonly text: string }
  | { readonly code: 'too-long' }
  | { readonly code: 'fits-two-rows' }
  | { readonly code: 'differs-from-line'; readonly line: number };

/** A person as a line of the list says; '' where it says nothing. */
export interface PastedPerson {
  readonly unit: UnitCode;
  readonly position: string;
  readonly name: string;
  readonly email: string;
  /** As typed, or the usual spelling of a mobile number. */
  readonly phone: string;
  /** Null where the list does not say. */
  readonly isReminded: boolean | null;
}

/** A line, 1-based as pasted, and what it says. */
export type PastedLine =
  | { readonly line: number; readonly person: PastedPerson }
  | { readonly line: number; readonly problem: PasteProblem };

/** A list as it was understood. */
export interface PastedList {
  readonly lines: readonly PastedLine[];
  /** Lines without a contact, such as a title: 1-based. */
  readonly passedOver: readonly number[];
  /** Headers, or first contents, of columns that hold nothing about a contact. */
  readonly unusedColumns: readonly string[];
}
