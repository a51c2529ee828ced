// The pages that bench/page.mjs weighs.
import { makeOffice } from '../../core/bench-office';
import { dataOf, kasimanYear, pageHtml, wordiestOffice } from './page-fixture';

function ofSize(units: number, months: number, now: string) {
  const data = dataOf({ ...makeOffice({ units, obligations: 5, months, share: 0.7 }), now });
  return (shell: string) => pageHtml(data, shell);
}

const kasiman = kasimanYear();
const wordiest = wordiestOffice({ units: 108, obligations: 5, months: 36, share: 0.1 }, '2026-12-28 07:45');

export const pages = [
  { name: 'Kasiman, 10 desa × 2 × 15', make: (shell: string) => pageHtml(kasiman, shell) },
  { name: '26 desa × 5 × 24', make: ofSize(26, 24, '2025-12-28 07:45') },
  {
    name: '108 desa × 5 × 36, longest words, hardly any report',
    make: (shell: string) => pageHtml(wordiest, shell),
  },
  { name: '108 desa × 5 × 36', make: ofSize(108, 36, '2026-12-28 07:45') },
];
