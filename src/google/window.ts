// How do menus, dialogs and sidebars reach the person at the workbook?
import type { MenuEntry, PagesPort, WindowPort } from '../app/ports';

export const googleWindow: WindowPort = {
  addMenu: (title, entries) => {
    menuOf(SpreadsheetApp.getUi(), title, entries).addToUi();
  },
  showDialog: (page, title, width, height) => {
    const html = HtmlService.createHtmlOutputFromFile(page).setWidth(width).setHeight(height);
    SpreadsheetApp.getUi().showModalDialog(html, title);
  },
  showSidebar: (page, title) => {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(title));
  },
};

const menuOf = (
  ui: GoogleAppsScript.Base.Ui,
  title: string,
  entries: readonly MenuEntry[],
): GoogleAppsScript.Base.Menu => {
  const menu = ui.createMenu(title);
  for (const entry of entries) {
    if (entry === 'separator') menu.addSeparator();
    else if ('handler' in entry) menu.addItem(entry.label, entry.handler);
    else menu.addSubMenu(menuOf(ui, entry.label, entry.entries));
  }
  return menu;
};

export const googlePages: PagesPort = {
  readFile: (name) => HtmlService.createTemplateFromFile(name).getRawContent(),
};
