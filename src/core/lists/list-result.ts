// What a pasted list was read for, and what became of each of its lines and columns.
import type { OfficeTier, UnitCode, UnitKind } from '../office/unit';

/** A unit as a list names it. */
export interface ListUnit {
  readonly code: UnitCode;
  readonly name: string;
  readonly kind: UnitKind;
}

/** The office whose list it is. */
export interface ListPlace {
  readonly tier: OfficeTier;
  readonly officeCode: string;
  /** '' where it is not known. */
  readonly officeName: string;
  /** What the office calls its units: `desa`, `kampung`, `RW`. */
  readonly unitWord: string;
  /** The units that the office has, or that the ministry's list has below it. */
  readonly units: readonly ListUnit[];
}

/** Why a row of any list is not taken over. `units` are those that a person may choose from. */
export type RowProblem =
  | { readonly code: 'unit-unknown'; readonly text: string; readonly units: readonly UnitCode[] }
  | { readonly code: 'unit-shared'; readonly text: string; readonly units: readonly UnitCode[] }
  | { readonly code: 'unit-unclear'; readonly text: string; readonly units: readonly UnitCode[] }
  | { readonly code: 'units-differ'; readonly text: string }
  | { readonly code: 'other-office'; readonly text: string }
  | { readonly code: 'name-unclear'; readonly text: string }
  | { readonly code: 'columns-unclear'; readonly text: string }
  | { readonly code: 'row-too-wide' };

/** Why a line of a list of contacts, or a person named in it, is not taken over. */
export type ContactProblem =
  | RowProblem
  | { readonly code: 'unit-missing'; readonly units: readonly UnitCode[] }
  | { readonly code: 'nobody' }
  | { readonly code: 'email-broken'; readonly text: string }
  | { readonly code: 'phone-broken'; readonly text: string }
  | { readonly code: 'reminded-unknown'; readonly text: string }
  | { readonly code: 'too-long' };

/** Why a line of a list of units is not taken over. `example` is a code that is still free. */
export type UnitProblem =
  | RowProblem
  | {
      readonly code: 'code-missing';
      readonly text: string;
      readonly example: string;
      readonly units: readonly UnitCode[];
    }
  | { readonly code: 'code-broken'; readonly text: string }
  | { readonly code: 'name-missing' }
  | { readonly code: 'kind-differs'; readonly text: string }
  | { readonly code: 'unit-twice'; readonly unit: UnitCode; readonly name: string };

/** A line that holds something for a person to put right. Lines are 1-based as pasted. */
export interface ProblemLine<Problem> {
  readonly line: number;
  /** What stands in the line, shortened. */
  readonly echo: string;
  readonly problem: Problem;
}

/** A title, a total, a note: a line that holds nothing of what is looked for. */
export interface PassedLine {
  readonly line: number;
  readonly echo: string;
}

/** A column that is not taken over. */
export interface DroppedColumn {
  readonly column: number;
  /** Its header; where it has none, its first content. */
  readonly title: string;
  readonly reason: DropReason;
}

/**
 * `not-ours`: nothing that is kept (a NIP, a date of birth). `not-understood`: nobody could tell what it holds.
 * `unclear-owner`: a number or an address of one of several people. `second`: another column of the same kind is used.
 */
export type DropReason = 'not-ours' | 'not-understood' | 'unclear-owner' | 'second';

/** Words inside a used cell or line that are not taken over, such as a NIP after a name. */
export interface LeftOut {
  readonly line: number;
  readonly text: string;
}

/** What every reading of a list says about what it did not take over. */
export interface ListRest<Problem> {
  readonly problems: readonly ProblemLine<Problem>[];
  readonly passedOver: readonly PassedLine[];
  readonly dropped: readonly DroppedColumn[];
  readonly leftOut: readonly LeftOut[];
}

/** A person of a list; '' where it says nothing. */
export interface ListPerson {
  readonly line: number;
  readonly unit: UnitCode;
  readonly position: string;
  readonly name: string;
  /** In small letters, in the order of the list. */
  readonly emails: readonly string[];
  /** As typed, without words around it. */
  readonly phone: string;
  /** Null where the list does not say. */
  readonly isReminded: boolean | null;
}

export interface ContactList extends ListRest<ContactProblem> {
  readonly persons: readonly ListPerson[];
}

export interface UnitList extends ListRest<UnitProblem> {
  readonly units: readonly (ListUnit & { readonly line: number })[];
}

/** Rows of cells, as pasted. */
export type Rows = readonly (readonly string[])[];

/** What a list is read for: it decides what a column `Nama` holds. */
export type Purpose = 'people' | 'units';
