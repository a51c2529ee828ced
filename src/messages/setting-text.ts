// Which settings does the office have, what do they mean, and what holds until someone changes them?

export interface SettingText {
  readonly title: string;
  readonly help: string;
  readonly initial: string;
}

const setting = (title: string, help: string, initial = ''): SettingText => ({ title, help, initial });

/** By key, in the order of the tab. */
export const settingText = {
  officeName: setting('Nama kantor', 'Nama wilayah tanpa kata di depannya, misalnya Kasiman.'),
  officeCode: setting('Kode wilayah kantor', 'Kode Kemendagri kantor ini, misalnya 35.22.20.'),
  tier: setting('Tingkat', 'kecamatan (memantau desa), kabupaten (memantau kecamatan), atau desa (memantau RW/Jaro).'),
  zone: setting('Zona waktu', 'WIB, WITA, atau WIT; menentukan kapan satu hari berakhir.', 'WIB'),
  termUnit: setting('Sebutan desa', 'Kata yang dipakai di pesan dan tab, misalnya desa atau kampung.', 'desa'),
  termUnitHead: setting('Sebutan kepala desa', 'Misalnya Kepala Desa, Kepala Kampung, Jaro.', 'Kepala Desa'),
  termSubUnit: setting('Sebutan dusun', 'Misalnya dusun, kampung, RT.', 'dusun'),
  termOffice: setting('Sebutan kantor', 'Misalnya Kecamatan, Distrik, Kabupaten.', 'Kecamatan'),
  termOfficeHead: setting('Sebutan pimpinan', 'Misalnya Camat, Kepala Distrik, Bupati.', 'Camat'),
  termForum: setting('Sebutan forum', 'Misalnya Forkopimcam atau Forpimcam.', 'Forkopimcam'),
  termSuperior: setting('Dilaporkan kepada', 'Misalnya Bupati.', 'Bupati'),
  contactPerson: setting('Yang dapat dihubungi', 'Nama atau jabatan petugas di setiap pengingat, misalnya Kasi Kesra.'),
  contactPhone: setting('Nomor yang dapat dihubungi', 'Nomor kantor atau WhatsApp di setiap pengingat.'),
  headEmail: setting('Surel pimpinan', 'Alamat camat untuk ringkasan dan pengingat +7 hari; kosong berarti tidak dikirim.'),
  reminderFrom: setting('Pengingat mulai pukul', 'Jam paling awal surel dikirim, misalnya 07.30.', '07.30'),
  reminderUntil: setting('Pengingat sampai pukul', 'Jam paling akhir surel dikirim, misalnya 16.00.', '16.00'),
  ramadan: setting(
    'Ramadan',
    'Hari pertama s.d. terakhir; pengingat lalu dikirim pukul 08.00–15.00. Misalnya 18 Februari 2026 s.d. 19 Maret 2026.',
  ),
  reminderPositions: setting(
    'Jabatan yang diingatkan',
    'Dipisah titik koma; kosong berarti semua kontak yang dicentang.',
  ),
  remindersOn: setting('Pengingat otomatis', 'ya atau tidak. Baru berjalan setelah uji coba pertama disetujui.', 'tidak'),
  closedYears: setting('Tahun yang sudah ditutup', 'Diisi oleh Tutup tahun; laporan untuk tahun ini tidak diterima lagi.'),
} as const satisfies Record<string, SettingText>;

export type SettingKey = keyof typeof settingText;
