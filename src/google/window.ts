// How do menus, dialogs and sidebars reach the person at the workbook?
import type { PagesPort, WindowPort } from '../app/ports';

export const googleWindow: WindowPort = {
  addMenu: (title, items) => {
    const menu = SpreadsheetApp.getUi().createMenu(title);
    for (const item of items) {
      if (item === 'separator') menu.addSeparator();
      else menu.addItem(item.label, item.handler);
    }
    menu.addToUi();
  },
  showDialog: (page, title, width, height) => {
    const html = HtmlService.createHtmlOutputFromFile(page).setWidth(width).setHeight(height);
    SpreadsheetApp.getUi().showModalDialog(html, title);
  },
  showSidebar: (page, title) => {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(title));
  },
};

export const googlePages: PagesPort = {
  readFile: (name) => HtmlService.createTemplateFromFile(name).getRawContent(),
};
