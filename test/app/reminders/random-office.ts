// A random office at the beginning of a month: its desa, obligations, contacts and forms, and what is owed.
import { readFormPlaces } from '../../../src/app/forms/form-places';
import type { CellValue } from '../../../src/app/ports';
import type { Obligation } from '../../../src/core/obligations/obligation';
import { DEFAULT_TERMS } from '../../../src/core/obligations/obligation-rule';
import { HOLIDAYS_2026 } from '../../../src/core/time/holidays-2026';
import { encodeContact } from '../../../src/tables/contacts/contact-table';
import { encodeObligation } from '../../../src/tables/obligations/obligation-table';
import { encodeUnits } from '../../../src/tables/office/unit-table';
import { encodeSettings } from '../../../src/tables/setup/setting-rows';
import { encodeHolidays } from '../../../src/tables/time/holiday-table';
import { DESA, day, kerjaBakti, moment, obligationId } from '../../core/kasiman';
import { createModel, type OfficeModel } from './office-model';
import { addDaysTo, isWorkday } from './plain-calendar';
import type { Random } from './random';

export type Desa = (typeof DESA)[number];

/** One thing that a unit owes, in the office's own words. */
export interface Owed {
  readonly obligation: string;
  readonly period: string;
  readonly start: string;
  readonly end: string;
  readonly due: string;
}

export const camatAddress = 'camat@kasiman.example';
/** Days before (−) or after the deadline on which reminders go. */
export const stages = [-7, -3, 0, 1, 7];

export interface RandomOffice {
  readonly model: OfficeModel;
  readonly units: readonly Desa[];
  readonly owed: readonly Owed[];
  /** Addresses that are to be mailed, by unit code. */
  readonly addresses: ReadonlyMap<string, readonly string[]>;
  /** `unit|obligation|period` of what stands in the forms, whether or not the office knows it. */
  readonly reported: Set<string>;
}

/** An office whose first day is `firstDay`; its obligations began a month before. */
export function randomOffice(random: Random, firstDay: string): RandomOffice {
  const units = DESA.slice(0, random.whole(1, 4));
  const model = createModel(units.length, moment(`${firstDay} 00:00`));
  const before = new Date(`${firstDay.slice(0, 7)}-01T00:00:00Z`);
  before.setUTCMonth(before.getUTCMonth() - 1);
  const start = before.toISOString().slice(0, 10);
  const drawn = Array.from({ length: random.whole(1, 2) }, (_, number) =>
    randomObligation(random, number + 1, start),
  );
  const owed = drawn.flatMap((one) => one.owed);
  fillTabs(
    model,
    units,
    drawn.map(({ obligation }) => obligation),
    firstDay,
  );
  const { rows, addresses } = randomContacts(random, model, units);
  model.setRows('contacts', rows);
  model.notebook.set('pengingat-dinyalakan', 'ya');
  for (const { obligation } of owed) noteForm(model, obligation);
  if (readFormPlaces(Object.fromEntries(model.notebook)).size === 0) throw new Error('forms are not read');
  return { model, units, owed, addresses, reported: new Set() };
}

function monthsFrom(
  year: number,
  month: number,
): readonly { readonly start: string; readonly end: string }[] {
  return Array.from({ length: 4 }, (_, index) => {
    const start = new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 10);
    const end = new Date(Date.UTC(year, month + index, 0)).toISOString().slice(0, 10);
    return { start, end };
  });
}

/** A monthly obligation, and what it makes a unit owe in four months. */
function randomObligation(
  random: Random,
  number: number,
  start: string,
): { readonly obligation: Obligation; readonly owed: readonly Owed[] } {
  const id = obligationId(`kewajiban-${number}`);
  const dueDay = random.whole(1, 12);
  const isDayOfNextMonth = random.chance(0.7);
  const shifts = random.chance(0.6);
  const owed = monthsFrom(Number(start.slice(0, 4)), Number(start.slice(5, 7))).map((span): Owed => {
    const nextMonth = addDaysTo(span.end, 1).slice(0, 7);
    let due = isDayOfNextMonth
      ? `${nextMonth}-${String(dueDay).padStart(2, '0')}`
      : addDaysTo(span.end, dueDay);
    while (shifts && !isWorkday(due)) due = addDaysTo(due, 1);
    return { obligation: id, period: span.start.slice(0, 7), ...span, due };
  });
  const due = isDayOfNextMonth
    ? ({ kind: 'day-of-next-month', days: dueDay, shiftToWorkingDay: shifts } as const)
    : ({ kind: 'days-after-end', days: dueDay, shiftToWorkingDay: shifts } as const);
  const obligation = kerjaBakti(
    { due, effectiveFrom: day(start) },
    { id, name: `Kewajiban ${number}`, start: day(start) },
  );
  return { obligation, owed };
}

function fillTabs(
  { place, setRows }: OfficeModel,
  units: readonly Desa[],
  obligations: readonly Obligation[],
  firstDay: string,
): void {
  const settings = {
    officeName: 'Kasiman',
    officeCode: '35.22.20',
    tier: 'kecamatan',
    zone: 'WIB',
    headEmail: camatAddress,
    remindersOn: 'ya',
    thanksOn: 'tidak',
  };
  setRows('settings', encodeSettings(place('settings'), settings));
  const named = units.map(({ code, name }) => ({ code, name, link: '' }));
  setRows('units', encodeUnits(place('units'), named));
  const obligationRows = obligations.map((obligation) => {
    const terms = obligation.rules[0] ?? DEFAULT_TERMS;
    return encodeObligation(place('obligations'), { obligation, terms, stages, formUrl: '', decision: '' });
  });
  setRows('obligations', obligationRows);
  // Only those that these deadlines can meet: thousands of months are read many times.
  const near = HOLIDAYS_2026.filter(
    ({ date }) => date >= addDaysTo(firstDay, -40) && date <= addDaysTo(firstDay, 90),
  );
  setRows('holidays', encodeHolidays(place('holidays'), near));
}

/** Rows of Kontak, some without a usable address, some muted, some with an address that several share. */
function randomContacts(random: Random, { place }: OfficeModel, units: readonly Desa[]) {
  const addresses = new Map<string, string[]>();
  const rows = units.flatMap(({ code, name }) =>
    Array.from({ length: random.whole(0, 3) }, (_, number): readonly CellValue[] => {
      const shared = random.chance(0.1);
      const email = random.pick([
        `${number}@${name.toLowerCase()}.example`,
        `${number}@${name.toLowerCase()}.example`,
        shared ? 'bersama@kasiman.example' : `Kades@${name}.example`,
        random.chance(0.3) ? 'bukan alamat' : `kasi@${name.toLowerCase()}.example`,
      ]);
      const isReminded = !random.chance(0.1);
      if (isReminded && email.includes('@')) {
        const known = addresses.get(code) ?? [];
        addresses.set(code, [...new Set([...known, email.toLowerCase()])]);
      }
      return encodeContact(place('contacts'), `${code} ${name}`, {
        position: 'Sekretaris Desa',
        name: '',
        email,
        phone: '',
        isMuted: !isReminded,
      });
    }),
  );
  return { rows, addresses };
}

function formIdOf(obligation: string): string {
  return `formulir-${obligation}`;
}

/** The form stands in the notebook, as the set-up leaves it. */
function noteForm({ notebook }: OfficeModel, obligation: string): void {
  const frame = 'https://forms.example/x?entry.1=~unit~';
  const items = ['unit=1', 'activityDate=2', 'kinds=3'];
  notebook.set(`formulir:${obligation}`, [formIdOf(obligation), frame, ...items].join('\n'));
}

/** Whether the unit's report stands in the form. */
export function hasSent({ model }: RandomOffice, unit: Desa, owed: Owed): boolean {
  const answers = model.answers.get(formIdOf(owed.obligation)) ?? [];
  return answers.some(({ responseId }) => responseId === responseIdOf(unit, owed));
}

/** A desa sends its report: it stands in the form, whether or not an event tells of it. */
export function sendReport({ model, reported }: RandomOffice, unit: Desa, owed: Owed): void {
  reported.add(`${unit.code}|${owed.obligation}|${owed.period}`);
  const formId = formIdOf(owed.obligation);
  const known = model.answers.get(formId) ?? [];
  const answersByItemId = new Map<number, string | readonly string[]>([
    [1, `${unit.code} ${unit.name}`],
    [2, owed.start],
    [3, ['Membersihkan lingkungan']],
  ]);
  model.answers.set(formId, [
    ...known,
    {
      responseId: responseIdOf(unit, owed),
      formId,
      submittedAt: model.now,
      respondent: '',
      editUrl: '',
      answersByItemId,
      titlesByItemId: new Map(),
      uploadItemIds: new Set(),
    },
  ]);
}

function responseIdOf({ code }: Desa, { obligation, period }: Owed): string {
  return `${code}-${obligation}-${period}`;
}
