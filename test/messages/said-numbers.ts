// What each face of the add-in says about a period: tab, digest, page, export, letter.
import { pageDataOf } from '../../src/app/camat/page-data';
import { pageModelOf, tallyOf } from '../../src/app/camat/page-model';
import { figuresOf } from '../../src/core/camat/period-figures';
import { summariseForCamat } from '../../src/core/camat/summary';
import { reportOfMonth } from '../../src/core/letters/month-report';
import { monthOfDay } from '../../src/core/time/month';
import { addDays, type PlainDateTime } from '../../src/core/time/plain-date';
import { exportTable } from '../../src/messages/exports/export-table';
import { monthlyLetter } from '../../src/messages/letters/letter-monthly';
import { renderDigestEmail } from '../../src/messages/reminders/digest-email';
import { shortPeriodText } from '../../src/messages/time/date-text';
import { renderSummary } from '../../src/tables/camat/summary-tab';
import type { RandomOffice } from '../core/arbitrary-office';
import { day } from '../core/kasiman';
import { matrixOfOffice } from '../core/office-matrix';
import { KASIMAN } from './mails';

/** What a face says about one period; null where it says nothing. */
export interface Said {
  readonly name: string;
  readonly reported: number;
  readonly owed: number;
  readonly late: number | null;
  readonly missing: number | null;
  readonly waived: number | null;
  readonly visited: number | null;
  readonly contradicted: number | null;
  readonly completeness: string | null;
  readonly timeliness: string | null;
}

function count(text: string | undefined): number {
  return Number(/\d+/u.exec(text ?? '')?.[0] ?? '0');
}
function percent(text: string | undefined): string | null {
  return /(?:\d+,\d %|–)/u.exec(text ?? '')?.[0] ?? null;
}

export function drawn(office: RandomOffice) {
  const matrix = matrixOfOffice(office);
  const summary = summariseForCamat(matrix, office.today);
  const periods = summary.obligations.flatMap(({ previous, current }) =>
    [previous, current].flatMap((period) => (period ? [period] : [])),
  );
  return { matrix, summary, periods, now: `${office.today}T08:00:00` as PlainDateTime };
}

export function saidByFigures({ periods }: ReturnType<typeof drawn>): readonly Said[] {
  return periods.map((period) => {
    const { reported, owed, late, missing, waived, visited, contradicted, onTime } = figuresOf(period);
    const share = (part: number): string =>
      owed === 0 ? '–' : `${(Math.round((part / owed) * 1000) / 10).toFixed(1).replace('.', ',')} %`;
    return {
      name: `${period.obligationPeriod.obligation.name} ${shortPeriodText(period.obligationPeriod.period)}`,
      reported,
      owed,
      late,
      missing,
      waived,
      visited,
      contradicted,
      completeness: period.isClosed ? share(reported) : null,
      timeliness: period.isClosed ? share(onTime) : null,
    };
  });
}

export function saidByTab(
  office: RandomOffice,
  { matrix, summary, periods, now }: ReturnType<typeof drawn>,
): readonly Said[] {
  const { cells } = renderSummary({
    profile: KASIMAN,
    matrix,
    summary,
    visits: office.visits,
    problems: 0,
    now,
  });
  const headRow = cells.findIndex((row) => row.includes('Kewajiban'));
  const first = cells[headRow]?.indexOf('Kewajiban') ?? 0;
  return periods.map(({ obligationPeriod: { obligation, period } }) => {
    const named = [obligation.name, shortPeriodText(period)];
    const row = (cells.find((row) => named.every((text, index) => row[first + index] === text)) ?? []).slice(
      first,
    );
    const [reported, owed] = (row[2] ?? '').split(' dari ').map(Number);
    const onTime = count(row[3]);
    expect(onTime + count(row[4]) + count(row[5]) + count(row[6])).toBe(owed);
    return {
      name: `${row[0]} ${row[1]}`,
      reported: reported ?? -1,
      owed: owed ?? -1,
      late: count(row[4]),
      missing: count(row[6]),
      waived: count(row[7]),
      visited: count(/dari (.+)/u.exec(row[8] ?? '')?.[1]),
      contradicted: count(row[8]),
      completeness: percent(row[9]?.replace('berjalan', '')),
      timeliness: row[9] === 'berjalan' ? null : percent(row[10]),
    };
  });
}

export function saidByDigest(
  office: RandomOffice,
  { summary, periods }: ReturnType<typeof drawn>,
): readonly Partial<Said>[] {
  const { text } = renderDigestEmail({
    profile: KASIMAN,
    unitWord: 'desa',
    summary,
    today: office.today,
    lastRun: null,
    words: new Map(),
  });
  const parts = text.split(/^(?=.+\n(?:- )?(?:Kelengkapan|Berjalan) )/mu).slice(1);
  const named = (part: string, label: string): number => {
    const line = new RegExp(`${label}: (.+)`, 'u').exec(part)?.[1];
    return line === undefined ? 0 : line.split(', ').length;
  };
  return periods.map((period, index): Partial<Said> => {
    const part = parts[index] ?? '';
    const open = /Berjalan (\d+) dari (\d+)/u.exec(part);
    const closed = /Kelengkapan (.+?) \((\d+) dari (\d+)\)/u.exec(part);
    const isOver = period.obligationPeriod.period.end < office.today;
    return {
      reported: Number((open ?? closed?.slice(1))?.[1]),
      owed: Number((open ?? closed?.slice(1))?.[2]),
      late: named(part, 'Terlambat'),
      ...(isOver ? { missing: named(part, 'Belum lapor') } : {}),
      waived: named(part, 'Dispensasi'),
      completeness: closed?.[1] ?? null,
      timeliness: open ? null : percent(/Tepat waktu (.+)/u.exec(part)?.[1]),
    };
  });
}

/** Every text of the monthly letters of the periods. */
export function letterTexts(
  office: RandomOffice,
  { matrix, periods, now }: ReturnType<typeof drawn>,
): readonly string[] {
  return periods.slice(0, 3).flatMap(({ obligationPeriod }) => {
    const month = monthOfDay(obligationPeriod.period.end);
    const report = reportOfMonth({
      matrix,
      reports: office.reports,
      visits: office.visits,
      month,
      coverageWindow: { start: addDays(month.end, -91), end: month.end },
    });
    const letter = monthlyLetter({ office: letters, heading, report, now, note: '' });
    return textsIn(letter.blocks);
  });
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

export function saidByLetter(office: RandomOffice, { matrix, periods, now }: ReturnType<typeof drawn>) {
  return periods.map((period): Partial<Said> => {
    const month = monthOfDay(period.obligationPeriod.period.end);
    const report = reportOfMonth({
      matrix,
      reports: office.reports,
      visits: office.visits,
      month,
      coverageWindow: { start: addDays(month.end, -91), end: month.end },
    });
    const letter = monthlyLetter({ office: letters, heading, report, now, note: '' });
    const table = letter.blocks.find((block) => block.kind === 'table');
    const place = report.periods.findIndex((one) => one.obligationPeriod === period.obligationPeriod);
    const row = table?.kind === 'table' ? (table.rows[place] ?? []) : [];
    return {
      owed: count(row[2]),
      reported: count(row[3]) + count(row[4]),
      late: count(row[4]),
      missing: count(row[6]),
      waived: count(row[7]),
      completeness: period.isClosed ? percent(row[9]) : null,
      timeliness: period.isClosed ? percent(row[10]) : null,
    };
  });
}

export function saidByPage(
  office: RandomOffice,
  { matrix, summary, now }: ReturnType<typeof drawn>,
): readonly Said[] {
  const { visits, reports } = office;
  const data = pageDataOf({
    profile: KASIMAN,
    now,
    matrix,
    summary,
    visits,
    problems: 0,
    reports,
    visitRows: [],
    followUps: null,
    allReports: [],
  });
  const model = pageModelOf(data);
  return data.obligations.flatMap((obligation, place) =>
    obligation.shown.map((shown): Said => {
      const tally = tallyOf(obligation, shown.period);
      const drawn = model.obligations[place];
      const [label = '', short = ''] = model.periods[drawn?.periods[shown.period] ?? -1] ?? [];
      const point = drawn?.trend.find(([period]) => model.periods[period]?.[0] === label);
      return {
        name: `${obligation.name} ${short}`,
        reported: tally.fulfilled + tally.openFulfilled,
        owed: tally.expected + tally.openExpected,
        late: shown.late.length,
        missing: shown.missing.length,
        waived: shown.waived.length,
        visited: tally.visited,
        contradicted: shown.contradicted.length,
        completeness: point?.[1] ?? null,
        timeliness: point?.[2] ?? null,
      };
    }),
  );
}

export function saidByExport(_: RandomOffice, { matrix, periods }: ReturnType<typeof drawn>) {
  const { headers, rows } = exportTable(matrix, KASIMAN, {
    start: day('2000-01-01'),
    end: day('2099-12-31'),
  });
  const column = (name: string): number => headers.indexOf(name);
  return periods.map(({ obligationPeriod: { obligation, period } }): Partial<Said> => {
    const own = rows.filter(
      (row) => row[column('kunci_kewajiban')] === obligation.id && row[column('kunci_periode')] === period.id,
    );
    const owing = own.filter((row) => row[column('wajib_lapor')] === 1);
    const having = (name: string, value: string | number): number =>
      owing.filter((row) => row[column(name)] === value).length;
    return {
      owed: owing.length,
      reported: having('terpenuhi', 'ya'),
      late: having('tepat_waktu', 'tidak'),
      missing: having('jumlah_masuk', 0),
      waived: own.filter((row) => row[column('kunci_status')] === 'waived').length,
    };
  });
}

const letters = {
  profile: KASIMAN,
  regions: ['Kabupaten Bojonegoro'],
  address: '',
  place: '',
  signer: { position: '', name: '', rank: '', personnelNumber: '' },
};
const heading = {
  number: '',
  date: '2026-03-12' as never,
  nature: '',
  attachment: '',
  subject: '',
  recipient: [],
  copies: [],
};
