// The WhatsApp message with which staff send a desa its link.
import type { OfficeProfile } from '../../core/office/profile';
import { officeTitle } from '../office/unit-name';
import { reportTitle } from '../reports/report-title';

/** Short and warm; the link stands alone on the last line, so that a phone shows it whole. */
export function shareText({
  profile,
  unitName,
  obligationName,
  url,
}: {
  readonly profile: OfficeProfile;
  readonly unitName: string;
  readonly obligationName: string;
  readonly url: string;
}): string {
  return [
    `Yth. Bapak/Ibu di ${unitName}, terima kasih atas kerja samanya.`,
    `${reportTitle(obligationName)} kini diisi lewat tautan ini, kurang dari satu menit. Simpan tautannya untuk setiap bulan; jangan diteruskan ke ${profile.terms.unit} lain.`,
    officeTitle(profile),
    url,
  ].join('\n');
}
