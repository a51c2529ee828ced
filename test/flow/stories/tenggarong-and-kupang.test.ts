// Tenggarong takes siskamling up again, post by post; Kupang's camat receive a circular and carry it to three audiences.
import type { Office } from 'local-office';
import { DEFAULT_TERMS_BY_TIER } from '../../../src/core/office/profile';
import { camat } from '../circulars/circular-office';
import { filledBy, linkOf } from '../forms/unit-link';
import { callRpc, shownFigures } from '../kasiman';
import { view } from '../meetings/meeting-office';
import {
  presetDraft,
  problemsOf,
  quietOffice,
  refresh,
  setupWith,
  withoutDailyRuns,
} from '../office-actions';
import { matrixColumns, shownIn, shownRecords, shownStates, stateOf, typeRow } from '../sheet-cells';
import { paste } from '../siskamling/post-office';

jest.setTimeout(120_000);

/** The column of an obligation that has one period, in this year's tab. */
function columnOf(office: Office, obligation: string, tab: string) {
  const [period = ''] = matrixColumns(office, tab).find(([, name]) => name === obligation) ?? [];
  return { period, obligation, tab };
}

const names = Array.from({ length: 14 }, (_, index) =>
  index < 12 ? `Melayu ${index + 1}` : `Rapak ${index - 11}`,
);
const tab = 'Kepatuhan 2025';

function tenggarong(): Office {
  const office = quietOffice('2025-09-08T08:00:00+08:00', {
    ...setupWith({ bindsKelurahan: true, start: '2025-09-01' }),
    officeCode: '64.02.06',
    officeName: 'Tenggarong',
    zone: 'WITA',
    units: names.map((name, index) => ({
      code: `64.02.06.${index < 12 ? 1001 + index : 2001 + index - 12}`,
      name,
    })),
  });
  const campaign = { periodType: 'campaign', start: '2025-09-08', end: '2025-12-31' } as const;
  for (const [id, name] of [
    ['siskamling', 'Reaktivasi siskamling'],
    ['reaktivasi-poskamling', 'Reaktivasi poskamling'],
  ] as const)
    callRpc(office, 'addObligation', { ...presetDraft(office, id), ...campaign, name });
  callRpc(office, 'startPosts', {});
  callRpc(office, 'startVisits', {});
  callRpc(office, 'startMeetings', {});
  callRpc(office, 'startCirculars', {});
  return withoutDailyRuns(office);
}

test('the story of Tenggarong, from the meeting on Zoom to the night watch', () => {
  const office = tenggarong();
  notesTheMeetingOnZoom(office);
  countsThePosts(office);
  plansTheNights(office);
  trainsTheOfficials(office);
  reportsTheReactivation(office);
  givesTheDataAway(office);
});

/** "digelar secara virtual melalui Zoom Meeting pada Minggu (7/9/2025)"; the order itself is the Minister's letter. */
function notesTheMeetingOnZoom(office: Office): void {
  const { blank } = callRpc(office, 'meetingDesk', {});
  const { message, view: saved } = callRpc(office, 'meetingSave', {
    ...blank,
    title: 'Rakor Penguatan Pemerintahan Desa 2025',
    kind: 'other',
    form: 'online',
    date: 'Minggu (7/9/2025)',
    place: 'https://zoom.example/j/123',
    state: 'held',
  });
  expect(message).not.toContain('bukan');
  expect(saved.line.where).toBe('09.00 WITA s.d. selesai · https://zoom.example/j/123');
  expect(saved.notices).toEqual([expect.stringContaining('Minggu, 7 September 2025 bukan hari kerja.')]);
  const { items } = callRpc(office, 'meetingEnter', {
    number: 'R-001',
    entries: [
      {
        id: 'keputusan1',
        kind: 'decision',
        text: 'Reaktivasi siskamling di seluruh desa dan kelurahan | semua desa | 31 Desember 2025',
      },
    ],
  });
  expect(items[0]).toMatchObject({ owner: 'semua desa', due: '31 Des 2025' });
  const { desk } = callRpc(office, 'addCircular', {
    issuer: 'Menteri Dalam Negeri',
    shape: 'Surat Edaran',
    number: '300.1.4/e.1/BAK',
    date: '3 September 2025',
    subject: 'Satlinmas dan pos ronda',
    until: '',
    replaces: '',
    addressees: '',
    acknowledgeBy: '',
    audiences: '',
    obligation: 'reaktivasi-siskamling',
  });
  expect(desk.circulars[0]?.title).toContain('300.1.4/e.1/BAK');
}

/** "pendataan ulang jumlah poskamling": 13 of 14 counted, the one without is named, nobody is 0 %. */
function countsThePosts(office: Office): void {
  const head = 'Desa\tNama pos\tRW\tRT\tAktif\tJumlah regu\tDiperiksa';
  const rows = names
    .slice(1)
    .flatMap((unit) => [
      `${unit}\tPos Melati\t1\t01\tya\t7\t12 September 2025`,
      `${unit}\tPos Mawar\t1\t02\ttidak\t\t12 September 2025`,
    ]);
  office.clock.set('2025-09-12T15:00:00+08:00');
  expect(paste(office, [head, ...rows].join('\n')).message).toBe('26 pos baru dan 0 perubahan disimpan.');
  const desk = callRpc(office, 'readPostDesk', { campaign: '' });
  expect(desk.active).toBe('13/26 = 50,0 %');
  expect(desk.units[0]).toMatchObject({ unit: 'Melayu 1', count: 0, active: 'belum didata' });
  expect(desk.campaignText).toBe('13 dari 14 desa dan kelurahan sudah mendata; belum: Melayu 1.');
}

/** "menyusun jadwal ronda yang terstruktur": no night of an active post stays empty, a sheet hangs in each. */
function plansTheNights(office: Office): void {
  expect(callRpc(office, 'fillPostNights', { code: '', again: false }).message).toBe(
    'Jadwal ronda 13 pos diisi.',
  );
  expect(callRpc(office, 'readPostDesk', { campaign: '' }).emptyNights).toEqual([]);
  expect(callRpc(office, 'readPostSheets', {}).sheets).toHaveLength(13);
}

/** "pelatihan bagi perangkat desa, pendampingan pengelolaan keamanan lingkungan": a record without a rate. */
function trainsTheOfficials(office: Office): void {
  office.clock.set('2025-09-20T08:00:00+08:00');
  const { blank } = callRpc(office, 'meetingDesk', {});
  callRpc(office, 'meetingSave', {
    ...blank,
    title: 'Pelatihan pengelolaan ronda',
    kind: 'training',
    date: '20 September 2025',
    place: 'Aula kecamatan',
    state: 'held',
  });
  const asked = { number: 'R-002' };
  callRpc(office, 'meetingInvite', asked);
  const rows = view(office, 'R-002').presence.rows.filter(({ unit }) => unit === 'Rapak 1');
  const ticks = rows.map(({ key, state }) => ({ key, seen: state, state: 'present' as const }));
  callRpc(office, 'meetingTick', { ...asked, ticks });
  callRpc(office, 'meetingClose', asked);
  const { training } = callRpc(office, 'meetingDesk', {});
  expect(training).toHaveLength(1);
  expect(training[0]?.unit).toBe('Rapak 1');
  expect(training[0]?.lines[0]).toContain('Pelatihan pengelolaan ronda');
}

/** "reaktivasi … di seluruh desa dan kelurahan", "poskamling yang aktif": counted, scheduled, and a first night. */
function reportsTheReactivation(office: Office): void {
  office.clock.set('2025-09-25T08:00:00+08:00');
  const sent = office.submitForm('Laporan Reaktivasi siskamling', {
    ...(filledBy(office, linkOf(office, 'Rapak 1', 'Reaktivasi siskamling')) as Record<string, string>),
    'Bulan laporan': '2025-09-25',
    'Jumlah pos kamling yang didata': '2',
    'Di antaranya yang aktif': '1',
    'Di antaranya yang punya jadwal ronda': '1',
    'Jumlah malam ronda bulan ini': '5',
  });
  expect(sent.accepted).toBe(true);
  refresh(office);
  const reported = columnOf(office, 'Reaktivasi siskamling', tab);
  const reached = columnOf(office, 'Reaktivasi poskamling', tab);
  expect(stateOf(office, 'Rapak 1', reported)).toBe('✔ Tepat waktu');
  expect(stateOf(office, 'Rapak 1', reached)).toBe('✔ Tepat waktu');
  expect(stateOf(office, 'Rapak 2', reached)).toBe('◐ Sebagian 2/3: ronda berjalan');
  expect(stateOf(office, 'Melayu 1', reached)).toBe('… Menunggu');
  expect(Object.keys(shownStates(office, reported))).toHaveLength(14);
  office.clock.set('2026-01-02T08:00:00+08:00');
  refresh(office);
  expect(stateOf(office, 'Melayu 1', reached)).toBe('✘ Lewat tenggat');
}

/** "integrasi data keamanan ke dalam sistem pemerintahan desa digital": a file with codes as text, without names. */
function givesTheDataAway(office: Office): void {
  const { content } = callRpc(office, 'exportPosts', { format: 'csv-comma' });
  const lines = content.data.split('\n');
  expect(lines[0]).toContain('kode_desa,nama_desa,kode_pos,rw,rt');
  expect(lines.filter((line) => line.startsWith('64.02.06.'))).toHaveLength(26);
  expect(problemsOf(office).filter((text) => text.includes('pos'))).toEqual([]);
}

const title = 'surat edaran Bupati Kupang Nomor 440/XII/2021';
const audiences = ['Masyarakat', 'Pemerintah desa/kelurahan', 'Tokoh agama'];

function kupang(): Office {
  const office = quietOffice('2021-12-20T08:00:00+08:00', {
    ...setupWith({ legalBasis: title, start: '2021-12-01' }),
    tier: 'kabupaten',
    officeCode: '53.01',
    officeName: 'Kupang',
    zone: 'WITA',
    terms: DEFAULT_TERMS_BY_TIER.kabupaten,
    units: camat,
  });
  callRpc(office, 'startVisits', {});
  callRpc(office, 'startMeetings', {});
  callRpc(office, 'startCirculars', {});
  callRpc(office, 'addObligation', {
    ...presetDraft(office, 'sosialisasi-se'),
    start: '2021-12-22',
    end: '2022-01-02',
  });
  return withoutDailyRuns(office);
}

test('the story of Kupang, from the rakor in Oelamasi to the new year', () => {
  const office = kupang();
  invitesTheCamat(office);
  sendsTheCircular(office);
  carriesItOn(office);
});

/** "berlangsung diruang rapat Bupati Kupang di Oelamasi pada hari Rabu, 22 Desember 2021", with Asisten and OPD. */
function invitesTheCamat(office: Office): void {
  const { blank } = callRpc(office, 'meetingDesk', {});
  const { message, view: saved } = callRpc(office, 'meetingSave', {
    ...blank,
    title: 'Rapat Koordinasi Camat',
    date: 'hari Rabu, 22 Desember 2021',
    place: 'Ruang rapat Bupati Kupang di Oelamasi',
  });
  expect(message).not.toContain('bukan');
  expect(saved.line).toMatchObject({
    day: 'Rabu, 22 Desember 2021',
    where: '09.00 WITA s.d. selesai · Ruang rapat Bupati Kupang di Oelamasi',
  });
  expect(saved.draft.chair).toContain('Bupati');
  // "mengevaluasi implementasi fungsi delegatif dan atributif": an item beside those that stand there by themselves.
  const agenda = `${saved.draft.agenda}\nPelaksanaan fungsi delegatif dan atributif`;
  const { view: full } = callRpc(office, 'meetingSave', { ...saved.draft, agenda });
  expect(full.draft.agenda.split('\n')).toEqual(
    expect.arrayContaining(['Evaluasi kinerja', 'Pelaksanaan fungsi delegatif dan atributif']),
  );
  // "para Asisten Sekda …, para Camat se-Kabupaten Kupang, para pimpinan OPD terkait".
  for (const Jabatan of ['Asisten Sekda', 'Pimpinan OPD'])
    typeRow(office, 'Tim', { Jabatan, Instansi: 'Pemerintah Kabupaten Kupang', Ikut: 'bila diundang' });
  const { invitation } = callRpc(office, 'meetingInvite', { number: 'R-001' }).view;
  expect(invitation.summary).toBe('24 orang dari kecamatan, 3 pejabat');
  const officials = view(office).presence.rows.filter(({ key }) => key.split('|').length === 2);
  expect(officials.map(({ position }) => position)).toEqual(
    expect.arrayContaining(['Asisten Sekda', 'Pimpinan OPD']),
  );
  expect(new Set(view(office).presence.rows.map(({ unit }) => unit)).has('Amfoang Tengah')).toBe(true);
}

/** "Nomor 440/XII/2021 yang … wajib di pedomani oleh semua camat": the number stands as written, who has not is named. */
function sendsTheCircular(office: Office): void {
  refresh(office);
  expect(shownIn(office, 'Kewajiban', 'kerja-bakti', 'Dasar')).toBe(title);
  office.clock.set('2021-12-22T14:00:00+08:00');
  callRpc(office, 'addCircular', {
    issuer: 'Bupati Kupang',
    shape: 'Surat Edaran',
    number: '440/XII/2021',
    date: '22 Desember 2021',
    subject: 'Pencegahan dan penanggulangan pada perayaan Natal dan tahun baru',
    until: '2 Januari 2022',
    replaces: '',
    addressees: '',
    acknowledgeBy: '24 Desember 2021',
    audiences: audiences.join('; '),
    obligation: 'sosialisasi-surat-edaran',
  });
  const said = { circular: 'SE-1', person: 'Sekcam' } as const;
  const codes = camat.map(({ code }) => code);
  callRpc(office, 'acknowledgeCircular', { ...said, step: 'read', units: codes.slice(0, 12) });
  const { desk } = callRpc(office, 'acknowledgeCircular', {
    ...said,
    step: 'received',
    units: codes.slice(12, 20),
  });
  expect(desk.circulars[0]).toMatchObject({ counts: 'diterima 20/24 · dibaca 12/24 · dilaksanakan 0/24' });
  expect(desk.circulars[0]?.waiting.received.map(({ name }) => name)).toEqual([
    'Amfoang Timur',
    'Fatuleu Barat',
    'Fatuleu Tengah',
    'Amfoang Tengah',
  ]);
}

/** "mengkomunikasikan … dengan masyarakat, pemdes/kelurahan, maupun para pemuka agama": all three, until New Year. */
function carriesItOn(office: Office): void {
  const obligation = 'Sosialisasi Surat Edaran';
  const link = callRpc(office, 'readLinks', {}).links.find(
    ({ unitName, obligationName }) => unitName.endsWith('Semau') && obligationName === obligation,
  );
  const tell = (day: string, reached: string[]) => {
    office.clock.set(`${day}T10:00:00+08:00`);
    return office.submitForm(`Laporan ${obligation}`, {
      ...(filledBy(office, link?.url ?? '') as Record<string, string>),
      'Tanggal sosialisasi': day,
      'Siapa yang sudah menerima penjelasan?': reached,
      Cara: 'rapat dan pengeras suara',
    });
  };
  expect(tell('2021-12-27', audiences.slice(0, 2)).accepted).toBe(true);
  const column = columnOf(office, obligation, 'Kepatuhan 2021');
  expect(stateOf(office, 'Semau', column)).toContain('Sebagian 2/3');
  expect(tell('2021-12-30', audiences.slice(2)).accepted).toBe(true);
  expect(stateOf(office, 'Semau', column)).toBe('✔ Tepat waktu');
  expect(shownFigures(office, obligation, '22 Des 2021 – 2 Jan 2022')['Sudah lapor']).toBe('1 dari 24');
  expect(shownRecords(office, 'Tanda Terima').length).toBeGreaterThanOrEqual(20);
}
