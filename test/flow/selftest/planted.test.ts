// Uji di Google names the right check, and no other, for each failure that is planted.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { createOffice, type Office } from 'local-office';
import type { RunKind, Step } from '../../../src/core/selftest/check-key';
import type { Finding } from '../../../src/core/selftest/finding';
import { checkTitles } from '../../../src/messages/selftest/check-title';
import { lineOf, titleOf } from '../../../src/messages/selftest/finding-text';
import { copyOf, dist } from '../kasiman';
import { runSelfTest, testedOffice } from './self-test';

const prepared = testedOffice();

type Plant = (office: Office) => void;

interface Planted {
  readonly finding: string;
  readonly plant: Plant;
  /** The step before which it is planted, and after which it is gone; absent: before all. */
  readonly at?: Step;
  readonly kind: RunKind;
  /** The one check that fails. */
  readonly check: keyof typeof checkTitles;
  /** What its line says. */
  readonly says: RegExp;
  /** Checks that are not tried because of it. */
  readonly waits?: readonly string[];
}

function inSheets(code: string): Plant {
  return (office) => {
    vm.runInContext(code, office.context);
  };
}

function refuse(method: string, sentence: string): Plant {
  return (office) => office.faults.refuseMethod(method, sentence);
}

function untick(name: string): Plant {
  return (office) => office.faults.refuseScope(`https://www.googleapis.com/auth/${name}`);
}

/** Facts of docs/google-facts.md, each planted by a switch of the local office or by what a person may have done. */
const table: readonly Planted[] = [
  {
    finding: 'a workbook of an English account',
    plant: inSheets("SpreadsheetApp.getActive().setSpreadsheetLocale('en_US')"),
    kind: 'plain',
    check: 'locale',
    says: /Terbaca en_US\. Bahasa buku kerja bukan Indonesia/u,
    waits: ['dateRead'],
  },
  {
    finding: 'a foreign zone',
    plant: inSheets("SpreadsheetApp.getActive().setSpreadsheetTimeZone('America/New_York')"),
    kind: 'plain',
    check: 'zone',
    says: /America\/New_York.*bukan zona kantor/u,
  },
  {
    finding: 'only the address for editors is known',
    plant: ({ state }) => {
      delete state.properties.script['alamat-terlihat'];
    },
    kind: 'plain',
    check: 'address',
    says: /memberi …\/dev\. Alamat halaman yang dapat dibuka orang belum dikenal/u,
  },
  {
    finding: 'partial consent: mail',
    plant: untick('script.send_mail'),
    kind: 'plain',
    check: 'consent',
    says: /Belum: script\.send_mail\. Ada izin yang belum dicentang/u,
    waits: ['mailQuota'],
  },
  {
    finding: 'partial consent: triggers',
    plant: untick('script.scriptapp'),
    kind: 'plain',
    check: 'consent',
    says: /Belum: script\.scriptapp/u,
    waits: ['clockTrigger'],
  },
  {
    finding: 'partial consent: forms',
    plant: untick('forms'),
    kind: 'form',
    check: 'consent',
    says: /Belum: forms/u,
    waits: [
      ...['formMade', 'formQuestion', 'formPublished', 'formShared', 'formSignIn', 'formLinked', 'linkKnown'],
      ...['linkTab', 'stillOpen', 'prefilled', 'shortLink', 'formTrigger'],
    ],
  },
  {
    finding: 'partial consent: the workbook',
    plant: untick('spreadsheets.currentonly'),
    kind: 'plain',
    check: 'consent',
    says: /Belum: spreadsheets\.currentonly/u,
    waits: [
      ...['tabMade', 'keysRead', 'columnMoved', 'sorted', 'keysBack', 'rowAppended', 'formulaText'],
      ...['quotedNumber', 'leadingZeros', 'dateRead', 'dropDown', 'protection', 'paint', 'filter', 'group'],
      ...['manyCells', 'cleaned', 'locale', 'zone'],
    ],
  },
  {
    finding: 'partial consent: the workbook, with a form',
    plant: untick('spreadsheets.currentonly'),
    kind: 'form',
    check: 'consent',
    says: /Belum: spreadsheets\.currentonly/u,
    waits: ['locale', 'zone', 'formShared', 'formLinked', 'linkKnown', 'linkTab', 'stillOpen'],
  },
  {
    finding: 'partial consent: the address of the account',
    plant: untick('userinfo.email'),
    kind: 'form',
    check: 'consent',
    says: /Belum: userinfo\.email/u,
    waits: ['formShared'],
  },
  {
    finding: 'partial consent: windows',
    plant: untick('script.container.ui'),
    kind: 'plain',
    check: 'consent',
    says: /Belum: script\.container\.ui/u,
  },
  {
    finding: 'no mail left today',
    plant: (office) => office.faults.mailQuota(0),
    kind: 'plain',
    check: 'mailQuota',
    says: /0 penerima tersisa\. Jatah surel akun ini habis/u,
  },
  {
    finding: 'a property store that is nearly full',
    plant: ({ state }) => {
      for (let n = 0; n < 50; n += 1) state.properties.script[`lain-${n}`] = 'x'.repeat(8_000);
    },
    kind: 'plain',
    check: 'store',
    says: /Bebas \d\d KB.*Catatan skrip hampir penuh/u,
  },
  {
    finding: 'a property limit below what the documentation says',
    plant: refuse('Properties.setProperties', 'Argument too large: value'),
    at: 'store',
    kind: 'plain',
    check: 'store',
    says: /Kata Google: “Argument too large: value”/u,
  },
  {
    finding: 'sorting over hidden rows is refused',
    plant: refuse('Range.sort', 'You cannot sort a range that holds hidden rows.'),
    kind: 'plain',
    check: 'sorted',
    says: /Kata Google: “You cannot sort.*Baris kunci tidak utuh/u,
    waits: ['keysBack'],
  },
  {
    finding: 'freezing is refused',
    plant: refuse('Sheet.setFrozenRows', "You can't freeze all visible rows on the sheet."),
    kind: 'plain',
    check: 'tabMade',
    says: /Kata Google: “You can't freeze all visible rows/u,
    waits: [
      ...['keysRead', 'columnMoved', 'sorted', 'keysBack', 'rowAppended', 'formulaText', 'quotedNumber'],
      ...['leadingZeros', 'dateRead', 'dropDown', 'protection', 'paint', 'filter', 'group', 'manyCells'],
    ],
  },
  {
    finding: 'columns cannot be moved',
    plant: refuse('Sheet.moveColumns', 'Service error: Spreadsheets'),
    kind: 'plain',
    check: 'columnMoved',
    says: /Kolom yang dipindah tidak ditemukan lagi/u,
  },
  {
    finding: 'no PDF',
    plant: refuse('Blob.getAs', 'Conversion from text/html to application/pdf failed.'),
    kind: 'plain',
    check: 'pdf',
    says: /Kata Google: “Conversion from text\/html/u,
  },
  {
    finding: 'too many triggers',
    plant: refuse('ClockTriggerBuilder.create', 'This script has too many triggers.'),
    kind: 'plain',
    check: 'clockTrigger',
    says: /too many triggers.*20 pemicu tiap akun/u,
  },
  {
    finding: 'protection is refused',
    plant: refuse('Range.protect', 'You are trying to edit a protected cell or object.'),
    kind: 'plain',
    check: 'protection',
    says: /Perlindungan tidak terpasang/u,
  },
  {
    finding: 'a form that cannot be made',
    plant: refuse('FormApp.create', 'Service invoked too many times for one day: forms.'),
    kind: 'form',
    check: 'formMade',
    says: /too many times.*Formulir tidak dapat dibuat/u,
    waits: [
      ...['formQuestion', 'formPublished', 'formShared', 'formSignIn', 'formLinked', 'linkKnown', 'linkTab'],
      ...['stillOpen', 'prefilled', 'shortLink', 'formTrigger'],
    ],
  },
  {
    finding: 'a form that stays unpublished',
    plant: refuse('Form.setPublished', 'Operation not supported on unpublished form'),
    kind: 'form',
    check: 'formPublished',
    says: /unpublished form”\. Formulir tidak dapat diterbitkan/u,
  },
  {
    finding: 'a destination that is refused',
    plant: (office) => office.faults.formLinkFails(),
    kind: 'form',
    check: 'formLinked',
    says: /Failed to set the response destination.*Laporan tetap tercatat/u,
    waits: ['linkKnown', 'linkTab', 'stillOpen'],
  },
  {
    finding: 'a form that is closed when it is linked',
    plant: (office) => office.faults.formLinkCloses(),
    kind: 'form',
    check: 'stillOpen',
    says: /Formulir tertutup ketika dihubungkan/u,
  },
  {
    finding: 'a linked tab that does not name its form',
    plant: refuse('Sheet.getFormUrl', 'Service error: Spreadsheets'),
    kind: 'form',
    check: 'linkTab',
    says: /Service error.*Tab jawaban formulir tidak ditemukan/u,
  },
  {
    finding: 'editors that a domain refuses, told without their addresses',
    plant: refuse('Form.addEditors', 'Sharing with staf2@kasiman.example is not allowed.'),
    kind: 'form',
    check: 'formShared',
    says: /Sharing with <surel> is not allowed.*Bagikan formulirnya dengan tangan/u,
  },
  {
    finding: 'editors that are refused',
    plant: (office) => office.faults.formSharingFails(),
    kind: 'form',
    check: 'formShared',
    says: /could not be shared.*Bagikan formulirnya dengan tangan/u,
  },
  {
    finding: 'a form that asks people to sign in',
    plant: (office) => {
      for (const account of office.state.accounts) account.kind = 'workspace';
      office.faults.refuseMethod('Form.setRequireLogin', 'This is not allowed by your administrator.');
    },
    kind: 'form',
    check: 'formSignIn',
    says: /administrator.*meminta masuk akun Google/u,
  },
  {
    finding: 'a link that is not shortened',
    plant: refuse('Form.shortenFormUrl', 'Service unavailable: Forms'),
    kind: 'form',
    check: 'shortLink',
    says: /Service unavailable: Forms.*Tautan pendek tidak dibuat/u,
  },
  {
    finding: 'a trigger of the form that is refused',
    plant: refuse('FormTriggerBuilder.create', 'The form is not accessible.'),
    kind: 'form',
    check: 'formTrigger',
    says: /not accessible.*laporan baru masuk esok paginya/u,
  },
  {
    finding: 'a row that cannot be appended',
    plant: refuse('Sheet.appendRow', 'Service error: Spreadsheets'),
    kind: 'plain',
    check: 'rowAppended',
    says: /Service error: Spreadsheets/u,
  },
  {
    finding: 'key rows that cannot be shown',
    plant: refuse('Sheet.showRows', 'Service error: Spreadsheets'),
    kind: 'plain',
    check: 'keysBack',
    says: /Service error: Spreadsheets/u,
  },
  {
    finding: 'a drop-down that is refused',
    plant: refuse('Range.setDataValidation', 'Service error: Spreadsheets'),
    kind: 'plain',
    check: 'dropDown',
    says: /Service error: Spreadsheets/u,
  },
  {
    finding: 'colours that are refused',
    plant: refuse('Sheet.setConditionalFormatRules', 'Service error: Spreadsheets'),
    kind: 'plain',
    check: 'paint',
    says: /Service error: Spreadsheets/u,
  },
  {
    finding: 'groups that are refused',
    plant: refuse('Range.shiftColumnGroupDepth', 'Service error: Spreadsheets'),
    kind: 'plain',
    check: 'group',
    says: /Service error: Spreadsheets/u,
  },
  {
    finding: 'a link whose other end is not told',
    plant: refuse('Form.getDestinationId', 'Service error: Forms'),
    kind: 'form',
    check: 'linkKnown',
    says: /Service error: Forms/u,
  },
  {
    finding: 'a question that cannot be added',
    plant: refuse('Form.addTextItem', 'Service error: Forms'),
    kind: 'form',
    check: 'formQuestion',
    says: /Service error: Forms/u,
    waits: ['prefilled', 'shortLink'],
  },
  {
    finding: 'a link that cannot be filled in',
    plant: refuse('FormResponse.toPrefilledUrl', 'Service error: Forms'),
    kind: 'form',
    check: 'prefilled',
    says: /Service error: Forms/u,
    waits: ['shortLink'],
  },
];

function failures(found: readonly Finding[]): string[] {
  return found.filter(({ verdict }) => verdict === 'failed').map(titleOf);
}

function waiting(found: readonly Finding[]): string[] {
  return found
    .filter(({ verdict, check }) => verdict === 'untested' && check !== 'marks')
    .map(({ check }) => check);
}

describe('planted, each fails the right check and no other', () => {
  test.each(table)('$finding: $check', ({ plant, at, kind, check, says, waits = [] }) => {
    const office = copyOf(prepared);
    if (at === undefined) plant(office);
    const found = runSelfTest(office, kind, (step) => {
      if (at === undefined) return;
      if (step === at) plant(office);
      else office.faults.clear();
    });
    expect(failures(found)).toEqual([checkTitles[check]]);
    expect(waiting(found).sort()).toEqual([...waits].sort());
    const line = found.find((one) => one.check === check);
    expect(line && lineOf(line)).toMatch(says);
  });

  test('another officer holds the lock: lock', () => {
    const office = copyOf(prepared);
    let found: Finding[] = [];
    // The refresh has the lock from its second call on.
    office.faults.duringCall(8, () => {
      found = runSelfTest(office, 'plain');
    });
    office.run('menuRefresh');
    expect(failures(found)).toEqual([checkTitles.lock]);
    const line = found.find(({ check }) => check === 'lock');
    expect(line && lineOf(line)).toMatch(/^✘ .*Kunci tidak didapat dalam sepuluh detik/u);
  });

  test('a part that is not the one that was built: part, by its name', () => {
    const office = createOffice({ state: structuredClone(prepared.state) });
    const { files, html, manifest } = loadedProject();
    office.load({ files, manifest, html: { ...html, 'part-mails': `${html['part-mails']} ` } });
    const found = runSelfTest(office, 'plain');
    expect(failures(found)).toEqual([`${checkTitles.part} part-mails`]);
  });
});

function loadedProject(): {
  files: Record<string, string>;
  html: Record<string, string>;
  manifest: Record<string, unknown>;
} {
  const files = readdirSync(dist);
  const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
  const named = (end: string): Record<string, string> =>
    Object.fromEntries(
      files.filter((file) => file.endsWith(end)).map((file) => [file.slice(0, -end.length), read(file)]),
    );
  return {
    files: { 'main.js': read('main.js') },
    html: named('.html'),
    manifest: JSON.parse(read('appsscript.json')),
  };
}
