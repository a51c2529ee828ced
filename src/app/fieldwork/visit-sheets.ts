// Composes the sheet that a team carries to each desa.
import { CELL_STATES } from '../../core/compliance/cell-state';
import { ruleOn } from '../../core/obligations/obligation';
import { isBound } from '../../core/obligations/obligation-rule';
import type { Unit } from '../../core/office/unit';
import { monthOfDay, shiftMonth } from '../../core/time/month';
import { earlierOf, type PlainDate } from '../../core/time/plain-date';
import type { VisitGroup } from '../../core/visits/schedule/standing-visits';
import { stateLooks } from '../../messages/compliance/state-text';
import { visitMoment } from '../../messages/fieldwork/week-text';
import { officeTitle, unitHeadTitle, unitTitle } from '../../messages/office/unit-name';
import { shortMonthText } from '../../messages/time/date-text';
import { generalVisit } from '../../messages/visits/result-text';
import { type Decision, decideOffice } from '../office/decide-office';
import { termsOfOffice } from '../office/office-terms';
import { type Office, readOffice } from '../office/read-office';
import type { Ports } from '../ports';
import { resultLinks } from '../visits/visit-addressees';
import { isThisWeek, visitsToCome } from './read-week';
import type { SheetPage, VisitSheet } from './rpc-fieldwork';
import { type LastReportOf, lastReports, openFollowUps, reportOf } from './visit-facts';

/** Months that a sheet looks back, the current one included. */
const MONTHS = 12;

interface SheetParts {
  readonly office: Office;
  readonly decision: Decision;
  /** First days of the months. */
  readonly months: readonly PlainDate[];
  readonly visits: ReadonlyMap<string, VisitGroup>;
  readonly linkOf: (group: VisitGroup) => string;
  readonly lastOf: LastReportOf;
}

/** One sheet for each desa, in the order of the tab, with its next visit or the one that waits for a result. */
export function readSheets(ports: Pick<Ports, 'workbook' | 'clock' | 'signer'>): SheetPage {
  const office = readOffice(ports);
  const decision = decideOffice(office);
  const { profile } = office.settings;
  const months = Array.from({ length: MONTHS }, (_, index) => shiftMonth(office.today, index + 1 - MONTHS));
  const visits = new Map<string, VisitGroup>();
  for (const group of visitsToCome(decision, office.today))
    if (!visits.has(group.unit)) visits.set(group.unit, group);
  const parts: SheetParts = {
    office,
    decision,
    months,
    visits,
    linkOf: resultLinks(ports, office.layout.notes, { visitRows: decision.visitRows, units: office.units }),
    lastOf: lastReports(decision),
  };
  return {
    officeName: profile === null ? '' : officeTitle(profile),
    months: months.map(shortMonthText),
    sheets: office.units.filter(({ isOffice }) => !isOffice).map((unit) => sheetOf(unit, parts)),
  };
}

function sheetOf(unit: Unit, parts: SheetParts): VisitSheet {
  const { office, visits, linkOf, lastOf } = parts;
  const { today, obligations, settings } = office;
  const terms = termsOfOffice(office);
  const visit = visits.get(unit.code);
  const row = visit?.rows[0]?.value;
  const owed = obligations.filter((obligation) => isBound(ruleOn(obligation, today), unit));
  const rows = owed.map(({ id, name }) => ({ obligation: name, symbols: symbolsOf(unit, id, parts) }));
  const shown = new Set<string>(rows.flatMap(({ symbols }) => symbols).flatMap((text) => text.split(' ')));
  return {
    unit: unitTitle(unit, terms),
    code: unit.code,
    visit: visit
      ? [row?.number ?? '', visitMoment(visit.date, row?.hour ?? null, settings.zone)]
          .filter((part) => part !== '')
          .join(' · ')
      : '',
    isThisWeek: visit !== undefined && isThisWeek(visit.date, today),
    team: row?.team ?? '',
    rows,
    legend: CELL_STATES.map((state) => stateLooks[state])
      .filter(({ symbol }) => shown.has(symbol))
      .map(({ symbol, word }) => `${symbol} ${word}`),
    reports: owed.map(({ id, name }) => `${name}: ${reportOf(lastOf(unit.code, id)).report}`),
    followUps: openFollowUps(unit, office),
    targets: (visit?.rows ?? []).map(
      ({ value: { obligationId } }) =>
        obligations.find(({ id }) => id === obligationId)?.name ?? generalVisit,
    ),
    head: unitHeadTitle(unit, terms),
    link: visit ? linkOf(visit) : '',
  };
}

/** The symbols of the periods that end in each month; a running period belongs to the current one. */
function symbolsOf(
  unit: Unit,
  obligationId: string,
  { decision: { matrix }, months, office }: SheetParts,
): readonly string[] {
  const place = matrix.expected.units.findIndex(({ code }) => code === unit.code);
  const symbols = new Map<PlainDate, string>();
  matrix.expected.obligationPeriods.forEach(({ obligation, period }, column) => {
    const cell = obligation.id === obligationId ? matrix.columns[column]?.[place] : undefined;
    if (cell === undefined) return;
    const month = monthOfDay(earlierOf(period.end, office.today)).start;
    symbols.set(month, `${symbols.get(month) ?? ''} ${stateLooks[cell.state].symbol}`.trim());
  });
  return months.map((month) => symbols.get(month) ?? '');
}
