// What does a tab with these columns look like when it is new?
import { tabNotes } from '../messages/office/tab-note';
import { type TabKey, tabText } from '../messages/office/tab-text';
import type { Column } from './column';
import type { ColumnPlan, TabPlan } from './tab-plan';

type Look = Omit<TabPlan, 'key' | 'title' | 'columns' | 'paints' | 'headerRows'> &
  Partial<Pick<TabPlan, 'paints' | 'headerRows' | 'title'>>;

/** Joins the columns with the words of their headers and notes. A column without words is a defect and throws. */
export function planOf(
  key: TabKey,
  columns: readonly Column<never>[] | readonly PlannedColumn[],
  look: Look,
): TabPlan {
  return {
    headerRows: 1,
    paints: [],
    title: tabText[key].title,
    ...look,
    key,
    columns: columns.map((column) => columnPlanOf(key, column)),
  };
}

type PlannedColumn = Omit<Column<never>, 'decode' | 'encode'>;

function columnPlanOf(tab: TabKey, column: PlannedColumn): ColumnPlan {
  const titles: Readonly<Record<string, string>> = tabText[tab].columns;
  const notes: Readonly<Record<string, string>> = tabNotes[tab];
  const title = titles[column.key];
  if (title === undefined) throw new Error(`no header for ${tab}.${column.key}`);
  return {
    key: column.key,
    title,
    note: notes[column.key] ?? '',
    width: column.width,
    format: column.format,
    ...(column.choices ? { choices: column.choices } : {}),
    ...(column.choicesFrom ? { choicesFrom: column.choicesFrom } : {}),
    ...(column.hidden ? { hidden: true } : {}),
  };
}
