// Words of the sidebar Kalender.
import { wholeText } from '../time/date-text';

export const windowTitle = 'Kalender';

export function contents(deadlines: number, plans: number): string {
  return `${wholeText(deadlines)} tenggat dan ${wholeText(plans)} rencana dari tab Jadwal, dari bulan lalu sampai tiga bulan ke depan.`;
}

export const privacy = 'Tanpa nama orang dan tanpa kontak. Tidak ada yang dibaca dari kalender Anda.';

export const subscribe = 'Berlangganan';

export const notDeployed =
  'Alamat halaman belum diketahui. Langkahnya ada di menu Halaman camat; setelah itu buka lagi panel ini.';

export const makeLink = 'Buat tautan langganan';
export const makingLink = 'Membuat tautan…';
export const whySubscribe =
  'Sekali berlangganan, kalender Anda mengikuti sendiri: yang berpindah ikut berpindah, yang batal hilang.';

export const copyLink = 'Salin tautan langganan';
export const linkCopied = 'Tautan langganan tersalin.';
export const copyRefused = 'Peramban menolak menyalin. Salin dari kotak di bawah.';
export const link = 'Tautan langganan';

export const revokeLink = 'Cabut tautan';
export const revokeQuestion = 'Ketuk sekali lagi: semua langganan berhenti';

/** Per program: where to paste the link. */
export const subscribing = [
  [
    'Google Kalender di komputer',
    'Di samping Kalender lainnya tekan +, pilih Dari URL, lalu tempel tautannya.',
  ],
  ['iPhone', 'Buka Kalender, pilih Tambah Kalender → Tambah Kalender Langganan, lalu tempel tautannya.'],
  ['Outlook', 'Pilih Tambahkan kalender → Berlangganan dari web, lalu tempel tautannya.'],
] as const;

export const linkScope =
  'Satu tautan untuk seluruh kantor, berlaku sampai dicabut. Siapa pun yang memegangnya melihat tenggat dan rencana. Google memeriksa kira-kira sekali sehari.';

export const asFile = 'Atau sebagai berkas';
export const downloadFile = 'Unduh berkas kalender';
export const makingFile = 'Membuat berkas…';

export function downloaded(fileName: string): string {
  return `${fileName} diunduh.`;
}

export const importing = [
  'Unduh berkasnya.',
  'Google Kalender di komputer: Setelan, Impor & ekspor, lalu pilih berkas. Di iPhone dan Outlook cukup buka berkasnya.',
  'Tanggal berubah? Unduh dan impor sekali lagi: yang sudah ada berpindah, tidak menjadi dua. Yang dibatalkan Anda hapus sendiri.',
] as const;
