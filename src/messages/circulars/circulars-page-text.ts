// Words of the dialog Surat edaran.
import { wholeText } from '../time/date-text';

export const windowTitle = 'Surat edaran';

/** What the page says before the office uses it. */
export const firstUse = {
  startTitle: 'Catat surat edaran',
  startLead:
    'Pantau Desa mencatat surat edaran dengan nomornya persis seperti tertulis, masa berlakunya, dan siapa yang sudah menerima, membaca, dan melaksanakannya.',
  startMakes: [
    'Tab Surat Edaran: satu baris untuk setiap surat; statusnya dihitung sendiri.',
    'Tab Tanda Terima: satu baris untuk setiap pernyataan; tidak ada yang ditimpa.',
  ],
  startButton: 'Mulai memakai',
  starting: 'Menyiapkan tab Surat Edaran dan Tanda Terima…',
} as const;
export const started = 'Siap dipakai. Catat surat edaran pertama di bawah ini.';

export function listTitle(count: number): string {
  return count === 0 ? 'Belum ada surat edaran yang dicatat' : `${wholeText(count)} surat edaran`;
}

export const waitingSteps = {
  received: 'Belum menerima',
  read: 'Belum membaca',
  'carried-out': 'Belum melaksanakan',
} as const;
export const allReceived = 'Semua sudah menerima.';
export const copyLinks = 'Salin tautan tanda terima';
export const makingLinks = 'Menyiapkan tautan…';
export const linksCopied =
  'Tautan setiap penerima disalin; kirim kepada masing-masing. Membukanya saja tidak mencatat apa pun.';
export const copyRefused = 'Peramban menolak menyalin. Pilih teks di bawah ini, lalu salin sendiri.';
export const showMessages = 'Pesan untuk setiap penerima';
export const messagesReady =
  'Pesannya siap: pilih WhatsApp atau surel, periksa, lalu kirim sendiri. Tautannya berbeda untuk setiap penerima.';
export const groupChat = 'WhatsApp grup';
export const mailName = 'Surel';
export function mailFor(name: string): string {
  return `Surel untuk ${name}`;
}
export const copyMessage = 'Salin';
export const messageCopied = 'Pesan disalin.';
export const linksLabel = 'Tautan tanda terima';

export const noteTitle = 'Catat tanda terima';
export const whoLabel = 'Yang menyatakan';
export const chooseUnit = 'Pilih…';
export function everybody(count: number): string {
  return `Semua yang belum (${wholeText(count)})`;
}
export const stepLegend = 'Langkah';
export const stepChoices = {
  received: 'diterima',
  read: 'dibaca',
  'carried-out': 'dilaksanakan',
} as const;
export const personLabel = 'Nama dan jabatan';
export const note = 'Catat';
export const unitMissing = 'Pilih siapa yang menyatakannya dahulu.';

export const exportHint = 'Nomor sebagai teks, persis seperti tertulis; tanpa nama orang.';

export const addTitle = 'Surat edaran baru';
export const fields = {
  issuer: { label: 'Penerbit', hint: 'Misalnya Bupati Kupang.' },
  shape: { label: 'Bentuk', hint: 'Seperti tertulis: Surat Edaran, Surat, Instruksi.' },
  number: { label: 'Nomor', hint: 'Persis seperti di suratnya; boleh kosong.' },
  date: { label: 'Tanggal', hint: 'Misalnya 28 Desember 2021.' },
  subject: { label: 'Perihal', hint: '' },
  until: { label: 'Berlaku sampai', hint: 'Boleh kosong.' },
  replaces: { label: 'Menggantikan', hint: 'Nomor surat yang digantikan; boleh kosong.' },
  addressees: { label: 'Ditujukan', hint: 'Kosong berarti semua; nama-nama dengan titik koma di antaranya.' },
  acknowledgeBy: { label: 'Tanda terima sampai', hint: 'Boleh kosong.' },
  audiences: {
    label: 'Sasaran sosialisasi',
    hint: 'Boleh kosong; misalnya Masyarakat; Tokoh agama.',
  },
} as const;
export const shapeInitial = 'Surat Edaran';
export const obligationLabel = 'Kewajiban yang berdasar surat ini';
export const noObligation = 'Tidak ada';
export const add = 'Catat surat edaran';

export const shareTitle = 'Bagikan surat edaran';
export const shareLead = 'Semua yang sekarang dicatat hadir atau diwakilkan tercatat menerima suratnya.';
export const shareLabel = 'Surat edaran';
export const share = 'Bagikan di rapat ini';
export const shareMissing = 'Pilih surat edarannya dahulu.';
