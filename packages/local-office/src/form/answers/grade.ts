// Counts the points that an answer earns in a quiz.
import type { Answer, ChoiceItemData, FormData, FormItemData, GradeData, StoredResponse } from '../form-data';

/** Items that can have points (reference: `FormResponse.getGradableItemResponses`). */
export function isGradable(item: FormItemData): item is Extract<FormItemData, { points: number }> {
  return 'points' in item && item.type !== 'FILE_UPLOAD';
}

function isCorrect(item: ChoiceItemData, answer: Answer | undefined): boolean {
  const right = item.choices.filter((choice) => choice.isCorrect).map((choice) => choice.value);
  if (right.length === 0 || answer === undefined) return false;
  const chosen = typeof answer === 'string' ? [answer] : answer;
  if (item.type !== 'CHECKBOX') return chosen.some((value) => right.some((wanted) => wanted === value));
  return chosen.length === right.length && right.every((wanted) => chosen.some((value) => value === wanted));
}

/** Grades that a quiz gives by itself: choices with an answer key; everything else waits for a person. */
export function autoGrades(
  form: FormData,
  answers: Readonly<Record<string, Answer>>,
): Record<string, GradeData> {
  if (!form.isQuiz) return {};
  const grades: Record<string, GradeData> = {};
  for (const item of form.items) {
    if (item.type !== 'MULTIPLE_CHOICE' && item.type !== 'CHECKBOX' && item.type !== 'LIST') continue;
    if (!item.choices.some((choice) => choice.isCorrect)) continue;
    const earned = isCorrect(item, answers[item.id]);
    grades[item.id] = {
      score: earned ? item.points : 0,
      feedback: earned ? item.feedbackForCorrect : item.feedbackForIncorrect,
    };
  }
  return grades;
}

/** Text of the score column, `earned / possible`. */
export function scoreText(form: FormData, response: StoredResponse): string {
  const gradable = form.items.filter(isGradable);
  const possible = gradable.reduce((sum, item) => sum + item.points, 0);
  const earned = gradable.reduce((sum, item) => sum + (response.grades[item.id]?.score ?? 0), 0);
  return `${earned} / ${possible}`;
}
