// Words around the sentences that the office writes itself.

export const wordsText = {
  parts: { subject: 'Judul surel', opening: 'Kalimat pembuka', closing: 'Kalimat penutup' },
  settingTitle: (mail: string, part: string): string => `Kata-kata: ${mail}, ${part.toLowerCase()}`,
  settingHelp: 'Diatur di menu Pengingat → Atur kata-kata pengingat; kosong berarti kalimat bawaan.',
  saved: 'Tersimpan. Berlaku mulai pesan berikutnya.',
  refused: (problem: string): string => `Tidak ada yang disimpan. ${problem}`,
  noSample:
    'Contoh baru dapat ditampilkan setelah kewajiban pertama mulai berlaku. Jalankan Siapkan buku kerja dahulu.',
} as const;
