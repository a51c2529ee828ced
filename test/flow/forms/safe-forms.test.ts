// Checks that a form is made to its end although Google refuses parts of it, and that Kesehatan says what is missing.
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
