// Plans a tab from its words, its list of columns, and the look of the whole.
import type { ColumnWords } from '../messages/tab-words';
import type { Column } from './column';
import type { ColumnPlan, TabKey, TabPlan } from './tab-plan';

type Look = Omit<TabPlan, 'key' | 'title' | 'columns' | 'paints' | 'headerRows'> &
  Partial<Pick<TabPlan, 'paints' | 'title'>>;

/** The plan of a tab of rows; `look` may bring paints, and a title of the office's own. Words and columns share keys. */
export function planOf<Key extends string>(
  key: TabKey,
  words: { readonly title: string; readonly columns: Readonly<Record<Key, ColumnWords>> },
  columns: Readonly<Record<Key, Column<unknown>>>,
  look: Look,
): TabPlan {
  return {
    headerRows: 1,
    paints: [],
    title: words.title,
    ...look,
    key,
    columns: keysOf(columns).map((column) => columnPlanOf(column, words.columns[column], columns[column])),
  };
}

function keysOf<Key extends string>(columns: Readonly<Record<Key, unknown>>): readonly Key[] {
  const keys: Key[] = [];
  for (const key in columns) keys.push(key);
  return keys;
}

function columnPlanOf(
  key: string,
  { title, note }: ColumnWords,
  { width, format, choices, choicesFrom, hidden }: Column<unknown>,
): ColumnPlan {
  return {
    key,
    title,
    note,
    width,
    format,
    ...(choices ? { choices } : {}),
    ...(choicesFrom ? { choicesFrom } : {}),
    ...(hidden ? { hidden: true } : {}),
  };
}
