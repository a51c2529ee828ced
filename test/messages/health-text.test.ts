// Does Kesehatan tell apart what stands still, what somebody should look at, and what is well?
import { type HealthFacts, healthChecks, healthHeadline } from '../../src/messages/health-text';
import { moment } from '../core/kasiman';

const sound: HealthFacts = {
  now: moment('2026-03-12 09:00'),
  zone: 'WIB',
  lastRefresh: moment('2026-03-12 05:40'),
  lastReminders: moment('2026-03-12 08:15'),
  remindersOn: true,
  missingTriggers: 0,
  doubledTriggers: 0,
  quotaLeft: 93,
  waitingMails: 0,
  stuckReminders: 0,
  failedReminders: 0,
  obligationsWithoutForm: [],
  yearsWithoutHolidays: [],
  unitsWithoutContact: [],
  issueCount: 0,
};

const openTitles = (facts: Partial<HealthFacts>) =>
  healthChecks({ ...sound, ...facts })
    .filter(({ state }) => state !== 'good')
    .map(({ state, title }) => `${state}: ${title}`);

it('a sound office has nothing to look at', () => {
  expect(openTitles({})).toEqual([]);
  expect(healthHeadline(healthChecks(sound))).toBe('Semua berjalan baik');
});

it.each<{ name: string; facts: Partial<HealthFacts>; titles: string[] }>([
  {
    name: 'a dead trigger is noticed a day later',
    facts: { lastRefresh: moment('2026-03-11 05:40') },
    titles: ['bad: Pemeriksaan harian berhenti'],
  },
  {
    name: 'a trigger that fired late in its hour is not dead',
    facts: { lastRefresh: moment('2026-03-11 06:00') },
    titles: [],
  },
  {
    name: 'a colleague who owns the triggers is no fault',
    facts: { missingTriggers: 3 },
    titles: [],
  },
  {
    name: 'nobody owns the triggers',
    facts: { missingTriggers: 3, lastRefresh: null },
    titles: ['bad: Pemeriksaan harian belum berjalan', 'bad: 3 pemicu tidak ada'],
  },
  { name: 'doubled triggers', facts: { doubledTriggers: 1 }, titles: ['warn: 1 pemicu ganda'] },
  {
    name: 'reminders switched off',
    facts: { remindersOn: false },
    titles: ['warn: Pengingat otomatis mati'],
  },
  {
    name: 'reminders that stopped',
    facts: { lastReminders: moment('2026-03-09 08:15') },
    titles: ['bad: Pengingat berhenti'],
  },
  {
    name: 'mails that wait',
    facts: { waitingMails: 208, quotaLeft: 0 },
    titles: ['warn: 208 surel menunggu'],
  },
  {
    name: 'a reminder that hangs',
    facts: { stuckReminders: 2 },
    titles: ['bad: 2 pengingat belum pasti terkirim'],
  },
  { name: 'reminders that failed', facts: { failedReminders: 1 }, titles: ['warn: 1 pengingat gagal'] },
  {
    name: 'an obligation without a form',
    facts: { obligationsWithoutForm: ['Rakor'] },
    titles: ['bad: 1 kewajiban tanpa formulir'],
  },
  {
    name: 'a year without holidays',
    facts: { yearsWithoutHolidays: [2027] },
    titles: ['warn: Hari libur 2027 belum diisi'],
  },
  {
    name: 'F45: contacts that lack',
    facts: { unitsWithoutContact: ['Besah'] },
    titles: ['warn: 1 kontak belum lengkap'],
  },
  { name: 'problems in the tabs', facts: { issueCount: 12 }, titles: ['warn: 12 masalah pada isian'] },
])('$name', ({ facts, titles }) => {
  expect(openTitles(facts)).toEqual(titles);
});

it('only what the button mends calls for the button', () => {
  const mended = healthChecks({ ...sound, doubledTriggers: 1, issueCount: 3, failedReminders: 1 });
  expect(mended.filter(({ isRepairable }) => isRepairable).map(({ title }) => title)).toEqual([
    '1 pemicu ganda',
  ]);
});
