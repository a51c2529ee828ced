// The set-up takes away the untouched first tab of a new workbook, and no other: what people or a form fill stays.
import type { Office } from 'local-office';
import { workbookOf } from '../cases/scenes';
import { callRpc, emptyOffice, kasimanSetup } from '../kasiman';
import { sendReport } from '../office-actions';

const february = '2026-02-02T08:00:00+07:00';

function namesAfterSetup(prepare: (office: Office) => void): readonly string[] {
  const office = emptyOffice(february);
  prepare(office);
  callRpc(office, 'prepareWorkbook', kasimanSetup);
  return workbookOf(office).sheets.map(({ name }) => name);
}

function firstTab(office: Office): { name: string } {
  const [sheet] = workbookOf(office).sheets;
  if (sheet === undefined) throw new Error('no tab');
  return sheet;
}

describe('a tab that is not ours', () => {
  test('is taken away when it is the untouched first one of a new workbook', () => {
    const first = firstTab(emptyOffice(february)).name;
    expect(namesAfterSetup(() => undefined)).not.toContain(first);
  });

  test('stays when somebody has typed a word in it', () => {
    const first = firstTab(emptyOffice(february)).name;
    const names = namesAfterSetup((office) => void office.editAsUser('B7', 'catatan', first));
    expect(names).toContain(first);
  });

  test('stays when somebody has named it, though nothing stands in it', () => {
    const names = namesAfterSetup((office) => {
      firstTab(office).name = 'Rapat';
    });
    expect(names).toContain('Rapat');
  });

  test('stays when a form fills it, before its first answer and after, at every set-up', () => {
    const office = emptyOffice(february);
    callRpc(office, 'prepareWorkbook', kasimanSetup);
    const answers = workbookOf(office).sheets.filter(({ formUrl }) => formUrl !== null);
    expect(answers).toHaveLength(1);
    // Google may be late in saying which form fills a tab that was linked a moment ago.
    for (const sheet of answers) sheet.formUrl = null;
    callRpc(office, 'prepareWorkbook', kasimanSetup);
    expect(workbookOf(office).sheets.map(({ name }) => name)).toContain('Jawaban Formulir 1');
    for (const sheet of workbookOf(office).sheets)
      if (sheet.name === 'Jawaban Formulir 1') sheet.formUrl = answers[0]?.formUrl ?? null;
    sendReport(office, '2026-02-10T10:00:00', 'Batokan', '2026-02-08');
    callRpc(office, 'prepareWorkbook', kasimanSetup);
    expect(workbookOf(office).sheets.map(({ name }) => name)).toContain('Jawaban Formulir 1');
  });
});
