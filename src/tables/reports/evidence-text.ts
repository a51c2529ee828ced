// How do links to photos stand in one cell?
import type { Evidence } from '../../core/reports/report';

const labels = { before: 'sebelum', after: 'sesudah' } as const;

/** The photos in a cell, one per line or separated by blanks: `sebelum: https://…` names which one it is. */
export function evidenceOfText(text: string): Evidence {
  const before: string[] = [];
  const after: string[] = [];
  const other: string[] = [];
  let target = other;
  for (const word of text.split(/[\s,;]+/u)) {
    const label = word.toLowerCase().replace(/[:=]$/u, '');
    if (label === labels.before) target = before;
    else if (label === labels.after) target = after;
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
    ...before.map((link) => `${labels.before}: ${link}`),
    ...after.map((link) => `${labels.after}: ${link}`),
    ...other,
  ].join('\n');
}
