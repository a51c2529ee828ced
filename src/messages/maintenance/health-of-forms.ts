// Says what the forms lack that belong to no obligation, one sentence for each.
import type { SpecialForm } from '../../core/forms/special-form';
import {
  check,
  type HealthCheck,
  type HealthFacts,
  type HealthState,
  type SpecialFormTrouble,
} from './health-fact';

/** Their titles, and who cannot send what without them. */
const formWords = {
  'visit-result': { title: 'Hasil kunjungan', senders: 'Tim', sent: 'hasil kunjungan' },
  response: { title: 'Tanda terima dan tanggapan', senders: 'Desa', sent: 'tanggapan' },
} as const satisfies Record<
  SpecialForm,
  { readonly title: string; readonly senders: string; readonly sent: string }
>;

/** No check for a form that was never made, or that is as it should be. */
export function specialFormChecks({
  specialForms,
}: Pick<HealthFacts, 'specialForms'>): readonly HealthCheck[] {
  return specialForms.map(({ form, trouble }) => {
    const { title, senders, sent } = formWords[form];
    const [state, what, detail] = troubleWords[trouble];
    return check(
      state,
      `Formulir ${title} ${what}`,
      detail.replace('{pengirim}', senders).replace('{isi}', sent),
      trouble === 'lost' ? 'gone-forms' : 'forms',
    );
  });
}

const troubleWords = {
  lost: [
    'bad',
    'tidak dapat dibuka akun ini',
    '{pengirim} mungkin tidak dapat mengirim {isi}. Bila masih di Sampah, pulihkan; bila milik petugas lain, mintalah ia membagikannya; bila terhapus selamanya, tekan Buat formulir baru dan bagikan lagi tautannya.',
  ],
  closed: ['bad', 'tertutup', '{pengirim} tidak dapat mengirim {isi}. Tekan Perbaiki formulir.'],
  unfinished: ['bad', 'belum selesai dibuat', 'Pembuatannya terputus. Tekan Perbaiki formulir.'],
  questions: ['bad', 'kehilangan pertanyaan', 'Jawaban masuk tanpa isian itu. Tekan Perbaiki formulir.'],
  'sign-in': [
    'bad',
    'meminta masuk akun Google',
    '{pengirim} tanpa akun kantor tidak dapat mengisi. Tekan Perbaiki formulir.',
  ],
  unlinked: [
    'warn',
    'mengirim jawaban ke berkas lain',
    'Jawabannya tetap dibaca; hanya tab jawaban mentah yang tidak ada di sini. Tekan Perbaiki formulir.',
  ],
  unshared: [
    'warn',
    'belum dibagikan kepada petugas lain',
    'Petugas lain belum dapat membaca jawaban dan memperbaikinya. Tekan Perbaiki formulir; bila tetap, bagikan dari Google Drive.',
  ],
} as const satisfies Record<SpecialFormTrouble['trouble'], readonly [HealthState, string, string]>;
