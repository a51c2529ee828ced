// Brings a change of units into the tab Desa: it is shown first, then written once, and everything follows.
import { fingerprint } from '../../core/fingerprint';
import { plainUnitName } from '../../core/office/shared-name';
import { codeBelow, type Unit } from '../../core/office/unit';
import { planUnitChange, type UnitChange, type UnitChangePlan } from '../../core/office/unit-change';
import { isWithin } from '../../core/time/date-interval';
import { dateOfText } from '../../core/time/typed-date';
import { issueText } from '../../messages/maintenance/issue-text';
import { anyUnit } from '../../messages/office/unit-word';
import { changedText, changeProblemText, consequenceLines } from '../../messages/setup/succession-text';
import { dateText } from '../../messages/time/date-text';
import type { CellValue } from '../../tables/cell';
import { weekdayDoubts } from '../../tables/date-column';
import { encodeBegunUnits, encodeUnitEnd, encodeUnitName } from '../../tables/office/unit-table';
import { Refusal } from '../failure';
import { prepareForms } from '../forms/prepare-forms';
import { decideOffice } from '../office/decide-office';
import { crowdWordOf, termsOfOffice } from '../office/office-terms';
import { type ViewPorts, writeViews } from '../office/office-view';
import { type Office, readOffice, requireTab } from '../office/read-office';
import { recordOwnChange } from '../office/record-changes';
import { rowBelow } from '../office/sheet-rows';
import { withLock } from '../office/with-lock';
import type { Ports, TabPlace } from '../ports';
import type { SetupPorts } from '../ports-setup';
import type { UnitChangeDesk, UnitChangeDraft, UnitChangePreview } from './rpc-change';

interface PlannedChange {
  readonly office: Office;
  readonly place: TabPlace;
  readonly cells: readonly (readonly CellValue[])[];
  readonly plan: UnitChangePlan;
  readonly change: UnitChange;
  readonly preview: UnitChangePreview;
}

/** The units that a change can be about. */
export function readChangeDesk(ports: Pick<Ports, 'workbook' | 'clock'>): UnitChangeDesk {
  return deskOf(readOffice(ports, { plansAndVisits: false }));
}

/** What would be written and what follows; nothing is written. */
export function previewChange(
  ports: Pick<Ports, 'workbook' | 'clock'>,
  draft: UnitChangeDraft,
): UnitChangePreview {
  return planDraft(ports, draft).preview;
}

/**
 * Writes the new rows first, then the last days of the old ones: a run that dies between leaves what Masalah says and
 * nobody owes twice. Then forms, links and views follow. Throws a Refusal if Desa has changed since the preview.
 */
export function saveChange(
  ports: SetupPorts & ViewPorts,
  draft: UnitChangeDraft,
  seen: string,
): { readonly message: string; readonly desk: UnitChangeDesk } {
  return withLock(ports, () => {
    const { office, place, cells, plan, change, preview } = planDraft(ports, draft);
    if (preview.seen !== seen) throw new Refusal(changedText.stale);
    if (!preview.hasChanges) return { message: changedText.same, desk: deskOf(office) };
    const { workbook } = ports;
    if (plan.begun.length > 0)
      workbook.writeBlock(place, {
        row: rowBelow(place, cells),
        column: 1,
        values: encodeBegunUnits(place, plan.begun, change.day),
      });
    for (const { code, lastDay } of plan.ended)
      writeCell(ports, office, { code, key: 'activeUntil', value: encodeUnitEnd(lastDay) });
    for (const { code, name } of plan.renamed)
      writeCell(ports, office, { code, key: 'name', value: encodeUnitName(name) });
    const [first = ''] = preview.lines;
    const log = { subject: place.name, key: changedText.logKey, oldValue: labelsOf(change, office) };
    recordOwnChange(ports, office, { ...log, newValue: first });
    workbook.flush();
    const read = readOffice(ports, { layout: office.layout });
    prepareForms(ports, read);
    workbook.tidyTabs();
    writeViews(ports, read, decideOffice(read));
    workbook.flush();
    return { message: changedText.saved, desk: deskOf(read) };
  });
}

/** Throws a Refusal with every sentence about what is wrong. */
function planDraft(ports: Pick<Ports, 'workbook' | 'clock'>, draft: UnitChangeDraft): PlannedChange {
  const office = readOffice(ports, { plansAndVisits: false });
  const place = requireTab(office.layout, 'units');
  if (!place.columnsByKey.has('replaces')) throw new Refusal(changedText.noColumn);
  const day = draft.kind === 'name' ? office.today : dateOfText(draft.day);
  if (day === null) throw new Refusal(changedText.noDay);
  const change: UnitChange = { ...draft, day, old: draft.old.map(unitCodeOf(office)) };
  const terms = termsOfOffice(office);
  const units = unitsOf(office);
  const plan = planUnitChange(change, { units, officeCode: office.settings.profile?.code ?? '' });
  if (!('begun' in plan))
    throw new Refusal(
      plan.length === 0
        ? changedText.nothing
        : plan.map((problem) => changeProblemText(problem, anyUnit(crowdWordOf(office)))).join(' '),
    );
  const cells = ports.workbook.readRows(place);
  const lines = consequenceLines({ change, plan, units, terms });
  const doubts = draft.kind === 'name' ? [] : weekdayDoubts(draft.day).map(issueText);
  const hasChanges = plan.begun.length + plan.ended.length + plan.renamed.length > 0;
  const seen = String(fingerprint(JSON.stringify([lines, cells])));
  return { office, place, cells, plan, change, preview: { lines, doubts, hasChanges, seen } };
}

/** The unit of this code; a code that no row has gives a sentence. */
function unitCodeOf({ units }: Office): (code: string) => Unit['code'] {
  return (asked) => {
    const unit = units.find(({ code }) => code === asked);
    if (unit === undefined) throw new Refusal(changedText.gone);
    return unit.code;
  };
}

function writeCell(
  { workbook }: Pick<Ports, 'workbook'>,
  { layout, unitRows }: Office,
  {
    code,
    key,
    value,
  }: { readonly code: string; readonly key: 'activeUntil' | 'name'; readonly value: CellValue },
): void {
  const place = requireTab(layout, 'units');
  const column = place.columnsByKey.get(key);
  const row = unitRows.find((known) => known.value.unit.code === code)?.row;
  if (column === undefined || row === undefined) throw new Refusal(changedText.gone);
  workbook.writeBlock(place, { row, column, values: [[value]] });
}

function labelsOf({ old }: UnitChange, { unitRows }: Office): string {
  return unitRows
    .filter(({ value }) => old.includes(value.unit.code))
    .map(({ value }) => value.label)
    .join('; ');
}

/** Without the office's own row; by their bare names, since every code stands beside. */
function unitsOf({ units }: Office): readonly Unit[] {
  return units.filter(({ isOffice }) => !isOffice).map((unit) => ({ ...unit, name: plainUnitName(unit) }));
}

function deskOf(office: Office): UnitChangeDesk {
  const code = office.settings.profile?.code ?? '';
  return {
    unitWord: anyUnit(crowdWordOf(office)),
    units: unitsOf(office)
      .filter(({ activeIntervals }) => activeIntervals.some((interval) => isWithin(office.today, interval)))
      .map(({ code: own, name }) => ({ code: own, name })),
    day: dateText(office.today),
    prefix: office.settings.profile?.tier === 'desa' ? `${code}-` : codeBelow(code, ''),
  };
}
