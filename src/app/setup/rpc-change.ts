// What the sidebar Wilayah berubah asks the server, and what comes back.
import type { UnitChangeKind } from '../../core/office/unit-change';

interface NamedUnit {
  readonly code: string;
  readonly name: string;
}

/** The change as the page asks it. */
export interface UnitChangeDraft {
  readonly kind: UnitChangeKind;
  /** Codes: one, or those that are merged. */
  readonly old: readonly string[];
  /** As people write it. */
  readonly day: string;
  readonly added: readonly NamedUnit[];
  /** Of a split: the old unit keeps its code and stays. */
  readonly keepsOld: boolean;
}

export interface UnitChangeDesk {
  /** `desa`, `kampung`, `kecamatan`. */
  readonly unitWord: string;
  /** Those that are there today, in the order of the tab. */
  readonly units: readonly NamedUnit[];
  /** Today, `15 Maret 2026`. */
  readonly day: string;
  /** `35.22.20.`: how a new code begins. */
  readonly prefix: string;
}

export interface UnitChangePreview {
  /** What is written and what follows, a sentence each. */
  readonly lines: readonly string[];
  /** What a person should look at all the same. */
  readonly doubts: readonly string[];
  /** False: everything stands there already. */
  readonly hasChanges: boolean;
  /** Goes back with the order to save: what was seen is what is written. */
  readonly seen: string;
}

/** Calls of the sidebar Wilayah berubah. */
export interface UnitChangeCalls {
  readUnitChange: { args: Record<string, never>; result: UnitChangeDesk };
  previewUnitChange: { args: UnitChangeDraft; result: UnitChangePreview };
  saveUnitChange: {
    args: UnitChangeDraft & { readonly seen: string };
    result: { readonly message: string; readonly desk: UnitChangeDesk };
  };
}
