// F39: an office of kampung, and one of two desa and twelve kelurahan, read their own words on every tab and in every panel.
import vm from 'node:vm';
import type { MenuData, Office } from 'local-office';
import { proposeTerms } from '../../../src/messages/setup/local-terms';
import { callRpc, shownRows } from '../kasiman';
import { rakorDraft, view } from '../meetings/meeting-office';
import { quietOffice, setupWith } from '../office-actions';
import { shownIn } from '../sheet-cells';

jest.setTimeout(120_000);

/** Everything in use, a meeting's invitations written. */
function begun(office: Office): Office {
  callRpc(office, 'startPosts', {});
  callRpc(office, 'startVisits', {});
  callRpc(office, 'startMeetings', {});
  callRpc(office, 'startCirculars', {});
  callRpc(office, 'startFollowUps', {});
  for (const kind of ['rakor', 'preparation', 'village'] as const)
    callRpc(office, 'meetingSave', rakorDraft(office, { kind, title: `Rapat ${kind}` }));
  for (const number of ['R-001', 'R-002', 'R-003']) callRpc(office, 'meetingInvite', { number });
  return office;
}

function kampungOffice(): Office {
  return quietOffice('2026-02-02T08:00:00+07:00', {
    ...setupWith({}),
    officeCode: '18.02.01',
    officeName: 'Kalirejo',
    terms: proposeTerms('kecamatan', '18.02.01', ['18.02.01.2001']),
    units: ['Sri Basuki', 'Kalirejo', 'Sukosari'].map((name, index) => ({
      code: `18.02.01.${2001 + index}`,
      name,
    })),
  });
}

/** The set-up of an office of two desa and twelve kelurahan. */
function tenggarongSetup() {
  const units = Array.from({ length: 14 }, (_, index) => ({
    code: `64.02.06.${index < 12 ? 1001 + index : 2001 + index - 12}`,
    name: index < 12 ? `Melayu ${index + 1}` : `Rapak ${index - 11}`,
  }));
  const codes = units.map(({ code }) => code);
  return {
    ...setupWith({}),
    officeCode: '64.02.06',
    officeName: 'Tenggarong',
    zone: 'WITA' as const,
    terms: proposeTerms('kecamatan', '64.02.06', codes),
    units,
  };
}

function tenggarong(): Office {
  return quietOffice('2026-02-02T08:00:00+08:00', tenggarongSetup());
}

/** What rightly says desa everywhere: our name, names in braces, and the settings by which an office gives its word. */
const sameEverywhere = [
  /Pantau Desa|pantau-desa/gu,
  // The kind that law gives a unit, in the column Jenis.
  /^desa$/gu,
  /\{desa\}|"desa"|desa-adat/gu,
  /misalnya Desa Sidomukti atau Kelurahan Melayu/gu,
  /Sebutan (?:kepala )?desa|misalnya desa atau kampung|Misalnya Kepala Desa, Kepala Kampung, Jaro/gu,
  /kecamatan \(memantau desa\)[^"]*/gu,
  /[Dd]esa, kelurahan,? (?:atau )?desa adat/gu,
  /\w+@[\w.]+|balai desa|Pemerintah desa\/kelurahan|Musyawarah Desa/gu,
];

/** The sentences, cells and captions that say desa. */
function sayingDesa(texts: readonly string[]): readonly string[] {
  return texts.filter((text) =>
    /(?<!\p{L})(?:desa(?:nya)?|kades|sekdes)(?!\p{L})/iu.test(
      sameEverywhere.reduce((rest, known) => rest.replace(known, ''), text),
    ),
  );
}

function captions({ caption, entries }: MenuData): readonly string[] {
  return [
    caption,
    ...entries.flatMap((entry) =>
      entry.kind === 'menu' ? captions(entry) : entry.kind === 'item' ? [entry.caption] : [],
    ),
  ];
}

/** The texts of an answer, one by one. */
function textsIn(answer: unknown): readonly string[] {
  if (typeof answer === 'string') return [answer];
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(textsIn) : [];
}

/** The notes on the cells of every tab. */
function notesOf(office: Office): readonly string[] {
  const found: unknown = vm.runInContext(
    `SpreadsheetApp.getActiveSpreadsheet().getSheets().flatMap((sheet) =>
       sheet.getDataRange().getNotes().flat()).filter((note) => note !== '').join('|')`,
    office.context,
  );
  return String(found).split('|');
}

const panels = [
  'readCalendar',
  'readCamatAccess',
  'readChatChoices',
  'readCircularDesk',
  'readCircularsToShare',
  'readContactGaps',
  'readExportChoices',
  'readVisitWeek',
  'readVisitSheets',
  'readLinks',
  'readLetters',
  'readHealth',
  'readYears',
  'meetingDesk',
  'readObligationChoices',
  'readTrial',
  'readWhatsapp',
  'readWords',
  'readProxyChoices',
  'readReviews',
  'readUnitChange',
  'readHolidayGaps',
  'readVisitDesk',
  'readVisitResults',
] as const;

test('F39: in an office of kampung no tab, note, menu or panel says desa', () => {
  const office = begun(kampungOffice());
  const workbook = office.state.workbooks[office.state.containerId ?? ''];
  const tabs = workbook?.sheets.map(({ name }) => name) ?? [];
  expect(tabs).toContain('Kampung');
  const notes = notesOf(office);
  expect(notes.length).toBeGreaterThan(50);
  expect(sayingDesa([...tabs, ...notes, ...office.menus.flatMap(captions)])).toEqual([]);
  expect(sayingDesa(tabs.flatMap((tab) => shownRows(office, tab).flat()))).toEqual([]);
  expect(sayingDesa(panels.flatMap((name) => textsIn(callRpc(office, name, {}))))).toEqual([]);
  expect(sayingDesa(textsIn(callRpc(office, 'readPostDesk', { campaign: '' })))).toEqual([]);
  const rakor = view(office, 'R-001').presence.rows.filter(({ unit }) => unit === 'Sri Basuki');
  expect(rakor.map(({ position }) => position)).toEqual([
    'Sekretaris Kampung',
    'Kasi Pelayanan',
    'Kasi Pemerintahan',
  ]);
});

test('F12, F19, F39: in Tenggarong a meeting invites the Lurah and Sekretaris Kelurahan of each kelurahan', () => {
  const office = begun(tenggarong());
  expect(shownIn(office, 'Pengaturan', 'Rapat: yang diundang ke rapat persiapan', 'Nilai')).toBe(
    'Kepala; Sekretaris',
  );
  const of = (number: string, name: string) =>
    view(office, number)
      .presence.rows.filter(({ unit }) => unit === name)
      .map(({ position, column }) => [position, column]);
  expect(of('R-002', 'Rapak 1')).toEqual([
    ['Sekretaris Desa', 'Sekretaris'],
    ['Kepala Desa', 'Kepala Desa/Lurah'],
  ]);
  expect(of('R-002', 'Melayu 1')).toEqual([
    ['Sekretaris Kelurahan', 'Sekretaris'],
    ['Lurah', 'Kepala Desa/Lurah'],
  ]);
  expect(of('R-003', 'Melayu 12').map(([position]) => position)).toEqual(['Lurah', 'Ketua LPM']);
  expect(callRpc(office, 'meetingInvite', { number: 'R-002' }).message).not.toMatch(/28/u);
  expect(view(office, 'R-002').invitation.summary).toContain('28');
  for (const tab of [
    'Kepatuhan 2026',
    'Kontak',
    'Laporan',
    'Dispensasi',
    'Kunjungan',
    'Poskamling',
    'Kehadiran',
  ])
    expect([
      tab,
      shownRows(office, tab)
        .flat()
        .filter((text) => /^desa/iu.test(text))[0],
    ]).toEqual([tab, 'Desa/kelurahan']);
  // The head that the panel proposes for a pasted list is understood.
  const pasted = {
    rows: [
      ['Desa/kelurahan', 'Nama pos', 'RW', 'RT'],
      ['Melayu 3', 'Mawar', '1', '02'],
    ],
    unit: '',
  };
  expect(callRpc(office, 'previewPosts', pasted).lines.map(({ kind }) => kind)).toEqual(['new']);
});

test('F12, F39: the set-up says at its end that the workbook is ready for two desa and twelve kelurahan', () => {
  expect(callRpc(tenggarong(), 'prepareWorkbook', tenggarongSetup())).toMatchObject({
    message:
      'Buku kerja siap untuk 2 desa dan 12 kelurahan. Lengkapi surel di tab Kontak, lalu bagikan tautannya.',
    monitored: '2 desa dan 12 kelurahan',
    unitWord: 'desa dan kelurahan',
  });
});

test('the net finds a panel that says desa', () => {
  expect(sayingDesa(['Pilih desanya.', 'Pantau Desa → Kesehatan', 'Kampung Sri Basuki'])).toEqual([
    'Pilih desanya.',
  ]);
});
