// The demo that `npm start` opens: a person's work at the add-in through a year, from an empty workbook on.
import type { Office } from 'local-office';
import { createHands, type Hands } from './hands';
import { contacts, furtherObligations, letterhead, setup } from './kasiman';
import { excuseForFlood, inviteToRakor, listPosts, recordVisits, sendCircular } from './registers';
import { type DemoReport, reportsOfYear } from './year';

export { accounts } from './kasiman';

/** What the functions do that run without a menu, for the pages Jam and Pelaksanaan. */
export const functionWords = {
  onOpen: 'Buku kerja dibuka',
  onEdit: 'Sel diubah',
  onFormSubmit: 'Laporan masuk',
  onSelfTest: 'Uji di Google',
  dailyRefresh: 'Pembaruan pagi',
  dailyReminders: 'Pengingat harian',
  rpc: 'Panel bertanya',
  doGet: 'Halaman camat dibuka',
};

/** What the script's web page is called on screen. */
export const webPageTitle = 'Halaman Camat';

/** Where the office clock stands when the demo begins: the first working Monday of the year. */
export const startsAt = '2026-01-05T08:00:00+07:00';

/** From here on triggers run and mails leave; before it the year only gathers reports. */
const liveFrom = '2026-11-16T08:00:00';

/** Mornings whose daily runs are played: the month begins, and November's reports are due on the 7th. */
const mornings = ['2026-11-30', '2026-12-01', '2026-12-04', '2026-12-07', '2026-12-08'];

/** Its daily runs say to Kesehatan that everything runs. */
const dayBefore = '2026-12-13';
const today = '2026-12-14';

/**
 * Kecamatan Kasiman in 2026, as it stands on Monday, 14 December, before the reminders of that morning leave: three obligations, eleven closed months that get
 * better, a few reports that wait, a visit that found nothing, a rakor on Thursday.
 */
export function play(office: Office): void {
  const hands = createHands(office);
  setUp(office, hands);
  const links = linksOf(hands);
  const reports = reportsOfYear();
  gather(
    hands,
    links,
    reports.filter(({ sentAt }) => sentAt < liveFrom),
  );
  hands.quietly(() => hands.waitUntil(liveFrom));
  hands.fill('Kontak', ['Nama', 'Surel', 'WhatsApp'], contacts);
  hands.ask('switchReminders', { on: true });
  live(
    hands,
    links,
    reports.filter(({ sentAt }) => sentAt >= liveFrom),
  );
  morning(hands, dayBefore);
  hands.quietly(() => hands.waitUntil(`${today}T04:00:00`));
  hands.waitUntil(`${today}T07:45:00`);
  recordVisits(hands);
  inviteToRakor(hands);
  sendCircular(hands);
  listPosts(hands);
  showToCamat(office, hands);
  office.openWorkbook();
  office.clickMenu('Pantau Desa', 'Perbarui sekarang');
}

function setUp(office: Office, hands: Hands): void {
  while ((hands.ask('prepareWorkbook', setup) as { readonly isDone: boolean }).isDone === false);
  const { presets } = hands.ask('readObligationChoices', {}) as {
    readonly presets: readonly { readonly id: string; readonly draft: object }[];
  };
  for (const { preset, name } of furtherObligations) {
    const draft = presets.find(({ id }) => id === preset)?.draft;
    hands.ask('addObligation', { ...draft, name, start: setup.obligation.start });
  }
  hands.set(letterhead);
  excuseForFlood(hands);
  // The page is opened once, so that it knows where it answers.
  office.webGet();
}

/** The address of each desa's form, by obligation and desa. */
function linksOf(hands: Hands): ReadonlyMap<string, string> {
  const { links } = hands.ask('readLinks', {}) as {
    readonly links: readonly {
      readonly obligationName: string;
      readonly unitName: string;
      readonly url: string;
    }[];
  };
  return new Map(links.map(({ obligationName, unitName, url }) => [`${obligationName}|${unitName}`, url]));
}

function send(hands: Hands, links: ReadonlyMap<string, string>, report: DemoReport): void {
  const url = links.get(`${report.obligation}|Desa ${report.unit}`) ?? '';
  hands.send(url, report.answers, report.isUncoded ? ['Kode tautan (jangan diubah)'] : []);
}

/** Months gone by: reports come in, and one run on the first of each month fetches them and moves the forms on. */
function gather(hands: Hands, links: ReadonlyMap<string, string>, reports: readonly DemoReport[]): void {
  let month = '2026-01';
  for (const report of reports) {
    const reached = report.sentAt.slice(0, 7);
    if (reached > month) morning(hands, `${reached}-01`);
    month = reached;
    hands.quietly(() => {
      hands.waitUntil(report.sentAt);
      send(hands, links, report);
    });
  }
}

/** The last weeks: every report is answered at once, and on some mornings reminders leave. */
function live(hands: Hands, links: ReadonlyMap<string, string>, reports: readonly DemoReport[]): void {
  const left = [...mornings];
  for (const report of reports) {
    while (left[0] !== undefined && left[0] < report.sentAt) morning(hands, left.shift() ?? '');
    hands.quietly(() => hands.waitUntil(report.sentAt));
    send(hands, links, report);
  }
}

/** The daily runs of one day, without those of the days before it. */
function morning(hands: Hands, day: string): void {
  hands.quietly(() => hands.waitUntil(`${day}T04:00:00`));
  hands.waitUntil(`${day}T09:00:00`);
}

/** The camat gets a link, and the page of the local office opens by it. */
function showToCamat(office: Office, hands: Hands): void {
  const { links } = hands.ask('makeCamatLink', { label: 'Camat', days: 30 }) as {
    readonly links: readonly { readonly url: string }[];
  };
  office.state.webLink = links[0]?.url ?? '';
}
