// What do the set-up and the sidebar of a new obligation ask the server, and what comes back?
import type { PeriodType } from '../../core/period';
import type { Terms } from '../../core/profile';
import type { OfficeTier, Zone } from '../../core/unit';

/** A unit as a page knows it; the code is Kemendagri's, as text. */
export interface UnitEntry {
  readonly code: string;
  readonly name: string;
}

export type DueKind = 'day-of-next-month' | 'days-after-end';

export type EvidenceChoice =
  | 'none'
  | 'photo-wished'
  | 'photo-required'
  | 'before-and-after-wished'
  | 'before-and-after-required';

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
}

/** What the wizard finds when it opens. */
export interface SetupState {
  /** `YYYY-MM-DD` in the workbook's zone. */
  readonly today: string;
  /** What an earlier set-up was given; null in a new workbook. */
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
}

/** From which the next due dates follow. */
export interface DueTerms {
  readonly periodType: PeriodType;
  /** `YYYY-MM-DD`: any day on which a fortnight begins; '' for other types. */
  readonly anchor: string;
  /** `YYYY-MM-DD`. */
  readonly start: string;
  /** `YYYY-MM-DD`, the last day of a campaign; '' for other types. */
  readonly end: string;
  readonly dueKind: DueKind;
  readonly dueDays: number;
  readonly shiftToWorkingDay: boolean;
  /** The zone named in the sentence; '' takes the workbook's. */
  readonly zone: Zone | '';
}

export interface PeriodPreview {
  /** `Februari 2026`. */
  readonly label: string;
  /** `Kamis, 5 Maret 2026, 23.59 WIB`. */
  readonly due: string;
}

/** An obligation as its sidebar asks it. */
export interface ObligationDraft {
  readonly name: string;
  readonly owner: string;
  readonly legalBasis: string;
  readonly form: 'activity' | 'population' | 'siskamling';
  readonly minimumCount: number;
  readonly periodType: PeriodType;
  readonly anchor: string;
  readonly start: string;
  /** '' while it runs. */
  readonly end: string;
  readonly dueKind: DueKind;
  readonly dueDays: number;
  readonly shiftToWorkingDay: boolean;
  readonly evidence: EvidenceChoice;
  readonly approvalFirst: boolean;
  readonly binds: 'all' | 'desa' | 'kelurahan' | 'office';
}

export interface ObligationChoices {
  readonly today: string;
  readonly terms: Terms;
  /** Whether the office has both desa and kelurahan, so that `binds` is worth asking. */
  readonly hasKelurahan: boolean;
  readonly presets: readonly { readonly id: string; readonly draft: ObligationDraft }[];
}

/** Calls of the set-up and of the sidebar of a new obligation. */
export interface SetupCalls {
  /** The text of `area-PP.html`, as ui/area/decode-area.ts reads it. */
  loadArea: { args: { readonly province: string }; result: { readonly text: string } };
  readSetup: { args: Record<string, never>; result: SetupState };
  previewDue: { args: { readonly terms: DueTerms }; result: { readonly periods: readonly PeriodPreview[] } };
  prepareWorkbook: {
    args: SetupRequest;
    result: { readonly message: string; readonly units: number; readonly links: number };
  };
  readObligationChoices: { args: Record<string, never>; result: ObligationChoices };
  addObligation: { args: ObligationDraft; result: { readonly message: string } };
}
