// Notes which reports stand in Laporan, and finds those that were removed since.
import { judgeRemoval, printOf } from '../../core/reports/removal';
import type { PlainDateTime } from '../../core/time/plain-date';
import { readRemovalCell, removalCell, removalText } from '../../messages/maintenance/removal-text';
import { decodeChanges } from '../../tables/maintenance/change-table';
import type { ReportRow } from '../../tables/reports/report-table';
import type { Placed } from '../../tables/row-reader';
import { readStoredText, textEntries } from '../notebook/stored-text';
import type { Office } from '../office/read-office';
import { recordChanges } from '../office/record-changes';
import type { Ports } from '../ports';

type Notes = Readonly<Record<string, string>>;

const standingKey = 'laporan-tercatat';
const lostKey = 'laporan-hilang';
const removedKey = 'laporan-dihapus';
const version = 1;

/** How many letters and digits the note of the newest reports may take: older ones are beyond what a form's sweep finds. */
const mostNoted = 8_000;

/** Names that one cell of Log Perubahan holds. */
const mostInCell = 1_000;

/** What was removed, as it was judged before anything is recorded. */
export interface Removals {
  readonly meant: readonly string[];
  readonly lost: readonly string[];
  /** Everything that must not be taken up again: meant now or before, or lost and not decided yet. */
  readonly held: ReadonlySet<string>;
}

/**
 * Judges what stands against what was noted. Log Perubahan is read only when something unknown has come and something
 * was ever removed: one read.
 */
export function readRemovals(
  { workbook }: Pick<Ports, 'workbook'>,
  { layout, reportRows }: Pick<Office, 'layout' | 'reportRows'>,
  { notebook, incoming }: { readonly notebook: Notes; readonly incoming: readonly ReportRow[] },
): Removals {
  const standing = new Set(reportRows.map(({ value }) => printOf(value.submission.id)));
  const { meant, lost } = judgeRemoval({
    noted: namesIn(notebook, standingKey),
    standing,
    asked: lostReports(notebook),
  });
  const isUnknown = incoming.some(({ submission }) => !standing.has(printOf(submission.id)));
  const place = isUnknown && notebook[removedKey] !== undefined ? layout.tabsByKey.get('changes') : undefined;
  const logged =
    place === undefined ? [] : loggedRemovals(decodeChanges(place, workbook.readRows(place)), null);
  return { meant, lost, held: new Set([...meant, ...lost, ...logged]) };
}

/** Logs what was removed on purpose, and notes what stands now. Nothing is called where nothing differs. */
export function noteRemovals(
  { workbook }: Pick<Ports, 'workbook'>,
  { layout, now, reportRows }: Pick<Office, 'layout' | 'now' | 'reportRows'>,
  { meant, lost, notebook }: Pick<Removals, 'meant' | 'lost'> & { readonly notebook: Notes },
): void {
  logRemovals({ workbook }, { layout, now }, 'removed', meant);
  const entries: Notes = {
    ...textEntries(standingText(reportRows), standingKey, version),
    ...textEntries(lost.join(' '), lostKey, version),
    ...(meant.length > 0 ? { [removedKey]: 'ya' } : {}),
  };
  const changed = Object.entries(entries).filter(([key, text]) => notebook[key] !== text);
  if (changed.length > 0) workbook.note(Object.fromEntries(changed));
}

/** One row of Log Perubahan for a thousand reports. */
export function logRemovals(
  { workbook }: Pick<Ports, 'workbook'>,
  { layout, now }: Pick<Office, 'layout' | 'now'>,
  kind: 'removed' | 'restored',
  prints: readonly string[],
): void {
  const cells = Array.from({ length: Math.ceil(prints.length / mostInCell) }, (_, index) =>
    removalCell(kind, prints.slice(index * mostInCell, (index + 1) * mostInCell)),
  );
  recordChanges(
    workbook,
    layout,
    cells.map((newValue) => ({
      at: now,
      by: removalText.by,
      subject: layout.tabsByKey.get('reports')?.name ?? '',
      key: removalText.subject,
      field: '',
      oldValue: '',
      newValue,
    })),
  );
}

/** The reports about whose removal a person is asked. */
export function lostReports(notebook: Notes): readonly string[] {
  return namesIn(notebook, lostKey);
}

/** The entry that says that the question is answered, and that Log Perubahan knows of removed reports. */
export function answeredEntries(): Notes {
  return { ...textEntries('', lostKey, version), [removedKey]: 'ya' };
}

/** The entries that forget what stood: for a tab that was made anew, whose reports are all taken up again. */
export function forgetStanding(): Notes {
  return { ...textEntries('', standingKey, version), ...textEntries('', lostKey, version) };
}

/** The reports that Log Perubahan calls removed and not restored; with `since` only those removed from then on. */
export function loggedRemovals(
  changes: readonly { readonly at: PlainDateTime | null; readonly after: string }[],
  since: PlainDateTime | null,
): readonly string[] {
  const removedAt = new Map<string, PlainDateTime | null>();
  for (const { at, after } of changes) {
    const found = readRemovalCell(after);
    for (const print of found?.prints ?? []) {
      if (found?.isRemoved === true) removedAt.set(print, at);
      else removedAt.delete(print);
    }
  }
  return [...removedAt].flatMap(([print, at]) => (since === null || (at ?? '') >= since ? [print] : []));
}

function standingText(rows: readonly Placed<ReportRow>[]): string {
  return rows
    .filter(
      ({ value: { submission } }) =>
        submission.unit !== '' && submission.id !== '' && submission.proxy === null,
    )
    .map(({ value: { submission } }) => `${submission.submittedAt}${printOf(submission.id)}`)
    .sort()
    .slice(-mostNoted)
    .map((text) => text.slice(-7))
    .join(' ');
}

function namesIn(notebook: Notes, key: string): readonly string[] {
  const text = readStoredText(notebook, key, version);
  return text === 'none' || text === 'torn' || text === '' ? [] : text.split(' ');
}
