// Links to photos, as they stand in one cell.
import type { Evidence } from '../../core/reports/report';
import { photoWords } from '../../messages/office/choice-words';

/** The photos in a cell, one per line or separated by blanks: `sebelum: https://…` names which one it is. */
export function evidenceOfText(text: string): Evidence {
  const before: string[] = [];
  const after: string[] = [];
  const other: string[] = [];
  let target = other;
  for (const word of text.split(/[\s,;]+/u)) {
    const label = word.toLowerCase().replace(/[:=]$/u, '');
    if (label === photoWords.before) target = before;
    else if (label === photoWords.after) target = after;
    else if (word !== '') {
      target.push(word);
      target = other;
    }
  }
  return { before, after, other };
}

/** The same, written. */
export function textOfEvidence({ before, after, other }: Evidence): string {
  return [
    ...before.map((link) => `${photoWords.before}: ${link}`),
    ...after.map((link) => `${photoWords.after}: ${link}`),
    ...other,
  ].join('\n');
}
