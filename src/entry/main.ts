// Every function that Google calls: each export becomes a top-level function of the script.

import { isWatched } from '../app/maintenance/logged-tabs';
import { isAwaited } from '../app/selftest/awaited';
import { notedTabOn } from '../app/shape/shape-notes';
import type { WebAnswer } from '../google/web-page';
import { cellEditOf } from '../google/workbook/cell-edit';
import { windowTitle as calendar } from '../messages/calendar/calendar-page-text';
import { windowTitle as camat } from '../messages/camat/camat-page-text';
import { windowTitle as chat } from '../messages/chat/chat-page-text';
import { windowTitle as circulars } from '../messages/circulars/circulars-page-text';
import { windowTitle as contacts } from '../messages/contacts/contacts-page-text';
import { windowTitle as exports } from '../messages/exports/export-page-text';
import { windowTitle as tasks } from '../messages/follow-ups/tasks-page-text';
import { windowTitle as links } from '../messages/forms/links-page-text';
import { windowTitle as letters } from '../messages/letters/letter-desk-text';
import { windowTitle as health } from '../messages/maintenance/health-page-text';
import { windowTitle as year } from '../messages/maintenance/year-page-text';
import { windowTitle as meetings } from '../messages/meetings/meetings-page-text';
import { windowTitle as obligation } from '../messages/obligations/obligation-page-text';
import { menuText } from '../messages/office/app-text';
import { windowTitle as recap } from '../messages/recap/recap-page-text';
import { windowTitle as trial } from '../messages/reminders/trial-page-text';
import { windowTitle as whatsapp } from '../messages/reminders/whatsapp-page-text';
import { windowTitle as words } from '../messages/reminders/words-page-text';
import { windowTitle as proxy } from '../messages/reports/proxy-page-text';
import { windowTitle as review } from '../messages/review/review-page-text';
import { windowTitle as selfTest } from '../messages/selftest/selftest-words';
import { windowTitle as succession } from '../messages/setup/succession-page-text';
import { windowTitle as setup } from '../messages/setup/wizard-text';
import { windowTitle as posts } from '../messages/siskamling/posts-page-text';
import { windowTitle as holidays } from '../messages/time/holidays-page-text';
import { windowTitle as visits } from '../messages/visits/visits-page-text';
import { loadPart, partOfCall } from './load-part';
import { menu } from './menu/menu';
import { openWith } from './menu/open-with';
import { showDialog, showSidebar, showWizard } from './menu/show-window';
import type { FormEvent } from './parts';
import { menuPorts } from './ports/ports';
import { runUnseen } from './run-entry';

/** Simple trigger: shows the menu, and adds the new month's column if nothing else has yet. */
export function onOpen(event?: unknown): void {
  openWith(menu, event);
}

/**
 * Simple trigger: logs who changed settings, rules, dispensations and reports, and masks NIK and KK numbers in what staff
 * write; an edit of another tab costs one read.
 */
export function onEdit(event?: Partial<GoogleAppsScript.Events.SheetsOnEdit>): void {
  const began = Date.now();
  const ports = menuPorts();
  runUnseen(ports, () => {
    const edit = cellEditOf(event ?? {});
    if (edit === null) return;
    const notes = ports.notebook.readAll();
    const tabKey = notedTabOn(notes, edit.sheetId);
    if (isWatched(tabKey, edit.newText)) loadPart('part-edits').record(tabKey, edit);
    if (isAwaited(notes, 'edited')) loadPart('part-selftest').seen('edited', event, Date.now() - began);
  });
}

/** A form of ours was sent, or so Google says. */
export function onFormSubmit(event?: FormEvent): void {
  loadPart('part-office').submit(event);
}

/** A trigger that Uji di Google has made, a minute after a test or for an answer to its form. */
export function onSelfTest(event?: unknown): void {
  loadPart('part-selftest').triggered(event, Date.now());
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
  showWizard(setup);
}

export function menuLetters(): void {
  showDialog('letters', letters, 1000);
}

export function menuVisits(): void {
  showDialog('visits', visits, 900);
}

export function menuMeetings(): void {
  showDialog('meetings', meetings, 1000);
}

export function menuHolidays(): void {
  showSidebar('holidays', holidays);
}

export function menuSuccession(): void {
  showSidebar('succession', succession);
}

export function menuChat(): void {
  showSidebar('chat', chat);
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

export function menuTasks(): void {
  showSidebar('tasks', tasks);
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

export function menuSelfTest(): void {
  showDialog('selftest', selfTest, 720);
}

export function menuAbout(): void {
  showSidebar('about', menuText.about);
}

/**
 * The one function that pages call, with a name from app/rpc/page-answers.ts, app/meetings or app/selftest, JSON text, and the pass that the
 * menu gave the page; returns JSON text. The answers are a part of the script that no other execution parses.
 */
export function rpc(name: unknown, argsText: unknown, pass?: unknown): string {
  return loadPart(partOfCall(String(name))).answer(String(name), String(argsText), String(pass));
}

/** The camat's page and the calendar, for those whose link or account may see them. */
export function doGet(event?: unknown): WebAnswer {
  return loadPart('part-camat').serve(event);
}
