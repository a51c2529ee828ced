// Inputs for a grid on a narrow screen: row by row, each with its own choices.
import type { Answer, GridItemData } from '../../form/form-data';
import { h } from '../dom';
import { tick } from './choice-control';
import type { Control } from './control';

function rowAnswer(answer: Answer | undefined, index: number): string[] {
  const row = typeof answer === 'object' ? (answer[index] ?? null) : null;
  return row === null ? [] : typeof row === 'string' ? [row] : row;
}

export function grid(item: GridItemData, answer: Answer | undefined): Control {
  const type = item.type === 'GRID' ? 'radio' : 'checkbox';
  const rows = item.rows.map((row, index) => {
    const chosen = rowAnswer(answer, index);
    return h(
      'fieldset',
      { class: 'baris' },
      h('legend', {}, row.label),
      ...item.columns.map((column) =>
        tick({
          type,
          name: `jawaban-${item.id}-${row.entryId}`,
          value: column,
          words: column,
          checked: chosen.includes(column),
        }),
      ),
    );
  });
  const chosenIn = (row: HTMLElement): string[] =>
    Array.from(row.querySelectorAll('input'))
      .filter((input) => input.checked)
      .map((input) => input.value);
  return {
    element: h('div', {}, ...rows),
    isGroup: true,
    read: () =>
      item.type === 'GRID'
        ? rows.map((row) => chosenIn(row)[0] ?? null)
        : rows.map((row) => {
            const chosen = chosenIn(row);
            return chosen.length > 0 ? chosen : null;
          }),
  };
}
