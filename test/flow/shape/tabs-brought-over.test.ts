// The tabs of an old workbook, copied one by one into a new copy of the template: known by their keys after one set-up.
import type { Office } from 'local-office';
import { workbookOf } from '../cases/scenes';
import { callRpc, kasimanOffice, kasimanSetup, shownRows } from '../kasiman';
import { fillAddresses, presetDraft, refresh, reportOf, sendReport, wib } from '../office-actions';
import { rowCount, shownRecords, shownStates } from '../sheet-cells';
import { broughtOver, formIdOf } from './brought-over';

jest.setTimeout(120_000);

function tabNames(office: Office): readonly string[] {
  return workbookOf(office).sheets.map(({ name }) => name);
}

function obligationsWithForm({ state }: Office): readonly string[] {
  const names = Object.keys(state.properties.script).filter((name) => name.startsWith('formulir:'));
  return names.map((name) => name.slice('formulir:'.length));
}

function handlers(office: Office): readonly string[] {
  return office.triggers.map(({ handler }) => handler).sort();
}

/** Kasiman in March: reports, contacts and reminders of February stand in its tabs. */
function oldOffice(): Office {
  const office = kasimanOffice();
  const draft = presetDraft(office, 'laporan-penduduk');
  callRpc(office, 'addObligation', { ...draft, start: '2026-02-01' });
  fillAddresses(office);
  callRpc(office, 'switchReminders', { on: true });
  sendReport(office, '2026-02-10T10:00:00', 'Batokan', '2026-02-08');
  office.clock.set(wib('2026-03-06T12:00:00'));
  return office;
}

const old = oldOffice();
const office = broughtOver(old);
callRpc(office, 'prepareWorkbook', kasimanSetup);
const namesAfterSetup = tabNames(office);
// The names that Google gave them do not matter, and may be changed.
for (const sheet of workbookOf(office).sheets) sheet.name = sheet.name.replace(/^Copy of /u, '');
refresh(office);

describe('tabs brought over into a new copy of the template', () => {
  test('are taken up by the set-up under the names they came with; only the tabs of the new forms’ answers are new', () => {
    const made = namesAfterSetup.filter((name) => !name.startsWith('Copy of '));
    expect([...made].sort()).toEqual(['Jawaban Formulir 1', 'Jawaban Formulir 2']);
  });

  test.each(['Kontak', 'Laporan', 'Pengaturan', 'Libur', 'Pengingat', 'Kepatuhan 2026'])(
    '%s keeps all that stood in it',
    (tab) => {
      expect(shownRows(old, tab).length).toBeGreaterThan(1);
      expect(shownRows(office, tab)).toEqual(shownRows(old, tab));
    },
  );

  test('are told as whole: Masalah misses no tab and no column', () => {
    const said = shownRows(office, 'Masalah').join(' ');
    expect(said).not.toMatch(/hilang|masih kosong/u);
  });

  test('have drop-downs that take their words from the tabs of the new workbook', () => {
    const { sheets, validations } = workbookOf(office);
    const ids = new Set(sheets.map(({ id }) => id));
    const used = sheets.flatMap(({ rows }) =>
      rows.flatMap((row) => (row?.cells ?? []).flatMap((cell) => (cell?.d === undefined ? [] : [cell.d]))),
    );
    const sources = [...new Set(used)].flatMap((rule) =>
      [...JSON.stringify(validations[rule]).matchAll(/"sheetId":(\d+)/gu)].map(([, id]) => Number(id)),
    );
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('forms and triggers of tabs that were brought over', () => {
  test('are made anew, one form an obligation, with new links in Kewajiban and Desa', () => {
    expect(handlers(office)).toEqual(handlers(old));
    const obligations = obligationsWithForm(old);
    expect(obligations).toHaveLength(2);
    for (const id of obligations) {
      expect(formIdOf(office, id)).not.toBe('');
      expect(formIdOf(office, id)).not.toBe(formIdOf(old, id));
    }
    const links = (of: Office, tab: string): string => shownRows(of, tab).join(' ');
    expect(links(office, 'Desa')).toContain('viewform');
    expect(links(office, 'Desa')).not.toEqual(links(old, 'Desa'));
  });

  test('a report through the new link is recorded and counted beside the old ones', () => {
    office.clock.set(wib('2026-03-07T09:00:00'));
    const before = rowCount(office, 'Laporan');
    office.submitForm(formIdOf(office), reportOf('Betet', '2026-03-04'));
    expect(rowCount(office, 'Laporan')).toBe(before + 1);
    expect(shownStates(office, { period: 'Mar 2026' }).Betet).toMatch(/^✔/u);
    expect(shownStates(office).Batokan).toMatch(/^✔/u);
  });

  test('a report through an old link stays in the old form: neither its event nor the sweep brings it', () => {
    const before = rowCount(office, 'Laporan');
    office.submitForm(formIdOf(old), reportOf('Besah', '2026-03-04'));
    office.run('dailyRefresh');
    expect(rowCount(office, 'Laporan')).toBe(before);
  });

  test('nobody is reminded until somebody turns it on here, and then nobody a second time', () => {
    const sent = shownRecords(old, 'Pengingat').map(({ Kunci }) => Kunci);
    expect(sent.length).toBeGreaterThan(0);
    const mails = office.outbox.length;
    office.run('dailyReminders');
    expect(office.outbox).toHaveLength(mails);
    callRpc(office, 'switchReminders', { on: true });
    office.clock.set(wib('2026-03-09T12:00:00'));
    const rows = shownRecords(office, 'Pengingat').map(({ Kunci }) => Kunci);
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows).toEqual(expect.arrayContaining(sent));
  });

  test('the set-up again finds the new forms and makes no third', () => {
    const forms = Object.keys(office.state.forms).length;
    callRpc(office, 'prepareWorkbook', kasimanSetup);
    expect(Object.keys(office.state.forms)).toHaveLength(forms);
  });
});
