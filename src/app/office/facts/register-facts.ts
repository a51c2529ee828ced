// Reads the registers that an office may have, Poskamling and Surat Edaran, with what is odd in them.
import type { Circular } from '../../../core/circulars/circular';
import { circularIssues } from '../../../core/circulars/circular-issues';
import { type Issue, issueOf } from '../../../core/issue';
import type { Obligation, ObligationId } from '../../../core/obligations/obligation';
import type { GuardPost } from '../../../core/siskamling/guard-post';
import { doubledPosts } from '../../../core/siskamling/same-post';
import { dateOf, type PlainDateTime } from '../../../core/time/plain-date';
import { decodeCirculars } from '../../../tables/circulars/circular-table';
import type { ReadUnitList, ReadUnitReference } from '../../../tables/office/unit-reference';
import type { Placed } from '../../../tables/row-reader';
import { decodePosts } from '../../../tables/siskamling/post-table';
import type { CellValue, Ports, TabPlace, WorkbookLayout } from '../../ports';

type Rows = readonly (readonly CellValue[])[];

/** What the registers say; empty while the office has no such tab. */
export interface RegisterFacts {
  readonly postRows: readonly Placed<GuardPost>[];
  /** The cells of Poskamling, its header first. */
  readonly postCells: Rows;
  readonly circularRows: readonly Placed<Circular>[];
  /** The cells of Surat Edaran, its header first. */
  readonly circularCells: Rows;
}

interface References {
  readonly readUnit: ReadUnitReference;
  readonly readUnits: ReadUnitList;
  readonly obligations: { readonly rows: readonly Placed<{ readonly obligation: Obligation }>[] };
  readonly now: PlainDateTime;
  /** False: only what reports are judged by. */
  readonly plansAndVisits: boolean;
}

const NO_POSTS = { postRows: [], postCells: [], issues: [] } as const;
const NO_CIRCULARS = { circularRows: [], circularCells: [], issues: [] } as const;

/**
 * One read for each register that the office has and needs. A circular says whom a report of its dissemination must have
 * reached, so that it is read wherever such reports are judged.
 */
export function readRegisters(
  { workbook }: Pick<Ports, 'workbook'>,
  { tabsByKey }: Pick<WorkbookLayout, 'tabsByKey'>,
  references: References,
): { readonly facts: RegisterFacts; readonly issues: readonly Issue[] } {
  const { plansAndVisits, obligations } = references;
  const needsCirculars =
    plansAndVisits || obligations.rows.some(({ value }) => value.obligation.form === 'dissemination');
  const posts = plansAndVisits ? tabsByKey.get('posts') : undefined;
  const circulars = needsCirculars ? tabsByKey.get('circulars') : undefined;
  const { issues: postIssues, ...postFacts } =
    posts === undefined ? NO_POSTS : postsOf(posts, workbook.readRows(posts), references);
  const { issues, ...circularFacts } =
    circulars === undefined ? NO_CIRCULARS : circularsOf(circulars, workbook.readRows(circulars), references);
  return { facts: { ...postFacts, ...circularFacts }, issues: [...postIssues, ...issues] };
}

/** The audiences that circulars name for obligations; of two circulars for one obligation the last counts. */
export function audiencesNamed({
  circularRows,
}: Pick<RegisterFacts, 'circularRows'>): ReadonlyMap<ObligationId, readonly string[]> {
  return new Map(
    circularRows
      .filter(({ value }) => value.audiences.length > 0)
      .flatMap(({ value: { obligations, audiences } }) => obligations.map((id) => [id, audiences] as const)),
  );
}

/** Posts, with an issue on both rows of every pair that is one post. */
function postsOf(place: TabPlace, postCells: Rows, { readUnit }: References) {
  const { rows, issues } = decodePosts(place, postCells, readUnit);
  const doubled = doubledPosts(rows).map(({ row, twin }) => ({
    ...issueOf('post-doubled', { twinRow: twin.row }),
    place: { tab: 'posts', row: row.row, column: 'name' },
  }));
  return { postRows: rows, postCells, issues: [...issues, ...doubled] };
}

function circularsOf(place: TabPlace, circularCells: Rows, { readUnits, obligations, now }: References) {
  const { rows, issues } = decodeCirculars(place, circularCells, readUnits);
  const linked = obligations.rows.map(({ value }) => value.obligation);
  return {
    circularRows: rows,
    circularCells,
    issues: [...issues, ...circularIssues(rows, linked, dateOf(now))],
  };
}
