// What a refresh writes: each room brings its own view, app/refresh/office-views.ts lists them.
import type { Ports } from '../ports';
import type { Decision } from './decide-office';
import type { Office } from './read-office';

/** A tab, or entries of the notebook, that show what was decided. Deleting what a view wrote loses nothing. */
export interface OfficeView {
  readonly name: string;
  /** Writes what changed in a tab. */
  readonly write?: (ports: Pick<Ports, 'workbook'>, office: Office, decision: Decision) => void;
  /** Entries for the notebook; those of all views are written in one call, after the cells. */
  readonly notes?: (office: Office, decision: Decision) => Readonly<Record<string, string>>;
}

/** What a use case needs that ends with a refresh; src/entry hands it the list of views. */
export interface ViewPorts extends Pick<Ports, 'workbook'> {
  readonly views: readonly OfficeView[];
}

/** Brings every view up to date, in the order of the list; a flush must follow, which writes their notes too. */
export function writeViews({ workbook, views }: ViewPorts, office: Office, decision: Decision): void {
  workbook.mendKeys();
  for (const { write } of views) write?.({ workbook }, office, decision);
  workbook.note(Object.assign({}, ...views.map((view) => view.notes?.(office, decision))));
}
