// Reads what the dialog Poskamling shows.
import type { ObligationPeriod } from '../../core/obligations/obligation-period';
import { plainUnitName } from '../../core/office/shared-name';
import type { Unit } from '../../core/office/unit';
import { acceptanceOf } from '../../core/reports/report';
import { emptyNights, type GuardPost } from '../../core/siskamling/guard-post';
import { activeShare, isStanding, isWithin, postsByUnit, recountOf } from '../../core/siskamling/post-count';
import { doubledPosts } from '../../core/siskamling/same-post';
import { compareTexts } from '../../core/text-order';
import { obligationPeriodText } from '../../messages/obligations/obligation-period-text';
import { campaignText, doubledText, nightsText, recountText } from '../../messages/siskamling/post-text';
import { activeText, knownText, postTitle } from '../../messages/siskamling/post-words';
import { type Decision, decideOffice } from '../office/decide-office';
import { crowdWordOf } from '../office/office-terms';
import { type Office, readOffice } from '../office/read-office';
import type { Ports, WorkbookLayout } from '../ports';
import type { EmptyNights, PostDesk, RecountLine } from './rpc-posts';

/** Reads once. `campaign` is the re-count that was chosen; the newest where it is ''. */
export function readPostDesk(
  ports: Pick<Ports, 'workbook' | 'clock'>,
  layout?: WorkbookLayout,
  campaign = '',
): PostDesk {
  return deskOf(readOffice(ports, { layout }), campaign);
}

/** What an office shows that was read. */
export function deskOf(office: Office, chosen = ''): PostDesk {
  const posts = office.postRows.map(({ value }) => value);
  const byUnit = postsByUnit(posts);
  const units = office.units.filter(({ isOffice }) => !isOffice);
  const isInUse = office.layout.tabsByKey.has('posts');
  const recounts = isInUse ? recountsOf(office) : NO_RECOUNTS;
  const recount = recounts.periods.find((period) => keyOf(period) === chosen) ?? recounts.periods[0];
  const lines = units.map((unit) => {
    const own = byUnit.get(unit.code) ?? [];
    const share = activeShare(own);
    return {
      unitCode: unit.code,
      unit: unit.name,
      count: own.filter(isStanding).length,
      active: activeText(share),
      known: knownText(share),
      recount: recount === undefined ? null : recountLine(own, unit, recount, recounts.decision),
    };
  });
  const share = activeShare(posts);
  const counted = lines.filter((line) => line.recount !== null && !line.recount.isMissing).length;
  const owed = lines.filter((line) => line.recount !== null);
  const unitWord = crowdWordOf(office);
  return {
    isInUse,
    unitWord,
    units: lines,
    active: activeText(share),
    known: knownText(share),
    campaigns: recounts.periods.map((period) => ({ id: keyOf(period), name: obligationPeriodText(period) })),
    campaign: recount === undefined ? '' : keyOf(recount),
    campaignText:
      recount === undefined
        ? ''
        : campaignText(
            counted,
            owed.length,
            unitWord,
            owed.filter((line) => line.recount?.isMissing).map(({ unit }) => unit),
          ),
    emptyNights: posts.filter(watches).flatMap((post) => emptyNightsOf(post, units)),
    schedules: posts
      .filter((post) => watches(post) && post.groups !== null)
      .map((post) => ({ code: post.code, title: titleOf(post, units) })),
    doubled: doubledPosts(office.postRows)
      .filter(({ row, twin }) => row.row < twin.row)
      .map(({ row, twin }) => doubledText([row.row, twin.row], row.value, unitNameOf(row.value, units))),
  };
}

/** A post that stands and of which nobody has said that it is not used. */
function watches(post: GuardPost): boolean {
  return isStanding(post) && post.isActive === true;
}

function emptyNightsOf(post: GuardPost, units: readonly Unit[]): readonly EmptyNights[] {
  const empty = emptyNights(post.nights);
  if (empty.length === 0) return [];
  return [
    {
      code: post.code,
      title: titleOf(post, units),
      nights: nightsText(empty),
      canFill: post.groups !== null,
    },
  ];
}

function titleOf(post: GuardPost, units: readonly Unit[]): string {
  return `${unitNameOf(post, units)}: ${postTitle(post)}`;
}

function unitNameOf({ unit }: GuardPost, units: readonly Unit[]): string {
  const found = units.find(({ code }) => code === unit);
  return found === undefined ? unit : plainUnitName(found);
}

interface Recounts {
  readonly periods: readonly ObligationPeriod[];
  readonly decision: Decision | null;
}

const NO_RECOUNTS: Recounts = { periods: [], decision: null };

/** Campaigns with the form of siskamling that have begun, the newest first. */
function recountsOf(office: Office): Recounts {
  const decision = decideOffice(office);
  const periods = decision.matrix.expected.obligationPeriods.filter(
    ({ obligation, rule }) => obligation.form === 'siskamling' && rule.schedule.type === 'campaign',
  );
  return { periods: [...periods].reverse(), decision };
}

function keyOf({ obligation, period }: ObligationPeriod): string {
  return `${obligation.id}|${period.id}`;
}

/** Null for a unit that the re-count does not bind. */
function recountLine(
  posts: readonly GuardPost[],
  unit: Unit,
  column: ObligationPeriod,
  decision: Decision | null,
): RecountLine | null {
  const { matrix } = decision ?? {};
  const number = matrix?.expected.obligationPeriods.indexOf(column) ?? -1;
  const cell = matrix?.columns[number]?.find(({ expected }) => expected.unit.code === unit.code);
  if (decision === null || cell === undefined || cell.expected.expected === 0) return null;
  const found = recountOf(posts, column.period, reportedPosts(decision, unit, column));
  return { ...recountText(found), isMissing: found.now === null };
}

/** The posts that the unit's last accepted report of the re-count tells of. */
function reportedPosts(
  { reports }: Decision,
  unit: Unit,
  { obligation, period, rule }: ObligationPeriod,
): number | null {
  const told = reports
    .filter(
      (report) =>
        report.unit === unit.code &&
        report.obligationId === obligation.id &&
        isWithin(report.activityDate, period) &&
        acceptanceOf(report, rule) === 'accepted',
    )
    .sort((left, right) => compareTexts(right.receivedAt, left.receivedAt));
  return told[0]?.siskamling?.posts ?? null;
}
