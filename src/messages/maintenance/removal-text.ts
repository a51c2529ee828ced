// Words of Log Perubahan for reports that were removed from Laporan, and brought back.

export const removalText = {
  by: 'Pantau Desa',
  subject: 'baris laporan',
} as const;

const words = { removed: 'dihapus', restored: 'dipulihkan' } as const;

/** `dihapus [1a2b3c4 5d6e7f8]`: what became of these reports, by the short names of their ids. */
export function removalCell(kind: keyof typeof words, prints: readonly string[]): string {
  return `${words[kind]} [${prints.join(' ')}]`;
}

/** Reads such a cell back; null for any other text. */
export function readRemovalCell(
  text: string,
): { readonly isRemoved: boolean; readonly prints: readonly string[] } | null {
  const [, word, prints = ''] = /^(dihapus|dipulihkan) \[([0-9a-z ]+)\]$/u.exec(text) ?? [];
  return word === undefined ? null : { isRemoved: word === words.removed, prints: prints.split(' ') };
}
