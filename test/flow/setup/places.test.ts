// Checks that an office of any tier, region and time zone is spoken to in its own words.
import type { Office } from 'local-office';
import type { SetupRequest } from '../../../src/app/setup/rpc-setup';
import { DEFAULT_TERMS_BY_TIER } from '../../../src/core/office/profile';
import { callRpc, emptyOffice, kasimanOffice, kasimanSetup } from '../kasiman';
import { refresh, reportOf, sendReport, withoutDailyRuns } from '../office-actions';
import { headlineOf, shownIn, shownTable, stateOf, typeIn } from '../sheet-cells';

function setupOf(changes: Partial<SetupRequest>): SetupRequest {
  return { ...kasimanSetup, ...changes };
}
interface FirstMail {
  readonly office: Office;
  readonly subject: string;
  readonly body: string;
}
/** Set up, one contact filled in, reminders sent on 2 March: what the first unit gets. */
function firstMailOf(setup: SetupRequest): FirstMail {
  const office = emptyOffice('2026-02-02T08:00:00+07:00');
  callRpc(office, 'prepareWorkbook', setup);
  typeIn(office, 'Kontak', 0, 'Surel', 'petugas@wilayah.example');
  callRpc(office, 'switchReminders', { on: true });
  withoutDailyRuns(office).clock.set('2026-03-02T14:00:00+07:00');
  refresh(office);
  office.call('dailyReminders');
  const mail = office.outbox.find(({ to }) => to.includes('petugas@wilayah.example'));
  if (!mail) throw new Error('no reminder');
  return { office, subject: mail.subject, body: mail.body };
}

describe('places, tiers, zones and words', () => {
  test('F38: a kabupaten oversees its camat', () => {
    const { office, subject, body } = firstMailOf(
      setupOf({
        tier: 'kabupaten',
        officeCode: '53.01',
        officeName: 'Kupang',
        terms: DEFAULT_TERMS_BY_TIER.kabupaten,
        units: [
          { code: '53.01.04', name: 'Semau' },
          { code: '53.01.05', name: 'Kupang Barat' },
        ],
      }),
    );
    expect(`${subject}\n${body}`).toContain('Camat');
    expect(`${subject}\n${body}`).toContain('Kecamatan Semau');
    expect(`${subject}\n${body}`).not.toMatch(/Kepala Desa|\bdesa\b/u);
    expect(headlineOf(office)).toMatch(/^2 kecamatan belum lapor /u);
  });

  test('F38: a desa oversees its RW under the Jaro', () => {
    const { office, subject, body } = firstMailOf(
      setupOf({
        tier: 'desa',
        officeCode: '36.03.04.2005',
        officeName: 'Patrasana',
        terms: DEFAULT_TERMS_BY_TIER.desa,
        units: [
          { code: '36.03.04.2005-RW01', name: '01' },
          { code: '36.03.04.2005-RW02', name: '02' },
        ],
      }),
    );
    expect(`${subject}\n${body}`).toContain('Jaro');
    expect(`${subject}\n${body}`).toContain('RW 01');
    expect(`${subject}\n${body}`).toContain('Desa Patrasana');
    expect(headlineOf(office)).toMatch(/^2 RW belum lapor /u);
  });

  test('F39: in Lampung every mail is addressed to the Kepala Kampung', () => {
    const { office, subject, body } = firstMailOf(
      setupOf({
        officeCode: '18.02.11',
        officeName: 'Kalirejo',
        terms: { ...DEFAULT_TERMS_BY_TIER.kecamatan, unit: 'kampung', unitHead: 'Kepala Kampung' },
        units: [
          { code: '18.02.11.2001', name: 'Sri Basuki' },
          { code: '18.02.11.2002', name: 'Kalirejo' },
        ],
      }),
    );
    expect(body).toContain('Kepala Kampung Sri Basuki');
    expect(`${subject}\n${body}`).not.toMatch(/\bdesa\b/iu);
    expect(shownTable(office, 'Kepatuhan 2026').headers).toContain('Kampung');
  });

  test.each([
    ['2026-03-05T23:30:00+08:00', '✔ Tepat waktu'],
    ['2026-03-06T00:10:00+08:00', '◷ Terlambat 1 hari'],
  ])('F40: a report at %s in WITA, with a script project in WIB, is %s', (moment, state) => {
    const office = withoutDailyRuns(kasimanOffice('2026-02-02T08:00:00+08:00', setupOf({ zone: 'WITA' })));
    office.clock.set(moment);
    office.submitForm('Laporan Kerja Bakti', reportOf('Betet', '2026-02-08'));
    expect(stateOf(office, 'Betet')).toBe(state);
  });

  test('F46: a village reads no English and no ISO date in its form, receipt or reminder', () => {
    const { office, subject, body } = firstMailOf(kasimanSetup);
    sendReport(office, '2026-03-03T09:00:00', 'Batokan', '2026-02-28');
    const receipt = office.outbox[office.outbox.length - 1];
    const [form] = Object.values(office.state.forms);
    const read = [
      subject,
      body,
      receipt?.subject ?? '',
      receipt?.body ?? '',
      form?.title ?? '',
      form?.description ?? '',
      form?.confirmationMessage ?? '',
      ...(form?.items ?? []).flatMap((item) => [item.title, item.helpText]),
    ]
      .join('\n')
      .replace(/https?:\/\/\S+/gu, '');
    expect(read).toContain('28 Februari 2026');
    expect(read).not.toMatch(/\d{4}-\d{2}-\d{2}/u);
    expect(read).not.toMatch(
      /\b(report|reminder|due|deadline|please|thank|submit|date|village|photo|link|email|click|month|your|the)\b/iu,
    );
  });
});

test('what stands above the office in its letterhead is filled once; what a person wrote stays', () => {
  const office = emptyOffice('2026-02-02T08:00:00+07:00');
  const setup = setupOf({ letterRegion: 'Kabupaten Bojonegoro' });
  callRpc(office, 'prepareWorkbook', setup);
  const shown = () => shownIn(office, 'Pengaturan', 'Surat: wilayah di atas kantor', 'Nilai');
  expect(shown()).toBe('Kabupaten Bojonegoro');
  typeIn(office, 'Pengaturan', 'Surat: wilayah di atas kantor', 'Nilai', 'Kab. Bojonegoro');
  callRpc(office, 'prepareWorkbook', setup);
  expect(shown()).toBe('Kab. Bojonegoro');
  callRpc(office, 'openNextPage', { page: 'contacts' });
  expect(office.dialogs.map(({ title }) => title)).toContain('Kontak');
});
