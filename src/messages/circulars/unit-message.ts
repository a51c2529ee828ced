// The message that asks one unit for its acknowledgement, for WhatsApp and for mail.
import type { Circular } from '../../core/circulars/circular';
import type { OfficeProfile } from '../../core/office/profile';
import type { Unit } from '../../core/office/unit';
import { officeTitle, unitHeadTitle } from '../office/unit-name';
import { dateText } from '../time/date-text';

interface Asked {
  readonly profile: OfficeProfile;
  readonly unit: Unit;
  /** The circular's. */
  readonly title: string;
  readonly circular: Pick<Circular, 'number' | 'subject' | 'acknowledgeBy'>;
  /** Answers for the unit; '' while there is no form. */
  readonly url: string;
}

/** Short, the link alone on the last line. */
export function askUnitText({ profile, unit, title, circular, url }: Asked): string {
  const about = circular.number === '' || circular.subject === '' ? '' : ` perihal ${circular.subject}`;
  const until = circular.acknowledgeBy === null ? '' : ` sampai ${dateText(circular.acknowledgeBy)}`;
  return [
    `Yth. ${unitHeadTitle(unit, profile.terms)} dan jajaran,`,
    `Mohon tanda terima ${title}${about}${until}.`,
    url === ''
      ? 'Cukup balas dengan nama dan jabatan. Terima kasih.'
      : 'Suratnya sudah terpilih: cukup pilih jawaban, tulis nama, lalu Kirim. Terima kasih.',
    officeTitle(profile),
    ...(url === '' ? [] : [url]),
  ].join('\n');
}

export function askSubject(title: string): string {
  return `Mohon tanda terima ${title}`;
}
