// What the office's screen does for SpreadsheetApp.

import { ServiceError } from '../../runtime/service/service';
import type { RuntimeSession } from '../../runtime/service/session';
import type { MenuData } from '../../runtime/state/office-state';
import type { WorkbookData } from '../../workbook/workbook-data';
import type { SpreadsheetUi } from '../spreadsheet/handles';
import { Blob } from '../utilities/blob';
import { createUi } from './ui';
import { workbookPage } from './workbook-page';

/** Toasts that are remembered. */
const KEPT_TOASTS = 30;

function setMenu(
  menus: MenuData[],
  name: string,
  items: readonly ({ name: string; functionName: string } | null)[] | null,
): void {
  const place = menus.findIndex((menu) => menu.caption === name);
  if (items === null) {
    if (place < 0) throw new ServiceError(`Menu ${name} not found.`);
    menus.splice(place, 1);
    return;
  }
  const menu: MenuData = {
    kind: 'menu',
    caption: name,
    entries: items.map((item) =>
      item === null
        ? { kind: 'separator' }
        : { kind: 'item', caption: item.name, functionName: item.functionName },
    ),
  };
  if (place < 0) menus.push(menu);
  else menus[place] = menu;
}

/** Windows, toasts, menus and printing for the spreadsheets of one execution. */
export function createSpreadsheetScreen(session: RuntimeSession): SpreadsheetUi {
  return {
    ui: () => createUi(session, 'SpreadsheetApp'),
    toast: (message, title, seconds) => {
      const { toasts } = session.state.ui;
      toasts.push({ message, title, seconds, atMs: session.now(), user: session.effectiveUser });
      if (toasts.length > KEPT_TOASTS) toasts.shift();
    },
    setMenu: (name, items) => setMenu(session.state.ui.menus, name, items),
    exportBlob: (workbook: WorkbookData, contentType) => {
      if (contentType !== 'application/pdf') {
        throw new ServiceError(
          `Converting from application/vnd.google-apps.spreadsheet to ${contentType} is not supported.`,
        );
      }
      session.charge('filesConverted', 1);
      const calculation = {
        engine: session.engine,
        now: () => session.now(),
        warn: (text: string) => session.log('WARNING', text),
      };
      const bytes = session.printPdf(workbookPage(workbook, calculation));
      return new Blob(session, { bytes, contentType, name: `${workbook.name}.pdf` });
    },
  };
}
