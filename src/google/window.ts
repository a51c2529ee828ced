// Shows menus, dialogs and sidebars to the person at the workbook.
import type { PagesPort } from '../app/ports';
import type { MenuEntry, PageWindow, WindowPort } from '../app/ports-window';

export const googleWindow: WindowPort = {
  addMenu: (title, entries) => {
    menuOf(SpreadsheetApp.getUi(), title, entries).addToUi();
  },
  showDialog: (page, width, height) => {
    const html = htmlOf(page).setWidth(width).setHeight(height);
    SpreadsheetApp.getUi().showModalDialog(html, page.title);
  },
  showSidebar: (page) => {
    SpreadsheetApp.getUi().showSidebar(htmlOf(page).setTitle(page.title));
  },
};

/**
 * Writes the pass into the page's body, where its script finds it: Google drops a `<meta>`. It consists of letters,
 * digits and `-:.` only.
 */
function htmlOf({ page, pass, about = '' }: PageWindow): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutput(
    googlePages.readFile(page).replace('<body ', `<body data-izin="${pass}" data-tentang="${about}" `),
  );
}

function menuOf(
  ui: GoogleAppsScript.Base.Ui,
  title: string,
  entries: readonly MenuEntry[],
): GoogleAppsScript.Base.Menu {
  const menu = ui.createMenu(title);
  for (const entry of entries) {
    if (entry === 'separator') menu.addSeparator();
    else if ('handler' in entry) menu.addItem(entry.label, entry.handler);
    else menu.addSubMenu(menuOf(ui, entry.label, entry.entries));
  }
  return menu;
}

export const googlePages: PagesPort = {
  readFile: (name) => HtmlService.createTemplateFromFile(name).getRawContent(),
};
