// What the settings are called and what they mean.
import { ramadanExample, type SettingKey } from './setting-initial';

interface SettingText {
  readonly title: string;
  readonly help: string;
}

const inviteesHelp =
  'Jabatan yang diundang dari setiap wilayah, dipisah titik koma, untuk Buat daftar undangan. Kepala dan Sekretaris ditulis menurut sebutannya, misalnya Lurah.';

/** By key, in the order of the tab. */
export const settingText = {
  officeName: { title: 'Nama kantor', help: 'Nama wilayah tanpa kata di depannya, misalnya Kasiman.' },
  officeCode: { title: 'Kode wilayah kantor', help: 'Kode Kemendagri kantor ini, misalnya 35.22.20.' },
  tier: {
    title: 'Tingkat',
    help: 'kecamatan (memantau desa), kabupaten (memantau kecamatan), desa (memantau RW/Jaro), provinsi (memantau kabupaten dan kota), atau pusat (memantau provinsi).',
  },
  zone: { title: 'Zona waktu', help: 'WIB, WITA, atau WIT; menentukan kapan satu hari berakhir.' },
  termUnit: {
    title: 'Sebutan desa',
    help: 'Kata yang dipakai di pesan dan tab, misalnya desa atau kampung.',
  },
  termUnitHead: { title: 'Sebutan kepala desa', help: 'Misalnya Kepala Desa, Kepala Kampung, Jaro.' },
  termSubUnit: { title: 'Sebutan dusun', help: 'Misalnya dusun, kampung, RT.' },
  termOffice: { title: 'Sebutan kantor', help: 'Misalnya Kecamatan, Distrik, Kabupaten.' },
  termOfficeHead: { title: 'Sebutan pimpinan', help: 'Misalnya Camat, Kepala Distrik, Bupati.' },
  termForum: { title: 'Sebutan forum', help: 'Misalnya Forkopimcam atau Forpimcam.' },
  termSuperior: { title: 'Dilaporkan kepada', help: 'Misalnya Bupati.' },
  contactPerson: {
    title: 'Yang dapat dihubungi',
    help: 'Nama atau jabatan petugas di setiap pengingat, misalnya Kasi Kesra.',
  },
  contactPhone: {
    title: 'Nomor yang dapat dihubungi',
    help: 'Nomor kantor atau WhatsApp di setiap pengingat.',
  },
  headEmail: {
    title: 'Surel pimpinan',
    help: 'Alamat camat untuk ringkasan dan pengingat +7 hari; kosong berarti tidak dikirim.',
  },
  reminderFrom: { title: 'Pengingat mulai pukul', help: 'Jam paling awal surel dikirim, misalnya 07.30.' },
  reminderUntil: { title: 'Pengingat sampai pukul', help: 'Jam paling akhir surel dikirim, misalnya 16.00.' },
  ramadan: {
    title: 'Ramadan',
    help: `Hari pertama s.d. terakhir; pengingat lalu dikirim pukul 08.00–15.00. Misalnya ${ramadanExample}.`,
  },
  reminderPositions: {
    title: 'Jabatan yang diingatkan',
    help: 'Dipisah titik koma; kosong berarti semua kontak, kecuali yang Diingatkan = tidak.',
  },
  pageViewers: {
    title: 'Yang boleh membuka halaman camat',
    help: 'Akun Google, dipisah titik koma; surel pimpinan selalu boleh. Berlaku sesudah Perbarui sekarang.',
  },
  remindersOn: {
    title: 'Pengingat otomatis',
    help: 'ya atau tidak. Baru berjalan setelah dinyalakan di Uji coba pengingat, juga pada salinan buku kerja ini.',
  },
  thanksOn: {
    title: 'Ucapan terima kasih',
    help: 'ya atau tidak. Surel kepada yang 3, 6, atau 12 kali berturut-turut tepat waktu.',
  },
  countsUncoded: {
    title: 'Hitung laporan tanpa kode',
    help: 'ya: laporan tanpa kode tautan dihitung dan ditandai; tidak: baru dihitung setelah disetujui di Periksa laporan.',
  },
  keepMonths: {
    title: 'Lama menyimpan data pribadi',
    help: 'Berapa bulan, misalnya 24; lalu nama, surel, dan tautan dihapus dari laporan, kunjungan, dan daftar lama; jumlahnya tetap. Kosong: tidak dihapus.',
  },
  closedYears: {
    title: 'Tahun yang sudah ditutup',
    help: 'Diisi oleh Tutup tahun; laporan untuk tahun ini tidak diterima lagi.',
  },
  letterRegion: {
    title: 'Surat: wilayah di atas kantor',
    help: 'Baris atas kop, misalnya Kabupaten Bojonegoro; bila dua, pisahkan dengan titik koma.',
  },
  letterAddress: {
    title: 'Surat: alamat kantor',
    help: 'Satu baris di bawah kop: jalan, nomor telepon kantor, kode pos.',
  },
  letterPlace: {
    title: 'Surat: tempat',
    help: 'Ditulis di depan tanggal; kosong berarti nama kantor.',
  },
  letterPattern: {
    title: 'Surat: pola nomor',
    help: 'Gabungan {klasifikasi}, {urut}, {kode}, {bulan-romawi}, {bulan}, {tahun}; {urut:3} menjadi 007. Wajib memuat {urut} dan {tahun}.',
  },
  letterClassification: {
    title: 'Surat: kode klasifikasi',
    help: 'Kode klasifikasi arsip yang biasa dipakai; dapat diganti pada setiap surat.',
  },
  letterCode: { title: 'Surat: kode kantor', help: 'Kode kantor dalam nomor surat, misalnya 412.520.' },
  letterPaper: { title: 'Surat: kertas', help: 'F4 atau A4.' },
  signerPosition: {
    title: 'Penanda tangan: jabatan',
    help: 'Kosong berarti pimpinan kantor, misalnya Camat Kasiman.',
  },
  signerName: { title: 'Penanda tangan: nama', help: 'Nama lengkap dengan gelar.' },
  signerRank: { title: 'Penanda tangan: pangkat', help: 'Misalnya Pembina Tingkat I.' },
  signerNumber: { title: 'Penanda tangan: NIP', help: 'Ditulis apa adanya.' },
  letterCopies: { title: 'Surat: tembusan', help: 'Dipisah titik koma; dapat diganti pada setiap surat.' },
  visitsPerMonth: { title: 'Kunjungan: banyaknya sebulan', help: 'Dipakai oleh Susun jadwal, misalnya 2.' },
  visitDays: {
    title: 'Kunjungan: hari',
    help: 'Hari kunjungan, misalnya Senin–Jumat atau Selasa, Kamis; hari libur selalu dihindari.',
  },
  visitSpacing: { title: 'Kunjungan: jarak hari', help: 'Paling sedikit antara dua kunjungan, misalnya 7.' },
  visitMembers: {
    title: 'Kunjungan: anggota paling sedikit',
    help: 'Berapa anggota Tim yang Ikut = selalu harus dapat hadir, misalnya 2.',
  },
  inviteesRakor: { title: 'Rapat: yang diundang ke rakor', help: inviteesHelp },
  inviteesPreparation: { title: 'Rapat: yang diundang ke rapat persiapan', help: inviteesHelp },
  inviteesVillage: { title: 'Rapat: yang diundang ke musdes', help: inviteesHelp },
  inviteesPlanning: { title: 'Rapat: yang diundang ke musrenbangdes', help: inviteesHelp },
  inviteesTraining: { title: 'Rapat: yang diundang ke pelatihan', help: inviteesHelp },
  inviteesOther: { title: 'Rapat: yang diundang ke rapat lainnya', help: inviteesHelp },
} as const satisfies Record<SettingKey, SettingText>;
