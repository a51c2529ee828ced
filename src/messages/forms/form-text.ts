// Words that a village reads in the report form.
import type { EvidenceRule } from '../../core/obligations/evidence-rule';
import type { Obligation } from '../../core/obligations/obligation';
import type { OfficeProfile } from '../../core/office/profile';
import type { UnitKind } from '../../core/office/unit';
import type { PopulationMovement } from '../../core/reports/population';
import type { SiskamlingCounts } from '../../core/reports/siskamling';
import { officeTitle, wordsOfKinds } from '../office/unit-name';
import { unitHeading } from '../office/unit-word';
import { reportTitle } from '../reports/report-title';
import { dayWords } from '../reports/reported-day';

/** Words that stand before the parts of the long answer, so that one question asks for what would take four. */
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

export function formName({ name }: Obligation, profile: OfficeProfile): string {
  return `${reportTitle(name)} – ${officeTitle(profile)}`;
}

export function formTitle({ name }: Obligation): string {
  return reportTitle(name);
}

export function formDescription({ form }: Obligation, profile: OfficeProfile): string {
  const office = officeTitle(profile);
  return [
    `${office}. ${formSize[form]}`,
    `${formPrivacy[form]} Pemberitahuan privasi ada di kantor ${office}.`,
    codeNote,
  ].join('\n');
}

/** What a form says that no desa should use any more. */
export function unusedForm(profile: OfficeProfile): string {
  return `Formulir ini tidak dipakai lagi. Mintalah tautan yang berlaku kepada ${officeTitle(profile)}.`;
}

const codeNote =
  'Kode di bagian akhir sudah terisi; ia menandai bahwa laporan datang dari tautan Anda sendiri. Jangan diubah.';

/** How long filling in takes on a phone. */
export const fillingTime: Readonly<Record<Obligation['form'], string>> = {
  activity: 'kurang dari satu menit',
  population: 'sekitar dua menit',
  siskamling: 'sekitar satu menit',
  dissemination: 'kurang dari satu menit',
  milestone: '',
  recap: 'beberapa detik',
};

/** What the link of the unit brings along is no question. */
const filledIn = 'pilihan pertama sudah terisi.';

const formSize: Readonly<Record<Obligation['form'], string>> = {
  activity: `Paling banyak lima pertanyaan, ${fillingTime.activity}; ${filledIn}`,
  population: `Sepuluh isian pendek, ${fillingTime.population}; ${filledIn}`,
  siskamling: `Paling banyak enam isian pendek, ${fillingTime.siskamling}; ${filledIn}`,
  dissemination: `Paling banyak lima pertanyaan, ${fillingTime.dissemination}; ${filledIn}`,
  milestone: '',
  recap: `Satu isian, sudah terisi bila dibuka dari menu Kirim rekap; ${fillingTime.recap}.`,
};

const formPrivacy: Readonly<Record<Obligation['form'], string>> = {
  activity:
    'Foto hanya untuk bukti kegiatan: usahakan tanpa wajah anak-anak, dan jangan memotret KTP atau KK. Jangan menulis NIK.',
  population: 'Hanya jumlah orang: jangan menulis nama, NIK, atau nomor KK.',
  siskamling: 'Hanya jumlah pos dan malam ronda: jangan menulis nama atau NIK anggota.',
  dissemination: 'Hanya jumlah orang dan caranya: jangan menulis nama warga atau NIK.',
  milestone: '',
  recap: 'Kode rekap hanya memuat kode wilayah, tanggal, dan jumlah.',
};

export function formConfirmation(profile: OfficeProfile): string {
  return [
    `Terima kasih, laporan sudah diterima ${officeTitle(profile)}.`,
    'Ada yang keliru? Pilih “Edit jawaban Anda” di bawah ini, atau simpan tautannya untuk nanti.',
  ].join(' ');
}

/** `Desa`, `Kampung`, `Desa/kelurahan`: what those are called who can be chosen. */
export function unitQuestion(
  { terms }: OfficeProfile,
  kinds: readonly UnitKind[],
): { readonly title: string; readonly help: string } {
  return {
    title: unitHeading(wordsOfKinds(kinds, terms).unit),
    help: `Sudah terisi bila Anda memakai tautan dari ${terms.office}.`,
  };
}

/** Whom a circular is carried to where its register does not say. */
export const usualAudiences = ['Masyarakat', 'Pemerintah desa/kelurahan', 'Tokoh agama'] as const;

/** What a report of a circular's dissemination asks (F29). */
export const disseminationText = {
  activityDate: { title: 'Tanggal sosialisasi', help: 'Hari penjelasan diberikan.' },
  kinds: { title: 'Siapa yang sudah menerima penjelasan?', help: 'Boleh lebih dari satu.' },
  place: { title: 'Cara', help: 'Misalnya pengajian, rapat RT, pengeras suara, grup WhatsApp.' },
  people: { title: 'Jumlah orang', help: 'Angka saja tanpa titik, kira-kira boleh.' },
} as const;

export const questionText = {
  activityDate: { title: 'Tanggal kegiatan', help: 'Hari kegiatan dilaksanakan.' },
  kinds: { title: 'Apa yang dikerjakan?', help: 'Boleh lebih dari satu.' },
  people: { title: 'Jumlah warga yang hadir', help: 'Angka saja tanpa titik, misalnya 42.' },
  story: {
    title: 'Tempat, perangkat yang hadir, hasil, dan kendala',
    help: 'Contoh: Tempat: Dusun Krajan RT 02. Perangkat yang hadir: Sekretaris, Kasi Pelayanan. Hasil: selokan bersih. Kendala: tidak ada.',
  },
} as const;

/** The photos that a rule asks for; `wajib` says what the office waits for, the form itself lets the report through. */
export function photoText(rule: Exclude<EvidenceRule, { readonly kind: 'none' }>): {
  readonly title: string;
  readonly help: string;
} {
  const [asked, how] =
    rule.kind === 'photo'
      ? ['Satu foto kegiatan', photoSteps('di sini')]
      : ['Foto sebelum dan foto sesudah', photoSteps('di belakang kata sebelum: dan sesudah:')];
  const help = rule.required
    ? `${asked}, wajib. ${how} Belum ada? Kirim saja dahulu; laporan dihitung setelah fotonya menyusul lewat “Edit jawaban Anda”.`
    : `${asked}, bila ada. ${how}`;
  return { title: photoTitle, help };
}

/** How a photo on a phone becomes a link. */
function photoSteps(where: string): string {
  return `Tiga langkah: 1) buka fotonya di Google Foto atau Google Drive; 2) tekan Bagikan, lalu Salin tautan; 3) tempel ${where}.`;
}

const photoTitle = 'Tautan foto';

/** The same question where staff added one that takes the files themselves. */
export const photoBesideUpload = {
  title: photoTitle,
  help: 'Lewati bila fotonya sudah Anda unggah pada pertanyaan unggah berkas.',
} as const;

/** The prefilled frame of the photos; '' where one photo or none is asked. */
export function photoFrame(rule: EvidenceRule): string {
  return rule.kind === 'before-and-after' ? 'sebelum: \nsesudah: ' : '';
}

/** The answer that the link brings along; nobody has to type it. */
export const codeQuestion = {
  title: 'Kode tautan (jangan diubah)',
  help: 'Sudah terisi. Bila kosong, biarkan kosong.',
} as const;

const monthTitle = dayWords.population.label;

/** Which month the numbers are of. */
export const monthQuestion = {
  title: monthTitle,
  help: 'Bulan yang angkanya Anda laporkan, bukan bulan Anda mengirimnya.',
} as const;

/** The same where the numbers are of a fortnight, a week or a campaign: a day names it. */
export const dayOfMonthQuestion = {
  title: monthTitle,
  help: 'Pilih satu tanggal di masa yang dilaporkan, misalnya hari terakhirnya.',
} as const;

/** The questions of a population report, in the order in which people count. */
export const populationText: Readonly<
  Record<keyof PopulationMovement, { readonly title: string; readonly help: string }>
> = {
  start: { title: 'Jumlah penduduk awal bulan', help: 'Angka saja tanpa titik: 1250, bukan 1.250.' },
  births: { title: 'Lahir', help: 'Tulis 0 bila tidak ada.' },
  deaths: { title: 'Mati', help: 'Tulis 0 bila tidak ada.' },
  arrivals: { title: 'Datang', help: 'Pindahan masuk. Tulis 0 bila tidak ada.' },
  departures: { title: 'Pindah', help: 'Pindahan keluar. Tulis 0 bila tidak ada.' },
  end: { title: 'Jumlah penduduk akhir bulan', help: 'Awal + lahir + datang − mati − pindah.' },
  male: { title: 'Jumlah laki-laki', help: 'Pada akhir bulan.' },
  female: { title: 'Jumlah perempuan', help: 'Pada akhir bulan.' },
  households: { title: 'Jumlah KK', help: 'Banyaknya kepala keluarga pada akhir bulan, bukan nomornya.' },
};

/** The questions of a siskamling report: what was counted, then how often there was a patrol. */
export const siskamlingText: Readonly<
  Record<keyof SiskamlingCounts, { readonly title: string; readonly help: string }>
> = {
  posts: { title: 'Jumlah pos kamling yang didata', help: 'Semua pos yang ada. Tulis 0 bila belum didata.' },
  activePosts: { title: 'Di antaranya yang aktif', help: 'Pos yang dipakai ronda pada bulan ini.' },
  scheduledPosts: { title: 'Di antaranya yang punya jadwal ronda', help: 'Tulis 0 bila tidak ada.' },
  patrols: { title: 'Jumlah malam ronda bulan ini', help: 'Banyaknya malam. Tulis 0 bila tidak ada.' },
};

/** The one question of a recap. */
export const recapQuestion = {
  title: 'Kode rekap',
  help: 'Dari menu Pantau Desa → Surat dan data → Kirim rekap; jangan diubah.',
} as const;

export const wholeNumberRefusal = 'Tulis angka saja tanpa titik, misalnya 42 atau 1250.';
