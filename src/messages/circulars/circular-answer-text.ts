// What desa can answer to a circular through the form Tanda terima dan tanggapan.
import { ACKNOWLEDGE_STEPS, type AcknowledgeStep } from '../../core/circulars/acknowledgement';

const answerWords = {
  received: 'Surat edaran sudah diterima',
  read: 'Surat edaran sudah dibaca',
  'carried-out': 'Surat edaran sudah dilaksanakan',
} as const satisfies Record<AcknowledgeStep, string>;

/** The choices of Jawaban. */
export const circularAnswers: readonly string[] = ACKNOWLEDGE_STEPS.map((step) => answerWords[step]);

/** The step that an answer says; an answer in other words says that it has come. */
export function stepOfAnswer(answer: string): AcknowledgeStep {
  return ACKNOWLEDGE_STEPS.find((step) => answerWords[step] === answer) ?? 'received';
}

/** What the form calls a circular: `Surat edaran · Semau · SE-1 Surat Edaran Bupati Kupang Nomor 440/XII/2021`. */
export function circularSubject(unit: string, id: string, title: string): string {
  return `Surat edaran · ${unit} · ${id} ${title}`;
}

/** A link with the name of its owner, as it is copied. */
export function linkLine(unit: string, url: string): string {
  return `${unit}: ${url}`;
}
