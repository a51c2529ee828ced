// Brings a pasted list into Kontak: it is shown first, then written once.
import { fingerprint } from '../../core/fingerprint';
import type { ContactList, ListPlace } from '../../core/lists/list-result';
import { readContactList } from '../../core/lists/people/contact-list';
import { plainUnitName } from '../../core/office/shared-name';
import type { Unit, UnitCode } from '../../core/office/unit';
import {
  changedContactText,
  contactText,
  newContactText,
  pasteProblemText,
  personText,
} from '../../messages/contacts/contact-text';
import { unitTitle } from '../../messages/office/unit-name';
import { asWrittenAgain, type CellValue } from '../../tables/cell';
import { type ContactRow, decodeContacts, encodeContact } from '../../tables/contacts/contact-table';
import { Refusal } from '../failure';
import { changedBlocks } from '../office/changed-blocks';
import { termsOfOffice } from '../office/office-terms';
import { type Office, readOffice, requireTab } from '../office/read-office';
import { recordOwnChange } from '../office/record-changes';
import { rowBelow, sheetRowAt } from '../office/sheet-rows';
import { withLock } from '../office/with-lock';
import type { Ports, TabPlace } from '../ports';
import { type ContactChange, type ContactPlan, linesOf, planContacts } from './contact-change';
import { readContactGaps } from './read-contact-gaps';
import type { ContactGaps, ContactLine, ContactPreview, LineAnswer } from './rpc-contacts';

/** A pasted block with what the person chose for lines that name two units. */
interface PastedBlock {
  readonly rows: readonly (readonly string[])[];
  readonly answers: readonly LineAnswer[];
}

interface Planned {
  readonly office: Office;
  readonly place: TabPlace;
  readonly cells: readonly (readonly CellValue[])[];
  readonly plan: ContactPlan;
  readonly preview: ContactPreview;
}

/** What would change; nothing is written. */
export function previewContacts(
  ports: Pick<Ports, 'workbook' | 'clock'>,
  block: PastedBlock,
): ContactPreview {
  return planBlock(ports, block).preview;
}

/**
 * Writes what the preview showed, under the lock: changed cells of existing rows, new rows below. No row is removed, and
 * cells that the list leaves blank stay. Throws a Refusal if Kontak has changed since. Returns how many contacts were
 * added and changed, and the gaps that are left.
 */
export function importContacts(
  ports: Pick<Ports, 'workbook' | 'clock' | 'lock' | 'person'>,
  block: PastedBlock,
  seen: string,
): { readonly added: number; readonly changed: number; readonly gaps: ContactGaps } {
  return withLock(ports, () => {
    const { office, place, cells, plan, preview } = planBlock(ports, block);
    if (preview.seen !== seen) throw new Refusal(contactText.stale);
    const { workbook } = ports;
    const labels = new Map<string, string>(
      office.unitRows.map(({ value }) => [value.unit.code, value.label]),
    );
    const encode = (contact: ContactRow) =>
      encodeContact(place, labels.get(contact.unit) ?? contact.unit, contact);
    const ours = new Set(place.columnsByKey.values());
    const wanted = cells.map((row, index) => {
      const contact = plan.changedRows.get(sheetRowAt(place, index));
      return contact === undefined ? row.map(asWrittenAgain) : mergedRow(row, encode(contact), ours);
    });
    for (const written of changedBlocks(cells, wanted, place.headRow, ours))
      workbook.writeBlock(place, written);
    if (plan.added.length > 0) {
      const row = rowBelow(place, cells);
      workbook.writeBlock(place, { row, column: 1, values: plan.added.map(encode) });
    }
    const counts = { added: plan.added.length, changed: plan.changedRows.size };
    if (counts.added + counts.changed > 0) {
      recordOwnChange(ports, office, {
        subject: place.name,
        key: contactText.logKey,
        oldValue: '',
        newValue: contactText.logged(counts.added, counts.changed),
      });
      workbook.flush();
    }
    return { ...counts, gaps: readContactGaps(ports, office) };
  });
}

/** The unit's cell stays as staff wrote it, since the row was found by it; so do columns that are not ours. */
function mergedRow(
  row: readonly CellValue[],
  encoded: readonly CellValue[],
  ours: ReadonlySet<number>,
): readonly CellValue[] {
  return Array.from({ length: Math.max(row.length, encoded.length) }, (_, index) =>
    ours.has(index + 1) ? (encoded[index] ?? '') : (row[index] ?? ''),
  );
}

function planBlock(ports: Pick<Ports, 'workbook' | 'clock'>, { rows, answers }: PastedBlock): Planned {
  const office = readOffice(ports, { plansAndVisits: false });
  const place = requireTab(office.layout, 'contacts');
  const cells = ports.workbook.readRows(place);
  const standing = decodeContacts(place, cells, office.readUnit).rows;
  const units = office.units.filter(({ isOffice }) => !isOffice);
  const chosen = new Map<number, UnitCode>(
    answers.flatMap(({ line, unit }) => {
      const known = units.find(({ code }) => code === unit);
      return known === undefined ? [] : [[line, known.code] as const];
    }),
  );
  const list = readContactList(rows, listPlaceOf(office), chosen);
  const plan = planContacts(standing, linesOf(list));
  const lines = plan.changes.map((change) => lineOf(change, office));
  return { office, place, cells, plan, preview: { lines, hints: hintsOf(list), seen: seenOf(lines, cells) } };
}

function listPlaceOf(office: Office): ListPlace {
  const { profile } = office.settings;
  return {
    tier: profile?.tier ?? 'kecamatan',
    officeCode: profile?.code ?? '',
    officeName: profile?.name ?? '',
    unitWord: termsOfOffice(office).unit,
    units: office.units.filter(({ isOffice }) => !isOffice),
  };
}

/** What was not taken over of the list, in sentences. */
function hintsOf({ passedOver, dropped, leftOut }: ContactList): readonly string[] {
  const titles = (isUnclear: boolean): readonly string[] =>
    dropped.filter(({ reason }) => (reason === 'unclear-owner') === isUnclear).map(({ title }) => title);
  return [
    ...(passedOver.length === 0 ? [] : [contactText.passedOver(passedOver.map(({ line }) => line))]),
    ...(titles(false).length === 0 ? [] : [contactText.unused(titles(false))]),
    ...(titles(true).length === 0 ? [] : [contactText.unclearOwner(titles(true))]),
    ...(leftOut.length === 0 ? [] : [contactText.leftOut(leftOut)]),
  ];
}

function lineOf(change: ContactChange, office: Office): ContactLine {
  const { line, kind } = change;
  const named = (code: UnitCode) => titleOf(code, office);
  switch (change.kind) {
    case 'new':
      return {
        line,
        kind,
        unit: named(change.contact.unit),
        sentence: newContactText(change.contact, change.beside),
        echo: '',
        choices: [],
        above: '',
      };
    case 'changed':
      return {
        line,
        kind,
        unit: named(change.contact.unit),
        sentence: changedContactText(change.before, change.contact, change.fields),
        echo: '',
        choices: [],
        above: '',
      };
    case 'same':
      return {
        line,
        kind,
        unit: named(change.contact.unit),
        sentence: `${personText(change.contact)}. ${contactText.same}`,
        echo: '',
        choices: [],
        above: '',
      };
    default: {
      const { problem, echo } = change;
      const codes = 'units' in problem ? problem.units : [];
      const choices = codes.map((code) => ({
        code,
        label: `${titleOf(code, office, plainUnitName)} (${code})`,
      }));
      const names = codes.map((code) => office.units.find((unit) => unit.code === code)?.name ?? code);
      const above = problem.code === 'unit-missing' ? (codes[0] ?? '') : '';
      return { line, kind, unit: '', sentence: pasteProblemText(problem, names), echo, choices, above };
    }
  }
}

function titleOf(code: UnitCode, office: Office, nameOf = ({ name }: Unit): string => name): string {
  const unit = office.units.find((known) => known.code === code);
  const terms = termsOfOffice(office);
  return unit === undefined ? code : unitTitle({ ...unit, name: nameOf(unit) }, terms);
}

/** A fingerprint of the preview and of the tab it was compared with. */
function seenOf(lines: readonly ContactLine[], cells: readonly (readonly CellValue[])[]): string {
  return String(fingerprint(JSON.stringify([lines, cells])));
}
