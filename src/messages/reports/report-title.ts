// What a report of an obligation is called.

/** `Laporan Kerja Bakti`; an obligation that already says so stays `Laporan Penduduk`. */
export function reportTitle(obligationName: string): string {
  return /^laporan\b/iu.test(obligationName) ? obligationName : `Laporan ${obligationName}`;
}
