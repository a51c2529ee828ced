// Renders the mail that reminds a village of what it still owes.
import { positionKey } from '../../core/contacts/position';
import { type OfficeProfile, unitWords } from '../../core/office/profile';
import type { ReminderItem } from '../../core/reminders/reminder-mail';
import { missingText } from '../compliance/steps-text';
import { positionTitle } from '../contacts/position-text';
import { type EmailBody, type EmailSection, emailPage } from '../email-page';
import { fillingTime } from '../forms/form-text';
import { officeTitle, unitHeadTitle, unitTitle } from '../office/unit-name';
import { deadlineText } from '../time/date-text';
import { fillWords, type OfficeWords, type PlaceholderValues } from './mail-words';
import { owedText, reportText, valuesOfReport } from './report-values';

/** A report that is owed, with the form that already names the unit; '' if there is none. */
interface OwedReport {
  readonly item: ReminderItem;
  readonly url: string;
}

interface ReminderFacts {
  readonly profile: OfficeProfile;
  /** At least one; overdue first. One person may serve two units. */
  readonly owed: readonly OwedReport[];
  /** Of the person written to: `Sekretaris Desa`; may be ''. */
  readonly position: string;
  readonly contactPerson: string;
  readonly contactPhone: string;
  /** What the office words itself. */
  readonly words: OfficeWords;
  /** What else the units read: what to follow up, circulars to acknowledge. */
  readonly others?: readonly EmailSection[];
}

/** Warm and short: thanks before it asks, names what is owed and until when, one button, how to be excused, whom to call. */
export function renderReminderEmail(facts: ReminderFacts): EmailBody {
  const { profile, owed } = facts;
  const [first] = owed;
  if (first === undefined) throw new RangeError('A reminder needs something that is owed');
  const { subject, paragraphs } = owed.length > 1 ? askForAll(facts) : askForOne(facts, first);
  return emailPage({
    subject,
    preheader: `Mengisinya ${timeText(owed)}.`,
    sender: officeTitle(profile),
    paragraphs: [greeting(facts, first), ...paragraphs],
    ...(owed.length === 1 && first.url !== ''
      ? { action: { label: 'Isi laporan sekarang', url: first.url } }
      : {}),
    sections: [
      ...(owed.length > 1 ? owed.map((report) => sectionOf(report, facts)) : []),
      ...(facts.others ?? []),
    ],
    closing: [
      ...closingOf(facts, first),
      'Ada halangan (banjir, pilkades)? Balas surel ini untuk meminta dispensasi.',
      ...whomToCall(facts),
    ],
  });
}

interface Request {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

function askForOne({ profile, words, owed }: ReminderFacts, { item, url }: OwedReport): Request {
  const { unit: word } = unitWords(item.cell.expected.unit.kind, profile.terms);
  const kind = kindOfOne(item);
  const values = valuesOfReport(item.cell, profile);
  const how =
    url === ''
      ? 'Formulirnya belum tersedia; mohon balas surel ini.'
      : `Mengisinya ${timeText(owed)}; nama ${word} sudah terisi.`;
  return {
    subject: fillWords(words, { kind, part: 'subject' }, values),
    paragraphs: [
      `${fillWords(words, { kind, part: 'opening' }, values)} ${dueSentence(item, profile)} ${how}`,
    ],
  };
}

function askForAll(facts: ReminderFacts): Request {
  return {
    subject: fillWords(facts.words, { kind: 'several', part: 'subject' }, valuesOfAll(facts)),
    paragraphs: [
      `${fillWords(facts.words, { kind: 'several', part: 'opening' }, valuesOfAll(facts))} Laporan berikut belum kami terima; mengisinya masing-masing ${timeText(facts.owed)}.`,
    ],
  };
}

/** Of forms of several sizes, the longest. */
function timeText(owed: readonly OwedReport[]): string {
  const forms = new Set(owed.map(({ item }) => item.cell.expected.obligationPeriod.obligation.form));
  const [form = 'activity'] = forms;
  return forms.size > 1 ? 'paling lama dua menit' : fillingTime[form];
}

function closingOf(facts: ReminderFacts, { item }: OwedReport): string[] {
  const { words, owed, profile } = facts;
  const closing =
    owed.length > 1
      ? fillWords(words, { kind: 'several', part: 'closing' }, valuesOfAll(facts))
      : fillWords(words, { kind: kindOfOne(item), part: 'closing' }, valuesOfReport(item.cell, profile));
  return closing === '' ? [] : [closing];
}

function kindOfOne({ cell }: ReminderItem) {
  return cell.isClosed ? 'overdue' : 'reminder';
}

function valuesOfAll({ owed, profile }: ReminderFacts): PlaceholderValues {
  return {
    jumlah: String(owed.length),
    desa: unitTitles(owed, profile).join(' dan '),
    kantor: officeTitle(profile),
  };
}

function sectionOf({ item, url }: OwedReport, { profile, owed }: ReminderFacts): EmailSection {
  const titles = unitTitles(owed, profile);
  const unit = unitTitle(item.cell.expected.unit, profile.terms);
  return {
    title: titles.length > 1 ? `${owedText(item.cell)}, ${unit}` : owedText(item.cell),
    lines: [dueLine(item, profile), ...progress(item)],
    ...(url === '' ? {} : { action: { label: 'Isi laporan ini', url } }),
  };
}

function unitTitles(owed: readonly OwedReport[], { terms }: OfficeProfile): string[] {
  return [...new Set(owed.map(({ item }) => unitTitle(item.cell.expected.unit, terms)))];
}

function greeting({ profile, position, owed }: ReminderFacts, { item }: OwedReport): string {
  const { unit } = item.cell.expected;
  const head = unitHeadTitle(unit, profile.terms);
  const servesOne = unitTitles(owed, profile).length === 1;
  const isHead =
    position === '' ||
    positionKey(position) === 'kepala' ||
    head.toLowerCase().startsWith(position.toLowerCase());
  if (!servesOne && position === '') return 'Yth. Bapak/Ibu,';
  if (!servesOne) return `Yth. ${position},`;
  return isHead ? `Yth. ${head},` : `Yth. ${head}, u.p. ${positionTitle(position, unit, profile.terms)},`;
}

function dueSentence(item: ReminderItem, profile: OfficeProfile): string {
  const deadline = deadlineText(item.cell.expected.obligationPeriod.due, profile.zone);
  const sentence = item.cell.isClosed
    ? `${reportText(item.cell)} kami tunggu sejak tenggatnya, ${deadline}; laporan yang terlambat tetap kami catat.`
    : `${reportText(item.cell)} kami tunggu sampai ${deadline}.`;
  return [sentence, ...progress(item)].join(' ');
}

/** Where more than one activity is owed and some have come. */
function progress({ cell }: ReminderItem): string[] {
  const { minimumCount } = cell.expected.obligationPeriod.rule;
  if (cell.steps !== null)
    return cell.count === 0
      ? []
      : [`Sudah ${cell.count} dari ${cell.steps.total}; masih kurang: ${missingText(cell.steps)}.`];
  return cell.count === 0 ? [] : [`Sudah ${cell.count} dari ${minimumCount} kegiatan kami terima.`];
}

function dueLine({ cell }: ReminderItem, { zone }: OfficeProfile): string {
  const deadline = deadlineText(cell.expected.obligationPeriod.due, zone);
  return cell.isClosed ? `Tenggatnya sudah lewat: ${deadline}` : `Ditunggu sampai ${deadline}`;
}

function whomToCall({ contactPerson, contactPhone }: ReminderFacts): string[] {
  const reached = [contactPerson, contactPhone].filter((text) => text !== '').join(', ');
  return reached === '' ? [] : [`Perlu bantuan? Hubungi ${reached}.`];
}
