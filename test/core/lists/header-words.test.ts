// Headers are understood as offices word them.
import { meaningOf } from '../../../src/core/lists/header-words';

test.each([
  [
    'number',
    ['No', 'No.', 'NO', 'Nomor', 'No. Urut', '#', 'no_urut', 'Nomor Urut', 'Nomer', 'No Urut.', 'ID'],
  ],
  [
    'code',
    [
      'Kode',
      'Kode Desa',
      'KODE WILAYAH',
      'kode_desa',
      'Kode Desa/Kel',
      'Kode Kemendagri',
      'Kd. Desa',
      'code',
      'Kode Kelurahan',
      'Kode Wil. Administrasi Desa',
    ],
  ],
  [
    'unit',
    [
      'Desa',
      'NAMA DESA',
      'Desa/Kelurahan',
      'Desa / Kel.',
      'nama_desa',
      'Kelurahan',
      'Asal Desa',
      'Kampung',
      'Nama Pekon',
      'Pemdes',
      'Wilayah',
    ],
  ],
  [
    'parent',
    [
      'Kecamatan',
      'Nama Kecamatan',
      'Kec.',
      'Kabupaten',
      'Kab/Kota',
      'Provinsi',
      'Kecamatan/Kabupaten',
      'Distrik',
      'NAMA KAB.',
      'district',
    ],
  ],
  [
    'parent-code',
    [
      'Kode Kecamatan',
      'kode_kec',
      'Kode Kab',
      'district_code',
      'parent_code',
      'Kd Kec',
      'Kode Induk',
      'Kode Provinsi',
      'ID Kecamatan',
      'regency_code',
    ],
  ],
  ['bare-name', ['Nama', 'NAMA', 'nama', 'Name', 'Nm.']],
  [
    'position',
    [
      'Jabatan',
      'Nama Jabatan',
      'Posisi',
      'Jabatan di Desa',
      'Tugas',
      'JABATAN SEKARANG',
      'Jabatan Dalam Pemdes',
      'Jabatan (lengkap)',
      'Sebagai',
      'Posisi/Jabatan',
    ],
  ],
  [
    'email',
    [
      'Email',
      'E-mail',
      'Surel',
      'Alamat Email',
      'Alamat Surel',
      'e_mail',
      'Email Desa',
      'E Mail Aktif',
      'Surat Elektronik',
      'Gmail',
    ],
  ],
  [
    'phone',
    [
      'HP',
      'No. HP',
      'No HP/WA',
      'WhatsApp',
      'Nomor Telepon',
      'No. Telp',
      'Nomor WA Aktif',
      'no_hp',
      'Kontak HP',
      'Handphone',
      'Kontak',
      'Tlp.',
    ],
  ],
  ['reminded', ['Diingatkan', 'diingatkan?', 'Pengingat']],
  ['kind', ['Jenis', 'Status', 'Tipe', 'Status Desa/Kelurahan']],
  [
    'unused',
    [
      'NIP',
      'NIK',
      'No. KK',
      'No. SK',
      'Masa Jabatan',
      'Tanggal Lahir',
      'TTL',
      'Alamat',
      'L/P',
      'Pendidikan',
      'Agama',
      'Dusun',
      'RT/RW',
      'Keterangan',
      'Kode Pos',
      'Pelantikan Kepala Desa',
      'Jumlah Penduduk',
    ],
  ],
])('%s', (kind, headers) => {
  expect(headers.map((header) => [header, meaningOf(header, 'kecamatan')?.kind])).toEqual(
    headers.map((header) => [header, kind]),
  );
});

test.each([
  ['Nama Kepala Desa', 'person', ['Kepala Desa']],
  ['KADES', 'person', ['Kepala Desa']],
  ['Sekdes', 'person', ['Sekretaris Desa']],
  ['Nama Sekretaris', 'person', ['Sekretaris Desa']],
  ['HP Kades', 'phone', ['Kepala Desa']],
  ['Nomor WA Sekretaris Desa', 'phone', ['Sekretaris Desa']],
  ['Email Kades', 'email', ['Kepala Desa']],
  ['Kepala Desa/Lurah', 'person', ['Kepala Desa', 'Lurah']],
  ['Nama Bendahara Desa', 'person', ['Bendahara Desa']],
  ['Ketua BPD', 'person', ['Ketua BPD']],
  ['Nama Lengkap & Gelar', 'person', []],
  ['Nama Petugas', 'person', []],
])('%s', (header, kind, holders) => {
  expect(meaningOf(header, 'kecamatan')).toMatchObject({ kind, holders });
});

test.each(['', 'Hobi', 'Batokan', '081234567890', 'siti@x.id', 'Catu daya'])(
  '“%s” is not known',
  (header) => {
    expect(meaningOf(header, 'kecamatan')).toBeNull();
  },
);

test('a tier calls its own units so', () => {
  expect(meaningOf('Kecamatan', 'kabupaten')?.kind).toBe('unit');
  expect(meaningOf('Kode Kecamatan', 'kabupaten')?.kind).toBe('code');
  expect(meaningOf('RW', 'desa')?.kind).toBe('unit');
  expect(meaningOf('Desa', 'desa')?.kind).toBe('parent');
});
