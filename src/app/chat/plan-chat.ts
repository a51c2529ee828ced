// Decides what of a pasted chat would be recorded, and why the rest would not.
import { type ChatLine as ReadLine, readChatLine } from '../../core/chat/chat-line';
import { type ChatUnit, unitOfSender } from '../../core/chat/chat-unit';
import { echoOf } from '../../core/clean-text';
import { fingerprint } from '../../core/fingerprint';
import { issueOf } from '../../core/issue';
import { buildUnitIndex, type UnitIndex } from '../../core/lists/unit-index';
import type { Obligation, ObligationId } from '../../core/obligations/obligation';
import { buildDirectory } from '../../core/office/directory';
import type { Unit, UnitCode } from '../../core/office/unit';
import { acceptSubmission } from '../../core/reports/accept-submission';
import { chatPhoto } from '../../core/reports/photo';
import { emptySubmission } from '../../core/reports/submission';
import { dateOf, type PlainDateTime } from '../../core/time/plain-date';
import { chatProblemText, chatText } from '../../messages/chat/chat-text';
import { issueText } from '../../messages/maintenance/issue-text';
import { unitTitle } from '../../messages/office/unit-name';
import { proxyDoubts, proxyProblems } from '../../messages/reports/proxy-text';
import { shortMomentText } from '../../messages/time/date-text';
import type { ContactRow } from '../../tables/contacts/contact-table';
import { newReportRow, type ReportRow } from '../../tables/reports/report-table';
import type { Decision } from '../office/decide-office';
import { termsOfOffice } from '../office/office-terms';
import type { Office } from '../office/read-office';
import type { ChatAnswer, ChatLine } from './rpc-chat';

/** A report of the chat, its moment read. */
export interface ChatMessageIn {
  readonly at: PlainDateTime;
  readonly sender: string;
  readonly text: string;
  readonly photos: readonly string[];
}

interface ChatInput {
  readonly office: Office;
  readonly decision: Decision;
  readonly contacts: readonly ContactRow[];
  readonly messages: readonly ChatMessageIn[];
  readonly answers: readonly ChatAnswer[];
  readonly enteredBy: string;
}

/** A line of the preview; `row` is what would be stored, of a line that is ready. */
export interface PlannedLine {
  readonly line: ChatLine;
  readonly row: ReportRow | null;
}

/** Every message in its order. Pure; a message that was recorded before, or a day that is reported already, repeats. */
export function planChat(input: ChatInput): readonly PlannedLine[] {
  const scene = sceneOf(input);
  return input.messages.map((message) => planMessage(message, scene));
}

interface Scene extends ChatInput {
  readonly index: UnitIndex;
  readonly obligations: readonly Obligation[];
  readonly obligationsById: ReadonlyMap<ObligationId, Obligation>;
  readonly chosen: ReadonlyMap<string, UnitCode>;
  /** Keys of messages, and `unit|obligation|day`, that stand in Laporan. */
  readonly recorded: ReadonlySet<string>;
  /** The same of the lines above. */
  readonly said: Set<string>;
}

function sceneOf(input: ChatInput): Scene {
  const { office, decision, answers } = input;
  const { profile } = office.settings;
  const units = office.units.filter(({ isOffice }) => !isOffice);
  const obligations = decision.soundObligations.filter(({ start }) => start <= office.today);
  const standing = [...decision.reportsByRow.values()].filter(({ review }) => review !== 'rejected');
  return {
    ...input,
    index: buildUnitIndex({
      tier: profile?.tier ?? 'kecamatan',
      officeCode: profile?.code ?? '',
      officeName: profile?.name ?? '',
      unitWord: termsOfOffice(office).unit,
      units,
    }),
    obligations,
    obligationsById: new Map(obligations.map((obligation) => [obligation.id, obligation])),
    chosen: new Map(
      answers.flatMap(({ key, unit }) => {
        const known = units.find(({ code }) => code === unit);
        return known === undefined ? [] : [[key, known.code] as const];
      }),
    ),
    recorded: new Set([
      ...office.reportRows.map(({ value }) => value.submission.id),
      ...standing.map((report) => dayKey(report.unit, report.obligationId, report.activityDate)),
    ]),
    said: new Set(),
  };
}

function dayKey(unit: string, obligation: string, day: string): string {
  return `${unit}|${obligation}|${day}`;
}

/** The id of the report that a message becomes. */
function keyOf({ at, sender, text }: ChatMessageIn): string {
  return `wa-${fingerprint(`${at}|${sender}`).toString(36)}${fingerprint(text).toString(36)}`;
}

function planMessage(message: ChatMessageIn, scene: Scene): PlannedLine {
  const key = keyOf(message);
  const base = {
    key,
    who: chatText.sender(message.sender),
    at: shortMomentText(message.at),
    echo: echoOf([message.text]),
    doubt: '',
    offered: [],
    unit: '',
  };
  const read = readChatLine(message.text, message.at, scene.obligations);
  if (!read.ok) return left({ ...base, kind: 'unread', sentence: chatProblemText(read.error) });
  const day = read.value.activityDate;
  if (scene.said.has(key)) return left({ ...base, kind: 'repeated', sentence: chatText.saidBefore(day) });
  scene.said.add(key);
  if (scene.recorded.has(key)) return left({ ...base, kind: 'repeated', sentence: chatText.recorded(day) });
  const { wrongWeekday } = read.value;
  const doubt =
    wrongWeekday === '' ? '' : issueText(issueOf('weekday-differs', { typed: wrongWeekday, date: day }));
  const known = { ...base, doubt };
  const found = unitOf(key, message, { line: read.value, scene });
  const unit = scene.office.units.find(({ code }) => found.kind === 'known' && code === found.unit);
  if (unit === undefined) return asking(known, found, { line: read.value, message, scene });
  return judged({ ...known, who: unitTitle(unit, termsOfOffice(scene.office)) }, unit, {
    line: read.value,
    message,
    scene,
  });
}

interface Read {
  readonly line: ReadLine;
  readonly message: ChatMessageIn;
  readonly scene: Scene;
}

type Base = Omit<ChatLine, 'kind' | 'sentence'>;

function unitOf(
  key: string,
  { sender }: ChatMessageIn,
  { line, scene }: { readonly line: ReadLine; readonly scene: Scene },
): ChatUnit {
  const answer = scene.chosen.get(key);
  if (answer !== undefined) return { kind: 'known', unit: answer, by: 'name' };
  const { unitText, place } = line;
  return unitOfSender({ sender, unitText, place }, scene.contacts, scene.index);
}

function left(line: ChatLine): PlannedLine {
  return { line, row: null };
}

function asking(base: Base, found: ChatUnit, { line, message, scene }: Read): PlannedLine {
  const offered = found.kind === 'ask' ? found.codes : [];
  const names = offered.map((code) => scene.office.units.find((unit) => unit.code === code)?.name ?? code);
  const sentence = `${proposalOf(line, message)} ${chatText.whose(names)}`;
  return left({ ...base, kind: 'asking', sentence, offered });
}

function proposalOf(
  { obligation, activityDate, place, people, work }: ReadLine,
  { photos }: ChatMessageIn,
): string {
  return chatText.proposal({
    obligation: obligation.name,
    day: activityDate,
    place,
    people,
    work,
    photos: photos.length,
  });
}

/** A line whose unit is known: the rules judge it as they would a report from paper. */
function judged(base: Base, unit: Unit, { line, message, scene }: Read): PlannedLine {
  const { office, said, recorded } = scene;
  const row = rowOf(base.key, unit, { line, message, scene });
  const accepted = acceptSubmission({
    submission: { ...row.submission, unit: unit.code },
    directory: buildDirectory(office.units),
    obligationsById: scene.obligationsById,
    closedYears: new Set(office.settings.closedYears),
  });
  if (!accepted.ok)
    return left({ ...base, kind: 'unread', sentence: chatText.refused(proxyProblems(accepted.error)) });
  const day = dayKey(unit.code, line.obligation.id, line.activityDate);
  const isSaid = said.has(day);
  said.add(day);
  if (recorded.has(day) || isSaid) {
    const sentence = isSaid ? chatText.saidBefore(line.activityDate) : chatText.recorded(line.activityDate);
    return left({ ...base, kind: 'repeated', sentence });
  }
  const doubt = [base.doubt, ...proxyDoubts(accepted.value.flags)].filter((text) => text !== '').join(' ');
  const chosen = scene.chosen.get(base.key) ?? '';
  const sentence = proposalOf(line, message);
  return { line: { ...base, kind: 'ready', sentence, doubt, unit: chosen }, row };
}

/** As a report that staff record from WhatsApp: received on the day of the message. */
function rowOf(id: string, unit: Unit, { line, message, scene }: Read): ReportRow {
  const { office, enteredBy } = scene;
  const label = office.unitRows.find(({ value }) => value.unit.code === unit.code)?.value.label;
  const submission = {
    ...emptySubmission,
    id,
    submittedAt: office.now,
    unit: label ?? unit.code,
    obligation: line.obligation.id,
    activityDate: line.activityDate,
    place: line.place,
    people: line.people,
    outcome: line.work,
    evidence: { before: [], after: [], other: message.photos.map(chatPhoto) },
    proxy: { receivedDate: dateOf(message.at), source: chatText.source },
  };
  return newReportRow(submission, { enteredBy, other: chatText.origin(message.at) });
}
