// Says what came of a check of Uji di Google, on the page and in what is copied.

import type { CheckKey } from '../../core/selftest/check-key';
import type { Facts, Finding, Reason } from '../../core/selftest/finding';
import { wholeText } from '../time/date-text';
import { checkFaults, rpcFaults } from './check-fault';
import { checkTitles } from './check-title';
import { leftText, verdictMarks, verdictWords } from './selftest-words';

/** What was measured, in words; nothing for checks whose mark and time say all. */
const measured: Partial<Readonly<Record<CheckKey, (facts: Facts) => string>>> = {
  pageScript: (facts) => `${wholeText(Number(facts.length))} huruf, ${facts.mark}`,
  slashInText: served,
  slashInTemplate: served,
  slashAfterApostrophe: served,
  height: (facts) =>
    `Diminta ${facts.asked}, terlihat ${facts.visible} dari ${facts.inner} px, layar ${facts.screen}`,
  clipboard: (facts) => (facts.isDirect === true ? 'Langsung' : 'Lewat teks yang disorot'),
  consent: (facts) => (facts.missing === '' ? 'Lengkap' : `Belum: ${facts.missing}`),
  locale: (facts) => `Terbaca ${facts.locale}`,
  zone: (facts) => `Buku kerja ${facts.zone}, skrip ${facts.scriptZone}`,
  address: (facts) =>
    facts.kind === 'none' ? 'Google tidak memberi alamat' : `Dari menu Google memberi …/${facts.kind}`,
  mailQuota: (facts) => `${facts.left} penerima tersisa`,
  pdf: (facts) => `${facts.bytes} bita`,
  part: (facts) => `${facts.mark}`,
  tabMade: (facts) => `Tersembunyi ${facts.hiddenRows}, beku ${facts.frozenRows}`,
  keysRead: (facts) => `${facts.keys} kunci, ${facts.rows} baris`,
  columnMoved: (facts) => `Di kolom ${facts.found}`,
  sorted: (facts) => `Kunci utuh: ${facts.keys}, kini di baris ${facts.row}`,
  keysBack: (facts) => `${facts.keys} kunci di baris ${facts.row}`,
  rowAppended: (facts) => `Jatuh di baris ${facts.row}, ditunggu ${facts.wanted}`,
  formulaText: (facts) => `Terbaca ${facts.shown}`,
  quotedNumber: (facts) => `Terbaca ${facts.shown}`,
  leadingZeros: (facts) => `Terbaca ${facts.shown}`,
  dateRead: (facts) => `Dibaca ${facts.day}, tampil ${facts.shown}`,
  marks: (facts) => `${facts.found} dari 10`,
  store: (facts) =>
    `Bebas ${Math.round(Number(facts.freeBytes) / 1000)} KB, ${facts.read} dari ${facts.written} entri`,
  formPublished: (facts) => (facts.wasPublished === true ? 'Lahir terbit' : 'Lahir belum terbit'),
  formShared: (facts) =>
    facts.asked === 0 ? 'Belum ada penyunting lain' : `${facts.listed} dari ${facts.asked}`,
  formSignIn: (facts) => (facts.asked === true ? 'Semula meminta masuk akun' : 'Tidak meminta'),
  linkTab: (facts) => `Sesudah ${facts.waits} detik`,
  shortLink: (facts) => `Di ${facts.host}`,
  cleaned: (facts) => (facts.left === '' ? '' : leftText(String(facts.left))),
  clockFired: fired,
  formFired: fired,
  answerEdited: (facts) =>
    facts.isSameId === true ? 'Id sama, waktu lebih baru' : `${facts.answers} jawaban terpisah`,
  opened: (facts) => `Izin ${facts.authMode}`,
  edited: (facts) => `Izin ${facts.authMode}`,
};

function served(facts: Facts): string {
  return `${wholeText(Number(facts.length))} dari ${facts.built} huruf sampai`;
}

function fired(facts: Facts): string {
  if (facts.isLost === true) return 'Lima menit berlalu dan pemicunya tidak datang';
  return `Izin ${facts.authMode}, ${facts.namesTrigger === true ? 'menyebut pemicunya' : 'tanpa nama pemicu'}`;
}

/** `Tab 50 kolom …`, `Bagian part-office`. */
export function titleOf({ check, subject }: Pick<Finding, 'check' | 'subject'>): string {
  return subject === '' ? checkTitles[check] : `${checkTitles[check]} ${subject}`;
}

/** What was measured, Google's own words in quotes, why it was not tried, what a failure means. */
export function detailOf(finding: Finding): string {
  const { check, facts, verdict, words, reason } = finding;
  const said = Object.keys(facts).length === 0 ? '' : (measured[check]?.(facts) ?? '');
  return [
    verdict === 'untested' ? reasonText(reason) : '',
    said === '' ? '' : `${said}.`,
    words === '' ? '' : `Kata Google: “${words.replace(/\.$/u, '')}”.`,
    verdict === 'failed' ? faultOf(check, words) : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** A call that does not come back has reasons that Google names in its error. */
function faultOf(check: CheckKey, words: string): string {
  if (check !== 'rpc') return checkFaults[check];
  if (/PERMISSION_DENIED/u.test(words)) return rpcFaults.severalAccounts;
  if (/Authorization is required|Required permissions/u.test(words)) return rpcFaults.consent;
  return /Exceeded maximum execution time/u.test(words) ? rpcFaults.tooLong : checkFaults[check];
}

function reasonText(reason: Reason | undefined): string {
  switch (reason) {
    case undefined:
      return '';
    case 'scope':
      return 'Tidak diuji di sini: izinnya tidak dicentang.';
    case 'place':
      return 'Tidak diuji di sini: hanya ada di Google.';
    case 'unset':
      return 'Tidak diuji di sini: buku kerja belum disiapkan.';
    case 'asked':
      return 'Belum dijawab: hanya Anda yang dapat melihatnya.';
    default:
      return `Tidak diuji di sini: menunggu “${checkTitles[reason]}”.`;
  }
}

/** One line of what is copied. */
export function lineOf(finding: Finding): string {
  const time = finding.millis === null ? '' : ` (${finding.millis} ms)`;
  const detail = detailOf(finding);
  const end = detail === '' ? '' : `: ${detail}`;
  return `${verdictMarks[finding.verdict]} ${titleOf(finding)}${time}${end}`;
}

/** For screen readers. */
export function verdictWord({ verdict }: Finding): string {
  return verdictWords[verdict];
}
