// Checks whether a question takes an answer, and gives the sentence that is shown when it does not.
import type { Answer, ChoiceItemData, GridItemData, MomentItemData, QuestionItemData } from '../form-data';
import { textProblem } from './text-rule';

/** Said next to a required question without an answer. */
export const requiredMessage = 'Wajib diisi';
const wrongKindMessage = 'Jawaban ini tidak dapat dibaca. Isi kembali pertanyaan ini';
/** What a cell holds (docs/google-facts.md, Quotas). */
const longestAnswer = 50_000;
const notAChoiceMessage = 'Pilih salah satu jawaban yang tersedia';

/** True when nothing was answered: no text, nothing ticked, every grid row blank. */
export function isBlank(answer: Answer | undefined): boolean {
  if (answer === undefined) return true;
  if (typeof answer === 'string') return answer.trim() === '';
  return answer.every((part) => part === null || part.length === 0);
}

function isTextList(answer: Answer): answer is string[] {
  return Array.isArray(answer) && answer.every((part) => typeof part === 'string');
}

function choiceProblem(item: ChoiceItemData, answer: Answer): string | null {
  const chosen = typeof answer === 'string' ? [answer] : answer;
  if (item.type !== 'CHECKBOX' && typeof answer !== 'string') return wrongKindMessage;
  if (item.type === 'CHECKBOX' && !isTextList(answer)) return wrongKindMessage;
  if (new Set<unknown>(chosen).size < chosen.length) return wrongKindMessage;
  const offered = new Set(item.choices.map((choice) => choice.value));
  const strangers = chosen.filter((value) => typeof value !== 'string' || !offered.has(value));
  if (strangers.length > (item.hasOther ? 1 : 0)) return notAChoiceMessage;
  if (item.type !== 'CHECKBOX' || !item.validation) return null;
  const [count = 0] = item.validation.values;
  const wanted = Number(count);
  const { type, helpText } = item.validation;
  if (type === 'AT_LEAST' && chosen.length < wanted) return helpText || `Pilih minimal ${wanted} jawaban`;
  if (type === 'AT_MOST' && chosen.length > wanted) return helpText || `Pilih maksimal ${wanted} jawaban`;
  if (type === 'EXACTLY' && chosen.length !== wanted) return helpText || `Pilih tepat ${wanted} jawaban`;
  return null;
}

function gridProblem(item: GridItemData, answer: Answer): string | null {
  if (!Array.isArray(answer) || answer.length !== item.rows.length) return wrongKindMessage;
  const columns = new Set(item.columns);
  const chosen = answer.map((row) => (row === null ? [] : typeof row === 'string' ? [row] : row));
  if (item.type === 'GRID' && answer.some((row) => Array.isArray(row))) return wrongKindMessage;
  if (item.type === 'CHECKBOX_GRID' && answer.some((row) => typeof row === 'string')) return wrongKindMessage;
  if (chosen.some((row) => row.some((value) => !columns.has(value)))) return notAChoiceMessage;
  if (item.required && chosen.some((row) => row.length === 0)) return 'Setiap baris wajib diisi';
  if (item.validation) {
    const all = chosen.flat();
    if (new Set(all).size < all.length) {
      return item.validation.helpText || 'Satu kolom hanya boleh dipilih sekali';
    }
  }
  return null;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A day that exists: `yyyy-MM-dd`, or `MM-dd` where the year isn't asked (29 February is one then). */
function isDayText(text: string, includesYear: boolean): boolean {
  const match = (includesYear ? /^(\d{4})-(\d{2})-(\d{2})$/ : /^()(\d{2})-(\d{2})$/).exec(text);
  if (!match) return false;
  return isDay(includesYear ? Number(match[1]) : 2000, Number(match[2]), Number(match[3]));
}

function isTimeText(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

function momentProblem(item: MomentItemData, answer: Answer): string | null {
  if (typeof answer !== 'string') return wrongKindMessage;
  switch (item.type) {
    case 'DATE':
      return isDayText(answer, item.includesYear) ? null : 'Tanggal ini tidak ada dalam kalender';
    case 'TIME':
      return isTimeText(answer) ? null : 'Jam ini tidak benar. Tulis seperti 08:30';
    case 'DATETIME': {
      const [day = '', time = ''] = answer.split(' ');
      return isDayText(day, item.includesYear) && isTimeText(time)
        ? null
        : 'Tanggal atau jam ini tidak benar';
    }
    case 'DURATION':
      return /^\d{1,3}:[0-5]\d:[0-5]\d$/.test(answer) ? null : 'Lama waktu ini tidak benar';
  }
}

/**
 * The sentence to show next to a question, in Indonesian; null when the answer is fine. A blank answer breaks
 * nothing but `required`: rules hold for what was written.
 */
export function answerProblem(item: QuestionItemData, answer: Answer | undefined): string | null {
  if (answer === undefined || isBlank(answer)) return item.required ? requiredMessage : null;
  switch (item.type) {
    case 'TEXT':
    case 'PARAGRAPH_TEXT':
      if (typeof answer !== 'string') return wrongKindMessage;
      if (answer.length > longestAnswer) return `Maksimal ${longestAnswer.toLocaleString('id')} karakter`;
      return item.validation ? textProblem(item.validation, answer) : null;
    case 'MULTIPLE_CHOICE':
    case 'LIST':
    case 'CHECKBOX':
      return choiceProblem(item, answer);
    case 'SCALE': {
      const isStep = typeof answer === 'string' && /^\d+$/.test(answer);
      return isStep && Number(answer) >= item.lower && Number(answer) <= item.upper
        ? null
        : notAChoiceMessage;
    }
    case 'RATING': {
      const isStep = typeof answer === 'string' && /^\d+$/.test(answer);
      return isStep && Number(answer) >= 1 && Number(answer) <= item.level ? null : notAChoiceMessage;
    }
    case 'GRID':
    case 'CHECKBOX_GRID':
      return gridProblem(item, answer);
    case 'DATE':
    case 'DATETIME':
    case 'TIME':
    case 'DURATION':
      return momentProblem(item, answer);
    case 'FILE_UPLOAD':
      if (!isTextList(answer)) return wrongKindMessage;
      return answer.length > item.maxFiles ? `Unggah paling banyak ${item.maxFiles} berkas` : null;
  }
}
