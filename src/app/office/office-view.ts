// What a refresh writes: each room brings its own view, app/refresh/office-views.ts lists them.
import type { Ports } from '../ports';
import type { Decision } from './decide-office';
import { type Office, readContacts } from './read-office';
import { gapsOf } from './tab-gaps';

/** A tab, or entries of the notebook, that show what was decided. Deleting what a view wrote loses nothing. */
export interface OfficeView {
  readonly name: string;
  /** True: it is written even while tabs or columns are gone; the other views then keep what they last showed. */
  readonly tellsGaps?: true;
  /** Writes what changed in a tab. */
  readonly write?: (ports: Pick<Ports, 'workbook'>, office: Office, decision: Decision) => void;
  /** Entries for the notebook; those of all views are written in one call, after the cells. */
  readonly notes?: (office: Office, decision: Decision) => Readonly<Record<string, string>>;
}

/** What a use case needs that ends with a refresh; src/entry hands it the list of views. */
export interface ViewPorts extends Pick<Ports, 'workbook'> {
  readonly views: readonly OfficeView[];
}

/**
 * Brings every view up to date, in the order of the list; a flush must follow, which writes their notes too. Kontak is
 * read here for what cannot be read in it: no view gets a contact.
 */
export function writeViews({ workbook, views }: ViewPorts, office: Office, decided: Decision): void {
  const { issues } = readContacts({ workbook }, office, { withGaps: true });
  const gaps = gapsOf(office.layout, ['contacts']);
  const decision = { ...decided, issues: [...decided.issues, ...gaps, ...issues] };
  workbook.mendKeys();
  const shown = office.gaps.length === 0 ? views : views.filter(({ tellsGaps }) => tellsGaps);
  for (const { write } of shown) write?.({ workbook }, office, decision);
  // Tabs that only the views have read.
  workbook.mendKeys();
  workbook.note(Object.assign({}, ...shown.map((view) => view.notes?.(office, decision))));
}
