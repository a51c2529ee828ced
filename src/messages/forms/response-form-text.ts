// Words of the form Tanda terima dan tanggapan.
import type { OfficeProfile } from '../../core/office/profile';
import { officeTitle } from '../office/unit-name';

const title = 'Tanda terima dan tanggapan';

/** The form's name in Drive, its title, and what stands above and behind it. */
export function responseFormText(profile: OfficeProfile) {
  const office = officeTitle(profile);
  return {
    name: `${title} – ${office}`,
    title,
    description: [
      `${office}. Perihal sudah terisi; pilih jawaban, tulis nama, lalu kirim.`,
      `Jangan menulis NIK atau nomor KK, dan usahakan foto tanpa wajah anak-anak. Pemberitahuan privasi ada di kantor ${office}.`,
      `Kode di bagian akhir sudah terisi; ia menandai bahwa jawaban datang dari tautan Anda sendiri. Jangan diubah.`,
    ].join('\n'),
    confirmation: `Terima kasih, jawaban sudah diterima ${office}. Ada yang keliru? Pilih “Edit jawaban Anda” di bawah ini.`,
  };
}

export const responseQuestions = {
  title: { title: 'Perihal', help: 'Sudah terisi; jangan diubah.' },
  answer: { title: 'Jawaban', help: 'Pilih yang sesuai dengan perihal.' },
  explanation: { title: 'Penjelasan', help: 'Bila perlu, misalnya tempat, hari, dan siapa yang hadir.' },
  photos: { title: 'Tautan foto', help: 'Bila ada. Tempel tautannya.' },
  name: { title: 'Nama', help: 'Nama dan jabatan pengisi.' },
} as const;

/** Where an answer came from, when it was not by the addressee's own link. */
export const linkOriginWords = {
  own: '',
  'no-code': '⚠ tanpa kode tautan',
  'other-code': '⚠ kode tautan lain',
} as const;
