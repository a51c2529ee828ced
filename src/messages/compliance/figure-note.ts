// The rule by which each column of figures is counted.

/** One or two sentences per head of Ringkasan; with the numbers of a period they stand in figure-explanation.ts. */
export const figureNotes: Readonly<Record<string, string>> = {
  reported: 'Terpenuhi dari yang wajib. Yang wajib: terikat, aktif, dan tanpa dispensasi.',
  onTime: 'Terpenuhi sebelum hari tenggat berakhir.',
  late: 'Terpenuhi setelah tenggat. Laporan bulan lalu yang datang terlambat tetap milik bulan lalu.',
  inProgress:
    'Sudah masuk, belum dihitung: kurang dari jumlah minimal, perlu perbaikan, atau menunggu pemeriksaan.',
  missing: 'Belum ada laporan, atau semuanya ditolak. Bertanda ✘ bila tenggat sudah lewat.',
  waived: 'Dikeluarkan dari hitungan dengan alasan, dan tetap disebut.',
  contradicted:
    'Kunjungan tidak menemukan yang dilaporkan, dari laporan yang dikunjungi. Tidak mengubah persentase.',
  completeness: 'Terpenuhi dibagi wajib, setelah tenggat lewat. Sebelumnya: berjalan.',
  timeliness: 'Tepat waktu dibagi wajib, setelah tenggat lewat.',
  change: 'Selisih kelengkapan dengan periode sebelumnya, dalam poin persen.',
  trend:
    'Kelengkapan sampai dua belas periode yang sudah lewat tenggat, yang terbaru di kanan: ▁ 0 %, █ 100 %.',
  map: 'Tiap bulan: keadaan yang paling mendesak dari semua kewajiban yang periodenya berakhir di bulan itu, dan berapa yang sudah terpenuhi.',
};

/** The same for the figures that Ringkasan says in its answers. */
export const answerNotes = {
  streak:
    'Periode tepat waktu berturut-turut sampai yang terakhir lewat tenggat; periode tanpa kewajiban dilewati.',
  improved:
    'Terpenuhi dibagi wajib, semua kewajiban: periode terakhir yang lewat tenggat dibanding sebelumnya.',
  visits: 'Yang dikunjungi dalam 92 hari terakhir, masing-masing dihitung sekali, dibagi semua yang aktif.',
} as const;
