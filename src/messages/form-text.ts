// Which words does a village read in the report form?
import type { Obligation } from '../core/obligation';
import type { PopulationMovement } from '../core/population';
import type { OfficeProfile } from '../core/profile';
import { reportTitle } from './report-title';
import { capitalised } from './unit-name';

/** Words that stand before the parts of the long answer, so that one question holds what four would ask. */
export const storyLabels = {
  place: 'Tempat',
  officials: 'Perangkat yang hadir',
  outcome: 'Hasil',
  obstacle: 'Kendala',
} as const;

/** The kinds of kerja bakti that the circular names; anything else goes under "Lainnya". */
export const activityKinds = ['Membersihkan lingkungan', 'Menata fasilitas umum'] as const;

/** The prefilled frame of the long answer. */
export const storyFrame = `${Object.values(storyLabels).join(': \n')}: `;

export const formName = ({ name }: Obligation, profile: OfficeProfile): string =>
  `${reportTitle(name)} – ${profile.terms.office} ${profile.name}`;

export const formTitle = ({ name }: Obligation): string => reportTitle(name);

export const formDescription = ({ form }: Obligation, { terms, name }: OfficeProfile): string =>
  [`${terms.office} ${name}. ${formSize[form]}`, formPrivacy[form]].join('\n');

const formSize: Readonly<Record<Obligation['form'], string>> = {
  activity: 'Enam pertanyaan, kurang dari satu menit.',
  population: 'Sebelas isian pendek, sekitar dua menit.',
};

const formPrivacy: Readonly<Record<Obligation['form'], string>> = {
  activity:
    'Foto hanya untuk bukti kegiatan: usahakan tanpa wajah anak-anak, dan jangan memotret KTP atau KK. Jangan menulis NIK.',
  population: 'Hanya jumlah orang: jangan menulis nama, NIK, atau nomor KK.',
};

export const formConfirmation = (profile: OfficeProfile): string =>
  [
    `Terima kasih, laporan sudah diterima ${profile.terms.office} ${profile.name}.`,
    'Ada yang keliru? Pilih “Edit jawaban Anda” di bawah ini, atau simpan tautannya untuk nanti.',
  ].join(' ');

/** `Desa`, `Kampung`, `Kecamatan`: whatever the office oversees. */
export const unitQuestion = ({
  terms,
}: OfficeProfile): { readonly title: string; readonly help: string } => ({
  title: capitalised(terms.unit),
  help: `Sudah terisi bila Anda memakai tautan dari ${terms.office}.`,
});

export const questionText = {
  activityDate: { title: 'Tanggal kegiatan', help: 'Hari kegiatan dilaksanakan.' },
  kinds: { title: 'Apa yang dikerjakan?', help: 'Boleh lebih dari satu.' },
  people: { title: 'Jumlah warga yang hadir', help: 'Angka saja, misalnya 42.' },
  story: {
    title: 'Tempat, perangkat yang hadir, hasil, dan kendala',
    help: 'Contoh: Tempat: Dusun Krajan RT 02. Perangkat yang hadir: Kades, Sekdes. Hasil: selokan bersih. Kendala: tidak ada.',
  },
  photos: {
    title: 'Tautan foto',
    help: 'Tempel tautan foto kegiatan. Dua foto: tulis sebelum: dan sesudah: di depan tautannya.',
  },
} as const;

/** The questions of a population report, in the order in which people count. */
export const populationText: Readonly<
  Record<keyof PopulationMovement | 'month', { readonly title: string; readonly help: string }>
> = {
  month: {
    title: 'Bulan laporan',
    help: 'Pilih satu tanggal di bulan yang dilaporkan, misalnya hari terakhirnya.',
  },
  start: { title: 'Jumlah penduduk awal bulan', help: 'Angka saja, misalnya 1250.' },
  births: { title: 'Lahir', help: 'Tulis 0 bila tidak ada.' },
  deaths: { title: 'Mati', help: 'Tulis 0 bila tidak ada.' },
  arrivals: { title: 'Datang', help: 'Pindahan masuk. Tulis 0 bila tidak ada.' },
  departures: { title: 'Pindah', help: 'Pindahan keluar. Tulis 0 bila tidak ada.' },
  end: { title: 'Jumlah penduduk akhir bulan', help: 'Awal + lahir + datang − mati − pindah.' },
  male: { title: 'Jumlah laki-laki', help: 'Pada akhir bulan.' },
  female: { title: 'Jumlah perempuan', help: 'Pada akhir bulan.' },
  households: { title: 'Jumlah KK', help: 'Banyaknya kepala keluarga pada akhir bulan, bukan nomornya.' },
};

export const wholeNumberRefusal = 'Tulis angka saja, misalnya 42.';
