// What is odd about the register of circulars, and about obligations that rest on one.
import { type Issue, issueOf } from '../issue';
import type { Obligation } from '../obligations/obligation';
import type { PlainDate } from '../time/plain-date';
import {
  type Circular,
  circlesOf,
  circularLabel,
  circularStatuses,
  findCircular,
  replacementsOf,
} from './circular';

interface CircularRow {
  readonly value: Circular;
  readonly row: number;
}

/**
 * A circle of replacements on all its rows; a replacement that names no row; an obligation that runs although its circular
 * was replaced, revoked or has ended. Closed periods are never touched by any of it.
 */
export function circularIssues(
  rows: readonly CircularRow[],
  obligations: readonly Obligation[],
  today: PlainDate,
): readonly Issue[] {
  const circulars = rows.map(({ value }) => value);
  const place = (index: number, column: string) => ({ tab: 'circulars', row: rows[index]?.row ?? 0, column });
  const circles = circlesOf(circulars);
  const unknown = circulars.flatMap(({ replaces }, index) =>
    replaces !== '' && findCircular(circulars, replaces) < 0
      ? [{ ...issueOf('circular-unknown', { text: replaces }), place: place(index, 'replaces') }]
      : [],
  );
  return [
    ...circles.map((index) => ({
      ...issueOf('circulars-in-a-circle', { others: circles.flatMap((other) => labelOf(circulars, other)) }),
      place: place(index, 'replaces'),
    })),
    ...unknown,
    ...staleBases(circulars, obligations, today).map(({ index, ...data }) => ({
      ...issueOf('circular-no-longer-holds', data),
      place: place(index, 'obligations'),
    })),
  ];
}

/** Obligations that run on a circular that no longer holds; by its column of obligations, or by the obligation's basis. */
function staleBases(circulars: readonly Circular[], obligations: readonly Obligation[], today: PlainDate) {
  const statuses = circularStatuses(circulars, today);
  const replacements = replacementsOf(circulars);
  const running = obligations.filter(({ start, end }) => start <= today && (end === null || end >= today));
  return circulars.flatMap((circular, index) => {
    const status = statuses[index] ?? 'in-force';
    if (status === 'in-force' || status === 'not-yet') return [];
    const by = replacements.find(({ of }) => of === index)?.by;
    return running
      .filter(
        ({ id, legalBasis }) =>
          circular.obligations.includes(id) || findCircular(circulars, legalBasis) === index,
      )
      .map(({ name }) => ({
        index,
        obligation: name,
        circular: circularLabel(circular),
        status,
        end: status === 'ended' ? circular.until : null,
        replacedBy: status === 'replaced' && by !== undefined ? (labelOf(circulars, by)[0] ?? '') : '',
      }));
  });
}

function labelOf(circulars: readonly Circular[], index: number): readonly string[] {
  const circular = circulars[index];
  return circular === undefined ? [] : [circularLabel(circular)];
}
