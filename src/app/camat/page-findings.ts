// Tells on the camat's page of findings: what the desa reported, what the team found, and what became of it.
import { cellNumberOf, cellNumberOn } from '../../core/compliance/cell-index';
import type { ComplianceMatrix } from '../../core/compliance/compliance';
import { type FollowUp, findingKeyOf } from '../../core/follow-ups/follow-up';
import { acceptanceOf, type Report } from '../../core/reports/report';
import { dateOf } from '../../core/time/plain-date';
import { isMade, type VisitRow } from '../../core/visits/visit';
import { findingCourse } from '../../messages/camat/finding-course';
import { acceptanceWords } from '../../messages/camat/page-text';
import { obligationPeriodText } from '../../messages/obligations/obligation-period-text';
import { visitLine } from '../../messages/visits/institution-text';
import { reportFact } from '../../messages/visits/result-text';

/** No person is named, and nothing stands in it that people typed. */
export type PageFinding = readonly [
  unit: number,
  /** `Kerja Bakti Februari 2026`. */
  owed: string,
  /** 1 as long as the cell is a finding. */
  isOpen: 0 | 1,
  reports: readonly string[],
  visits: readonly string[],
  answer: string,
  verdict: string,
  state: string,
];

/** The newest first. */
export interface PageFindings {
  readonly list: readonly PageFinding[];
  /** True when older ones were left out. */
  readonly isCut: boolean;
}

/** What findings are told from. */
export interface FindingFacts {
  readonly matrix: ComplianceMatrix;
  readonly visits: readonly VisitRow[];
  /** Rejected ones too. */
  readonly allReports: readonly Report[];
  /** The rows of Tindak Lanjut; null where it is not in use. */
  readonly followUps: readonly FollowUp[] | null;
}

/** Bytes that findings may take of the 100 KB of the page. */
const mostText = 8_000;

/** The cells that a made visit contradicts, as long as they are findings or stand in Tindak Lanjut. */
export function pageFindings({ matrix, visits, allReports, followUps }: FindingFacts): PageFindings {
  const visitsByCell = new Map<number, VisitRow[]>();
  for (const visit of visits.filter(isMade)) {
    const { unit, obligationId, periodId } = visit;
    const cell =
      obligationId === null || periodId === null
        ? null
        : cellNumberOf(matrix.index, { unit, obligationId, periodId });
    if (cell !== null) visitsByCell.set(cell, [...(visitsByCell.get(cell) ?? []), visit]);
  }
  const contradicted = [...visitsByCell].filter(([, all]) => newestContradiction(all) !== '');
  const reportsByCell = new Map<number, Report[]>(contradicted.map(([cell]) => [cell, []]));
  for (const report of contradicted.length === 0 ? [] : allReports) {
    const cell = cellNumberOn(matrix.index, report, report.activityDate);
    if (cell !== null) reportsByCell.get(cell)?.push(report);
  }
  const rowsByKey = new Map(followUps?.map((row) => [row.key, row]));
  const list = contradicted
    .sort(([, left], [, right]) => (newestContradiction(left) < newestContradiction(right) ? 1 : -1))
    .flatMap(([number, all]): PageFinding[] => {
      const cell = matrix.cells[number];
      if (cell === undefined) return [];
      const { unit, obligationPeriod } = cell.expected;
      const { obligation, period, rule } = obligationPeriod;
      const key = { unit: unit.code, obligationId: obligation.id, periodId: period.id };
      const row = rowsByKey.get(findingKeyOf(key)) ?? null;
      const isOpen = cell.state === 'contradicted';
      if (!isOpen && row === null) return [];
      return [
        [
          matrix.expected.units.indexOf(unit),
          obligationPeriodText(obligationPeriod),
          isOpen ? 1 : 0,
          (reportsByCell.get(number) ?? []).map((report) => {
            const acceptance = acceptanceOf(report, rule);
            const fact = reportFact(report.activityDate, dateOf(report.receivedAt));
            return acceptance === 'accepted' ? fact : `${fact}, ${acceptanceWords[acceptance]}`;
          }),
          all.map(visitLine),
          ...findingCourse(row, { isOpen, isListInUse: followUps !== null }),
        ],
      ];
    });
  return cutFindings({ list, isCut: false }, mostText);
}

/** The day of the newest visit that did not find what was reported; '' without any. */
function newestContradiction(visits: readonly VisitRow[]): string {
  const dates = visits.filter(({ outcome }) => outcome === 'not-held').map(({ date }) => date);
  return dates.sort()[dates.length - 1] ?? '';
}

/** As many of the newest as fit into `room` bytes. */
export function cutFindings({ list, isCut }: PageFindings, room: number): PageFindings {
  let left = room;
  const kept = list.filter((finding) => {
    left -= JSON.stringify(finding).replace(/[^\0-\x7f]/g, '   ').length + 1;
    return left >= 0;
  });
  return { list: kept, isCut: isCut || kept.length < list.length };
}
