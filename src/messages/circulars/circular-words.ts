// The words in which the register speaks of circulars and their acknowledgement.
import type { AcknowledgeSource, AcknowledgeStep } from '../../core/circulars/acknowledgement';
import type { Circular, CircularStatus } from '../../core/circulars/circular';
import { numberMissing } from '../obligations/basis-text';
import { dateText } from '../time/date-text';

export const circularStatusWords = {
  revoked: 'dicabut',
  replaced: 'diganti',
  'not-yet': 'belum berlaku',
  ended: 'berakhir',
  'in-force': 'berlaku',
} as const satisfies Record<CircularStatus, string>;

export const stepWords = {
  received: 'diterima',
  read: 'dibaca',
  'carried-out': 'dilaksanakan',
} as const satisfies Record<AcknowledgeStep, string>;

export const sourceWords = {
  link: 'tautan',
  staff: 'petugas',
  meeting: 'rapat',
} as const satisfies Record<AcknowledgeSource, string>;

/** `Surat Edaran Bupati Kupang Nomor 440/XII/2021, 28 Desember 2021`; without a number its subject stands there. */
export function circularTitle({ shape, issuer, number, subject, date }: Circular): string {
  const name = [shape, issuer, number === '' ? subject : `Nomor ${number}`].filter((text) => text !== '');
  return `${name.join(' ')}${date === null ? '' : `, ${dateText(date)}`}`;
}

/** As letters name what they rest on: `Surat Edaran Bupati Kupang Nomor 440/XII/2021 tanggal 28 Desember 2021 tentang …`. */
export function circularBasis({ shape, issuer, number, subject, date }: Circular): string {
  const about = subject.replace(/^(?:tentang|perihal)\s+/iu, '');
  return [
    shape,
    issuer,
    ...(number === '' ? [] : [`Nomor ${number}`]),
    ...(date === null ? [] : [`tanggal ${dateText(date)}`]),
    ...(about === '' ? [] : [`tentang ${about}`]),
    ...(number === '' ? [`(${numberMissing})`] : []),
  ]
    .filter((text) => text !== '')
    .join(' ');
}
