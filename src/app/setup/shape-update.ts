// Brings the tabs of an older release up to date, and says in Log Perubahan what a newer one has added to them.
import { shapeUpdateWords } from '../../messages/setup/shape-update-text';
import { encodeSettings } from '../../tables/setup/setting-rows';
import { shapeVersion } from '../../tables/shape/tab-keys';
import { isOfOlderRelease, notedVersion, versionEntry } from '../notebook/noted-version';
import type { Office } from '../office/read-office';
import { recordOwnChangeOnce } from '../office/record-changes';
import { rowBelow } from '../office/sheet-rows';
import type { CellPort, Ports, TabPlan, WorkbookLayout } from '../ports';

/**
 * Notebook key: the version to which an update brings the workbook, then what it adds, a line each, so that one that died
 * midway is told as a whole. It holds nothing any more once that version is noted.
 */
const updateKey = 'pembaruan-bentuk';

/**
 * The plans without what people deleted: a newer release adds its own, and what is gone waits until somebody asks for it
 * or undoes it.
 */
export function newerPlans(
  { tabsByKey, missingTabs }: WorkbookLayout,
  plans: readonly TabPlan[],
): readonly TabPlan[] {
  return plans
    .filter(({ key }) => !missingTabs.includes(key))
    .map((plan) => {
      const gone = new Set(tabsByKey.get(plan.key)?.missing.map(({ key }) => key));
      return { ...plan, columns: plan.columns.filter(({ key }) => !gone.has(key)) };
    });
}

/**
 * Notes what the plans add to the tabs of an older release, before any of it is made: at most one write, in an update only.
 * Gives it a line each; null where the workbook is of this release.
 */
export function beginUpdate(
  { notebook, workbook }: Pick<Ports, 'notebook' | 'workbook'>,
  layout: WorkbookLayout,
  plans: readonly TabPlan[],
): readonly string[] | null {
  const { notes } = layout;
  if (!isOfOlderRelease(notes)) return null;
  const [begun = '', ...noted] = (notes[updateKey] ?? '').split('\n');
  const before = Number(begun) > notedVersion(notes) ? noted : [];
  const added = [
    ...additionsOf(layout, newerPlans(layout, plans)),
    ...newSettings(workbook, layout).map(({ title }) => shapeUpdateWords.setting(title)),
  ];
  const lines = [...new Set([...before, ...added])];
  if (lines.length > before.length) notebook.write({ [updateKey]: [shapeVersion(), ...lines].join('\n') });
  return lines;
}

function additionsOf({ tabsByKey }: WorkbookLayout, plans: readonly TabPlan[]): readonly string[] {
  return plans.flatMap(({ key, title, columns }) => {
    const place = tabsByKey.get(key);
    if (place === undefined) return [shapeUpdateWords.tab(title)];
    const added = columns.filter((column) => !place.columnsByKey.has(column.key));
    return added.map((column) => shapeUpdateWords.column(place.name, column.title));
  });
}

/** The settings that have no row yet, with their cells; at most one read. */
function newSettings(workbook: CellPort, { tabsByKey }: WorkbookLayout) {
  const place = tabsByKey.get('settings');
  if (place === undefined) return [];
  const rows = workbook.readRows(place);
  const column = (place.columnsByKey.get('key') ?? 1) - 1;
  const standing = new Set(rows.slice(1).map((cells) => String(cells[column] ?? '')));
  const titleColumn = (place.columnsByKey.get('title') ?? 1) - 1;
  return encodeSettings(place, {}, standing).map((cells) => ({
    cells,
    title: String(cells[titleColumn]),
    row: rowBelow(place, rows),
  }));
}

/**
 * Adds the rows of new settings, says once what the update has added, and notes that the workbook is of this release: the
 * next flush writes that.
 */
export function endUpdate(
  ports: Pick<Ports, 'workbook' | 'person'>,
  office: Pick<Office, 'layout' | 'now'>,
  added: readonly string[] | null,
): void {
  const { workbook } = ports;
  if (added !== null) {
    const settings = newSettings(workbook, office.layout);
    const place = office.layout.tabsByKey.get('settings');
    const row = settings[0]?.row;
    if (place !== undefined && row !== undefined)
      workbook.writeBlock(place, { row, column: 1, values: settings.map(({ cells }) => cells) });
    recordOwnChangeOnce(ports, office, {
      subject: shapeUpdateWords.subject,
      key: '',
      oldValue: shapeUpdateWords.version(notedVersion(office.layout.notes)),
      newValue: shapeUpdateWords.updated(shapeVersion(), added),
    });
  }
  workbook.note(versionEntry());
}
