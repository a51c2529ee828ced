// What the set-up asks the server, and what comes back.
import type { DueKind } from '../../core/obligations/due-rule';
import type { EvidenceChoice } from '../../core/obligations/evidence-rule';
import type { Terms } from '../../core/office/profile';
import type { OfficeTier, Zone } from '../../core/office/unit';

/** A unit as a page knows it; the code is Kemendagri's, as text. */
export interface UnitEntry {
  readonly code: string;
  readonly name: string;
}

/** The first obligation, as the set-up asks it: monthly, an activity of the units. */
export interface FirstObligation {
  readonly name: string;
  /** At least this many activities per month, ≥ 1. */
  readonly minimumCount: number;
  readonly dueKind: DueKind;
  /** 1–28 as a day of the next month, 0–90 as days after the end. */
  readonly dueDays: number;
  readonly shiftToWorkingDay: boolean;
  readonly evidence: EvidenceChoice;
  /** The circular as it is written, '' while its number is unknown. */
  readonly legalBasis: string;
  /** False: only desa owe it, kelurahan do not. */
  readonly bindsKelurahan: boolean;
  /** `YYYY-MM-DD`, the first day of the first month that counts. */
  readonly start: string;
}

export interface SetupRequest {
  readonly tier: OfficeTier;
  readonly officeCode: string;
  readonly officeName: string;
  readonly units: readonly UnitEntry[];
  readonly terms: Terms;
  readonly zone: Zone;
  /** These three may be ''. */
  readonly headEmail: string;
  readonly contactPerson: string;
  readonly contactPhone: string;
  readonly obligation: FirstObligation;
  /** What stands above the office in its letterhead, outermost first: `Kabupaten Bojonegoro`; fills what nobody has filled. */
  readonly letterRegion?: string | undefined;
}

/** What staff do next after a set-up. */
export type NextPage = 'contacts' | 'links' | 'trial';

/** What the wizard finds when it opens. */
export interface SetupState {
  /** `YYYY-MM-DD` in the workbook's zone. */
  readonly today: string;
  /** The answers of an earlier set-up; null in a new workbook. */
  readonly office: {
    readonly tier: OfficeTier;
    readonly code: string;
    readonly name: string;
    readonly zone: Zone;
    readonly terms: Terms;
    readonly units: readonly UnitEntry[];
    readonly headEmail: string;
    readonly contactPerson: string;
    readonly contactPhone: string;
  } | null;
  /** A set-up that has not come to its end, and what comes next in it: `Tab 5 dari 16`. */
  readonly unfinished: {
    readonly officeName: string;
    readonly terms: Terms;
    readonly next: string;
  } | null;
}

/** What one call of a set-up has come to: a large one takes several. */
export type SetupResult =
  | {
      readonly isDone: true;
      readonly message: string;
      /** `2 desa dan 12 kelurahan`. */
      readonly monitored: string;
      /** What they are called together: `desa dan kelurahan`. */
      readonly unitWord: string;
      readonly links: number;
    }
  | {
      readonly isDone: false;
      /** What comes next: `Tab 5 dari 16`. */
      readonly next: string;
      /** 0–1. */
      readonly share: number;
    };

/** Calls of the set-up. */
export interface SetupCalls {
  /** The text of `area-PP.html`, as core/office/area.ts reads it. */
  loadArea: { args: { readonly province: string }; result: { readonly text: string } };
  readSetup: { args: Record<string, never>; result: SetupState };
  /** Called again with the same request until it is done. */
  prepareWorkbook: { args: SetupRequest; result: SetupResult };
  /** Opens one of the pages over the workbook. */
  openNextPage: { args: { readonly page: NextPage }; result: Record<string, never> };
  /** The same for a set-up whose window was closed: the notebook has its request. */
  continueSetup: { args: Record<string, never>; result: SetupResult };
}
