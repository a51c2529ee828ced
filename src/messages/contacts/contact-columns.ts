// Titles and notes of the columns of Kontak.
import type { TabWords } from '../tab-words';

/** By column key, which never changes; these words may. */
export const contactTab = {
  title: 'Kontak',
  columns: {
    unit: { title: 'Desa', note: 'Pilih desa dari daftar; kode wilayahnya ikut tersimpan.' },
    position: { title: 'Jabatan', note: 'Misalnya Sekretaris Desa, Kasi Pelayanan, Kasi Pemerintahan.' },
    person: { title: 'Nama', note: 'Nama orangnya; boleh kosong.' },
    email: { title: 'Surel', note: 'Alamat surel untuk pengingat dan tanda terima.' },
    phone: { title: 'WhatsApp', note: 'Nomor WhatsApp, misalnya 0812 3456 7890.' },
    reminded: {
      title: 'Diingatkan',
      note: 'Pilih tidak bila kontak ini tidak menerima pengingat; kosong berarti ya.',
    },
  },
} as const satisfies TabWords;
