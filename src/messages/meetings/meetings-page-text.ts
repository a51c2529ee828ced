// Words of the dialog Rapat.
import { anyUnit, unitHeading } from '../office/unit-word';
import { wholeText } from '../time/date-text';

export const windowTitle = 'Rapat';

/** What the page says before the office uses it. */
export const firstUse = {
  startTitle: 'Catat rapat dan kehadirannya',
  startLead:
    'Undangan, daftar hadir, keputusan, dan notula dari satu tempat; keputusan rapat berlanjut ke rapat berikutnya.',
  startMakes: [
    'Tab Rapat: judul, waktu, tempat, acara, dan status setiap rapat.',
    'Tab Kehadiran: satu baris untuk setiap undangan.',
    'Tab Tindak Lanjut: keputusan dan tugas, bila belum ada.',
    'Pengaturan siapa yang diundang, di tab Pengaturan.',
  ],
  startButton: 'Mulai memakai',
  starting: 'Menyiapkan tab Rapat…',
} as const;

export const listTitle = 'Rapat';
export const noMeetings = 'Belum ada rapat. Tekan Rapat baru.';
export const newMeeting = 'Rapat baru';
export const next = 'Rapat berikutnya';
export const proposing = 'Menghitung tanggalnya…';
export const coming = 'Akan datang';
export const past = 'Sudah lewat';
export const lacksMinutes = 'belum ada notula';
export const hostsTitle = 'Giliran tuan rumah berikutnya';

export function hostLine(unit: string, last: string): string {
  return `${unit} (${last})`;
}

export const ratesTitle = 'Kehadiran enam rapat terakhir';
export const rateHeads = ['Hadir', 'Terwakili', 'Izin'] as const;
export const rateGroupLabel = 'Dihitung per';

/** By what the rates are summed, and the head of the first column. */
export function rateGroups(unitWord: string) {
  return { units: unitHeading(unitWord), positions: 'Jabatan', invitees: 'Yang diundang' } as const;
}

export function trainingTitle(unitWord: string): string {
  return `Pelatihan per ${unitWord}`;
}

/** The views of one meeting. */
export const viewNames = {
  facts: 'Rapat',
  invitation: 'Undangan',
  presence: 'Hadir',
  items: 'Notula',
  papers: 'Dokumen',
} as const;
export const toList = '‹ Semua rapat';

export const fields = {
  title: 'Judul',
  kind: 'Jenis',
  date: 'Tanggal',
  start: 'Mulai',
  end: 'Selesai',
  form: 'Bentuk',
  place: 'Tempat atau tautan',
  host: 'Tuan rumah',
  chair: 'Pimpinan',
  noteTaker: 'Notulis',
  basis: 'Dasar atau surat undangan',
  agenda: 'Acara',
  budgetYear: 'Tahun anggaran',
  state: 'Status',
  notes: 'Jalannya rapat',
} as const;
export const dateHint = 'Misalnya 12 Februari 2026; nama harinya dihitung.';
export const timeHint = 'Misalnya 09.00.';
export const agendaHint = 'Satu baris satu acara.';
export const officeHost = 'Kantor';
export const more = 'Isian lainnya';
export const save = 'Simpan';

export const noList = 'Belum ada daftar undangan.';
export const makeList = 'Buat daftar undangan';
export const makingList = 'Menyusun daftar…';
export const makeLetter = 'Buat surat undangan';
export const makingLetter = 'Menyusun surat…';
export const copyGroup = 'Salin pesan grup';
export const copied = 'Tersalin. Tempelkan di WhatsApp.';
export const copyRefused = 'Peramban menolak menyalin. Pilih teksnya, lalu salin sendiri.';

export function perUnit(unitWord: string): string {
  return `Pesan untuk setiap ${unitWord}`;
}

export const copyText = 'Salin';

export function copyFor(unit: string): string {
  return `Salin pesan untuk ${unit}`;
}

export const markSent = 'Sudah dikirim';
export const isPast =
  'Hari rapat ini sudah lewat, jadi undangannya tidak dibuat lagi. Daftarnya masih dapat dilengkapi untuk kehadiran; tanggal yang keliru diperbaiki di bagian Rapat.';
export const notSent = 'Undangan belum dicatat dikirim.';

export const qrTitle = 'QR daftar hadir';
export const qrLead =
  'Cetak satu lembar dan tempel di pintu: yang datang memindainya, lalu mengisi nama dan jabatan. Tanda petugas tetap yang utama.';
export const makeQr = 'Buat QR daftar hadir';
export const makingQr = 'Menyiapkan formulir…';
export const printQr = 'Cetak QR';
export const qrScan = 'Pindai untuk mengisi daftar hadir';

export const allPresent = 'Semua hadir';
export const refreshList = 'Segarkan';
export const refreshing = 'Membaca formulir…';
export const closeList = 'Tutup daftar hadir';
export const closing = 'Menutup daftar…';

export function search(unitWord: string): string {
  return `Cari ${anyUnit(unitWord)}, jabatan, atau nama`;
}

export const presentCount = 'hadir atau diwakilkan';
export const listClosed = 'Semua sudah dicatat.';

export function unitHead(unitWord: string): string {
  return unitHeading(unitWord);
}

export const others = 'Pejabat dan instansi';
export const guests = 'Tamu';
export const blankWord = 'kosong';

/** What a cell says to those who do not see it. */
export function cellLabel(who: string, state: string): string {
  return `${who}: ${state}`;
}

/** How much waits to be stored. */
export function waitingText(count: number): string {
  return `${wholeText(count)} tanda belum tersimpan; disimpan begitu jaringan kembali.`;
}

export const itemsTitle = 'Keputusan dan tugas';
export const noItems = 'Belum ada keputusan atau tugas.';
export const entryLabel = 'Tambah baris';
export const entryHint =
  'Mulai dengan k (keputusan) atau t (tugas), lalu: uraian | penanggung jawab | tenggat. Enter menyimpan.';
export const entryUnread = 'Mulai barisnya dengan k untuk keputusan atau t untuk tugas.';
export const entryEmpty = 'Tulis uraiannya sesudah k atau t.';
export const kindNames = { decision: 'Keputusan', task: 'Tugas' } as const;
export const oblige = 'Jadikan kewajiban…';
export const openingObligation = 'Membuka Tambah kewajiban…';

export function obliged(id: string): string {
  return `kewajiban: ${id}`;
}

export function dueText(due: string): string {
  return `tenggat ${due}`;
}

export const startMeeting = 'Mulai rapat';
export const openingScreen = 'Membuka layar rapat…';

export const makePaper = {
  minutes: 'Buat notula',
  attendance: 'Buat daftar hadir',
  record: 'Buat berita acara',
  news: 'Buat berita',
} as const;
export const numberRecord = 'Beri nomor surat pada berita acara';
export const makingPaper = 'Menyusun naskah…';
export const noPapers = 'Belum ada naskah. Membuat lagi menghasilkan versi baru; yang lama tetap.';
export const downloadPdf = 'Unduh PDF';
export const copyRich = 'Salin teks';
export const copyingRich = 'Menyiapkan teks…';
export const richCopied = 'Tersalin dengan judul dan tabelnya. Tempelkan di Word atau Dokumen.';
export const markSigned = 'Tandai ditandatangani';
export const pdfReady = 'PDF siap.';
export const printing = 'Menyusun PDF…';
