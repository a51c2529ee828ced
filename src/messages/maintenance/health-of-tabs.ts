// Checks what is missing in forms, contacts, holidays, words and entries.
import { wholeText } from '../time/date-text';
import { check, type HealthCheck, type HealthFacts, shortList } from './health-fact';

/** Whether the workbook tells time and reads dates as the office does. */
export function regionCheck({ regionNotes }: HealthFacts): HealthCheck {
  return regionNotes.length > 0
    ? check('bad', 'Zona waktu atau bahasa buku kerja berubah', regionNotes.join(' '), 'region')
    : check('good', 'Zona waktu dan bahasa buku kerja sesuai', 'Tanggal dibaca hari lebih dahulu.');
}

/** Dates that somebody has to say are right; no check while there are none. */
export function dateChecks({ doubtedDates }: HealthFacts): readonly HealthCheck[] {
  return doubtedDates === 0
    ? []
    : [
        check(
          'warn',
          `${wholeText(doubtedDates)} tanggal mungkin tertukar`,
          'Pilih Tukar atau Benar di bawah daftar ini.',
        ),
      ];
}

/** Whether every tab and column stands; figures and reminders are held back until they do. */
export function shapeChecks(facts: HealthFacts): readonly HealthCheck[] {
  const { gapCount, firstGap, blankCount, firstBlank } = facts;
  const gone = gapCount > 0 ? [check('bad', `${gapCount} tab atau kolom hilang`, firstGap, 'shape')] : [];
  const blank =
    blankCount > 0 ? [check('bad', `${blankCount} tab atau kolom kembali kosong`, firstBlank, 'blank')] : [];
  return gone.length + blank.length > 0
    ? [...gone, ...blank]
    : [
        check(
          'good',
          'Bentuk tab lengkap',
          'Semua tab dan kolom ada. Ada kolom yang tersembunyi, terkunci, atau kehilangan pilihannya? Tekan Kembalikan bentuk tab; isian Anda tetap.',
          'shape',
        ),
      ];
}

/** Every obligation needs a form that takes answers. */
export function formCheck(facts: HealthFacts): HealthCheck {
  const { obligationsWithoutForm, closedForms, lostForms } = facts;
  if (obligationsWithoutForm.length > 0)
    return check(
      'bad',
      `${wholeText(obligationsWithoutForm.length)} kewajiban tanpa formulir`,
      `${shortList(obligationsWithoutForm)}. Desa belum dapat melapor. Tekan Perbaiki formulir.`,
      'forms',
    );
  if (closedForms.length > 0)
    return check(
      'bad',
      `${wholeText(closedForms.length)} formulir tertutup`,
      `${shortList(closedForms)}. Desa tidak dapat mengirim laporan. Tekan Perbaiki formulir.`,
      'forms',
    );
  return lostForms.length > 0
    ? check(
        'bad',
        `${wholeText(lostForms.length)} formulir tidak dapat dibuka akun ini`,
        `${shortList(lostForms)}. Bila terhapus, pulihkan dari Sampah di Drive pembuatnya; bila milik petugas lain, mintalah ia membagikannya.`,
      )
    : check('good', 'Semua kewajiban punya formulir', 'Semuanya menerima jawaban.');
}

/** A second form that may have been made in vain. No check while there is none. */
export function spareFormChecks({ spareForms }: HealthFacts): readonly HealthCheck[] {
  return spareForms.length === 0
    ? []
    : [
        check(
          'warn',
          `${wholeText(spareForms.length)} formulir mungkin terbuat dua kali`,
          `${shortList(spareForms)}. Pembuatannya pernah terputus. Cari nama itu di Google Drive pembuatnya: bila ada yang kedua tanpa pertanyaan, hapus yang kosong itu. Yang berisi pertanyaan dipakai desa. Setelah itu tekan Sudah diperiksa.`,
          'spare',
        ),
      ];
}

/** What a form that takes answers may lack; no check while nothing is missing. */
export function formGapChecks({ formGaps }: HealthFacts): readonly HealthCheck[] {
  const { questions, unlinked, unshared, 'sign-in': signIn } = formGaps;
  return [
    ...(questions.length === 0
      ? []
      : [
          check(
            'bad',
            `${wholeText(questions.length)} formulir kehilangan pertanyaan`,
            `${shortList(questions)}. Laporan masuk tanpa isian itu. Tekan Perbaiki formulir.`,
            'forms',
          ),
        ]),
    ...(signIn.length === 0
      ? []
      : [
          check(
            'bad',
            `${wholeText(signIn.length)} formulir meminta masuk akun Google`,
            `${shortList(signIn)}. Pelapor tanpa akun kantor tidak dapat mengisi. Tekan Perbaiki formulir; bila tetap, buka formulirnya, pilih Setelan → Jawaban, lalu matikan pembatasan pada pengguna organisasi.`,
            'forms',
          ),
        ]),
    ...(unlinked.length === 0
      ? []
      : [
          check(
            'warn',
            `${wholeText(unlinked.length)} formulir tanpa tab jawaban`,
            `${shortList(unlinked)}. Laporannya tetap masuk ke tab Laporan; hanya tab jawaban mentah yang tidak ada. Tekan Perbaiki formulir.`,
            'forms',
          ),
        ]),
    ...(unshared.length === 0
      ? []
      : [
          check(
            'warn',
            `${wholeText(unshared.length)} formulir belum dibagikan kepada petugas lain`,
            `${shortList(unshared)}. Petugas lain belum dapat memperbaikinya. Tekan Perbaiki formulir; bila tetap, bagikan formulirnya dari Google Drive.`,
            'forms',
          ),
        ]),
  ];
}

/** F45: who cannot be reached by mail. */
export function contactCheck({ unitsWithoutContact: names }: HealthFacts): HealthCheck {
  return names.length > 0
    ? check(
        'warn',
        `${wholeText(names.length)} kontak belum lengkap`,
        `${shortList(names)}. Surelnya kosong, keliru, atau ditolak Google. Perbaiki di tab Kontak.`,
      )
    : check('good', 'Kontak lengkap', 'Setiap pengingat punya alamat.');
}

/** Years in sight whose tab Libur is empty. */
export function holidayCheck({ yearsWithoutHolidays: years }: HealthFacts): HealthCheck {
  return years.length > 0
    ? check(
        'warn',
        `Libur ${years.join(' dan ')} belum diisi`,
        'Tenggat hanya menghindari Sabtu dan Minggu. Tekan Tempel SKB, atau isi tab Libur.',
        'holidays',
      )
    : check('good', 'Hari libur terisi', 'Tenggat menghindari libur nasional dan cuti bersama.');
}

/** Own words that were typed into Pengaturan by hand and cannot be used. */
export function wordsCheck({ unusableWords }: HealthFacts): HealthCheck {
  return unusableWords > 0
    ? check(
        'warn',
        `${unusableWords} kalimat tidak dapat dipakai`,
        'Yang dikirim memakai kalimat bawaan. Perbaiki di Atur kata-kata pengingat.',
      )
    : check('good', 'Kalimat pengingat dapat dipakai', 'Dapat diubah di Atur kata-kata pengingat.');
}

/** Reports that are gone from Laporan: by accident, or because staff removed them. No check while there are none. */
export function removalChecks({ lostReports, removedReports }: HealthFacts): readonly HealthCheck[] {
  const lost = check(
    'bad',
    `${wholeText(lostReports)} laporan hilang dari tab Laporan`,
    'Sekian banyak sekaligus mungkin tidak disengaja; pengingat ditahan. Baru saja terjadi? Urungkan, atau ambil dari Riwayat versi. Bila tidak dapat, tekan Kembalikan: jawabannya diambil lagi dari formulir, pemeriksaannya diulang. Bila disengaja, tekan Memang dihapus.',
    'lost',
  );
  const removed = check(
    'good',
    `${wholeText(removedReports)} laporan dihapus petugas`,
    'Tidak diambil lagi dari formulirnya. Keliru? Tekan Pulihkan: semua yang dihapus dalam 30 hari terakhir kembali.',
    'removed',
  );
  return [...(lostReports > 0 ? [lost] : []), ...(removedReports > 0 ? [removed] : [])];
}

/** NIK and KK numbers that stand somewhere, though nothing of ours keeps them. No check while there are none. */
export function numberChecks({ unmaskedNumbers }: HealthFacts): readonly HealthCheck[] {
  const cells = unmaskedNumbers.reduce((sum, tab) => sum + tab.cells, 0);
  const places = unmaskedNumbers.map((tab) => `${tab.name} (${wholeText(tab.cells)})`);
  return cells === 0
    ? []
    : [
        check(
          'bad',
          `${wholeText(cells)} sel memuat NIK atau nomor KK`,
          `Tab ${shortList(places)}. Tekan Hapus nomor 16 angka: nomornya diganti tanda, isi lainnya tetap. Jawaban di formulirnya sendiri tidak berubah; bila perlu, hapus jawaban itu di formulirnya.`,
          'numbers',
        ),
      ];
}

/** What the tab Masalah lists. */
export function issueCheck({ issueCount }: HealthFacts): HealthCheck {
  return issueCount > 0
    ? check(
        'warn',
        `${wholeText(issueCount)} masalah pada isian`,
        'Tab Masalah menyebut barisnya dan cara memperbaikinya; yang menyangkut laporan juga ada di Periksa laporan.',
      )
    : check('good', 'Tidak ada masalah pada isian', 'Tab Masalah kosong.');
}
