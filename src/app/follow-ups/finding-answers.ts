// Takes what desa answer to findings into their rows of Tindak Lanjut.

import { fingerprint } from '../../core/fingerprint';
import { withAnswer } from '../../core/follow-ups/desa-answer';
import { type FollowUp, openFollowUp } from '../../core/follow-ups/follow-up';
import type { Addressee } from '../../core/forms/special-form';
import { addresseeOf, type LinkOrigin, type SpecialForm } from '../../core/forms/special-form';
import { parseUnitCode } from '../../core/office/unit';
import {
  answerLine,
  answerOpening,
  findingTitle,
  unplacedText,
} from '../../messages/follow-ups/finding-answer-text';
import { periodKeyText } from '../../messages/time/date-text';
import { outcomeKey, type SentAnswer } from '../../tables/forms/sent-answer';
import type { AnswerTaker } from '../forms/answer-taker';
import type { Office } from '../office/read-office';
import { writeFollowUps } from './write-follow-ups';

/** A finding's link, with the row that it answers. */
export interface FindingAddressee extends Addressee {
  readonly row: number;
}

/** The findings of Tindak Lanjut, those that are closed too: an answer may come late. */
export function findingAddressees({
  followUpRows,
  units,
  obligations,
}: Pick<Office, 'followUpRows' | 'units' | 'obligations'>): readonly FindingAddressee[] {
  return followUpRows.flatMap(({ value: { key }, row }) => {
    const [kind, code = '', obligationId = '', periodId = ''] = key.split('|');
    const unit = parseUnitCode(code);
    if (kind !== 'temuan' || unit === null) return [];
    const name = units.find((known) => known.code === unit)?.name ?? unit;
    const obligation = obligations.find(({ id }) => id === obligationId)?.name ?? obligationId;
    const title = findingTitle(name, `${obligation} ${periodKeyText(periodId)}`);
    return [{ subject: key, unit, title, row }];
  });
}

/** Answers to findings: the row is answered, whoever sent it and through whichever link, which the line says. */
export const findingTaker: AnswerTaker = {
  form: 'response',
  take: (ports, office, answers, codeOf) => {
    const addressees = findingAddressees(office);
    const rows = new Map(office.followUpRows.map(({ value, row }) => [row, value]));
    const left: SentAnswer[] = [];
    for (const answer of answers) {
      const found = addresseeOf(answer, addressees, codeOf);
      const standing = found === null ? undefined : rows.get(found.addressee.row);
      if (found === null || standing === undefined) left.push(answer);
      else rows.set(found.addressee.row, answered(standing, answer, found.origin));
    }
    const before = new Map(office.followUpRows.map(({ value, row }) => [row, value]));
    const changed = [...rows].flatMap(([row, value]) => (before.get(row) === value ? [] : [{ value, row }]));
    return { office: writeFollowUps(ports, office, { changed, added: [] }), left };
  },
};

/** What belongs to nothing that stands is kept in a row of its own, where Tindak Lanjut is in use. */
export function unplacedTaker(form: SpecialForm): AnswerTaker {
  return {
    form,
    take: (ports, office, answers) => {
      if (!office.layout.tabsByKey.has('followUps')) return { office, left: answers };
      const known = new Map(office.followUpRows.map((placed) => [placed.value.key, placed]));
      const changed = new Map<number, FollowUp>();
      const added = new Map<string, FollowUp>();
      for (const answer of answers) {
        const key = `tanggapan|${fingerprint(answer.id).toString(36)}`;
        const standing = known.get(key);
        const base = standing === undefined ? added.get(key) : (changed.get(standing.row) ?? standing.value);
        const row = answered(base ?? unplacedRow(key, answer.title), answer, 'other-code');
        if (standing === undefined) added.set(key, row);
        else if (row !== base) changed.set(standing.row, row);
      }
      const rows = {
        changed: [...changed].map(([row, value]) => ({ row, value })),
        added: [...added.values()],
      };
      return { office: writeFollowUps(ports, office, rows), left: [] };
    },
  };
}

function answered(row: FollowUp, answer: SentAnswer, origin: LinkOrigin): FollowUp {
  const { id, sentAt: at } = answer;
  const line = answerLine({
    at,
    name: answer.lineOf('name'),
    choice: lineOfAny(answer, (key) => key === 'answer' || key.startsWith(outcomeKey(null))),
    explanation: lineOfAny(answer, (key) => key === 'explanation' || key === 'notes'),
    origin,
  });
  const evidence = lineOfAny(answer, (key) => key.startsWith('photo')).replace(/\s+/gu, '\n');
  return withAnswer(row, { id, at, line, evidence }, answerOpening);
}

function lineOfAny(answer: SentAnswer, isMeant: (key: string) => boolean): string {
  return answer.answered.filter(isMeant).map(answer.lineOf).join(', ');
}

function unplacedRow(key: string, title: string): FollowUp {
  return openFollowUp({ key, text: unplacedText(title), kind: 'task', origin: '', owner: '', due: null });
}
