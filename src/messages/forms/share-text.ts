// The WhatsApp messages with which staff send a desa its links.
import type { Obligation } from '../../core/obligations/obligation';
import type { OfficeProfile } from '../../core/office/profile';
import { officeTitle } from '../office/unit-name';
import { reportTitle } from '../reports/report-title';
import { fillingTime } from './form-text';

/** A form of one unit. */
interface SharedLink {
  readonly obligation: Pick<Obligation, 'name' | 'form'>;
  readonly url: string;
}

interface SharedWith {
  readonly profile: OfficeProfile;
  readonly unitName: string;
}

/** Short and warm; the link stands alone on the last line, so that a phone shows it whole. */
export function shareText({ profile, unitName, obligation, url }: SharedWith & SharedLink): string {
  return [
    greeting(unitName),
    `${reportTitle(obligation.name)} kini diisi lewat tautan ini, ${fillingTime[obligation.form]}. Simpan tautannya untuk setiap bulan; jangan diteruskan kepada yang lain.`,
    officeTitle(profile),
    url,
  ].join('\n');
}

/** One message with all links of a unit, each on a line of its own below what it is for. */
export function roundText({
  profile,
  unitName,
  links,
}: SharedWith & { readonly links: readonly SharedLink[] }): string {
  const [only] = links;
  if (links.length === 1 && only !== undefined) return shareText({ profile, unitName, ...only });
  return [
    greeting(unitName),
    `Laporan berikut kini diisi lewat tautan. Simpan pesan ini untuk setiap bulan; jangan diteruskan kepada yang lain.`,
    ...links.map(({ obligation, url }) =>
      ['', `${reportTitle(obligation.name)}, ${fillingTime[obligation.form]}:`, url].join('\n'),
    ),
    '',
    officeTitle(profile),
  ].join('\n');
}

function greeting(unitName: string): string {
  return `Yth. Bapak/Ibu di ${unitName}, terima kasih atas kerja samanya.`;
}
