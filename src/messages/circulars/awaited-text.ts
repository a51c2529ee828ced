// What mails say of circulars that wait for an acknowledgement after their day.
import type { UnitCode } from '../../core/office/unit';
import { daysBetween, type PlainDate } from '../../core/time/plain-date';
import type { EmailSection } from '../email-page';
import { dateText, wholeText } from '../time/date-text';

/** A circular with those who have not acknowledged it. */
export interface AwaitedNotice {
  /** `Surat Edaran Bupati Kupang Nomor 440/XII/2021, 28 Desember 2021`. */
  readonly title: string;
  readonly by: PlainDate;
  readonly asked: number;
  /** `url` answers for the unit; '' while there is no form. */
  readonly waiting: readonly { readonly unit: UnitCode; readonly name: string; readonly url: string }[];
}

/** At most this many names in a line; the dialog Surat edaran has all of them. */
const NAMES_SHOWN = 10;

/** For the desa: a section for each circular, with its link. */
export function awaitedOfUnits(
  notices: readonly AwaitedNotice[],
  units: readonly UnitCode[],
  today: PlainDate,
): readonly EmailSection[] {
  return notices.flatMap(({ title, by, waiting }) =>
    waiting
      .filter(({ unit }) => units.includes(unit))
      .map(({ url }): EmailSection => {
        const late = `Tanda terimanya kami tunggu sampai ${dateText(by)}, lewat ${wholeText(daysBetween(by, today))} hari`;
        return url === ''
          ? { title, lines: [late, 'Balas surel ini dengan nama dan jabatan Anda'] }
          : { title, lines: [late], action: { label: 'Isi tanda terima', url } };
      }),
  );
}

/** For the head: a line for each circular. */
export function awaitedOfOffice(notices: readonly AwaitedNotice[]): readonly EmailSection[] {
  if (notices.length === 0) return [];
  return [
    {
      title: 'Tanda terima surat edaran',
      lines: notices.map(({ title, by, asked, waiting }) => {
        const names = waiting.slice(0, NAMES_SHOWN).map(({ name }) => name);
        const others = waiting.length - names.length;
        const more = others > 0 ? `, dan ${wholeText(others)} lainnya` : '';
        return `${title}: ${wholeText(waiting.length)} dari ${wholeText(asked)} belum, sampai ${dateText(by)} (${names.join(', ')}${more})`;
      }),
    },
  ];
}
