// What the office's server and its pages send each other. Pure types: both worlds import them.
import type {
  AccountData,
  CallCountsData,
  ClockData,
  ExecutionData,
  MailData,
  MenuData,
  QuestionData,
  SwitchesData,
  ToastData,
} from '../../runtime/state/office-state';

/** A look that Node has already worked out, conditional formats and bandings included. Colours are `#rrggbb`. */
export interface WireStyle {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontFamily?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'wrap' | 'overflow' | 'clip';
  /** Degrees, counter-clockwise. */
  readonly rotation?: number;
  readonly borders?: Partial<Record<'top' | 'right' | 'bottom' | 'left', WireBorder>>;
}

export interface WireBorder {
  readonly color: string;
  /** A name of SpreadsheetApp.BorderStyle. */
  readonly style: string;
}

/** One cell as it is shown. Absent members: nothing to show. */
export interface WireCell {
  /** The text in the cell, formatted by Node. */
  readonly text?: string;
  /** What the editor opens with, when it differs from `text`: formulas, full precision. */
  readonly edit?: string;
  /** Index into `WireSheet.styles`. */
  readonly style?: number;
  readonly note?: string;
  /** A check box; true when ticked. */
  readonly checked?: boolean;
  /** Index into `WireSheet.lists`. */
  readonly list?: number;
  /** Why the value breaks its validation rule. */
  readonly invalid?: string;
  /** SPARKLINE's numbers. */
  readonly sparkline?: readonly (number | null)[];
}

/** 1-based, both ends inside. */
export interface WireRange {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A run of rows or columns that folds away; 1-based, both ends inside. */
export interface WireGroup {
  readonly axis: 'rows' | 'columns';
  readonly first: number;
  readonly last: number;
  readonly depth: number;
  readonly collapsed: boolean;
}

/** What of a tab changes rarely; when it does, the grid redraws the whole tab. */
export interface WireShape {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly locked: boolean;
  readonly gridlines: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels by 1-based row or column, where they differ from 24 and 100. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly WireRange[];
  readonly groups: readonly WireGroup[];
  readonly filter: WireRange | null;
  /** Columns (1-based) that a filter narrows. */
  readonly filteredColumns: readonly number[];
  readonly formUrl: string | null;
}

export interface WireSheet extends WireShape {
  readonly styles: readonly WireStyle[];
  readonly lists: readonly (readonly string[])[];
  /** Sparse at both ends: rows and cells beyond the arrays are blank. */
  readonly rows: readonly (readonly (WireCell | null)[] | null)[];
}

/** Cells that changed in one tab whose shape stayed; `styles` and `lists` replace the tab's tables. */
export interface WireCells {
  readonly id: number;
  readonly styles: readonly WireStyle[];
  readonly lists: readonly (readonly string[])[];
  /** 1-based; null: now blank. */
  readonly cells: readonly (readonly [row: number, column: number, cell: WireCell | null])[];
}

export interface WireMail {
  readonly id: string;
  readonly atMs: number;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly snippet: string;
  readonly hasHtml: boolean;
  readonly attachments: number;
}

export type WireExecution = Omit<ExecutionData, 'lines' | 'stack' | 'calls'> & {
  readonly calls: Pick<CallCountsData, 'read' | 'write' | 'local'>;
  readonly lineCount: number;
};

export interface WireDialog {
  readonly id: string;
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** Numbered in the order they came, since two may say the same at the same moment of a stopped clock. */
export type WireToast = ToastData & { readonly number: number };

export interface WireForm {
  readonly id: string;
  readonly title: string;
  /** Path on this server. */
  readonly url: string;
  readonly responses: number;
  readonly accepting: boolean;
  readonly published: boolean;
}

/** Everything but the cells; each section is sent anew when it changed. */
export interface WireSections {
  readonly book: {
    readonly name: string;
    readonly locale: string;
    readonly timeZone: string;
    readonly mayEdit: boolean;
    readonly canUndo: boolean;
  };
  readonly menus: readonly MenuData[];
  readonly dialogs: readonly WireDialog[];
  readonly toasts: readonly WireToast[];
  /** A question that a script waits on. */
  readonly question: QuestionData | null;
  readonly clock: ClockData & {
    readonly nextTriggers: readonly WireDue[];
    /** Days done of a step over several; null: none is being taken. */
    readonly step: { readonly done: number; readonly total: number } | null;
  };
  readonly accounts: readonly AccountData[];
  readonly actingUser: string;
  readonly switches: SwitchesData & {
    readonly failAtCall: number | null;
    /** Scopes of the script's manifest, in full. */
    readonly scopes: readonly string[];
  };
  readonly mails: readonly WireMail[];
  readonly executions: readonly WireExecution[];
  readonly forms: readonly WireForm[];
  /** The script's web page; not available: the script has none. */
  readonly web: {
    readonly available: boolean;
    readonly title: string;
    /** Where it is deployed. */
    readonly address: string;
    /** One that a visitor was given, '' if none was. */
    readonly link: string;
  };
  /** What functions of the script do, in words, by name: those of the menu, and what the script's maker says of others. */
  readonly functions: Readonly<Record<string, string>>;
  /** True while a script runs. */
  readonly busy: boolean;
}

export interface WireDue {
  readonly handler: string;
  readonly atMs: number;
}

/** How a person changes the shape of the workbook. Rows and columns are 1-based. */
export type StructureIntent =
  | {
      readonly kind: 'insertRows' | 'insertColumns';
      readonly sheetId: number;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'deleteRows' | 'deleteColumns';
      readonly sheetId: number;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'moveRows' | 'moveColumns';
      readonly sheetId: number;
      readonly at: number;
      readonly count: number;
      readonly to: number;
    }
  | {
      readonly kind: 'hideRows' | 'hideColumns' | 'showRows' | 'showColumns';
      readonly sheetId: number;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'resizeRows' | 'resizeColumns';
      readonly sheetId: number;
      readonly at: number;
      readonly count: number;
      readonly pixels: number;
    }
  | { readonly kind: 'freeze'; readonly sheetId: number; readonly rows: number; readonly columns: number }
  | {
      readonly kind: 'sort';
      readonly sheetId: number;
      readonly range: WireRange;
      readonly column: number;
      readonly ascending: boolean;
    }
  | {
      readonly kind: 'fill';
      readonly sheetId: number;
      readonly source: WireRange;
      readonly target: WireRange;
    }
  | {
      readonly kind: 'moveRange';
      readonly sheetId: number;
      readonly source: WireRange;
      readonly row: number;
      readonly column: number;
    }
  | {
      readonly kind: 'group';
      readonly sheetId: number;
      readonly axis: 'rows' | 'columns';
      readonly first: number;
      readonly last: number;
      readonly collapsed: boolean;
    }
  | {
      readonly kind: 'note';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | { readonly kind: 'addSheet'; readonly name?: string }
  | { readonly kind: 'renameSheet'; readonly sheetId: number; readonly name: string }
  | { readonly kind: 'deleteSheet' | 'duplicateSheet' | 'hideSheet' | 'showSheet'; readonly sheetId: number }
  | { readonly kind: 'moveSheet'; readonly sheetId: number; readonly position: number };

/** What a page asks of the server; each is answered once, after its outcome is stored. */
export type PageRequest =
  | {
      readonly do: 'edit';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly text: string;
      /** The person was warned by a protection and goes on. */
      readonly confirmed?: boolean;
    }
  | {
      /** A press on a check box. */
      readonly do: 'toggle';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly confirmed?: boolean;
    }
  | {
      readonly do: 'paste';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly rows: readonly (readonly string[])[];
      readonly confirmed?: boolean;
    }
  | {
      readonly do: 'clear';
      readonly sheetId: number;
      readonly range: WireRange;
      readonly confirmed?: boolean;
    }
  | { readonly do: 'structure'; readonly intent: StructureIntent; readonly confirmed?: boolean }
  | { readonly do: 'undo' }
  | { readonly do: 'openBook' }
  | { readonly do: 'select'; readonly sheetId: number; readonly range: WireRange }
  | { readonly do: 'menu'; readonly functionName: string }
  | {
      readonly do: 'pageCall';
      readonly pageId: string;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly do: 'closeDialog'; readonly dialogId: string }
  | { readonly do: 'answer'; readonly button: string; readonly text: string }
  | { readonly do: 'user'; readonly email: string }
  | { readonly do: 'clockRun'; readonly running: boolean }
  | { readonly do: 'clockStep'; readonly unit: 'hour' | 'day' | 'month'; readonly count: number }
  | { readonly do: 'switches'; readonly change: SwitchesChange }
  | { readonly do: 'mail'; readonly mailId: string }
  | { readonly do: 'execution'; readonly executionId: string };

export interface SwitchesChange {
  readonly kind?: 'consumer' | 'workspace';
  readonly loseTriggers?: boolean;
  readonly repeatEvents?: boolean;
  readonly mailQuotaLeft?: number | null;
  readonly slowness?: number;
  readonly formLinkFails?: boolean;
  readonly formSharingFails?: boolean;
  readonly accountsCollide?: boolean;
  readonly consentExpired?: boolean;
  /** A scope in full that people leave unticked. */
  readonly refusedScope?: string | null;
  readonly failAtCall?: number | null;
}

export type PageFrame = { readonly id: number } & PageRequest;

/** What comes back for each request. */
export interface ReplyByRequest {
  readonly mail: MailData;
  readonly execution: ExecutionData;
  readonly clockStep: { readonly fired: readonly WireExecution[] };
  /** The script's result as google.script.run delivers it, or its error. */
  readonly pageCall: { readonly value: unknown };
}

export type ServerFrame =
  | { readonly reply: number; readonly ok: true; readonly value: unknown }
  | {
      readonly reply: number;
      readonly ok: false;
      readonly error: string;
      /** True: nothing stands against it but a warning; send it again with `confirmed`. */
      readonly askFirst?: true;
    }
  | { readonly push: 'sheets'; readonly sheets: readonly WireSheet[] }
  | { readonly push: 'sheet'; readonly sheet: WireSheet }
  | { readonly push: 'cells'; readonly changes: readonly WireCells[] }
  | { readonly push: 'sections'; readonly sections: Partial<WireSections> };
