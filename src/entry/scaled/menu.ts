// What stands in the menu of the scaled build: one entry more, behind Kirim rekap.
import type { MenuEntry } from '../../app/ports-window';
import { opening } from '../../messages/office/app-text';
import { windowTitle } from '../../messages/push/push-page-text';
import { menu } from '../menu/menu';

const push: MenuEntry = { label: opening(windowTitle), handler: 'menuPush' };

export const scaledMenu: readonly MenuEntry[] = menu.map((entry) =>
  typeof entry === 'object' && 'entries' in entry && holdsRecap(entry.entries)
    ? { ...entry, entries: [...entry.entries, push] }
    : entry,
);

function holdsRecap(entries: readonly MenuEntry[]): boolean {
  return entries.some(
    (entry) => typeof entry === 'object' && 'handler' in entry && entry.handler === 'menuRecap',
  );
}
