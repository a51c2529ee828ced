// Do calendar, Drive, documents, charts, fetches and formulas work from a script in the office?
import { createOffice } from '../../src/office';

function run(body: string, prepare?: (state: ReturnType<typeof createOffice>['state']) => void) {
  const office = createOffice({});
  office.createWorkbook('Kasiman');
  office.load({ files: { 'Code.gs': `function main() {${body}\n}` }, html: {}, manifest: {} });
  prepare?.(office.state);
  return { office, value: office.call('main') };
}

describe('a script of the office', () => {
  it('makes an event, lists the day and reads it back with dates of its own realm', () => {
    const { value } = run(`
      const start = new Date(2026, 1, 3, 9, 0), end = new Date(2026, 1, 3, 10, 0);
      const event = CalendarApp.getDefaultCalendar().createEvent('Rapat', start, end, { location: 'Aula', guests: 'a@x.id', sendInvites: true });
      event.setColor(CalendarApp.EventColor.RED).addPopupReminder(10);
      const [found] = CalendarApp.getEventsForDay(start);
      return [found.getTitle(), found.getStartTime() instanceof Date, found.getStartTime().getHours(), found.getColor(), found.getId() === event.getId()];
    `);
    expect(value).toEqual(['Rapat', true, 9, '11', true]);
  });

  it('repeats an event by a rule', () => {
    const { value } = run(`
      const rule = CalendarApp.newRecurrence().addWeeklyRule().onlyOnWeekday(CalendarApp.Weekday.FRIDAY).times(3);
      CalendarApp.createAllDayEventSeries('Jumat Bersih', new Date(2026, 1, 6), rule);
      return CalendarApp.getEvents(new Date(2026, 1, 1), new Date(2026, 3, 1)).map((e) => e.getAllDayStartDate().getDate());
    `);
    expect(value).toEqual([6, 13, 20]);
  });

  it('copies a template document into a folder, fills it in and mails it as PDF', () => {
    const { value, office } = run(`
      const template = DocumentApp.create('Templat');
      template.getBody().appendParagraph('Yth. {{nama}}').setHeading(DocumentApp.ParagraphHeading.HEADING2);
      template.getBody().appendTable([['Desa', 'Lapor'], ['{{nama}}', 'ya']]);
      template.saveAndClose();
      const folder = DriveApp.createFolder('Surat');
      const file = DriveApp.getFileById(template.getId()).makeCopy('Surat Batokan', folder);
      const doc = DocumentApp.openById(file.getId());
      doc.getBody().replaceText('\\\\{\\\\{nama\\\\}\\\\}', 'Batokan');
      const style = {}; style[DocumentApp.Attribute.BOLD] = true;
      doc.getBody().getParagraphs()[0].setAttributes(style);
      doc.saveAndClose();
      MailApp.sendEmail('a@x.id', 'Surat', 'Terlampir', { attachments: [file.getAs(MimeType.PDF)] });
      const files = folder.getFiles(), names = [];
      while (files.hasNext()) names.push(files.next().getName());
      return [doc.getBody().getText(), names, doc.getBody().getTables()[0].getCell(1, 0).getText()];
    `);
    expect(value).toEqual(['\nYth. Batokan\nDesa\nLapor\nBatokan\nya\n', ['Surat Batokan'], 'Batokan']);
    expect(office.outbox.at(-1)?.attachments[0]).toMatchObject({
      name: 'Surat Batokan.pdf',
      contentType: 'application/pdf',
    });
  });

  it('files a text and the workbook in Drive, finds them and shares them', () => {
    const { value } = run(`
      const folder = DriveApp.getRootFolder().createFolder('Arsip');
      const file = folder.createFile('a.csv', 'x,y', MimeType.CSV).setDescription('uji');
      file.setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW);
      const book = DriveApp.getFileById(SpreadsheetApp.getActive().getId());
      const copy = book.makeCopy('Salinan', folder);
      SpreadsheetApp.openById(copy.getId()).getSheets()[0].getRange('A1').setValue('hanya di salinan');
      const pdf = book.getAs('application/pdf').getContentType();
      return [
        DriveApp.searchFiles("title contains 'a.csv'").next().getBlob().getDataAsString(),
        String(file.getSharingAccess()),
        file.getSharingPermission() === DriveApp.Permission.VIEW,
        SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue(),
        pdf,
        book.getDateCreated() instanceof Date,
      ];
    `);
    expect(value).toEqual(['x,y', 'ANYONE_WITH_LINK', true, '', 'application/pdf', true]);
  });

  it('gets from the internet only what a test registered', () => {
    const { value } = run(
      `
      const response = UrlFetchApp.fetch('https://contoh.id/data', { method: 'post', payload: JSON.stringify({ a: 1 }), contentType: 'application/json' });
      let error = '';
      try { UrlFetchApp.fetch('https://lain.id/'); } catch (e) { error = e instanceof Error ? e.message : 'bukan Error'; }
      return [JSON.parse(response.getContentText()).x, response.getResponseCode(), response.getHeaders()['Content-Type'], error];
    `,
      (state) =>
        state.urlFetch.responses.push({
          url: 'https://contoh.id/*',
          status: 200,
          headers: { 'Content-Type': 'application/json' },
          body: '{"x":5}',
        }),
    );
    expect(value).toEqual([5, 200, 'application/json', 'Address unavailable: https://lain.id/']);
  });

  it('puts a chart beside its data', () => {
    const { value } = run(`
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:B3').setValues([['Desa', 'Persen'], ['A', 80], ['B', 60]]);
      const chart = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:B3')).setPosition(1, 4, 0, 0).setOption('title', 'Kepatuhan').build();
      sheet.insertChart(chart);
      sheet.insertChart(sheet.newChart().asPieChart().addRange(sheet.getRange('A1:B3')).setTitle('Bagian').build());
      const charts = sheet.getCharts();
      sheet.updateChart(charts[0].modify().setOption('title', 'Baru').build());
      sheet.removeChart(charts[1]);
      return [sheet.getCharts().length, sheet.getCharts()[0].getOptions().get('title'), sheet.getCharts()[0].getRanges()[0].getA1Notation(), String(sheet.getCharts()[0].modify().getChartType())];
    `);
    expect(value).toEqual([1, 'Baru', 'A1:B3', 'BAR']);
  });

  it('reads formulas at once: sums, dates, lookups and spilled tables', () => {
    const { value } = run(`
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:C3').setValues([['Batokan', 12, new Date(2026, 0, 5)], ['Besah', 7, new Date(2026, 0, 6)], ['Betet', 30, new Date(2026, 1, 2)]]);
      sheet.getRange('E1').setFormula('=SUM(B1:B3)');
      sheet.getRange('E2').setFormula('=VLOOKUP("Besah";A1:C3;3;FALSE)');
      sheet.getRange('E3').setFormula('=TODAY()');
      sheet.getRange('E4').setFormula('=TEXT(C1;"d mmmm yyyy")');
      sheet.getRange('G1').setFormula('=SORT(FILTER(A1:C;B1:B>10);2;FALSE)');
      const date = sheet.getRange('E2').getValue();
      return [
        sheet.getRange('E1').getValue(),
        date instanceof Date && date.getDate(),
        sheet.getRange('E3').getValue() instanceof Date,
        sheet.getRange('E4').getDisplayValue(),
        sheet.getRange('G1:H2').getValues(),
        sheet.getRange('I1').getValue() instanceof Date,
        sheet.getRange('I1').getDisplayValue(),
      ];
    `);
    expect(value).toEqual([
      49,
      6,
      true,
      '5 Januari 2026',
      [
        ['Betet', 30],
        ['Batokan', 12],
      ],
      true,
      '02/02/2026',
    ]);
  });
});
