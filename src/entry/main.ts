// Every function that Google calls: each export becomes a top-level function of the script.

import { isLogged } from '../app/maintenance/logged-tabs';
import { issuePass } from '../app/page-pass';
import { openWorkbook } from '../app/refresh/open-workbook';
import { notedTabOn } from '../app/shape/shape-notes';
import type { WebAnswer } from '../google/web-page';
import { cellEditOf } from '../google/workbook/cell-edit';
import { pageTitle } from '../messages/office/app-text';
import { loadPart } from './load-part';
import type { FormEvent } from './parts';
import { menuPorts } from './ports';
import { requireDone, runFromMenu, runUnseen } from './run-entry';

/** Simple trigger: shows the menu, and adds the new month's column if nothing else has yet. */
export function onOpen(): void {
  const ports = menuPorts();
  runFromMenu(ports, () =>
    openWorkbook(ports, () => {
      requireDone(loadPart('part-office').refreshOnOpening());
    }),
  );
}

/** Simple trigger: logs who changed settings, rules, dispensations and reports; an edit of another tab costs one read. */
export function onEdit(event?: Partial<GoogleAppsScript.Events.SheetsOnEdit>): void {
  const ports = menuPorts();
  runUnseen(ports, () => {
    const edit = cellEditOf(event ?? {});
    const tabKey = edit === null ? undefined : notedTabOn(ports.notebook.readAll(), edit.sheetId);
    if (edit !== null && isLogged(tabKey)) loadPart('part-edits').record(tabKey, edit);
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
  showDialog('wizard', 720, 640);
}

export function menuLetters(): void {
  showDialog('letters', 1000, 680);
}

export function menuVisits(): void {
  showDialog('visits', 900, 680);
}

export function menuExport(): void {
  showSidebar('export');
}

export function menuLinks(): void {
  showSidebar('links');
}

export function menuReview(): void {
  showSidebar('review');
}

export function menuProxy(): void {
  showSidebar('proxy');
}

export function menuTrial(): void {
  showSidebar('trial');
}

export function menuWhatsapp(): void {
  showSidebar('whatsapp');
}

export function menuContacts(): void {
  showSidebar('contacts');
}

export function menuCalendar(): void {
  showSidebar('calendar');
}

export function menuWords(): void {
  showSidebar('words');
}

export function menuObligation(): void {
  showSidebar('obligation');
}

export function menuYear(): void {
  showSidebar('year');
}

export function menuCamat(): void {
  showSidebar('camat');
}

export function menuHealth(): void {
  showSidebar('health');
}

export function menuAbout(): void {
  showSidebar('about');
}

/**
 * The one function that pages call, with a name from the list in app/rpc/answer-rpc.ts, JSON text, and the pass that the
 * menu gave the page; returns JSON text. The answers are a part of the script that no other execution parses.
 */
export function rpc(name: unknown, argsText: unknown, pass?: unknown): string {
  return loadPart('part-pages').answer(String(name), String(argsText), String(pass));
}

/** The camat's page and the calendar, for those whose link or account may see them. */
export function doGet(event?: unknown): WebAnswer {
  return loadPart('part-camat').serve(event);
}

const dialogTitles = {
  wizard: pageTitle.setup,
  letters: pageTitle.letters,
  visits: pageTitle.visits,
} as const;

function showDialog(page: keyof typeof dialogTitles, width: number, height: number): void {
  const ports = menuPorts();
  runFromMenu(ports, () => {
    ports.window.showDialog({ page, title: dialogTitles[page], pass: issuePass(ports) }, width, height);
    return undefined;
  });
}

function showSidebar(page: Exclude<keyof typeof pageTitle, 'setup' | 'letters' | 'visits'>): void {
  const ports = menuPorts();
  runFromMenu(ports, () => {
    ports.window.showSidebar({ page, title: pageTitle[page], pass: issuePass(ports) });
    return undefined;
  });
}
