// Records the reports of a pasted chat: they are shown first, then written once.
import { fingerprint } from '../../core/fingerprint';
import { ruleOn } from '../../core/obligations/obligation';
import { isBound } from '../../core/obligations/obligation-rule';
import { chatText } from '../../messages/chat/chat-text';
import { unitTitle } from '../../messages/office/unit-name';
import { encodeReport } from '../../tables/reports/report-table';
import { Refusal } from '../failure';
import { decideOffice } from '../office/decide-office';
import { crowdWordOf, termsOfOffice } from '../office/office-terms';
import { type ViewPorts, writeViews } from '../office/office-view';
import { type Office, readContacts, readOffice, requireTab } from '../office/read-office';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { writeRows } from '../reports/write-reports';
import { type ChatMessageIn, type PlannedLine, planChat } from './plan-chat';
import type { ChatAnswer, ChatChoices, ChatPreview } from './rpc-chat';

interface PastedChat {
  readonly messages: readonly ChatMessageIn[];
  readonly answers: readonly ChatAnswer[];
}

/** The units, and the card of each obligation that asks for activities of anybody. */
export function readChatChoices(ports: Pick<Ports, 'workbook' | 'clock'>): ChatChoices {
  const office = readOffice(ports, { plansAndVisits: false });
  const terms = termsOfOffice(office);
  const units = office.units.filter(({ isOffice }) => !isOffice);
  const activities = office.obligations.filter(
    (obligation) =>
      obligation.form === 'activity' &&
      obligation.start <= office.today &&
      units.some((unit) => isBound(ruleOn(obligation, office.today), unit)),
  );
  return {
    unitWord: crowdWordOf(office),
    units: units.map((unit) => ({ code: unit.code, name: unitTitle(unit, terms) })),
    cards: activities.map((obligation) => ({
      card: chatText.card(obligation),
      example: chatText.example(obligation),
    })),
    today: office.today,
  };
}

/** What would be recorded; nothing is written. */
export function previewChat(ports: Pick<Ports, 'workbook' | 'clock'>, chat: PastedChat): ChatPreview {
  return planPaste(ports, chat, '').preview;
}

/**
 * Writes the lines that a person left ticked, each as a report that staff recorded, in one block, and brings the views up
 * to date. A message that was recorded before is not recorded again. Throws a Refusal if what was seen no longer holds.
 */
export function importChat(
  ports: Pick<Ports, 'clock' | 'lock' | 'person'> & ViewPorts,
  chat: PastedChat,
  { seen, taken }: { readonly seen: string; readonly taken: readonly string[] },
): number {
  return withLock(ports, () => {
    const { office, lines, preview } = planPaste(ports, chat, ports.person.email() || chatText.nobody);
    if (preview.seen !== seen) throw new Refusal(chatText.stale);
    const wanted = new Set(taken);
    const rows = lines.flatMap(({ line, row }) => (row !== null && wanted.has(line.key) ? [row] : []));
    if (rows.length === 0) return 0;
    const place = requireTab(office.layout, 'reports');
    const placed = rows.map((value, index) => ({ value, row: office.nextReportRow + index }));
    writeRows(
      ports,
      place,
      placed.map(({ value, row }) => ({ row, cells: encodeReport(place, value) })),
    );
    const updated: Office = { ...office, reportRows: [...office.reportRows, ...placed] };
    writeViews(ports, updated, decideOffice(updated));
    ports.workbook.flush();
    return rows.length;
  });
}

function planPaste(
  ports: Pick<Ports, 'workbook' | 'clock'>,
  { messages, answers }: PastedChat,
  enteredBy: string,
): {
  readonly office: Office;
  readonly lines: readonly PlannedLine[];
  readonly preview: ChatPreview;
} {
  const office = readOffice(ports);
  const { contacts } = readContacts(ports, office);
  const decision = decideOffice(office);
  const planned = planChat({ office, decision, contacts, messages, answers, enteredBy });
  const lines = planned.map(({ line }) => line);
  const seen = String(fingerprint(JSON.stringify([lines, office.nextReportRow])));
  return { office, lines: planned, preview: { lines, seen } };
}
