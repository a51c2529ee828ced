// Opens the window that a sentence names, so that who reads it need not look for it in the menu.
import { windowTitle as camat } from '../messages/camat/camat-page-text';
import { windowTitle as contacts } from '../messages/contacts/contacts-page-text';
import { windowTitle as links } from '../messages/forms/links-page-text';
import { windowTitle as health } from '../messages/maintenance/health-page-text';
import { windowTitle as trial } from '../messages/reminders/trial-page-text';
import { windowTitle as review } from '../messages/review/review-page-text';
import { windowTitle as setup } from '../messages/setup/wizard-text';
import { windowTitle as holidays } from '../messages/time/holidays-page-text';
import { windowTitle as visits } from '../messages/visits/visits-page-text';
import { button } from './dom';
import { openWindow, type WindowOpener } from './server';

/** What a sentence calls a window, and the menu's function that opens it. */
const doors: readonly (readonly [title: string, opener: WindowOpener])[] = [
  [setup, 'menuSetup'],
  [trial, 'menuTrial'],
  [links, 'menuLinks'],
  [review, 'menuReview'],
  [contacts, 'menuContacts'],
  [`${holidays}…`, 'menuHolidays'],
  [`${visits}…`, 'menuVisits'],
  [camat, 'menuCamat'],
  [health, 'menuHealth'],
];

/** A button for each window that the text names; none for a window that is named in passing by a word of every day. */
export function doorsOf(text: string, look: 'main' | 'plain' = 'plain'): readonly HTMLButtonElement[] {
  return doors
    .filter(([title]) => text.includes(title))
    .map(([title, opener]) => button(title.replace('…', ''), look, () => openWindow(opener)));
}
