// Reads everything that a run of reminders, its trial, WhatsApp and Kesehatan need.
import type { FollowUp } from '../../core/follow-ups/follow-up';
import type { Issue } from '../../core/issue';
import type { ReminderPlan } from '../../core/reminders/reminder';
import type { LedgerEntry } from '../../core/reminders/reminder-ledger';
import type { PlainDate } from '../../core/time/plain-date';
import type { ContactRow } from '../../tables/contacts/contact-table';
import { decodeFollowUps } from '../../tables/follow-ups/follow-up-table';
import { decodeLedger } from '../../tables/reminders/ledger-table';
import { type UnitLinkOf, unitLinks } from '../forms/unit-links';
import { type Decision, decideOffice } from '../office/decide-office';
import { type Office, type ReadScope, readContacts, readOffice, readVisits } from '../office/read-office';
import { rowBelow } from '../office/sheet-rows';
import { emptyPlace, gapsOf, refuseGaps } from '../office/tab-gaps';
import type { Ports, TabPlace } from '../ports';
import { ledgerLostUpTo } from './ledger-tab';
import { planMails } from './plan-mails';
import { isConsented } from './reminder-consent';

/** The workbook, the notebook and the quota at one moment, with the mails that follow from them. */
export interface ReminderReading {
  /** Its setting `remindersOn` is false unless somebody has switched the reminders on in this very workbook. */
  readonly office: Office;
  readonly decision: Decision;
  readonly plan: ReminderPlan;
  /** Whether `office` has its visits. */
  readonly hasVisits: boolean;
  readonly contacts: readonly ContactRow[];
  readonly ledger: readonly LedgerEntry[];
  /** Empty while the office has no tab Tindak Lanjut. */
  readonly followUps: readonly FollowUp[];
  readonly notebook: Readonly<Record<string, string>>;
  /** See `ReminderInput`. */
  readonly lostUpTo: PlainDate | null;
  readonly linkOf: UnitLinkOf;
  /** The tab Pengingat, and its first free row. */
  readonly place: TabPlace;
  /** Tabs and columns that are gone: nothing must be sent from what is left. */
  readonly gaps: readonly Issue[];
  readonly nextRow: number;
  /** Mails that Google still lets this account send today. */
  readonly remaining: number;
}

/**
 * Each tab is read once. Visits are read only when somebody would be thanked: a desa whose report a visit contradicted
 * is not.
 */
export function readReminders(
  ports: Ports,
  { layout, withGaps = false, withRegion = false }: Omit<ReadScope, 'plansAndVisits'> = {},
): ReminderReading {
  const read = readOffice(ports, { layout, withGaps, withRegion, plansAndVisits: false });
  // A layout that was read earlier has the notebook of then.
  const notebook = layout === undefined ? read.layout.notes : ports.notebook.readAll();
  const remindersOn = read.settings.remindersOn && isConsented(notebook);
  const reports = { ...read, settings: { ...read.settings, remindersOn } };
  const { contacts, issues } = readContacts(ports, reports, { withGaps });
  const gaps = [...read.gaps, ...gapsOf(read.layout, ['contacts', 'reminders'])];
  if (!withGaps) refuseGaps(gaps);
  const standing = read.layout.tabsByKey.get('reminders');
  const place = standing ?? emptyPlace('reminders');
  const cells = standing === undefined ? [] : ports.workbook.readRows(standing);
  const { rows, keylessUpTo } = decodeLedger(place, cells);
  const ledger = rows.map(({ value }) => value);
  const remaining = ports.mailer.readRemainingQuota();
  const followUpPlace = read.layout.tabsByKey.get('followUps');
  const followUps =
    followUpPlace === undefined
      ? []
      : decodeFollowUps(followUpPlace, ports.workbook.readRows(followUpPlace)).rows.map(({ value }) => value);
  const lostUpTo = ledgerLostUpTo(place, { notebook, keylessUpTo, today: reports.today });
  const planOf = (office: Office) => {
    const decided = decideOffice(office);
    const decision = { ...decided, issues: [...decided.issues, ...issues] };
    const plan = planMails({ office, decision, contacts, ledger, remaining, lostUpTo });
    return { office, decision, plan };
  };
  const first = planOf(reports);
  const hasVisits = thanksSomebody(first.plan);
  const planned = hasVisits ? planOf({ ...reports, ...readVisits(ports, reports) }) : first;
  const nextRow = rowBelow(place, cells);
  const linkOf = unitLinks(ports, notebook, reports.today);
  return {
    ...planned,
    hasVisits,
    contacts,
    ledger,
    followUps,
    notebook,
    lostUpTo,
    linkOf,
    place,
    gaps,
    nextRow,
    remaining,
  };
}

function thanksSomebody({ mails, deferred }: ReminderPlan): boolean {
  return [...mails, ...deferred.map(({ mail }) => mail)].some(({ audience }) => audience === 'thanks');
}
