// Titles and notes of the columns of Poskamling.
import type { TabWords } from '../tab-words';

const night = 'Regu yang berjaga; dua minggu bergantian ditulis 1/8. Kosong berarti belum ada jadwal.';

/** By column key, which never changes; these words may. */
export const postTab = {
  title: 'Poskamling',
  columns: {
    code: { title: 'Kode pos', note: 'Diberikan Pantau Desa satu kali; jangan diubah.' },
    unit: { title: 'Desa', note: 'Desa tempat pos berada.' },
    hamlet: { title: 'Dusun', note: 'Dusun atau lingkungan.' },
    rw: { title: 'RW', note: 'Nomor RW, misalnya 01.' },
    rts: { title: 'RT', note: 'Nomor RT yang dilayani, misalnya 01, 02.' },
    name: { title: 'Nama pos', note: 'Nama yang dipakai warga.' },
    place: { title: 'Letak', note: 'Penunjuk tempat, misalnya depan balai RW.' },
    latitude: { title: 'Lintang', note: 'Derajat, misalnya -7,1234; boleh kosong.' },
    longitude: { title: 'Bujur', note: 'Derajat, misalnya 111,5678; boleh kosong.' },
    building: { title: 'Bangunan', note: 'Permanen, semi, menumpang rumah, atau tidak ada.' },
    condition: { title: 'Kondisi', note: 'Baik, rusak ringan, atau rusak berat.' },
    isActive: { title: 'Aktif', note: 'Ya atau tidak; kosong berarti belum diketahui.' },
    equipment: { title: 'Kelengkapan', note: 'Misalnya kentongan, senter, buku tamu.' },
    groups: { title: 'Jumlah regu', note: 'Banyaknya regu ronda; dasar Susun jadwal ronda.' },
    leaders: { title: 'Ketua regu', note: 'Nama saja, misalnya 1 Budi; 2 Sarno. Tanpa nomor telepon.' },
    monday: { title: 'Senin', note: night },
    tuesday: { title: 'Selasa', note: night },
    wednesday: { title: 'Rabu', note: night },
    thursday: { title: 'Kamis', note: night },
    friday: { title: 'Jumat', note: night },
    saturday: { title: 'Sabtu', note: night },
    sunday: { title: 'Minggu', note: night },
    checkedOn: { title: 'Diperiksa', note: 'Hari pos terakhir didatangi atau didata ulang.' },
    state: {
      title: 'Status',
      note: 'Ada atau sudah tidak ada; baris pos yang sudah tidak ada jangan dihapus.',
    },
    notes: { title: 'Catatan', note: 'Catatan bebas.' },
    firstCheckedOn: { title: 'Pertama diperiksa', note: 'Diisi Pantau Desa; jangan diubah.' },
    scheduledSince: { title: 'Jadwal lengkap sejak', note: 'Diisi Pantau Desa; jangan diubah.' },
  },
} as const satisfies TabWords;
