// Makes the camat's page of an office of any size, without a workbook.
import { type PageData, pageDataOf } from '../../../src/app/camat/page-data';
import { servePage } from '../../../src/app/camat/serve-page';
import { pageEntries } from '../../../src/app/notebook/page-store';
import { summariseForCamat } from '../../../src/core/camat/summary';
import { buildComplianceMatrix } from '../../../src/core/compliance/compliance';
import { expectedReports } from '../../../src/core/compliance/expected-report';
import type { ActivityPlan } from '../../../src/core/compliance/plan';
import type { Waiver } from '../../../src/core/compliance/waiver';
import type { FollowUp } from '../../../src/core/follow-ups/follow-up';
import type { Obligation } from '../../../src/core/obligations/obligation';
import type { OfficeProfile } from '../../../src/core/office/profile';
import { DEFAULT_TERMS_BY_TIER } from '../../../src/core/office/profile';
import type { Unit } from '../../../src/core/office/unit';
import type { Report } from '../../../src/core/reports/report';
import type { PeriodId } from '../../../src/core/time/period';
import type { PlainDateTime } from '../../../src/core/time/plain-date';
import { dateOf } from '../../../src/core/time/plain-date';
import type { Visit, VisitRow } from '../../../src/core/visits/visit';
import { type BenchSize, makeOffice } from '../../core/bench-office';
import {
  CALENDAR,
  code,
  DESA,
  day,
  kerjaBakti,
  moment,
  obligationId,
  reportOf,
  ruleOf,
  waiverOf,
} from '../../core/kasiman';

export const kasimanProfile: OfficeProfile = {
  tier: 'kecamatan',
  code: code('35.22.20'),
  name: 'Kasiman',
  zone: 'WIB',
  terms: DEFAULT_TERMS_BY_TIER.kecamatan,
};

/** A visit that people of two institutions made. */
function visitRow(visit: Visit): { readonly value: VisitRow; readonly row: number } {
  const team = 'Suprapto (Camat, Kecamatan Kasiman); Andi (Kapolsek, Polsek Kasiman)';
  const value = {
    ...visit,
    number: '',
    hour: null,
    team,
    otherInstitutions: 'KUA Kasiman',
    photo: '',
    assignment: '',
  };
  return { row: 4, value: { ...value, isLocked: false, trace: '', answers: '' } };
}

interface Rows {
  readonly units: readonly Unit[];
  readonly obligations: readonly Obligation[];
  readonly reports: readonly Report[];
  readonly waivers?: readonly Waiver[];
  readonly visits?: readonly Visit[];
  readonly plans?: readonly ActivityPlan[];
  /** Rows of Tindak Lanjut. */
  readonly followUps?: readonly FollowUp[];
  readonly from: string;
  readonly now: string;
}

/** The data of the page, computed from rows as the add-in does. */
export function dataOf({
  units,
  obligations,
  reports,
  waivers = [],
  visits = [],
  plans = [],
  followUps = [],
  from,
  now,
}: Rows): PageData {
  const at: PlainDateTime = moment(now);
  const today = dateOf(at);
  const expected = expectedReports({
    units,
    obligations,
    from: day(from),
    to: today,
    calendar: CALENDAR,
    waivers,
  });
  const matrix = buildComplianceMatrix({ expected, reports, visits, plans, calendar: CALENDAR, today });
  const summary = summariseForCamat(matrix, today);
  return pageDataOf({
    followUps,
    allReports: reports,
    profile: kasimanProfile,
    now: at,
    matrix,
    summary,
    visits,
    problems: 0,
    reports,
    visitRows: visits.map(visitRow),
  });
}

/** What doGet answers to somebody who may see these data, at the moment of the refresh or later. */
export function pageHtml(data: PageData, shell: string, now: PlainDateTime = data.at): string {
  const notes = { ...pageEntries(JSON.stringify(data)), 'halaman-akun': 'camat@kasiman.example' };
  return servePage(
    {
      notebook: { readAll: () => notes, write: () => undefined },
      signer: { sign: () => '', newSecret: () => '' },
      clock: { now: () => now, sleep: () => undefined },
      person: { email: () => 'camat@kasiman.example', account: () => '' },
      pages: { readFile: () => shell },
      webApp: { url: () => '' },
    },
    '',
  );
}

/** As long as the longest real name of a desa: 44 characters. */
const longestName = 'Kampuang Tanjuang Koto Mambang Sungai Durian';

/** An office with as many words as an office can have: the longest names everywhere, and hardly a desa on time. */
export function wordiestOffice(size: BenchSize, now: string): PageData {
  const office = makeOffice(size);
  const number = (text: string, place: number): string => `${text.slice(0, -4)} ${100 + place}`;
  const units = office.units.map((unit, place) => ({ ...unit, name: number(longestName, place) }));
  const month = office.to.slice(0, 7);
  return dataOf({
    ...office,
    units,
    obligations: office.obligations.map((one, place) => ({
      ...one,
      name: number('Pelaporan Perkembangan Penduduk dan Pendatang', place),
    })),
    waivers: units
      .slice(0, size.units / 5)
      .map(({ code }) =>
        waiverOf(code, month, { obligationId: null, reason: `Banjir bandang di dusun ${code}` }),
      ),
    visits: units.slice(0, 1).map((unit) => visitTo(unit, 'held', 'k1')),
    now,
  });
}

function visitTo(unit: Unit, outcome: Visit['outcome'], id: string): Visit {
  return {
    id,
    unit: unit.code,
    date: day('2026-03-03'),
    obligationId: obligationId('kerja-bakti'),
    periodId: '2026-02' as PeriodId,
    outcome,
    members: [],
    notes: '',
  };
}

/** The desa says that its report is right; staff have not decided yet. */
function answeredFinding(unit: string): FollowUp {
  return {
    key: `temuan|${unit}|kerja-bakti|2026-02`,
    text: '',
    kind: 'finding',
    origin: '',
    owner: unit,
    due: day('2026-03-10'),
    state: 'answered',
    response: '9 Maret 2026 pukul 10.15, Tugiman, Sekdes (Laporan kami benar): fotonya tertukar',
    verdict: null,
    closedOn: null,
    evidence: '',
    obligation: 'kerja-bakti',
    discussed: '',
    answers: '',
  };
}

const months = Array.from(
  { length: 14 },
  (_, index) => `${2025 + Math.floor(index / 12)}-${String(1 + (index % 12)).padStart(2, '0')}`,
);

/** Kasiman from January 2025 to 12 March 2026, two obligations, getting better: what the pictures show. */
export function kasimanYear(): PageData {
  const units = DESA;
  const make = (id: string, name: string): Obligation =>
    kerjaBakti(
      {},
      {
        id: obligationId(id),
        name,
        start: day('2025-01-01'),
        rules: [ruleOf({ effectiveFrom: day('2025-01-01') })],
      },
    );
  const obligations = [make('kerja-bakti', 'Kerja Bakti'), make('siskamling', 'Siskamling')];
  const reports = obligations.flatMap(({ id }, obligation) =>
    [...months, '2026-03'].flatMap((month, number) =>
      units.flatMap((unit, unitNumber): Report[] => {
        const luck = (unitNumber * 7 + number * 5 + obligation * 3) % 17;
        const isMarch = month === '2026-03';
        const isFebruary = month === '2026-02' && obligation === 0;
        const missing = isFebruary ? unitNumber === 3 : isMarch ? unitNumber > 2 : luck < 6 - number / 3;
        if (missing || (isFebruary && unitNumber === 4)) return [];
        const late = isFebruary
          ? unitNumber === 6 || unitNumber === 9
          : !isMarch && luck > 15 - (14 - number) / 5;
        const next = months[number + 1] ?? '2026-03';
        const receivedAt = late ? `${next}-09 16:20` : `${month}-${isMarch ? '10' : '24'} 09:14`;
        const photos = luck % 3 === 0 ? [] : [`https://foto.example/${id}/${month}/${unit.code}/1.jpg`];
        return [
          reportOf(unit.code, `${month}-${isMarch ? '06' : '20'}`, receivedAt, {
            id: `${id}${month}${unit.code}`,
            obligationId: id,
            evidence: { before: [], after: [], other: photos },
          }),
        ];
      }),
    ),
  );
  const named = (name: string): Unit[] => units.filter((unit) => unit.name === name);
  return dataOf({
    units,
    obligations,
    reports,
    visits: [
      ...named('Betet').map((unit) => visitTo(unit, 'held', 'k1')),
      ...named('Sekaran').map((unit) => visitTo(unit, 'not-held', 'k2')),
    ],
    followUps: named('Sekaran').map(({ code }) => answeredFinding(code)),
    plans: units.map((unit, number) => ({
      unit: unit.code,
      obligationId: obligationId('kerja-bakti'),
      periodId: '2026-02' as PeriodId,
      plannedDate: day(number % 3 === 0 ? '2026-02-13' : '2026-02-20'),
    })),
    waivers: named('Besah').map(({ code }) => waiverOf(code, '2026-02')),
    from: '2025-01-01',
    now: '2026-03-12 07:45',
  });
}
