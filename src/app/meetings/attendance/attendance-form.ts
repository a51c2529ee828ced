// The form Daftar hadir: one for all meetings, its links filled for each of them.
import type { CheckIn } from '../../../core/meetings/check-in';
import type { Meeting } from '../../../core/meetings/meeting';
import { zoneNames } from '../../../core/office/unit';
import { startOfDay } from '../../../core/time/plain-date';
import { attendanceForm, otherInstitution } from '../../../messages/meetings/attendance-form-text';
import { meetingAnswer } from '../../../messages/meetings/meeting-words';
import { type FormPlan, prefilledLink } from '../../../tables/forms/form-plan';
import { clearedText } from '../../../tables/reports/received-text';
import { attendanceFormKey } from '../../notebook/attendance-form-key';
import type { FormAnswers, FormPlace, Ports } from '../../ports';
import type { MeetingBook } from '../read-meetings';

/** The form as it stands, undefined while there is none. A form of which only the id is known is not finished. */
export function attendanceFormPlace(notes: Readonly<Record<string, string>>): FormPlace | undefined {
  const [formId = '', linkFrame = '', ...items] = (notes[attendanceFormKey] ?? '').split('\n');
  if (formId === '') return undefined;
  const pairs = items.map((item) => item.split('='));
  return {
    formId,
    linkFrame,
    itemIdsByQuestion: Object.fromEntries(pairs.map(([key = '', id = '']) => [key, Number(id)])),
  };
}

export function attendanceFormNote({
  formId,
  linkFrame,
  itemIdsByQuestion,
}: FormPlace): Readonly<Record<string, string>> {
  const items = Object.entries(itemIdsByQuestion).map(([key, id]) => `${key}=${id}`);
  return { [attendanceFormKey]: [formId, linkFrame, ...items].join('\n') };
}

/** Five short questions; the meeting is answered by the link. */
export function attendanceFormPlan(
  labels: readonly string[],
  unitWords: Parameters<typeof attendanceForm>[0],
): FormPlan {
  const { questions, ...words } = attendanceForm(unitWords);
  return {
    ...words,
    questions: [
      { key: 'meeting', kind: 'short-text', required: true, ...questions.meeting },
      {
        key: 'unit',
        kind: 'choose-one',
        required: true,
        choices: [...labels, otherInstitution],
        title: questions.unit.title,
        help: questions.unit.help,
      },
      { key: 'position', kind: 'short-text', required: true, ...questions.position },
      { key: 'person', kind: 'short-text', required: true, ...questions.person },
      {
        key: 'represents',
        kind: 'choose-many',
        required: false,
        other: false,
        choices: [questions.represents.choice],
        title: questions.represents.title,
        help: questions.represents.help,
      },
    ],
  };
}

/** The address that opens the form with the meeting filled in; '' while there is no form. */
export function checkInLink(notes: Readonly<Record<string, string>>, meeting: Meeting): string {
  const place = attendanceFormPlace(notes);
  return place === undefined || place.linkFrame === ''
    ? ''
    : prefilledLink(place, { meeting: meetingAnswer(meeting) });
}

/** The answers for a meeting since its day began; null where the form cannot be opened. None while there is no form. */
export function readCheckIns(
  { formReader }: Pick<Ports, 'formReader'>,
  { layout, zone, readUnit }: Pick<MeetingBook, 'layout' | 'zone' | 'readUnit'>,
  meeting: Meeting,
): readonly CheckIn[] | null {
  const place = attendanceFormPlace(layout.notes);
  if (place === undefined) return [];
  const since = startOfDay(meeting.date);
  const answers = formReader.readAnswersSince(place.formId, since, zoneNames[zone]);
  if (answers === null) return null;
  return answers.flatMap((answer): CheckIn[] => {
    const textOf = (key: string): string => answerText(answer, place, key);
    const [number = ''] = textOf('meeting').split(' · ');
    if (number.trim() !== meeting.number) return [];
    const label = textOf('unit');
    const unit = readUnit(label);
    return [
      {
        id: answer.responseId,
        at: answer.submittedAt,
        unit: unit.ok ? unit.value : null,
        institution: unit.ok || label === otherInstitution ? '' : label,
        position: textOf('position'),
        name: textOf('person'),
        isForAnother: textOf('represents') !== '',
      },
    ];
  });
}

function answerText({ answersByItemId }: FormAnswers, { itemIdsByQuestion }: FormPlace, key: string): string {
  const answer = answersByItemId.get(itemIdsByQuestion[key] ?? Number.NaN) ?? '';
  return clearedText([answer].flat().join(', ')).replace(/\s+/gu, ' ').trim();
}
