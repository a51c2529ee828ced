// A small office script for tests of the pages: one of everything that a page can show.
function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Mainan')
    .addItem('Siapkan', 'setUp')
    .addItem('Buka panel', 'openPanel')
    .addItem('Buka dialog', 'openDialog')
    .addSeparator()
    .addItem('Tanya nama', 'askName')
    .addItem('Kirim surat', 'sendMail')
    .addItem('Gagal', 'breakDown')
    .addToUi();
}

function setUp() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  sheet.setName('Desa');
  sheet
    .getRange('A1:D1')
    .setValues([['Desa', 'Laporan', 'Diperiksa', 'Tanggal']])
    .setFontWeight('bold')
    .setBackground('#1f3a5f')
    .setFontColor('#ffffff');
  sheet.getRange('A1').setNote('Nama desa menurut Kemendagri');
  sheet.getRange(2, 1, 3, 1).setValues([['Betet'], ['Kasiman'], ['Batokan']]);
  sheet
    .getRange('B2:B10')
    .setDataValidation(
      SpreadsheetApp.newDataValidation()
        .requireValueInList(['✔ Tepat waktu', '✘ Lewat tenggat'], true)
        .setAllowInvalid(false)
        .build(),
    );
  sheet.getRange('C2:C4').insertCheckboxes();
  sheet.setConditionalFormatRules([
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith('✔')
      .setBackground('#b7e1cd')
      .setFontColor('#0b4a22')
      .setRanges([sheet.getRange('B2:B10')])
      .build(),
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith('✘')
      .setBackground('#d93025')
      .setFontColor('#ffffff')
      .setBold(true)
      .setRanges([sheet.getRange('B2:B10')])
      .build(),
  ]);
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(1, 160);
  sheet.setColumnWidth(2, 160);
  const protection = sheet.getRange('A1:D1').protect().setDescription('Judul kolom');
  protection.removeEditors(protection.getEditors());
  SpreadsheetApp.getActive().toast('Tab Desa siap dipakai.', 'Selesai');
}

function onEdit(event) {
  if (event.range.getColumn() === 2)
    event.range
      .offset(0, 2)
      .setValue(new Date(2026, 1, 13))
      .setNumberFormat('d mmm yyyy');
}

function openPanel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Panel').setTitle('Panel mainan'));
}

function openDialog() {
  SpreadsheetApp.getUi().showModalDialog(
    HtmlService.createHtmlOutputFromFile('Panel').setWidth(420).setHeight(260),
    'Dialog mainan',
  );
}

function countVillages(prefix) {
  const names = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()[0]
    .getRange('A2:A10')
    .getValues()
    .map((row) => row[0]);
  return {
    count: names.filter((name) => name !== '' && String(name).indexOf(prefix) === 0).length,
    prefix: prefix,
  };
}

function failForPage() {
  throw new Error('Sengaja gagal');
}

function askName() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Siapa nama Anda?', 'Nama dipakai di sel F1.', ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return;
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('F1').setValue(answer.getResponseText());
}

function sendMail() {
  MailApp.sendEmail({
    to: 'sekdes@example.id',
    subject: 'Laporan kerja bakti Februari',
    body: 'Yth. Sekretaris Desa,\nlaporan kami tunggu.',
    htmlBody:
      '<meta name="color-scheme" content="light dark"><p>Yth. <b>Sekretaris Desa</b>, laporan kami tunggu.</p><p><a href="https://example.id/isi">Isi laporan</a></p>',
  });
}

function breakDown() {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('G1').setValue('sempat tertulis');
  throw new Error('Mesin mogok');
}

function installDaily() {
  ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(6).create();
}

function daily() {
  console.log('Pekerjaan harian');
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()[0]
    .getRange('E9:F9')
    .setValues([['hari ' + new Date().getDate(), 'berjalan sendiri']]);
}

function makeForm() {
  const form = FormApp.create('Laporan Mainan');
  form.setTitle('Laporan Mainan');
  form.addListItem().setTitle('Desa').setChoiceValues(['Betet', 'Kasiman']).setRequired(true);
  form.addTextItem().setTitle('Jumlah warga');
  form.setPublished(true);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
  return form.getPublishedUrl();
}

function doGet() {
  return HtmlService.createHtmlOutput('<h1>2 desa belum lapor</h1><p>Kecamatan Kasiman</p>').setTitle(
    'Halaman camat',
  );
}

function selectedRange() {
  return SpreadsheetApp.getActiveRange().getA1Notation();
}

function askAndTell() {
  const ui = SpreadsheetApp.getUi();
  return 'Halo ' + ui.prompt('Nama?').getResponseText();
}
