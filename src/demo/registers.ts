// Plays what the office does beside reports: a dispensation, visits with a finding, a rakor, a circular, guard posts.
import type { Hands } from './hands';
import { labelOf } from './kasiman';

/** One desa is excused for a flood. */
export function excuseForFlood(hands: Hands): void {
  hands.fill(
    'Dispensasi',
    ['Desa', 'Kewajiban', 'Periode', 'Alasan', 'Diberikan oleh', 'Tanggal'],
    [[labelOf('Besah'), 'kerja-bakti', 'Februari 2026', 'Banjir', 'Camat Kasiman', '20 Februari 2026']],
  );
}

const team = 'Camat; Kapolsek; Danramil';

/** Made visits: what they checked was there, but for one. */
const visits: readonly (readonly [
  name: string,
  period: string,
  day: string,
  outcome?: string,
  notes?: string,
])[] = [
  ['Batokan', 'Juni 2026', '8 Juli 2026'],
  ['Betet', 'Juni 2026', '23 Juli 2026'],
  ['Sidomukti', 'Juli 2026', '11 Agustus 2026', 'tidak dapat diperiksa', 'Jalan terputus'],
  ['Besah', 'Juli 2026', '25 Agustus 2026'],
  ['Sambeng', 'Agustus 2026', '8 September 2026'],
  ['Kasiman', 'Agustus 2026', '23 September 2026'],
  ['Sekaran', 'September 2026', '8 Oktober 2026'],
  ['Ngaglik', 'Oktober 2026', '10 November 2026'],
  ['Batokan', 'Oktober 2026', '24 November 2026'],
  ['Tembeling', 'November 2026', '9 Desember 2026', 'tidak terlaksana', 'Saluran masih penuh sampah'],
];

/** The register of visits so far, and the team from now on. */
export function recordVisits(hands: Hands): void {
  hands.fill(
    'Kunjungan',
    ['Desa', 'Kewajiban', 'Periode', 'Tanggal', 'Hasil', 'Tim', 'Catatan'],
    visits.map(([name, period, day, outcome = 'terlaksana', notes = '']) => [
      labelOf(name),
      'kerja-bakti',
      period,
      day,
      outcome,
      team,
      notes,
    ]),
  );
  hands.ask('startVisits', {});
  hands.fill(
    'Tim',
    ['Nama'],
    [['Drs. Sutrisno, M.Si.'], ['AKP Hariyanto'], ['Kapten Inf. Mulyadi'], ['dr. Ratna Dewi']],
  );
  const targets = ['kerja-bakti'];
  const { seen } = hands.ask('previewSchedule', { targets }) as { readonly seen: string };
  hands.ask('saveSchedule', { targets, seen });
  hands.ask('startFollowUps', {});
}

/** The rakor of the week, with everybody invited. */
export function inviteToRakor(hands: Hands): void {
  hands.ask('startMeetings', {});
  const { blank } = hands.ask('meetingDesk', {}) as { readonly blank: object };
  hands.ask('meetingSave', {
    ...blank,
    date: 'Kamis, 17 Desember 2026',
    start: '09.00',
    end: '11.00',
    place: 'Pendopo Kecamatan Kasiman',
    chair: 'Camat',
    noteTaker: 'Kasi Pemerintahan',
  });
  hands.ask('meetingInvite', { number: 'R-001' });
}

/** A circular that most desa have received. */
export function sendCircular(hands: Hands): void {
  hands.ask('startCirculars', {});
  hands.ask('addCircular', {
    issuer: 'Bupati Bojonegoro',
    shape: 'Surat Edaran',
    number: '300.1.4/2145/412.520/2026',
    date: '1 Desember 2026',
    subject: 'Kesiapsiagaan menghadapi Natal dan Tahun Baru',
    until: '31 Januari 2027',
    replaces: '',
    addressees: '',
    acknowledgeBy: '18 Desember 2026',
    audiences: '',
    obligation: 'siskamling',
  });
  hands.ask('acknowledgeCircular', {
    circular: 'SE-1',
    units: ['Batokan', 'Betet', 'Besah', 'Kasiman', 'Sekaran', 'Tambakmerak'].map(
      (name) => labelOf(name).split(' ')[0],
    ),
    step: 'received',
    person: 'Sekretaris Desa',
  });
}

const posts = [
  ['Desa', 'Dusun', 'RW', 'RT', 'Nama pos', 'Bangunan', 'Kondisi', 'Aktif', 'Jumlah regu', 'Ketua regu'],
  ['Batokan', 'Krajan', '01', '01, 02', 'Melati', 'permanen', 'baik', 'ya', '7', '1 Budi; 2 Sarno'],
  ['Batokan', 'Krajan', '02', '03', 'Kenanga', 'semi', 'rusak ringan', 'ya', '5', ''],
  ['Betet', 'Lor', '01', '01', 'Mawar', 'permanen', 'baik', 'ya', '7', ''],
  ['Besah', 'Kidul', '02', '04', 'Anggrek', 'menumpang rumah', 'baik', 'tidak', '', ''],
  ['Kasiman', 'Krajan', '01', '02', 'Garuda', 'permanen', 'baik', 'ya', '10', '1 Joko; 2 Wito'],
  ['Sekaran', 'Krajan', '03', '01', 'Cendana', 'semi', 'rusak berat', 'tidak', '', ''],
];

/** The guard posts of five desa, each active one with its nights. */
export function listPosts(hands: Hands): void {
  hands.ask('startPosts', {});
  const pasted = { rows: posts, unit: '' };
  const { seen } = hands.ask('previewPosts', pasted) as { readonly seen: string };
  hands.ask('savePosts', { ...pasted, seen });
  hands.ask('fillPostNights', { code: '', again: false });
}
