// What it means when a check of Uji di Google fails, and what to do.
import type { CheckKey } from '../../core/selftest/check-key';

const ready = 'Pantau Desa tidak bergantung padanya.';
const tell = 'Kirim hasil ini kepada pengelola.';
const again = 'Muat ulang buku kerja, lalu uji lagi; bila tetap, kirim hasil ini kepada pengelola.';
const repair = 'Buka Kesehatan… dan tekan Kembalikan zona dan bahasa.';

/** Why a call did not come back, where Google's words tell. */
export const rpcFaults = {
  severalAccounts:
    'Peramban ini masuk ke beberapa akun Google sekaligus. Keluar dari akun yang lain, atau pakai jendela samaran.',
  consent:
    'Izin untuk Pantau Desa belum lengkap atau sudah berakhir. Pilih Siapkan buku kerja… dan centang semua izin yang diminta.',
  tooLong: `Google menghentikan langkah ini karena terlalu lama. Uji lagi sebentar kemudian. ${tell}`,
} as const;

/** One sentence that says what happened, and one with the way out. */
export const checkFaults: Readonly<Record<CheckKey, string>> = {
  pass: `Halaman tidak menerima tanda masuknya. ${again}`,
  pageScript: `Google mengubah skrip halaman. ${tell}`,
  slashInText: `Google memotong teks sesudah garis miring ganda. ${ready}`,
  slashInTemplate: `Google memotong templat sesudah garis miring ganda. ${ready}`,
  slashAfterApostrophe: `Google memotong skrip sesudah tanda petik dan garis miring ganda. ${ready}`,
  meta: `Google membuang tag meta dari berkas halaman. ${ready}`,
  height: 'Jendela ini tidak muat di layar. Perbesar jendela peramban atau perkecil tampilannya.',
  rpc: `Halaman tidak mencapai server. ${again}`,
  clipboard: 'Peramban menolak menyalin. Tautan dapat disorot dan disalin dengan tangan.',
  download: 'Berkas tidak terunduh. Periksa apakah peramban memblokir unduhan dari Google.',
  print: 'Jendela cetak tidak terbuka. Periksa apakah peramban memblokir cetak dari Google.',
  consent: 'Ada izin yang belum dicentang. Pilih Siapkan buku kerja… dan centang semua izin yang diminta.',
  locale: `Bahasa buku kerja bukan Indonesia, jadi tanggal dapat terbaca bulan dahulu. ${repair}`,
  zone: `Zona waktu buku kerja bukan zona kantor, jadi tenggat dapat bergeser. ${repair}`,
  address:
    'Alamat halaman yang dapat dibuka orang belum dikenal; alamat /dev hanya terbuka bagi penyunting. Ikuti langkah di Halaman camat….',
  mailQuota: 'Jatah surel akun ini habis hari ini. Pengingat menunggu sampai jatahnya kembali besok.',
  lock: 'Kunci tidak didapat dalam sepuluh detik: petugas lain atau pemicu sedang memegangnya. Uji lagi sebentar kemudian.',
  pdf: `Google tidak mencetak PDF. ${tell}`,
  part: `Berkas ini tidak sama dengan yang dibuat. Kirim kodenya sekali lagi (npm run push). ${tell}`,
  tabMade: `Tab dengan baris tersembunyi dan beku tidak dapat dibuat. ${tell}`,
  keysRead: `Kunci tab tidak terbaca dalam satu kali baca. ${tell}`,
  columnMoved: `Kolom yang dipindah tidak ditemukan lagi lewat kuncinya. ${tell}`,
  sorted: `Baris kunci tidak utuh sesudah diurutkan. ${tell}`,
  keysBack: `Baris kunci tidak dapat dikembalikan atau dibekukan. ${tell}`,
  rowAppended: `Baris baru tidak jatuh di paling bawah. ${tell}`,
  formulaText: `Teks yang mirip rumus dijalankan atau berubah. ${tell}`,
  quotedNumber: `Angka bertanda petik berubah. ${tell}`,
  leadingZeros: `Nol di depan hilang. ${tell}`,
  dateRead: `Tanggal tidak dibaca hari dahulu. ${repair}`,
  marks: `Tanda pengembang tidak terbaca kembali. ${ready}`,
  dropDown: `Pilihan di sel tidak terpasang. ${tell}`,
  protection: `Perlindungan tidak terpasang. ${tell}`,
  paint: `Warna bersyarat tidak terpasang. ${tell}`,
  filter: `Filter tidak terpasang. ${tell}`,
  group: `Kolom tidak dapat dilipat. ${tell}`,
  manyCells: `Sel yang ditulis tidak terbaca sama. ${tell}`,
  store: `Catatan skrip hampir penuh, atau tidak menyimpan apa yang ditulis. ${tell}`,
  formMade: `Formulir tidak dapat dibuat. ${tell}`,
  formQuestion: `Pertanyaan tidak dapat ditambahkan. ${tell}`,
  formPublished: `Formulir tidak dapat diterbitkan, jadi tidak ada yang dapat menjawab. ${tell}`,
  formShared:
    'Formulir tidak dapat dibagikan kepada penyunting; aturan domain dapat melarangnya. Bagikan formulirnya dengan tangan.',
  formSignIn:
    'Formulir meminta masuk akun Google, jadi pelapor tanpa akun tidak dapat menjawab. Matikan di setelan formulirnya.',
  formLinked:
    'Google menolak menghubungkan formulir ke buku kerja. Laporan tetap tercatat, karena dibaca dari formulirnya.',
  linkKnown: `Hubungan formulir tidak terbaca kembali. ${ready}`,
  linkTab: `Tab jawaban formulir tidak ditemukan. ${ready}`,
  stillOpen: `Formulir tertutup ketika dihubungkan. ${ready} Menerbitkannya dikerjakan paling akhir.`,
  prefilled: `Tautan yang sudah terisi tidak dibuat. ${tell}`,
  shortLink: `Tautan pendek tidak dibuat. ${ready}`,
  clockTrigger:
    'Pemicu jam tidak terpasang. Google membatasi 20 pemicu tiap akun; periksa di Ekstensi, Apps Script, Pemicu.',
  formTrigger:
    'Pemicu formulir tidak terpasang, jadi laporan baru masuk esok paginya. Buka Kesehatan… dan tekan Perbaiki pemicu.',
  cleaned: `Sisa uji belum terhapus semua. Tekan tombol ujinya sekali lagi.`,
  clockFired: `Pemicu jam tidak berjalan, atau tanpa izin penuh. ${tell}`,
  formFired:
    'Pemicu formulir tidak berjalan, atau tanpa izin penuh; laporan baru masuk esok paginya. Buka Kesehatan… dan tekan Perbaiki pemicu.',
  answered: `Jawaban tidak terbaca. ${tell}`,
  answerEdited: `Jawaban yang diubah datang sebagai jawaban baru. ${tell}`,
  opened: `Pembukaan buku kerja terlalu lama atau tanpa izin. ${tell}`,
  edited: `Suntingan sel terlalu lama atau tanpa izin. ${tell}`,
};
