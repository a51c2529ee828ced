// Reads what the dialog Kunjungan shows when it opens: fewer tabs than a refresh.
import type { Obligation } from '../../core/obligations/obligation';
import type { Unit } from '../../core/office/unit';
import { zoneNames } from '../../core/office/unit';
import { dateOf, type PlainDate } from '../../core/time/plain-date';
import { sortVisits } from '../../core/visits/schedule/standing-visits';
import type { VisitRow } from '../../core/visits/visit';
import { longestUnvisited } from '../../core/visits/visit-coverage';
import { lastVisitText, settingsSentence } from '../../messages/visits/visit-text';
import { decodeObligations } from '../../tables/obligations/obligation-table';
import { unitReferenceReader } from '../../tables/office/unit-reference';
import { decodeUnits } from '../../tables/office/unit-table';
import type { Placed } from '../../tables/row-reader';
import { decodeSettings, type Settings } from '../../tables/setup/setting-table';
import type { TabKey } from '../../tables/tab-plan';
import { readVisitSettings } from '../../tables/visits/visit-settings';
import { decodeVisits } from '../../tables/visits/visit-table';
import { plansVisits } from '../office/facts/plans-visits';
import { requireTab, wordsOf } from '../office/read-office';
import type { Ports, WorkbookLayout } from '../ports';
import type { VisitDesk } from './rpc-visits';

/** Visits with what they refer to. */
interface VisitBook {
  readonly layout: WorkbookLayout;
  readonly settings: Settings;
  readonly today: PlainDate;
  readonly units: readonly Unit[];
  readonly obligations: readonly Obligation[];
  readonly visitRows: readonly Placed<VisitRow>[];
}

/** What the dialog shows. */
export function readVisitDesk(
  ports: Pick<Ports, 'workbook' | 'clock'>,
  layout = ports.workbook.readLayout(),
): VisitDesk {
  return deskOf(readVisitBook(ports, layout));
}

function readVisitBook(
  { workbook, clock }: Pick<Ports, 'workbook' | 'clock'>,
  layout: WorkbookLayout,
): VisitBook {
  const read = (key: TabKey) => {
    const place = requireTab(layout, key);
    return [place, workbook.readRows(place)] as const;
  };
  const settings = decodeSettings(...read('settings'));
  const units = decodeUnits(...read('units'), settings.profile).rows.map(({ value }) => value.unit);
  const obligations = decodeObligations(...read('obligations')).rows.map(({ value }) => value.obligation);
  const today = dateOf(clock.now(zoneNames[settings.zone]));
  const references = {
    today,
    readUnit: unitReferenceReader(units, settings.profile),
    obligationsByWord: wordsOf(obligations),
  };
  return {
    layout,
    settings,
    today,
    units,
    obligations,
    visitRows: decodeVisits(...read('visits'), references).rows,
  };
}

function deskOf({ layout, settings, today, units, obligations, visitRows }: VisitBook): VisitDesk {
  const planned = sortVisits(visitRows, today).replaceable.flatMap(({ rows }) => rows);
  const checked = new Set(planned.map(({ value }) => value.obligationId));
  const running = obligations.filter(({ end }) => end === null || end >= today);
  return {
    isInUse: plansVisits(layout),
    settings: settingsSentence(readVisitSettings(settings.texts)),
    targets: running.map(({ id, name }) => ({ id, name, isChosen: planned.length === 0 || checked.has(id) })),
    longest: longestUnvisited(
      units,
      visitRows.map(({ value }) => value),
      today,
    ).map(({ unit, date }) => ({ unit: unit.name, last: lastVisitText(date) })),
  };
}
