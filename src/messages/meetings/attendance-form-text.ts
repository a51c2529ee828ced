// What the form Daftar hadir asks.
import { originTitle } from '../office/unit-name';

export const otherInstitution = 'Instansi lain';

/** The form in the words of the office: its units' (`desa`, `kampung dan kelurahan`) and their heads'. */
export function attendanceForm({ unit, head }: { readonly unit: string; readonly head: string }) {
  return {
    name: 'Daftar hadir',
    title: 'Daftar hadir rapat',
    description:
      'Isi saat tiba di tempat rapat. Nama dan jabatan saja; jangan menulis nomor telepon atau NIK.',
    confirmation: 'Terima kasih, kehadiran Anda tercatat.',
    questions: {
      meeting: { title: 'Rapat', help: 'Sudah terisi; jangan diubah.' },
      unit: { title: originTitle({ unit }), help: 'Pilih asal Anda.' },
      position: { title: 'Jabatan', help: `Misalnya ${head.replace(' dan ', ' atau ')}.` },
      person: { title: 'Nama', help: 'Nama lengkap.' },
      represents: {
        title: 'Mewakili',
        help: 'Centang bila Anda datang sebagai wakil pejabat yang diundang.',
        choice: 'Saya mewakili',
      },
    },
  } as const;
}
