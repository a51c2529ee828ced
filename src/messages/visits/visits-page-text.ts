// Words of the dialog Kunjungan.
import { wholeText } from '../time/date-text';

export const windowTitle = 'Kunjungan';

/** What the page says before the office uses it. */
export const firstUse = {
  startTitle: 'Rencanakan kunjungan',
  startLead:
    'Pantau Desa menyusun jadwal kunjungan yang adil: semua mendapat giliran, hari libur dihindari, dan rencana kegiatan diikuti.',
  startMakes: [
    'Tab Tim: siapa yang berkunjung, dimulai dengan pimpinan kantor, Kapolsek, Danramil, dan Kepala Puskesmas.',
    'Kolom tambahan di tab Kunjungan: Jam, Instansi lain, Foto, Surat tugas, Kunci.',
    'Pengaturan kunjungan di tab Pengaturan.',
  ],
  startButton: 'Mulai memakai',
  starting: 'Menyiapkan tab Tim…',
} as const;
export const started = 'Siap dipakai. Isi nama anggota di tab Tim, lalu susun jadwal.';

export const scheduleTitle = 'Jadwal kunjungan';
export const targetsLegend = 'Yang diperiksa';
export const propose = 'Susun jadwal';
export const proposing = 'Menyusun jadwal…';
export const saveSchedule = 'Simpan';
export const notSavedYet = 'Belum ada yang disimpan.';
export const scheduleEmpty =
  'Tekan Susun jadwal untuk melihat usulan; tidak ada yang ditulis sebelum Simpan.';
export const longestTitle = 'Paling lama belum dikunjungi';
export const showAllLongest = 'Daftar lengkap';
export const lineHeads = {
  day: 'Hari',
  unit: 'Tujuan',
  reason: 'Alasan',
  team: 'Tim',
  change: 'Perubahan',
} as const;

/** The views of the dialog. */
export const viewNames = { schedule: 'Jadwal', week: 'Minggu ini', results: 'Hasil' } as const;

export const noResultsWait = 'Semua kunjungan sudah ada hasilnya';

export function resultsWait(count: number): string {
  return `${wholeText(count)} kunjungan menunggu hasil`;
}

export function answersDiffer(answers: readonly string[]): string {
  return `Dua hasil berbeda: ${answers.join(' dan ')}. Pilih yang benar, lalu simpan.`;
}

export const presentLabel = 'Yang hadir';
export const notesLabel = 'Catatan';
export const photoLabel = 'Tautan foto';
export const saveResult = 'Simpan hasil';
export const outcomeMissing = 'Pilih hasil untuk setiap kewajiban dahulu.';

export function findingsTitle(count: number): string {
  return `${wholeText(count)} temuan menunggu putusan`;
}

export const reportedHead = 'Yang dilaporkan';
export const foundHead = 'Yang ditemukan';

export function noResponse(due: string): string {
  return due === '' ? 'Belum ada tanggapan.' : `Belum ada tanggapan; tenggatnya ${due}.`;
}

export function response(text: string): string {
  return `Tanggapan: ${text}`;
}

export const copyResultLink = 'Salin tautan hasil';

export function resultLinkCopied(unit: string): string {
  return `Tautan hasil kunjungan ${unit} disalin. Kirim kepada tim; hasilnya masuk ke sini.`;
}

export const copyAnswerLink = 'Salin tautan';

export function answerLinkCopied(unit: string): string {
  return `Tautan tanggapan ${unit} disalin. Kirim kepadanya; jawabannya masuk ke sini.`;
}

export const responseFormLead =
  'Temuan dapat ditanggapi lewat formulir. Formulirnya belum ada; satu tombol membuatnya.';
export const startResponseForm = 'Siapkan formulir tanggapan';
export const followUpsLead =
  'Temuan dan putusannya dicatat di tab Tindak Lanjut. Tab itu belum ada; satu tombol membuatnya dan mengisinya dengan temuan di bawah ini.';
export const startFollowUps = 'Mulai memakai Tindak Lanjut';
export const startingFollowUps = 'Menyiapkan tab Tindak Lanjut…';
export const verdictLegend = 'Putusan';
export const verdictNotes = {
  'report-right': 'Temuan dicabut; laporannya tetap dihitung.',
  'report-wrong': 'Laporan ditolak; pengirimnya diberi tahu lewat Periksa laporan.',
  repeat: 'Tetap temuan sampai laporan baru untuk periode ini diterima.',
} as const;
export const reasonLabel = 'Alasan putusan';

/** Puts a later visit into the reason. */
export function useGround(ground: string): string {
  return `Pakai alasan: ${ground}`;
}
export const reasonMissing = 'Tulis alasannya dahulu.';
export const verdictMissing = 'Pilih putusannya dahulu.';
export const saveVerdict = 'Simpan putusan';
