// Every function that Google calls: each export becomes a top-level function of the script.

import { isWatched } from '../app/maintenance/logged-tabs';
import { issuePass } from '../app/page-pass';
import type { MenuEntry } from '../app/ports-window';
import { openWorkbook } from '../app/refresh/open-workbook';
import { isRecordCall } from '../app/rpc/record-call';
import { notedTabOn } from '../app/shape/shape-notes';
import type { WebAnswer } from '../google/web-page';
import { cellEditOf } from '../google/workbook/cell-edit';
import { windowTitle as calendar } from '../messages/calendar/calendar-page-text';
import { windowTitle as camat } from '../messages/camat/camat-page-text';
import { windowTitle as circulars } from '../messages/circulars/circulars-page-text';
import { windowTitle as contacts } from '../messages/contacts/contacts-page-text';
import { windowTitle as exports } from '../messages/exports/export-page-text';
import { windowTitle as links } from '../messages/forms/links-page-text';
import { windowTitle as letters } from '../messages/letters/letter-desk-text';
import { windowTitle as health } from '../messages/maintenance/health-page-text';
import { windowTitle as year } from '../messages/maintenance/year-page-text';
import { windowTitle as obligation } from '../messages/obligations/obligation-page-text';
import { menuText, opening } from '../messages/office/app-text';
import { windowTitle as recap } from '../messages/recap/recap-page-text';
import { windowTitle as trial } from '../messages/reminders/trial-page-text';
import { windowTitle as whatsapp } from '../messages/reminders/whatsapp-page-text';
import { windowTitle as words, menuItem as wordsItem } from '../messages/reminders/words-page-text';
import { windowTitle as proxy, menuItem as proxyItem } from '../messages/reports/proxy-page-text';
import { windowTitle as review } from '../messages/review/review-page-text';
import { windowTitle as setup } from '../messages/setup/wizard-text';
import { windowTitle as posts } from '../messages/siskamling/posts-page-text';
import { windowTitle as holidays } from '../messages/time/holidays-page-text';
import { windowTitle as visits } from '../messages/visits/visits-page-text';
import { loadPart } from './load-part';
import type { FormEvent } from './parts';
import { menuPorts } from './ports';
import { requireDone, runFromMenu, runUnseen } from './run-entry';

/** The menu, in the order in which people see it. */
const menu: readonly MenuEntry[] = [
  item(menuText.refresh, 'menuRefresh'),
  item(menuText.sweep, 'menuSweep'),
  'separator',
  {
    label: menuText.reports,
    entries: [
      item(opening(review), 'menuReview'),
      item(proxyItem, 'menuProxy'),
      item(opening(links), 'menuLinks'),
    ],
  },
  {
    label: menuText.reminders,
    entries: [
      item(opening(trial), 'menuTrial'),
      item(opening(whatsapp), 'menuWhatsapp'),
      item(opening(contacts), 'menuContacts'),
      item(wordsItem, 'menuWords'),
      item(opening(calendar), 'menuCalendar'),
    ],
  },
  { label: menuText.gatherings, entries: [item(opening(visits), 'menuVisits')] },
  {
    label: menuText.papers,
    entries: [
      item(opening(letters), 'menuLetters'),
      item(opening(exports), 'menuExport'),
      item(opening(circulars), 'menuCirculars'),
      item(opening(recap), 'menuRecap'),
    ],
  },
  {
    label: menuText.rules,
    entries: [
      item(opening(obligation), 'menuObligation'),
      item(opening(holidays), 'menuHolidays'),
      item(opening(posts), 'menuPosts'),
      item(opening(year), 'menuYear'),
    ],
  },
  item(opening(camat), 'menuCamat'),
  'separator',
  item(opening(setup), 'menuSetup'),
  item(opening(health), 'menuHealth'),
  item(menuText.about, 'menuAbout'),
];

/** A menu item calls one of the functions below by its name. */
function item(label: string, handler: `menu${string}`): MenuEntry {
  return { label, handler };
}

/** Simple trigger: shows the menu, and adds the new month's column if nothing else has yet. */
export function onOpen(): void {
  const ports = menuPorts();
  runFromMenu(ports, () => {
    ports.window.addMenu(menuText.title, menu);
    return openWorkbook(ports, () => {
      requireDone(loadPart('part-office').refreshOnOpening());
    });
  });
}

/**
 * Simple trigger: logs who changed settings, rules, dispensations and reports, and masks NIK and KK numbers in what staff
 * write; an edit of another tab costs one read.
 */
export function onEdit(event?: Partial<GoogleAppsScript.Events.SheetsOnEdit>): void {
  const ports = menuPorts();
  runUnseen(ports, () => {
    const edit = cellEditOf(event ?? {});
    const tabKey = edit === null ? undefined : notedTabOn(ports.notebook.readAll(), edit.sheetId);
    if (edit !== null && isWatched(tabKey)) loadPart('part-edits').record(tabKey, edit);
  });
}

/** A form of ours was sent, or so Google says. */
export function onFormSubmit(event?: FormEvent): void {
  loadPart('part-office').submit(event);
}

/** Every morning: records submissions without an event, then refreshes everything that is computed. */
export function dailyRefresh(event?: unknown): void {
  loadPart('part-office').sweepDaily(event);
}

/** Every day in office hours: sends reminders and the camat's digest, if staff have turned them on. */
export function dailyReminders(event?: unknown): void {
  loadPart('part-mails').remind(event);
}

export function menuRefresh(): void {
  loadPart('part-office').refreshFromMenu();
}

export function menuSweep(): void {
  loadPart('part-office').sweepFromMenu();
}

export function menuSetup(): void {
  const ports = menuPorts();
  runFromMenu(ports, () => {
    ports.caller.requireConsent();
    const pass = issuePass(ports);
    ports.window.showDialog({ page: 'wizard', title: setup, pass }, 720, 560);
    return undefined;
  });
}

export function menuLetters(): void {
  showDialog('letters', letters, 1000);
}

export function menuVisits(): void {
  showDialog('visits', visits, 900);
}

export function menuHolidays(): void {
  showSidebar('holidays', holidays);
}

export function menuExport(): void {
  showSidebar('export', exports);
}

export function menuRecap(): void {
  showSidebar('recap', recap);
}

export function menuLinks(): void {
  showSidebar('links', links);
}

export function menuReview(): void {
  showSidebar('review', review);
}

export function menuProxy(): void {
  showSidebar('proxy', proxy);
}

export function menuTrial(): void {
  showSidebar('trial', trial);
}

export function menuWhatsapp(): void {
  showSidebar('whatsapp', whatsapp);
}

export function menuContacts(): void {
  showSidebar('contacts', contacts);
}

export function menuCalendar(): void {
  showSidebar('calendar', calendar);
}

export function menuWords(): void {
  showSidebar('words', words);
}

export function menuObligation(): void {
  showSidebar('obligation', obligation);
}

export function menuCirculars(): void {
  showDialog('circulars', circulars, 900);
}

export function menuPosts(): void {
  showDialog('posts', posts, 960);
}

export function menuYear(): void {
  showSidebar('year', year);
}

export function menuCamat(): void {
  showSidebar('camat', camat);
}

export function menuHealth(): void {
  showSidebar('health', health);
}

export function menuAbout(): void {
  showSidebar('about', menuText.about);
}

/**
 * The one function that pages call, with a name from the list in app/rpc/answer-rpc.ts, JSON text, and the pass that the
 * menu gave the page; returns JSON text. The answers are a part of the script that no other execution parses.
 */
export function rpc(name: unknown, argsText: unknown, pass?: unknown): string {
  const part = loadPart(isRecordCall(String(name)) ? 'part-records' : 'part-pages');
  return part.answer(String(name), String(argsText), String(pass));
}

/** The camat's page and the calendar, for those whose link or account may see them. */
export function doGet(event?: unknown): WebAnswer {
  return loadPart('part-camat').serve(event);
}

function showDialog(page: string, title: string, width: number): void {
  const ports = menuPorts();
  runFromMenu(ports, () => {
    ports.window.showDialog({ page, title, pass: issuePass(ports) }, width, dialogHeight);
    return undefined;
  });
}

/** Fits on the screen of a small laptop. */
const dialogHeight = 560;

function showSidebar(page: string, title: string): void {
  const ports = menuPorts();
  runFromMenu(ports, () => {
    ports.window.showSidebar({ page, title, pass: issuePass(ports) });
    return undefined;
  });
}
