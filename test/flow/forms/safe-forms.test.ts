// Checks that a form is made to its end although Google refuses parts of it, and that Kesehatan says what is missing.
import vm from 'node:vm';
import type { Office } from 'local-office';
import { callRpc, emptyOffice, kasimanSetup, shownColumn } from '../kasiman';
import { labelOf } from '../office-actions';

jest.setTimeout(120_000);

/** Forms made from this day on begin unpublished. */
const july = '2026-07-06T08:00:00+07:00';

function open(office: Office): string[] {
  return callRpc(office, 'readHealth', {})
    .checks.filter(({ state, title }) => state !== 'good' && /formulir/u.test(title))
    .map(({ title }) => title);
}

function formOf(office: Office) {
  const [form, ...others] = Object.values(office.state.forms);
  if (form === undefined || others.length > 0) throw new Error('not one form');
  return form;
}

function send(office: Office, respondent: { readonly account?: string } = {}): boolean {
  const answers = {
    Desa: labelOf('Besah'),
    'Tanggal kegiatan': '2026-07-03',
    'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
    'Jumlah warga yang hadir': '12',
    'Tempat, perangkat yang hadir, hasil, dan kendala': 'Dusun Krajan',
  };
  return office.submitForm(formOf(office).id, answers, respondent).accepted;
}

describe('a form made on Google', () => {
  it('ends published and open, although linking it to the workbook closes it', () => {
    const office = emptyOffice(july);
    office.faults.formLinkCloses();
    callRpc(office, 'prepareWorkbook', kasimanSetup);
    expect(formOf(office)).toMatchObject({ isPublished: true, isAcceptingResponses: true });
    expect(send(office)).toBe(true);
    expect(open(office)).toEqual([]);
  });

  it('that cannot be linked or shared takes reports all the same; Kesehatan says both, and its button mends them', () => {
    const office = emptyOffice(july);
    office.faults.formLinkFails();
    office.faults.formSharingFails();
    callRpc(office, 'prepareWorkbook', kasimanSetup);
    expect(send(office)).toBe(true);
    expect(shownColumn(office, 'Laporan', 'Desa')).toHaveLength(1);
    expect(open(office)).toEqual([
      '1 formulir tanpa tab jawaban',
      '1 formulir belum dibagikan kepada petugas lain',
    ]);
    callRpc(office, 'repairForms', {});
    expect(open(office)).toHaveLength(2);
    office.faults.clear();
    callRpc(office, 'repairForms', {});
    expect(open(office)).toEqual([]);
    expect(formOf(office).editors).toEqual(['staf2@kasiman.example']);
  });

  it('by a Workspace account asks nobody to sign in; one that somebody made ask again is said and mended', () => {
    const office = emptyOffice(july);
    for (const account of office.state.accounts) account.kind = 'workspace';
    callRpc(office, 'prepareWorkbook', kasimanSetup);
    expect(send(office)).toBe(true);
    formOf(office).requiresLogin = true;
    expect(send(office)).toBe(false);
    expect(open(office)).toEqual(['1 formulir meminta masuk akun Google']);
    callRpc(office, 'repairForms', {});
    expect(send(office)).toBe(true);
  });

  it('a second officer sees nothing missing in a form that is shared', () => {
    const office = emptyOffice(july);
    callRpc(office, 'prepareWorkbook', kasimanSetup);
    office.actAs('staf2@kasiman.example');
    expect(open(office)).toEqual([]);
  });

  it('is never made twice, wherever the set-up dies once the form’s id is noted, which is the next call after it exists', () => {
    const { born, last } = callsOfSetup();
    const span = last - born;
    for (const call of [1, 2, 5, 12, Math.floor(span / 3), Math.floor(span / 2), span].map((n) => born + n)) {
      const office = emptyOffice(july);
      office.faults.killAtCall(call);
      expect(() => callRpc(office, 'prepareWorkbook', kasimanSetup)).toThrow();
      expect([call, Object.keys(office.state.forms).length]).toEqual([call, 1]);
      callRpc(office, 'prepareWorkbook', kasimanSetup);
      expect([call, Object.keys(office.state.forms).length]).toEqual([call, 1]);
      expect([call, open(office)]).toEqual([call, []]);
      expect(send(office)).toBe(true);
    }
  });
});

describe('a set-up that dies around the making of the form', () => {
  const { born } = callsOfSetup();
  const twice = '1 formulir mungkin terbuat dua kali';

  it.each([
    { when: 'before it notes that a form comes', call: born - 2, forms: 1, titles: [] },
    { when: 'before the form is made', call: born - 1, forms: 1, titles: [twice] },
    { when: 'before the id of the form is noted', call: born, forms: 2, titles: [twice] },
    { when: 'once its id is noted', call: born + 1, forms: 1, titles: [] },
  ])(
    '$when, and is sent again, has one form in use; Kesehatan says whether another may stand',
    ({ call, forms, titles }) => {
      const office = emptyOffice(july);
      office.faults.killAtCall(call);
      expect(() => callRpc(office, 'prepareWorkbook', kasimanSetup)).toThrow();
      callRpc(office, 'prepareWorkbook', kasimanSetup);
      const all = Object.values(office.state.forms);
      expect(all).toHaveLength(forms);
      expect(all.filter(({ isPublished }) => isPublished)).toHaveLength(1);
      expect(all.filter(({ items }) => items.length > 0)).toHaveLength(1);
      expect(open(office)).toEqual(titles);
      const { checks } = callRpc(office, 'confirmForms', {});
      expect(checks.map(({ title }) => title)).not.toContain(twice);
      expect(open(office)).toEqual([]);
    },
  );

  it('tells which of the two may be deleted, by a name and by what it lacks', () => {
    const office = emptyOffice(july);
    office.faults.killAtCall(born);
    expect(() => callRpc(office, 'prepareWorkbook', kasimanSetup)).toThrow();
    callRpc(office, 'prepareWorkbook', kasimanSetup);
    const told = callRpc(office, 'readHealth', {}).checks.find(({ title }) => title === twice)?.detail;
    expect(told).toContain('Laporan Kerja Bakti – Kecamatan Kasiman');
    expect(told).toContain('tanpa pertanyaan');
  });
});

describe('a form that the notebook lost', () => {
  it('is found again by its tab of answers: its links, its answers and questions of staff’s own stay', () => {
    const office = emptyOffice(july);
    callRpc(office, 'prepareWorkbook', kasimanSetup);
    const before = formOf(office);
    const link = shownColumn(office, 'Kewajiban', 'Formulir');
    vm.runInContext(
      `FormApp.openById(${JSON.stringify(before.id)}).addTextItem().setTitle('Catatan petugas');`,
      office.context,
    );
    delete office.state.properties.script['formulir:kerja-bakti'];
    expect(open(office)).toEqual(['1 kewajiban tanpa formulir']);
    callRpc(office, 'repairForms', {});
    expect(formOf(office).id).toBe(before.id);
    expect(formOf(office).items.map(({ title }) => title)).toContain('Catatan petugas');
    expect(formOf(office).items).toHaveLength(before.items.length);
    expect(shownColumn(office, 'Kewajiban', 'Formulir')).toEqual(link);
    expect(open(office)).toEqual([]);
    expect(send(office)).toBe(true);
    expect(shownColumn(office, 'Laporan', 'Desa')).toHaveLength(1);
  });

  it('is left to the other workbook that its answers go to', () => {
    const office = emptyOffice(july);
    callRpc(office, 'prepareWorkbook', kasimanSetup);
    const form = formOf(office);
    form.destination = form.destination && { ...form.destination, spreadsheetId: 'buku-lain' };
    delete office.state.properties.script['formulir:kerja-bakti'];
    callRpc(office, 'repairForms', {});
    expect(Object.keys(office.state.forms)).toHaveLength(2);
    expect(form.destination?.spreadsheetId).toBe('buku-lain');
  });
});

describe('a second form of one name that has our trigger', () => {
  it('is closed by Kembalikan bentuk tab and says where to ask; the one in use goes on', () => {
    const office = emptyOffice(july);
    callRpc(office, 'prepareWorkbook', kasimanSetup);
    const { id } = formOf(office);
    const other = vm.runInContext(
      `(() => { const form = FormApp.create('Laporan Kerja Bakti – Kecamatan Kasiman');
        form.setTitle('Laporan Kerja Bakti').setPublished(true);
        ScriptApp.newTrigger('onFormSubmit').forForm(form).onFormSubmit().create();
        return form.getId(); })()`,
      office.context,
    );
    callRpc(office, 'repairShape', {});
    expect(office.state.forms[String(other)]).toMatchObject({
      isAcceptingResponses: false,
      closedMessage:
        'Formulir ini tidak dipakai lagi. Mintalah tautan yang berlaku kepada Kecamatan Kasiman.',
    });
    expect(office.state.forms[id]?.isAcceptingResponses).toBe(true);
    expect(office.state.triggers.map(({ sourceId }) => sourceId)).not.toContain(other);
    expect(office.state.triggers).toHaveLength(3);
  });
});

/** The number of the first call of a set-up that finds the form made, and of its last call. */
function callsOfSetup(): { readonly born: number; readonly last: number } {
  const office = emptyOffice(july);
  const formsBefore: number[] = [];
  for (let n = 1; n <= 3000; n += 1)
    office.faults.duringCall(n, () => {
      formsBefore[n] = Object.keys(office.state.forms).length;
    });
  callRpc(office, 'prepareWorkbook', kasimanSetup);
  office.faults.clear();
  return { born: formsBefore.indexOf(1), last: formsBefore.length - 1 };
}
