// Reads one answered form as a submission.
import { normaliseCode } from '../../core/forms/link-code';
import { dayOfRecap } from '../../core/reports/recap-report';
import type { Evidence } from '../../core/reports/report';
import type { Submission } from '../../core/reports/submission';
import { dateOf } from '../../core/time/plain-date';
import { dateOfText } from '../../core/time/typed-date';
import { storyFrame, storyLabels } from '../../messages/forms/form-text';
import { allCountFields } from '../reports/count-text';
import { evidenceOfForm } from '../reports/evidence-text';
import { receivedText } from '../reports/received-text';
import type { FormAnswers, FormPlace } from './form-plan';

/** A submission with what belongs to its row and not to the rules. */
export interface DecodedResponse {
  readonly submission: Submission;
  readonly respondent: string;
  readonly editUrl: string;
  /** The check code of the link as it came; '' without one. */
  readonly linkCode: string;
  /** Answers to questions that staff added by hand: `title: answer`, one per line. */
  readonly other: string;
}

/**
 * Decodes by item id, so staff may change the titles. Answers stay text; the core judges them. What may be a NIK or
 * KK number is masked before anything is stored.
 */
export function decodeFormResponse(
  answers: FormAnswers,
  place: FormPlace,
  obligationId: string,
): DecodedResponse {
  const answerOf = (key: string): readonly string[] => {
    const itemId = place.itemIdsByQuestion[key];
    const answer = itemId === undefined ? undefined : answers.answersByItemId.get(itemId);
    return (typeof answer === 'string' ? [answer] : (answer ?? []))
      .map(receivedText)
      .filter((text) => text !== '');
  };
  const textOf = (key: string): string => answerOf(key).join('\n').trim();
  const story = partsOfStory(textOf('story'));
  const linkCode = normaliseCode(textOf('code'));
  const recap = textOf('recap').replace(/\s+/gu, '');
  const lacksCode = place.itemIdsByQuestion.code !== undefined && linkCode === '';
  return {
    submission: {
      id: answers.responseId,
      submittedAt: answers.submittedAt,
      unit: textOf('unit'),
      linkUnit: '',
      ...(lacksCode ? { lacksCode } : {}),
      obligation: obligationId,
      activityDate:
        recap === ''
          ? reportedDay(textOf('month'), textOf('activityDate'))
          : (dayOfRecap(recap, dateOf(answers.submittedAt)) ?? ''),
      place: textOf('place') || story.place,
      kinds: answerOf('kinds').map((kind) => kind.replace(/\s*,\s*/gu, ' ')),
      people: textOf('people'),
      officials: story.officials,
      outcome: story.outcome,
      obstacle: story.obstacle,
      evidence: joined(evidenceOfForm(textOf('photos')), uploadedPhotos(answers)),
      population: Object.fromEntries(
        allCountFields
          .map((field) => [field, field === 'recap' ? recap : textOf(field)])
          .filter(([, text]) => text !== ''),
      ),
      proxy: null,
    },
    respondent: answers.respondent,
    editUrl: answers.editUrl,
    linkCode,
    other: otherAnswers(answers, place),
  };
}

/** The first day of the month that was chosen, else the day that was answered; a text that is neither stays as it is. */
function reportedDay(month: string, day: string): string {
  const text = month === '' ? day : month;
  return dateOfText(month === '' ? day : `1 ${month}`) ?? text;
}

/** The long answer by its labels; what stands before or without a label is the outcome. An untouched frame is empty. */
function partsOfStory(text: string): Readonly<Record<keyof typeof storyLabels, string>> {
  const parts = { place: '', officials: '', outcome: '', obstacle: '' };
  if (text.trim() === storyFrame.trim()) return parts;
  let current: keyof typeof parts = 'outcome';
  for (const line of text.split(/\r?\n/u)) {
    const label = labelOf(line);
    current = label?.key ?? current;
    const rest = label === undefined ? line : line.slice(label.length);
    parts[current] = [parts[current], rest.trim()].filter((part) => part !== '').join('\n');
  }
  return parts;
}

const labels: readonly (readonly [keyof typeof storyLabels, string])[] = [
  ['place', storyLabels.place],
  ['officials', storyLabels.officials],
  ['outcome', storyLabels.outcome],
  ['obstacle', storyLabels.obstacle],
];

function labelOf(
  line: string,
): { readonly key: keyof typeof storyLabels; readonly length: number } | undefined {
  for (const [key, label] of labels) {
    const found = new RegExp(`^\\s*${label}\\s*:`, 'iu').exec(line);
    if (found) return { key, length: found[0].length };
  }
  return undefined;
}

/** Files that were uploaded, by what the title of their question says they show: of both, the first is before. */
function uploadedPhotos({ uploadItemIds, answersByItemId, titlesByItemId }: FormAnswers): Evidence {
  const photos: { readonly [Shows in keyof Evidence]: string[] } = { before: [], after: [], other: [] };
  for (const itemId of uploadItemIds) {
    const title = (titlesByItemId.get(itemId) ?? '').toLowerCase();
    const [isBefore, isAfter] = [title.includes('sebelum'), title.includes('sesudah')];
    [answersByItemId.get(itemId) ?? []].flat().forEach((address, index) => {
      if (isBefore && (!isAfter || index === 0)) photos.before.push(address);
      else (isAfter ? photos.after : photos.other).push(address);
    });
  }
  return photos;
}

function joined(typed: Evidence, uploaded: Evidence): Evidence {
  return {
    before: [...typed.before, ...uploaded.before],
    after: [...typed.after, ...uploaded.after],
    other: [...typed.other, ...uploaded.other],
  };
}

function otherAnswers(answers: FormAnswers, place: FormPlace): string {
  const ours = new Set(Object.values(place.itemIdsByQuestion));
  return [...answers.answersByItemId]
    .filter(([itemId]) => !ours.has(itemId) && !answers.uploadItemIds.has(itemId))
    .map(([itemId, answer]) => {
      const text = typeof answer === 'string' ? answer : answer.join(', ');
      return text === '' ? '' : `${answers.titlesByItemId.get(itemId) ?? itemId}: ${receivedText(text)}`;
    })
    .filter((line) => line !== '')
    .join('\n');
}
