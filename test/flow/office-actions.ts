// What desa and office staff do again and again in the tests: report, refresh, sweep, fill in contacts.
import type { Office } from 'local-office';
import type { ObligationDraft } from '../../src/app/obligations/rpc-obligations';
import type { SetupRequest } from '../../src/app/setup/rpc-setup';
import { callRpc, kasimanOffice, kasimanSetup, kasimanUnits, preparedOffice, shownColumn } from './kasiman';
import { typeIn } from './sheet-cells';

export type Answers = Readonly<Record<string, string | string[]>>;

/** An instant from the hands of a clock in Kasiman. */
export function wib(moment: string): string {
  return `${moment}+07:00`;
}

/** A desa as lists and forms name it: `35.22.20.2001 Batokan`. */
export function labelOf(name: string): string {
  const unit = kasimanUnits.find((known) => known.name === name);
  if (!unit) throw new Error(`no desa ${name}`);
  return `${unit.code} ${unit.name}`;
}

/** A complete report of a desa about one day of work. */
export function reportOf(name: string, date: string, more: Answers = {}): Record<string, string | string[]> {
  return {
    Desa: labelOf(name),
    'Tanggal kegiatan': date,
    'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
    'Jumlah warga yang hadir': '42',
    ...more,
  };
}

/** A desa sends its report at a moment. */
export function sendReport(office: Office, moment: string, name: string, date: string, more: Answers = {}) {
  office.clock.set(wib(moment));
  return office.submitForm('Laporan Kerja Bakti', reportOf(name, date, more));
}

export function refresh(office: Office): void {
  office.clickMenu('Pantau Desa', 'Perbarui sekarang');
}

/** Fetches the responses that no event told of. */
export function sweep(office: Office) {
  return office.clickMenu('Pantau Desa', 'Ambil laporan yang tertinggal');
}

/** Kasiman's set-up with its first obligation changed. */
export function setupWith(obligation: Partial<SetupRequest['obligation']>): SetupRequest {
  return { ...kasimanSetup, obligation: { ...kasimanSetup.obligation, ...obligation } };
}

/** Kasiman after its set-up, without the daily runs. */
export function quietOffice(...args: Parameters<typeof kasimanOffice>): Office {
  return withoutDailyRuns(kasimanOffice(...args));
}

/** Days may pass without the daily runs: what a test asks about, it sets off itself. */
export function withoutDailyRuns(office: Office): Office {
  office.state.triggers = office.state.triggers.filter(({ handler }) => handler === 'onFormSubmit');
  return office;
}

/** Days pass on which Google starts no trigger: they bring nothing, and cost no time. */
export function skipTo(office: Office, moment: string): void {
  office.faults.loseTriggers();
  office.clock.set(wib(moment));
  office.faults.loseTriggers(false);
}

/** The address that `fillAddresses` types for a desa. */
export function addressOf(name: string): string {
  return `sekdes.${name.toLowerCase()}@desa.example`;
}
/** The contact of each of these desa, of all unless some are named, gets an address. */
export function fillAddresses(
  office: Office,
  names: readonly string[] = kasimanUnits.map(({ name }) => name),
): void {
  for (const name of names) typeIn(office, 'Kontak', name, 'Surel', addressOf(name));
}

/** Besah is excused from February's kerja bakti, as Dispensasi has it. */
export const besahExcused: Readonly<Record<string, string>> = {
  Desa: '35.22.20.2005 Besah',
  Kewajiban: 'kerja-bakti',
  Periode: 'Februari 2026',
  Alasan: 'Banjir',
  'Diberikan oleh': 'Camat Kasiman',
  Tanggal: '20 Februari 2026',
};

/** The draft that a preset of the sidebar fills in. */
export function presetDraft(office: Office, id: string): ObligationDraft {
  const preset = callRpc(office, 'readObligationChoices', {}).presets.find((known) => known.id === id);
  if (!preset) throw new Error(`no preset ${id}`);
  return preset.draft;
}

/** A monthly activity, due on the 5th of the next month: the simplest obligation beside kerja bakti. */
export const monthlyDraft: ObligationDraft = {
  name: 'Siskamling',
  owner: 'Trantib',
  legalBasis: 'SE Mendagri 300.1.4/e.1/BAK',
  form: 'activity',
  minimumCount: 1,
  periodType: 'monthly',
  anchor: '',
  start: '2026-02-01',
  end: '',
  dueKind: 'day-of-next-month',
  dueDays: 5,
  shiftToWorkingDay: true,
  evidence: 'none',
  approvalFirst: false,
  binds: 'all',
};

/** What Masalah says, line by line. */
export function problemsOf(office: Office): string[] {
  return shownColumn(office, 'Masalah', 'Masalah dan tindakan').filter((text) => text !== '');
}

/** Kasiman at a moment after its set-up, with the daily runs up to then. */
export function kasimanOn(moment: string): Office {
  return preparedOffice(`Kasiman on ${moment}`, () => {
    const office = kasimanOffice();
    office.clock.set(wib(moment));
    return office;
  });
}
