// Buttons that fold grouped rows and columns.
import type { StructureIntent, WireGroup, WireSheet } from '../../../server/wire/protocol';
import { columnLetters } from '../../../text/a1';
import { fill, h } from '../../dom';
import { icon } from '../../icon';

/** One button per group above the grid; the bar is hidden when the tab has none. */
export function drawGroups(
  bar: HTMLElement,
  sheet: WireSheet | undefined,
  change: (intent: StructureIntent) => void,
): void {
  bar.hidden = !sheet || sheet.groups.length === 0;
  if (!sheet) return;
  fill(
    bar,
    h('span', {}, 'Kelompok:'),
    ...sheet.groups.map((group) => {
      const { axis, first, last, collapsed } = group;
      return h(
        'button',
        {
          type: 'button',
          'aria-expanded': String(!collapsed),
          onClick: () =>
            change({ kind: 'group', sheetId: sheet.id, axis, first, last, collapsed: !collapsed }),
        },
        icon(collapsed ? 'plus' : 'minus'),
        nameOf(group),
      );
    }),
  );
}

function nameOf({ axis, first, last }: WireGroup): string {
  return axis === 'columns'
    ? `Kolom ${columnLetters(first)}–${columnLetters(last)}`
    : `Baris ${first}–${last}`;
}
