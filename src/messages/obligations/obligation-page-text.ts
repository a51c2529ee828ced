// Words of the sidebar Tambah kewajiban; the wizard asks some of the same.

export const windowTitle = 'Tambah kewajiban';

export const title = 'Kewajiban baru';
export const startFrom = 'Mulai dari contoh';
export const noPreset = 'Tanpa contoh, isi sendiri';
export const startFromHint = 'Semua isian di bawah ini dapat diubah.';

export const name = 'Nama kewajiban';
export const nameMissing = 'Tulis nama kewajiban, misalnya Siskamling.';
export const owner = 'Seksi yang menangani';
export const minimumCount = 'Paling sedikit, kali per periode';

export const whom = 'Yang wajib';

/** Who can be bound, in the office's own words; where there are kelurahan, `all` names them too. */
export function bindings(
  unitTerm: string,
  officeTerm: string,
  hasKelurahan: boolean,
): Readonly<Record<'all' | 'desa' | 'kelurahan' | 'office', string>> {
  return {
    all: hasKelurahan ? `Semua ${unitTerm} dan kelurahan` : `Semua ${unitTerm}`,
    desa: `Hanya ${unitTerm}`,
    kelurahan: 'Hanya kelurahan',
    office: `${officeTerm} sendiri`,
  };
}

export const form = 'Isi laporan';
export const forms = {
  activity: 'Kegiatan',
  population: 'Perkembangan penduduk',
  siskamling: 'Siskamling: jumlah pos dan ronda',
  recap: 'Kode rekap dari kantor di bawah',
} as const;

export const evidence = 'Bukti foto';
export const approvalFirst = 'Baru dihitung setelah disetujui';
export const basis = 'Dasar (boleh kosong)';
export const basisHint = 'Nomor surat edaran atau keputusan, seperti tertulis.';

export const add = 'Tambah kewajiban';
export const adding = 'Menambahkan…';
export const added = 'Kewajiban ditambahkan';
export const addAnother = 'Tambah kewajiban lain';

/** Said when a first try had saved the row only. */
export function completedText(name: string): string {
  return `Kewajiban ${name} sudah tersimpan lebih dulu; kolom, formulir, dan pengingatnya kini lengkap. Ketentuannya tetap seperti di tab Kewajiban.`;
}

export function addedText(name: string): string {
  return `Kewajiban ${name} ditambahkan; kolom, formulir, dan pengingatnya sudah dibuat.`;
}
