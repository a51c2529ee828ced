// The tabs of an old workbook, copied one by one into a new copy of the template: known by their keys after one set-up.
import type { Office } from 'local-office';
import { callRpc, copyOf, kasimanOffice, kasimanSetup, shownRows } from '../kasiman';
import { refresh, sendReport } from '../office-actions';
import { typeIn } from '../sheet-cells';

/** A new workbook that got every tab of the old one by *Salin ke → spreadsheet yang ada*: other names, empty notebook. */
function broughtOver(old: Office): Office {
  const office = copyOf(old);
  const sheets = office.state.workbooks[office.state.containerId ?? '']?.sheets ?? [];
  for (const sheet of sheets) {
    sheet.name = `Salinan ${sheet.name}`;
    sheet.formUrl = null;
  }
  // The old forms go on sending their answers to the old workbook.
  for (const form of Object.values(office.state.forms))
    form.destination = form.destination && { ...form.destination, spreadsheetId: 'buku-lama' };
  for (const name of Object.keys(office.state.properties.script)) delete office.state.properties.script[name];
  office.state.triggers = [];
  return office;
}

function tabNames(office: Office): readonly string[] {
  return office.state.workbooks[office.state.containerId ?? '']?.sheets.map(({ name }) => name) ?? [];
}

function formLink(office: Office, tab: string): string {
  return (
    shownRows(office, tab)
      .join(' ')
      .match(/https:\S+viewform/u)?.[0] ?? ''
  );
}

describe('tabs brought over into a new copy of the template', () => {
  const old = kasimanOffice('2026-02-10T09:00:00+07:00');
  sendReport(old, '2026-02-10T10:00:00', 'Batokan', '2026-02-08');
  typeIn(old, 'Kontak', { Desa: 'Betet' }, 'Surel', 'sekdes@betet.example');
  refresh(old);
  const office = broughtOver(old);
  office.openWorkbook();
  callRpc(office, 'prepareWorkbook', kasimanSetup);
  refresh(office);

  test('are taken up by the set-up under the names they came with, and only the tab of the new form’s answers is new', () => {
    const made = tabNames(office).filter((name) => !name.startsWith('Salinan '));
    expect(made).toEqual(['Jawaban Formulir 1']);
  });

  test.each(['Kontak', 'Laporan', 'Pengaturan', 'Libur', 'Kepatuhan 2026'])(
    '%s keeps all that stood in it',
    (tab) => {
      expect(shownRows(old, tab).length).toBeGreaterThan(1);
      expect(shownRows(office, `Salinan ${tab}`)).toEqual(shownRows(old, tab));
    },
  );

  test('get their triggers, and a new form: the desa need new links', () => {
    expect(office.triggers.map(({ handler }) => handler).sort()).toEqual(
      old.triggers.map(({ handler }) => handler).sort(),
    );
    expect(formLink(old, 'Kewajiban')).not.toBe('');
    expect(formLink(office, 'Salinan Kewajiban')).not.toBe(formLink(old, 'Kewajiban'));
  });
});
