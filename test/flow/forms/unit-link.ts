// Opens the link of a desa, reads what is filled in there, and sends the form through it.
import type { Office } from 'local-office';
import { callRpc } from '../kasiman';

/** Answers by the title of their question. */
export type Filled = Readonly<Record<string, string | string[]>>;

export const codeTitle = 'Kode tautan (jangan diubah)';

/** The address in Bagikan tautan, by name of desa and obligation. */
export function linkOf(office: Office, desa: string, obligation = 'Kerja Bakti'): string {
  const found = callRpc(office, 'readLinks', {}).links.find(
    ({ unitName, obligationName }) => unitName === `Desa ${desa}` && obligationName === obligation,
  );
  if (!found) throw new Error(`no link of ${desa}`);
  return found.url;
}

/** What the form shows filled in, by title, as the form page reads the address. */
export function filledBy(office: Office, url: string): Filled {
  return office.readFormLink(url).answers as Filled;
}

/** A desa opens its link, fills in the rest and sends; `changed` is what it does differently. */
export function sendThroughLink(
  office: Office,
  desa: string,
  changed: Readonly<Record<string, string | string[] | undefined>> = {},
) {
  const answers = {
    ...filledBy(office, linkOf(office, desa)),
    'Tanggal kegiatan': '2026-02-08',
    'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
    'Jumlah warga yang hadir': '42',
    ...changed,
  };
  const given = Object.entries(answers).filter(
    (entry): entry is [string, string | string[]] => entry[1] !== undefined,
  );
  return office.submitForm('Laporan Kerja Bakti', Object.fromEntries(given));
}
