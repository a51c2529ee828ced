// Makes the file of guard posts for other programs, and the sheets that hang in them.

import type { GuardPost } from '../../core/siskamling/guard-post';
import { isStanding } from '../../core/siskamling/post-count';
import { leadersOf, rollingWeeks } from '../../core/siskamling/ronda';
import { officeTitle, unitHeadTitle, unitTitle } from '../../messages/office/unit-name';
import { postTab } from '../../messages/siskamling/post-columns';
import { postExportTable } from '../../messages/siskamling/post-export';
import { exportedText, rondaWeekText } from '../../messages/siskamling/post-text';
import { postTitle } from '../../messages/siskamling/post-words';
import type { ExportFile, ExportFormat } from '../exports/rpc-exports';
import { tableFile } from '../exports/table-file';
import { termsOfOffice } from '../office/office-terms';
import { type Office, readOffice } from '../office/read-office';
import type { Ports } from '../ports';
import type { SetupPorts } from '../ports-setup';
import { requirePosts } from './import-posts';
import type { RondaSheet, RondaWeek } from './rpc-posts';

export function exportPosts(
  ports: Pick<SetupPorts, 'workbook' | 'clock' | 'printer'>,
  format: ExportFormat,
): ExportFile {
  const office = readOffice(ports);
  requirePosts(office);
  const table = postExportTable(
    standingPosts(office).map((post) => ({ post, unitName: unitNameOf(post, office) })),
  );
  return tableFile(ports, {
    table,
    name: `poskamling-${office.settings.profile?.code ?? ''}-${office.today}`,
    title: postTab.title,
    message: exportedText(table.rows.length),
    format,
  });
}

/** A sheet for each post that has a schedule, in the order of the tab. */
export function readPostSheets(ports: Pick<Ports, 'workbook' | 'clock'>): {
  readonly office: string;
  readonly sheets: readonly RondaSheet[];
} {
  const office = readOffice(ports);
  requirePosts(office);
  const { profile } = office.settings;
  return {
    office: profile === null ? '' : officeTitle(profile),
    sheets: standingPosts(office)
      .filter(({ nights }) => nights.some((night) => night !== ''))
      .map((post) => sheetOf(post, office)),
  };
}

function standingPosts({ postRows }: Office): readonly GuardPost[] {
  return postRows.map(({ value }) => value).filter(isStanding);
}

function unitNameOf({ unit }: GuardPost, { units }: Office): string {
  return units.find(({ code }) => code === unit)?.name ?? unit;
}

function sheetOf(post: GuardPost, office: Office): RondaSheet {
  const unit = office.units.find(({ code }) => code === post.unit);
  const terms = termsOfOffice(office);
  const leaders = leadersOf(post.leaders);
  return {
    code: post.code,
    unit: unit === undefined ? post.unit : unitTitle(unit, terms),
    head: unit === undefined ? '' : unitHeadTitle(unit, terms),
    title: postTitle(post),
    place: post.place,
    weeks: weeksOf(post, leaders),
    rolling:
      (post.groups === null ? null : rollingWeeks(post.groups))?.map((nights, week) =>
        weekOf(rondaWeekText.week(week + 1), nights.map(String), leaders),
      ) ?? [],
    leaders: [...leaders]
      .sort(([left], [right]) => left - right)
      .map(([number, name]) => rondaWeekText.leader(number, name)),
  };
}

/** The cells of the tab taken apart: `1/8` is group 1 in the first week and 8 in the second. */
function weeksOf({ nights }: GuardPost, leaders: ReadonlyMap<number, string>): readonly RondaWeek[] {
  const parts = nights.map((night) => night.split('/').map((part) => part.trim()));
  const count = Math.max(1, ...parts.map(({ length }) => length));
  return Array.from({ length: count }, (_, week) =>
    weekOf(
      count === 1 ? rondaWeekText.every : rondaWeekText.week(week + 1),
      // A night with one number has that group every week.
      parts.map((numbers) => numbers[week % numbers.length] ?? ''),
      leaders,
    ),
  );
}

function weekOf(title: string, nights: readonly string[], leaders: ReadonlyMap<number, string>): RondaWeek {
  return {
    title,
    nights: nights.map((night) => {
      if (!/^\d+$/u.test(night)) return night;
      const leader = leaders.get(Number(night));
      return leader === undefined ? rondaWeekText.groups(night) : rondaWeekText.leader(Number(night), leader);
    }),
  };
}
