// Words of the sidebar Halaman camat: who may open the camat's page.
import { wholeText } from '../time/date-text';

export const windowTitle = 'Halaman camat';
export const purpose =
  'Halaman ringkas untuk ponsel pimpinan: siapa yang belum lapor, grafik, dan riwayat. Tanpa kontak.';

export const notDeployed = 'Belum dipasang';
export const deploySteps = [
  'Buka menu Ekstensi → Apps Script pada buku kerja ini.',
  'Tekan Terapkan → Penerapan baru. Pada Pilih jenis pilih Aplikasi web.',
  'Jalankan sebagai: Saya. Yang memiliki akses: Siapa saja. Tekan Terapkan, dan izinkan bila Google bertanya.',
  'Di bawah Aplikasi web tekan Salin pada URL yang berakhiran /exec.',
  'Tempel di sini, lalu tekan Periksa alamat.',
] as const;

export const address = 'Alamat aplikasi web';
export const addressHint = 'Diawali https://script.google.com, berakhiran /exec.';
export const addressMissing = 'Tempel alamatnya dahulu.';
export const checkAddress = 'Periksa alamat';
export const checkingAddress = 'Memeriksa…';

export const provePage = 'Tinggal satu langkah';
export const proveHint =
  'Buka halaman di bawah. Bila tertulis Alamat halaman sudah benar, kembali ke sini dan tekan Sudah terbuka.';
export const openToProve = 'Buka halaman';
export const proved = 'Sudah terbuka';
export const notProved =
  'Halaman belum menjawab dari alamat itu. Periksa: Yang memiliki akses harus Siapa saja, penerapannya dari buku kerja ini, dan versinya terbaru (Kelola penerapan → Edit → Versi baru). Lalu buka lagi, atau tempel alamat lain.';

export const changeAddress = 'Alamat halaman';
export const presentAddress = 'Tautan memakai alamat ini. Tempel yang lain bila penerapannya diganti:';

export const newLink = 'Tautan baru';
export const recipient = 'Untuk siapa';
export const recipientHint = 'Misalnya Camat, Sekcam, atau Kapolsek.';
export const recipientMissing = 'Isi untuk siapa tautan ini.';
export const validFor = 'Berlaku selama';
export const makeLink = 'Buat tautan';
export const makingLink = 'Membuat tautan…';

export function linkMade(label: string): string {
  return `Tautan untuk ${label} siap. Tekan Salin, lalu kirim.`;
}

export function days(count: string): string {
  return `${count} hari`;
}

export const standingLinks = 'Tautan yang berlaku';
export const noLinks = 'Belum ada tautan. Buat satu di atas.';
export const linkScope =
  'Siapa pun yang memegang tautan dapat membuka halaman ini. Kirim hanya kepada yang dituju.';

export function revokeAll(count: number): string {
  return `Cabut ${wholeText(count)} tautan`;
}

export const revokeAllQuestion = 'Ketuk sekali lagi: semua tautan berhenti';

export const copy = 'Salin';
export const open = 'Buka';
export const revoke = 'Cabut';
export const revokeQuestion = 'Yakin, cabut';

export function copyLinkOf(label: string): string {
  return `Salin tautan untuk ${label}`;
}

export function openLinkOf(label: string): string {
  return `Buka tautan untuk ${label}`;
}

export function revokeLinkOf(label: string): string {
  return `Cabut tautan untuk ${label}`;
}

export function linkCopied(label: string): string {
  return `Tautan untuk ${label} tersalin.`;
}

export const copyRefused = 'Peramban menolak menyalin. Tekan Buka, lalu salin dari bilah alamat.';

export function until(day: string): string {
  return `sampai ${day}`;
}

export const accounts = 'Akun yang boleh membuka';
export const headMissing = 'Surel pimpinan di tab Pengaturan masih kosong.';

export function head(email: string): string {
  return `Pimpinan: ${email}`;
}

export const newAccount = 'Tambah akun Google';
export const newAccountHint =
  'Dikenali tanpa tautan bila akunnya satu domain Google Workspace dengan pemasang.';
export const accountMissing = 'Isi alamat surel akun Google, misalnya nama@kantor.go.id.';
export const addAccount = 'Tambah akun';
export const remove = 'Hapus';

export function removeAccount(email: string): string {
  return `Hapus ${email}`;
}
