// How does an office let its desa upload photos instead of links?
import { el } from '../dom';

/** A script cannot add such a question to a form, so a person does it once; it is then recognised by its kind. */
export function uploadHelp(unitTerm: string): HTMLElement {
  return el(
    'details',
    {},
    el('summary', {}, 'Ingin foto diunggah langsung?'),
    el(
      'ol',
      { class: 'steps' },
      el('li', {}, 'Buka formulirnya: tautan di kolom Formulir, tab Kewajiban, lalu pilih Edit formulir.'),
      el(
        'li',
        {},
        'Tambah pertanyaan jenis Upload file, judul Foto kegiatan. Untuk dua foto buat dua pertanyaan: Foto sebelum dan Foto sesudah.',
      ),
      el('li', {}, 'Selesai. Foto yang diunggah tercatat di kolom Foto pada tab Laporan.'),
    ),
    el(
      'p',
      { class: 'hint' },
      `Google lalu meminta pelapor masuk dengan akun Google. Bila itu menyulitkan ${unitTerm}, tetaplah memakai tautan foto.`,
    ),
  );
}
