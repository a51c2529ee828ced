// Begins to use meetings: the tabs Rapat, Kehadiran and Tindak Lanjut, the settings of who is invited, the form of attendance.

import { meetingRefusal } from '../../messages/meetings/meeting-text';
import { jointWords } from '../../messages/office/unit-name';
import { followUpPlan } from '../../tables/follow-ups/follow-up-table';
import { attendancePlan } from '../../tables/meetings/attendance-table';
import { meetingPlan } from '../../tables/meetings/meeting-table';
import { inOwnWords } from '../../tables/own-words';
import { encodeSettings } from '../../tables/setup/setting-rows';
import { decodeSettings } from '../../tables/setup/setting-table';
import { Refusal } from '../failure';
import { bornForm } from '../forms/form-places';
import { requireTab } from '../office/read-office';
import { readOwnWords } from '../office/read-own-words';
import { rowBelow } from '../office/sheet-rows';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import type { SetupPorts } from '../ports-setup';
import { attendanceFormNote, attendanceFormPlace, attendanceFormPlan } from './attendance/attendance-form';
import { readMeetingBook } from './read-meetings';

/** Makes what is missing and changes nothing that stands, so that a second try finishes what a first one left. */
export function startMeetings(ports: Pick<Ports, 'workbook' | 'lock'>): void {
  withLock(ports, () => {
    const { workbook } = ports;
    const standing = workbook.readLayout();
    const settingPlace = requireTab(standing, 'settings');
    const settings = workbook.readRows(settingPlace);
    const known = decodeSettings(settingPlace, settings);
    const words = readOwnWords(ports, standing, known);
    const plans = [followUpPlan(), meetingPlan(), attendancePlan()].map((plan) => inOwnWords(plan, words));
    workbook.beginTabs(plans.filter(({ key }) => !standing.tabsByKey.has(key)));
    const missing = encodeSettings(settingPlace, {}, new Set(known.texts.keys()));
    if (missing.length > 0)
      workbook.writeBlock(settingPlace, {
        row: rowBelow(settingPlace, settings),
        column: 1,
        values: missing,
      });
    for (const plan of plans) workbook.ensureTab(plan);
    workbook.flush();
  });
}

/** Makes the form Daftar hadir. The id is noted before anything else can fail, so that a second try goes on with the same form. */
export function makeAttendanceForm(ports: SetupPorts): void {
  withLock(ports, () => {
    const book = readMeetingBook(ports, []);
    const standing = attendanceFormPlace(ports.notebook.readAll());
    const labels = book.unitRows.filter(({ value }) => !value.unit.isOffice).map(({ value }) => value.label);
    const plan = attendanceFormPlan(labels, jointWords(book.units, book.profile.terms));
    const made = ports.formMaker.ensureForm(plan, standing, (formId) =>
      ports.notebook.write(attendanceFormNote(bornForm(formId))),
    );
    if (made === null) throw new Refusal(meetingRefusal.formLost);
    ports.notebook.write(attendanceFormNote(made));
    ports.workbook.tidyTabs();
    ports.workbook.flush();
  });
}
