// What does a tab with these columns look like when it is new?
import { type TabKey, tabText } from '../messages/tab-text';
import type { Column } from './column';
import type { ColumnPlan, TabPlan } from './tab-plan';

type Look = Omit<TabPlan, 'key' | 'title' | 'columns' | 'paints' | 'headerRows'> &
  Partial<Pick<TabPlan, 'paints' | 'headerRows' | 'title'>>;

/** Joins the columns with the words of their headers and notes. A column without words is a defect and throws. */
export const planOf = (key: TabKey, columns: readonly Column<never>[] | readonly PlannedColumn[], look: Look): TabPlan => ({
  headerRows: 1,
  paints: [],
  title: tabText[key].title,
  ...look,
  key,
  columns: columns.map((column) => columnPlanOf(key, column)),
});

type PlannedColumn = Omit<Column<never>, 'decode' | 'encode'>;

const columnPlanOf = (tab: TabKey, column: PlannedColumn): ColumnPlan => {
  const texts: Readonly<Record<string, { readonly title: string; readonly note: string }>> = tabText[tab].columns;
  const text = texts[column.key];
  if (!text) throw new Error(`no header for ${tab}.${column.key}`);
  return {
    key: column.key,
    title: text.title,
    note: text.note,
    width: column.width,
    format: column.format,
    strict: column.format === 'check',
    ...(column.choices ? { choices: column.choices } : {}),
    ...(column.choicesFrom ? { choicesFrom: column.choicesFrom } : {}),
    ...(column.hidden ? { hidden: true } : {}),
  };
};
