// The sentences of mails and messages that the office may change.
import {
  initialWords,
  MAIL_KINDS,
  type MailKind,
  mailWordsPlans,
  mostCharacters,
  placeholderMeanings,
  WORDS_PARTS,
  type WordsPart,
  wordsKey,
  wordsProblem,
} from '../../../messages/reminders/mail-words';
import { wordsText } from '../../../messages/reminders/words-text';
import { encodeOwnWords } from '../../../tables/setup/setting-rows';
import { settingColumns } from '../../../tables/setup/setting-table';
import { Refusal } from '../../failure';
import { unitLinks } from '../../forms/unit-links';
import { type KnownLayout, type Office, readOffice, requireTab } from '../../office/read-office';
import { recordOwnChange } from '../../office/record-changes';
import { rowBelow } from '../../office/sheet-rows';
import { withLock } from '../../office/with-lock';
import type { Ports } from '../../ports';
import type { MailWordsForm, WordsDraft, WordsPreview } from '../rpc-reminders';
import { wordsExample } from './words-example';

/** All sentences that may be changed, as they are now. */
export function readWords(
  ports: Pick<Ports, 'workbook' | 'clock'>,
  { layout }: KnownLayout = {},
): readonly MailWordsForm[] {
  const office = readOffice(ports, { layout, plansAndVisits: false });
  return MAIL_KINDS.map((kind) => formOf(kind, office));
}

/** The mail or message with these sentences, written by the same code as the real ones; nothing is stored. */
export function previewWords(
  ports: Pick<Ports, 'workbook' | 'clock' | 'notebook' | 'signer'>,
  draft: WordsDraft,
): WordsPreview {
  const office = readOffice(ports, { plansAndVisits: false });
  const linkOf = unitLinks(ports, ports.notebook.readAll(), office.today);
  return { problems: problemsOf(draft), ...wordsExample(draft.kind, withWords(office, draft), linkOf) };
}

/**
 * Stores the sentences in Pengaturan. One that equals the initial sentence is stored as blank, so that the office gets
 * the better sentence of a later version. Refuses all of them when one cannot be used.
 */
export function saveWords(ports: Ports, draft: WordsDraft): readonly MailWordsForm[] {
  const [problem] = Object.values(problemsOf(draft));
  if (problem !== undefined) throw new Refusal(wordsText.refused(problem));
  return withLock(ports, () => {
    const office = readOffice(ports, { plansAndVisits: false });
    for (const part of partsOf(draft.kind)) saveOne(ports, office, draft, part);
    ports.workbook.flush();
    return readWords(ports, office);
  });
}

function saveOne(ports: Ports, { layout, settings, now }: Office, draft: WordsDraft, part: WordsPart): void {
  const { workbook } = ports;
  const key = wordsKey(draft.kind, part);
  const typed = oneLine(draft.texts[part] ?? '');
  const value = typed === initialWords(draft.kind, part) ? '' : typed;
  const oldValue = settings.texts.get(key) ?? '';
  if (value === oldValue) return;
  const place = requireTab(layout, 'settings');
  const column = place.columnsByKey.get('value') ?? 1;
  const row = settings.rowsByKey.get(key);
  const title = wordsText.settingTitle(mailWordsPlans[draft.kind].title, wordsText.parts[part]);
  if (row === undefined) {
    const values = [encodeOwnWords(place, { key, title, value, help: wordsText.settingHelp })];
    workbook.writeBlock(place, { row: rowBelow(place, workbook.readRows(place)), column: 1, values });
  } else {
    workbook.writeBlock(place, { row, column, values: [[settingColumns.value.encode(value)]] });
  }
  recordOwnChange(ports, { layout, now }, { subject: place.name, key: title, oldValue, newValue: value });
}

function formOf(kind: MailKind, { settings }: Office): MailWordsForm {
  return {
    kind,
    title: mailWordsPlans[kind].title,
    fields: partsOf(kind).map((part) => ({
      part,
      label: wordsText.parts[part],
      text: settings.texts.get(wordsKey(kind, part)) || initialWords(kind, part),
      initial: initialWords(kind, part),
      most: mostCharacters[part],
    })),
    placeholders: mailWordsPlans[kind].placeholders.map((name) => ({
      name: `{${name}}`,
      meaning: placeholderMeanings[name],
    })),
  };
}

function partsOf(kind: MailKind): readonly WordsPart[] {
  return WORDS_PARTS.filter((part) => initialWords(kind, part) !== '');
}

function problemsOf({ kind, texts }: WordsDraft): WordsPreview['problems'] {
  return Object.fromEntries(
    partsOf(kind).flatMap((part) => {
      const problem = wordsProblem(kind, part, texts[part] ?? '');
      return problem === '' ? [] : [[part, problem]];
    }),
  );
}

function withWords(office: Office, { kind, texts }: WordsDraft): Office {
  return {
    ...office,
    settings: {
      ...office.settings,
      texts: new Map([
        ...office.settings.texts,
        ...partsOf(kind).map((part) => [wordsKey(kind, part), texts[part] ?? ''] as const),
      ]),
    },
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
