// Finds in the recaps that count what staff have to look at: other lists of desa, obligations without a meaning here.
import { type Issue, issueOf } from '../../../core/issue';
import type { Obligation, ObligationId } from '../../../core/obligations/obligation';
import { parseUnitCode } from '../../../core/office/unit';
import { listMarkOf, type Recap } from '../../../core/recap/recap-code';
import type { Report } from '../../../core/reports/report';
import type { Office } from '../read-office';
import {
  meaningReader,
  readUnitLists,
  receivedRecaps,
  receivesRecaps,
  type UnitLists,
} from './received-recaps';

/** An issue for each unit whose newest recap names other units below, and for each obligation without a meaning. */
export function recapIssues(
  { layout, settings, units }: Office,
  obligations: readonly Obligation[],
  reportsByRow: ReadonlyMap<number, Report>,
): readonly Issue[] {
  if (!receivesRecaps(obligations)) return [];
  const counted = receivedRecaps([...reportsByRow.values()], obligations);
  const isNewer = (left: (typeof counted)[number], right: (typeof counted)[number]): boolean =>
    left.recap.month === right.recap.month
      ? left.receivedAt >= right.receivedAt
      : left.recap.month > right.recap.month;
  const newest = new Map<string, (typeof counted)[number]>();
  for (const received of counted) {
    const standing = newest.get(received.recap.unit);
    if (standing === undefined || isNewer(received, standing)) newest.set(received.recap.unit, received);
  }
  const rowsById = new Map([...reportsByRow].map(([row, { id }]) => [id, row]));
  const names = new Map<string, string>(units.map(({ code, name }) => [code, `${code} ${name}`]));
  const lists = readUnitLists(layout.notes);
  const differing = [...newest.values()].flatMap(({ id, recap }): readonly Issue[] => {
    const known = lists[recap.unit]?.length ?? 0;
    if (!hasOtherList(recap, lists)) return [];
    const row = rowsById.get(id);
    const place = { tab: 'reports', column: 'population', ...(row === undefined ? {} : { row }) };
    const unit = names.get(recap.unit) ?? recap.unit;
    return [{ ...issueOf('recap-list-differs', { unit, told: recap.size, known }), place }];
  });
  return [
    ...differing,
    ...unknownObligations(
      counted.map(({ recap }) => recap),
      meaningReader(settings),
    ),
  ];
}

/** Whether a recap is about other units than the area data know below its sender; false where they know none. */
export function hasOtherList({ unit, size, listMark }: Recap, lists: UnitLists): boolean {
  const known = lists[unit];
  if (known === undefined) return false;
  const codes = known.flatMap((line) => parseUnitCode(`${unit}.${line.slice(0, line.indexOf(' '))}`) ?? []);
  return codes.length !== size || listMarkOf(codes) !== listMark;
}

function unknownObligations(
  recaps: readonly Recap[],
  meaningOf: (id: ObligationId) => ObligationId | null,
): readonly Issue[] {
  const ids = new Set(recaps.flatMap(({ blocks }) => blocks.map(({ obligationId }) => obligationId)));
  return [...ids]
    .filter((id) => meaningOf(id) === null)
    .sort()
    .map((obligation) => ({
      ...issueOf('recap-obligation-unknown', { obligation }),
      place: { tab: 'settings', column: 'value' },
    }));
}
