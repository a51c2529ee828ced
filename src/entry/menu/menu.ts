// What stands in the menu Pantau Desa.
import type { MenuEntry } from '../../app/ports-window';
import { windowTitle as calendar } from '../../messages/calendar/calendar-page-text';
import { windowTitle as camat } from '../../messages/camat/camat-page-text';
import { windowTitle as chat } from '../../messages/chat/chat-page-text';
import { windowTitle as circulars } from '../../messages/circulars/circulars-page-text';
import { windowTitle as contacts } from '../../messages/contacts/contacts-page-text';
import { windowTitle as exports } from '../../messages/exports/export-page-text';
import { windowTitle as tasks } from '../../messages/follow-ups/tasks-page-text';
import { windowTitle as links } from '../../messages/forms/links-page-text';
import { windowTitle as letters } from '../../messages/letters/letter-desk-text';
import { windowTitle as health } from '../../messages/maintenance/health-page-text';
import { windowTitle as year } from '../../messages/maintenance/year-page-text';
import { windowTitle as meetings } from '../../messages/meetings/meetings-page-text';
import { windowTitle as obligation } from '../../messages/obligations/obligation-page-text';
import { menuText, opening } from '../../messages/office/app-text';
import { windowTitle as recap } from '../../messages/recap/recap-page-text';
import { windowTitle as trial } from '../../messages/reminders/trial-page-text';
import { windowTitle as whatsapp } from '../../messages/reminders/whatsapp-page-text';
import { menuItem as wordsItem } from '../../messages/reminders/words-page-text';
import { menuItem as proxyItem } from '../../messages/reports/proxy-page-text';
import { windowTitle as review } from '../../messages/review/review-page-text';
import { windowTitle as selfTest } from '../../messages/selftest/selftest-words';
import { windowTitle as succession } from '../../messages/setup/succession-page-text';
import { windowTitle as setup } from '../../messages/setup/wizard-text';
import { windowTitle as posts } from '../../messages/siskamling/posts-page-text';
import { windowTitle as holidays } from '../../messages/time/holidays-page-text';
import { windowTitle as visits } from '../../messages/visits/visits-page-text';

/** The menu, in the order in which people see it. */
export const menu: readonly MenuEntry[] = [
  item(menuText.refresh, 'menuRefresh'),
  item(menuText.sweep, 'menuSweep'),
  'separator',
  {
    label: menuText.reports,
    entries: [
      item(opening(review), 'menuReview'),
      item(proxyItem, 'menuProxy'),
      item(opening(chat), 'menuChat'),
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
  {
    label: menuText.gatherings,
    entries: [
      item(opening(visits), 'menuVisits'),
      item(opening(meetings), 'menuMeetings'),
      item(opening(tasks), 'menuTasks'),
    ],
  },
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
      item(opening(succession), 'menuSuccession'),
      item(opening(year), 'menuYear'),
    ],
  },
  item(opening(camat), 'menuCamat'),
  'separator',
  item(opening(setup), 'menuSetup'),
  item(opening(health), 'menuHealth'),
  item(opening(selfTest), 'menuSelfTest'),
  item(menuText.about, 'menuAbout'),
];

/** A menu item calls one of the functions of main.ts by its name. */
function item(label: string, handler: `menu${string}`): MenuEntry {
  return { label, handler };
}
