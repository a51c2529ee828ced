// An office of one obligation in which nobody has reported, for the cases of reminder-cases.test.ts.
import type { FormAnswers } from '../../../src/app/ports';
import { recapView } from '../../../src/app/recap/recap-view';
import { answerTakers } from '../../../src/app/refresh/answer-takers';
import { officeViews } from '../../../src/app/refresh/office-views';
import { sendReminders } from '../../../src/app/reminders/send-reminders';
import { recordEvent } from '../../../src/app/reports/record-event';
import type { DueRule } from '../../../src/core/obligations/due-rule';
import { DEFAULT_TERMS } from '../../../src/core/obligations/obligation-rule';
import { HOLIDAYS_2026 } from '../../../src/core/time/holidays-2026';
import { addDays } from '../../../src/core/time/plain-date';
import { encodeContact } from '../../../src/tables/contacts/contact-table';
import { encodeObligation } from '../../../src/tables/obligations/obligation-table';
import { encodeUnits } from '../../../src/tables/office/unit-table';
import { encodeSettings } from '../../../src/tables/setup/setting-rows';
import { encodeHolidays } from '../../../src/tables/time/holiday-table';
import { day, kerjaBakti, moment, unitOf } from '../../core/kasiman';
import { createModel, type OfficeModel } from './office-model';

interface CaseOffice {
  readonly units?: number;
  readonly addressesEach?: number;
  readonly start?: string;
  readonly stages?: readonly number[];
  readonly due?: DueRule;
}

const fifthOfNextMonth: DueRule = { kind: 'day-of-next-month', days: 5, shiftToWorkingDay: true };

/** Reminders on, nobody has reported, thanks off. */
export function officeOf(size: CaseOffice): OfficeModel {
  const { units = 1, addressesEach = 1, start = '2026-02-01', stages = [-7, -3, 0, 1, 7] } = size;
  const desa = Array.from({ length: units }, (_, index) =>
    unitOf(`35.22.20.${2001 + index}`, `Desa ${String(index + 1).padStart(3, '0')}`),
  );
  const model = createModel(units, moment(`${start} 09:00`));
  const { place, setRows } = model;
  const settings = {
    officeName: 'Kasiman',
    officeCode: '35.22.20',
    tier: 'kecamatan',
    headEmail: 'camat@kasiman.example',
    remindersOn: 'ya',
    thanksOn: 'tidak',
  };
  setRows('settings', encodeSettings(place('settings'), settings));
  const named = desa.map(({ code, name }) => ({ code, name, link: '' }));
  setRows('units', encodeUnits(place('units'), named));
  const obligation = kerjaBakti({ due: size.due ?? fifthOfNextMonth }, { start: day(start) });
  const row = { obligation, terms: obligation.rules[0] ?? DEFAULT_TERMS, stages, formUrl: '', decision: '' };
  setRows('obligations', [encodeObligation(place('obligations'), row)]);
  setRows('holidays', encodeHolidays(place('holidays'), HOLIDAYS_2026));
  setRows(
    'contacts',
    desa.flatMap(({ code, name }, index) =>
      Array.from({ length: addressesEach }, (_, number) =>
        encodeContact(place('contacts'), `${code} ${name}`, {
          position: 'Sekretaris Desa',
          name: '',
          email: `kontak${number + 1}@desa${index + 1}.example`,
          phone: '',
          isMuted: false,
        }),
      ),
    ),
  );
  model.notebook.set('pengingat-dinyalakan', 'ya');
  model.notebook.set(
    'formulir:kerja-bakti',
    'formulir\nhttps://forms.example/x?entry.1=~unit~\nunit=1\nactivityDate=2\nkinds=3\npeople=4',
  );
  return model;
}

/** The daily run, after a morning whose sweep came to its end: it does not sweep itself. */
export function remind(model: OfficeModel): void {
  model.notebook.set('detak:dailyRefresh', `${model.now.slice(0, 10)}T05:30:00 `);
  sendReminders(model.ports, { onlyIfAutomatic: true, sweep: () => false });
}

export function runOn(model: OfficeModel, date: string, time = '09:00'): void {
  model.now = moment(`${date} ${time}`);
  remind(model);
}

export function everyDay(from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let date = day(from); date <= to; date = addDays(date, 1)) days.push(date);
  return days;
}

/** The mails that went to desa. */
export function reminders(model: OfficeModel) {
  return model.outbox.filter(({ to }) => to !== 'camat@kasiman.example');
}

export function answersOf(unit: string, date: string, submittedAt: string): FormAnswers {
  return {
    responseId: `jawaban-${unit}`,
    formId: 'formulir',
    submittedAt: moment(submittedAt),
    respondent: 'sekdes@desa.example',
    editUrl: '',
    answersByItemId: new Map<number, string | readonly string[]>([
      [1, unit],
      [2, date],
      [3, ['Membersihkan lingkungan']],
      [4, '12'],
    ]),
    titlesByItemId: new Map(),
    uploadItemIds: new Set(),
  };
}

/** The event of a response that stands in the form. */
export function receive(model: OfficeModel, answers: FormAnswers): void {
  const ports = { ...model.ports, views: officeViews(() => recapView), takers: answerTakers };
  recordEvent(ports, { formId: answers.formId, readAnswers: () => answers });
}
