// Checks that the links of a stored office lead to where it is reached now.
import { createOffice } from '../../../src/office';
import { moveOffice } from '../../../src/runtime/state/move-office';

const code = `
  function links() {
    const form = FormApp.create('Laporan', true);
    form.addTextItem().setTitle('Desa');
    const sheet = SpreadsheetApp.getActiveSheet();
    const told = [form.getPublishedUrl(), form.getEditUrl(), SpreadsheetApp.getActive().getUrl(), 'https://example.org/forms/'];
    sheet.getRange(1, 1, 1, 4).setValues([told]);
    PropertiesService.getScriptProperties().setProperty('tautan', told[0]);
    MailApp.sendEmail('desa@kantor.example', 'Tautan', told[0]);
  }
  function told() { return SpreadsheetApp.getActiveSheet().getRange(1, 1, 1, 4).getValues()[0]; }
  function opens() { return FormApp.openByUrl(PropertiesService.getScriptProperties().getProperty('tautan')).getId(); }`;

function officeAt(origin?: string) {
  const office = createOffice(origin === undefined ? {} : { origin });
  office.createWorkbook('Kasiman');
  office.load({ files: { 'Code.gs': code } });
  office.call('links');
  return office;
}
function told(state: ReturnType<typeof officeAt>['state']): string[] {
  const office = createOffice({ state });
  office.load({ files: { 'Code.gs': code } });
  expect(office.call('opens')).toBe(Object.keys(state.forms)[0]);
  return office.call('told') as string[];
}

it('an office without an origin of its own has Google’s addresses, one with an origin has its own', () => {
  expect(told(officeAt().state)[0]).toMatch(/^https:\/\/docs\.google\.com\/forms\/d\/e\/[\w-]+\/viewform$/u);
  expect(told(officeAt('http://127.0.0.1:8010').state)[2]).toMatch(
    /^http:\/\/127\.0\.0\.1:8010\/spreadsheets\/d\/[\w-]+\/edit$/u,
  );
});

it.each([undefined, 'http://127.0.0.1:8010', 'http://127.0.0.1:80'])(
  'links in cells, letters and properties of an office at %s lead to where it is opened',
  (before) => {
    const state = moveOffice(officeAt(before).state, 'http://127.0.0.1:8013');
    const links = told(state);
    for (const link of links.slice(0, 3))
      expect(link).toMatch(/^http:\/\/127\.0\.0\.1:8013\/(forms|spreadsheets)\//u);
    expect(links[3]).toBe('https://example.org/forms/');
    expect(state.mails[0]?.body).toBe(links[0]);
    expect(moveOffice(state, 'http://127.0.0.1:8013')).toBe(state);
  },
);
