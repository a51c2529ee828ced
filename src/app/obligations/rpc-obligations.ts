// What the sidebar of a new obligation asks the server, and what comes back.
import type { BindingChoice } from '../../core/obligations/binding-choice';
import type { DueKind } from '../../core/obligations/due-rule';
import type { EvidenceChoice } from '../../core/obligations/evidence-rule';
import type { ReportForm } from '../../core/obligations/obligation';
import type { Terms } from '../../core/office/profile';
import type { Zone } from '../../core/office/unit';
import type { PeriodType } from '../../core/time/period';

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
export interface ObligationDraft extends Omit<DueTerms, 'zone'> {
  readonly name: string;
  readonly owner: string;
  readonly legalBasis: string;
  readonly form: ReportForm;
  readonly minimumCount: number;
  /** '' while it runs. */
  readonly end: string;
  readonly evidence: EvidenceChoice;
  readonly approvalFirst: boolean;
  readonly binds: BindingChoice;
}

export interface ObligationChoices {
  readonly today: string;
  readonly terms: Terms;
  /** Whether the office has both desa and kelurahan, so that `binds` is worth asking. */
  readonly hasKelurahan: boolean;
  readonly presets: readonly { readonly id: string; readonly draft: ObligationDraft }[];
  /** What the first draft was made of, as people read it; absent where it is an example. */
  readonly origin?: string;
}

/** Calls of the sidebar of a new obligation; the set-up asks for due dates too. */
export interface ObligationCalls {
  previewDue: { args: { readonly terms: DueTerms }; result: { readonly periods: readonly PeriodPreview[] } };
  readObligationChoices: { args: Record<string, never>; result: ObligationChoices };
  addObligation: { args: ObligationDraft; result: { readonly message: string } };
}
