// What opens over the workbook: its menu, dialogs and sidebars.

/** A static page, and its pass to the server (app/page-pass.ts). */
export interface PageWindow {
  readonly page: string;
  readonly title: string;
  readonly pass: string;
  /** What it is about, where a page may be about several things: letters, digits, hyphens and bars. */
  readonly about?: string;
}

export interface WindowPort {
  addMenu(title: string, items: readonly MenuEntry[]): void;
  showDialog(page: PageWindow, width: number, height: number): void;
  showSidebar(page: PageWindow): void;
}

export type MenuEntry =
  | { readonly label: string; readonly handler: string }
  | { readonly label: string; readonly entries: readonly MenuEntry[] }
  | 'separator';
