// What happens when the workbook is opened, with the menu of this build.
import type { MenuEntry } from '../../app/ports-window';
import { openWorkbook } from '../../app/refresh/open-workbook';
import { isAwaited } from '../../app/selftest/awaited';
import { menuText } from '../../messages/office/app-text';
import { loadPart } from '../load-part';
import { menuPorts } from '../ports/ports';
import { requireDone, runFromMenu } from '../run-entry';

/** Shows the menu, and adds the new month's column if nothing else has yet. */
export function openWith(menu: readonly MenuEntry[], event: unknown): void {
  const began = Date.now();
  const ports = menuPorts();
  let isWaited = false;
  runFromMenu(ports, () => {
    ports.window.addMenu(menuText.title, menu);
    const refresh = (): void => requireDone(loadPart('part-office').refreshOnOpening());
    return openWorkbook(ports, refresh, (notes) => {
      isWaited = isAwaited(notes, 'opened');
    });
  });
  if (isWaited) loadPart('part-selftest').seen('opened', event, Date.now() - began);
}
