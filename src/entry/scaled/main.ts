// Every function that Google calls in the scaled build: those of the base build, with BigQuery in the menu.

import { googlePages } from '../../google/window';
import { windowTitle as push } from '../../messages/push/push-page-text';
import { rpc as baseRpc } from '../main';
import { openWith } from '../menu/open-with';
import { showSidebar } from '../menu/show-window';
import type { PagePart } from '../parts';
import { scaledMenu } from './menu';

export * from '../main';

/** As in the base build, with one entry more. */
export function onOpen(event?: unknown): void {
  openWith(scaledMenu, event);
}

export function menuPush(): void {
  showSidebar('push', push);
}

/** As in the base build; calls whose names begin with push go to the part that only the scaled build has. */
export function rpc(name: unknown, argsText: unknown, pass?: unknown): string {
  if (!String(name).startsWith('push')) return baseRpc(name, argsText, pass);
  const part: Pick<PagePart, 'answer'> = new Function(googlePages.readFile('part-push'))();
  return part.answer(String(name), String(argsText), String(pass));
}
