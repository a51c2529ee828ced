// Words of the form Hasil kunjungan.
import type { OfficeProfile } from '../../core/office/profile';
import type { VisitOutcome } from '../../core/visits/visit';
import { visitOutcomeWords } from '../office/choice-words';
import { officeTitle } from '../office/unit-name';

const title = 'Hasil kunjungan';

/** The form's name in Drive, its title, and what stands above and behind it. */
export function resultFormText(profile: OfficeProfile) {
  const office = officeTitle(profile);
  return {
    name: `${title} – ${office}`,
    title,
    description: [
      `${office}, untuk tim kunjungan. Kunjungan sudah terisi; kurang dari satu menit.`,
      'Jangan menulis NIK atau nomor KK, dan usahakan foto tanpa wajah anak-anak.',
      'Kode di bagian akhir sudah terisi; ia menandai kunjungan yang dimaksud. Jangan diubah.',
    ].join('\n'),
    confirmation: `Terima kasih, hasil kunjungan sudah diterima ${office}. Ada yang keliru? Pilih “Edit jawaban Anda” di bawah ini.`,
  };
}

/** What a team can find; a visit that is called off is entered by staff. */
export const foundOutcomes = ['held', 'not-held', 'cannot-check'] as const satisfies readonly VisitOutcome[];

export const foundWords: readonly string[] = foundOutcomes.map((outcome) => visitOutcomeWords[outcome]);

export const resultQuestions = {
  title: { title: 'Kunjungan', help: 'Sudah terisi; jangan diubah.' },
  present: { title: 'Yang hadir', help: 'Boleh lebih dari satu.' },
  notes: { title: 'Catatan', help: 'Yang dilihat di lapangan, bila perlu.' },
  photo: { title: 'Foto', help: 'Tempel tautannya, bila ada.' },
  name: { title: 'Nama pengisi', help: 'Nama dan jabatan.' },
} as const;

/** The question for what was found; with several obligations one each. */
export function outcomeQuestion(obligation: string, isOnly: boolean) {
  return isOnly
    ? { title: 'Hasil', help: `Kegiatan yang diperiksa: ${obligation}.` }
    : { title: `Hasil: ${obligation}`, help: 'Lewati bila tidak diperiksa pada kunjungan ini.' };
}

/** Where no obligation is checked. */
export const generalOutcome = { title: 'Hasil', help: 'Apakah kunjungan terlaksana?' } as const;
