// Takes names out of old visits, out of answers to old follow-ups, and out of Tim for members who left long ago.
import type { PlainDate } from '../../../core/time/plain-date';
import { withoutNames } from '../../../core/visits/forgotten';
import { retentionText } from '../../../messages/maintenance/retention-text';
import { asWrittenAgain } from '../../../tables/cell';
import { decodeTeam } from '../../../tables/visits/team-table';
import { writeFollowUps } from '../../follow-ups/write-follow-ups';
import { changedBlocks } from '../../office/changed-blocks';
import { plansVisits } from '../../office/facts/plans-visits';
import { type Office, requireTab } from '../../office/read-office';
import type { Ports } from '../../ports';
import { writeVisits } from '../../visits/write-visits';

/** The cells of Tim that speak of a person; position, institution and dates stay. */
const personalKeys = ['person', 'rank', 'email', 'phone', 'absences'] as const;

/** What was forgotten, as Log Perubahan says it; '' if nothing. Costs a read of Tim, and nothing where no visits are planned. */
export function forgetOldVisits(
  { workbook }: Pick<Ports, 'workbook'>,
  office: Office,
  before: PlainDate,
): string {
  if (!plansVisits(office.layout)) return '';
  const place = requireTab(office.layout, 'team');
  const cells = workbook.readRows(place);
  const team = decodeTeam(place, cells).rows;
  const positions = new Set(team.map(({ value }) => value.position.toLowerCase()));
  const visits = new Map(
    office.visitRows.flatMap(({ value, row }) => {
      const kept = value.date < before ? withoutNames(value, positions) : value;
      return kept === value ? [] : [[row, kept] as const];
    }),
  );
  writeVisits({ workbook }, office, visits);
  const answers = office.followUpRows.flatMap(({ value, row }) =>
    value.closedOn !== null && value.closedOn < before && value.response !== ''
      ? [{ row, value: { ...value, response: retentionText.answer, evidence: '', answers: '' } }]
      : [],
  );
  const news = answers.filter(({ row, value }) =>
    office.followUpRows.some((old) => old.row === row && old.value.response !== value.response),
  );
  writeFollowUps({ workbook }, office, { changed: news, added: [] });
  const left = team.filter(
    ({ value }) =>
      value.until !== null && value.until < before && `${value.name}${value.email}${value.phone}` !== '',
  );
  const columns = personalKeys.flatMap((key) => place.columnsByKey.get(key) ?? []);
  const wanted = cells.map((row) => row.map(asWrittenAgain));
  for (const { row } of left)
    for (const column of columns) (wanted[row - place.headRow] ?? [])[column - 1] = '';
  for (const block of changedBlocks(cells, wanted, place.headRow, new Set(columns)))
    workbook.writeBlock(place, block);
  const counts = { visits: visits.size, answers: news.length, members: left.length };
  return Object.values(counts).some((count) => count > 0) ? retentionText.visits(counts) : '';
}
