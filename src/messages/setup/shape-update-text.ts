// What Log Perubahan says of a workbook whose tabs a newer release has brought up to date.

import { quoted } from '../quoted';
import { wholeText } from '../time/date-text';

function version(number: number): string {
  return `bentuk ${wholeText(number)}`;
}

export const shapeUpdateWords = {
  subject: 'Pembaruan Pantau Desa',
  version,
  tab: (title: string): string => `tab ${quoted(title)}`,
  column: (tab: string, header: string): string => `kolom ${quoted(header)} di ${tab}`,
  setting: (title: string): string => `pengaturan ${quoted(title)}`,
  /** `added`: each as `tab`, `column` or `setting` says it. */
  updated: (number: number, added: readonly string[]): string =>
    added.length === 0
      ? `${version(number)}; tidak ada tab, kolom, atau pengaturan baru`
      : `${version(number)}; ditambahkan ${added.join(', ')}`,
} as const;
