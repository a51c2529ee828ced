// What the dialog Poskamling asks the server, and what comes back.
import type { ExportFile, ExportFormat } from '../exports/rpc-exports';

/** One desa in the panel. */
interface PostLine {
  readonly unitCode: string;
  readonly unit: string;
  /** Posts that stand. */
  readonly count: number;
  /** `2/3 = 66,7 %`, or `belum didata`. */
  readonly active: string;
  /** `3 dari 4`. */
  readonly known: string;
  readonly recount: RecountLine | null;
}

/** What the chosen re-count has found, in words. */
export interface RecountLine {
  readonly before: string;
  /** `4`, `6 (angka laporan)`, `1; laporan 4`, or `belum mendata`. */
  readonly now: string;
  readonly change: string;
  readonly lastChecked: string;
  readonly isMissing: boolean;
}

/** A post with nights that nobody watches. */
export interface EmptyNights {
  readonly code: string;
  readonly title: string;
  /** `Senin, Kamis`. */
  readonly nights: string;
  /** Whether Jumlah regu says how to fill them. */
  readonly canFill: boolean;
}

export interface PostDesk {
  /** False: nothing but this counts. */
  readonly isInUse: boolean;
  readonly unitWord: string;
  readonly units: readonly PostLine[];
  /** Of the whole office. */
  readonly active: string;
  readonly known: string;
  /** Re-counts that the office has ordered, the newest first. */
  readonly campaigns: readonly { readonly id: string; readonly name: string }[];
  /** The one that `recount` of the lines is about; '' for none. */
  readonly campaign: string;
  /** `12 dari 14 desa sudah mendata; belum: Loa Ipuh.` */
  readonly campaignText: string;
  readonly emptyNights: readonly EmptyNights[];
  /** Posts that have a number of groups: a schedule can be made again for them. */
  readonly schedules: readonly { readonly code: string; readonly title: string }[];
  /** `Baris 4 dan 9: Pos Melati, RT 01 / RW 02`. */
  readonly doubled: readonly string[];
}

/** A line of the pasted list. */
export interface PostPasteLine {
  readonly line: number;
  readonly kind: 'new' | 'changed' | 'same' | 'problem';
  readonly unit: string;
  readonly sentence: string;
  /** Of a problem: what stands in the line, shortened; else ''. */
  readonly echo: string;
}

export interface PostPreview {
  readonly lines: readonly PostPasteLine[];
  readonly hints: readonly string[];
  /** Goes back with `savePosts`: what was seen is what is written. */
  readonly seen: string;
}

interface PastedPosts {
  /** Rows of cells, as pasted. */
  readonly rows: readonly (readonly string[])[];
  /** Whose posts they are where the list has no column of desa; '' for none. */
  readonly unit: string;
}

/** The sheet that hangs in a post. */
export interface RondaSheet {
  readonly code: string;
  readonly unit: string;
  /** Who signs: `Kepala Desa Sidomukti`, `Lurah Melayu`. */
  readonly head: string;
  readonly title: string;
  readonly place: string;
  /** A row per week and a cell per night, Monday first. */
  readonly weeks: readonly RondaWeek[];
  /** The same for a schedule that moves on every week; empty where it would not move. */
  readonly rolling: readonly RondaWeek[];
  /** `Regu 1: Budi`. */
  readonly leaders: readonly string[];
}

export interface RondaWeek {
  readonly title: string;
  readonly nights: readonly string[];
}

/** Calls of the dialog Poskamling and of its print page. All their names hold the word Post. */
export interface PostCalls {
  readPostDesk: { args: { readonly campaign: string }; result: PostDesk };
  startPosts: { args: Record<string, never>; result: PostDesk };
  previewPosts: { args: PastedPosts; result: PostPreview };
  savePosts: {
    args: PastedPosts & { readonly seen: string };
    result: { readonly message: string; readonly desk: PostDesk };
  };
  /** `code` is a post, or '' for every active post with an empty night; `again` also fills nights that have a watch. */
  fillPostNights: {
    args: { readonly code: string; readonly again: boolean };
    result: { readonly message: string; readonly desk: PostDesk };
  };
  openPostPrint: { args: Record<string, never>; result: Record<string, never> };
  readPostSheets: {
    args: Record<string, never>;
    result: { readonly office: string; readonly sheets: readonly RondaSheet[] };
  };
  exportPosts: { args: { readonly format: ExportFormat }; result: ExportFile };
}
