// Kesehatan tells apart what stopped, what somebody should look at, and what is well.
import type { HealthFacts } from '../../../src/messages/maintenance/health-fact';
import { healthChecks, healthHeadline } from '../../../src/messages/maintenance/health-text';
import { day, moment } from '../../core/kasiman';
import { sound } from './sound-health';

function openTitles(facts: Partial<HealthFacts>) {
  return healthChecks({ ...sound, ...facts })
    .filter(({ state }) => state !== 'good')
    .map(({ state, title }) => `${state}: ${title}`);
}

it('a sound office has nothing to look at', () => {
  expect(openTitles({})).toEqual([]);
  expect(healthHeadline(healthChecks(sound))).toBe('Semua berjalan baik');
});

it.each<{ name: string; facts: Partial<HealthFacts>; titles: string[] }>([
  {
    name: 'a dead trigger is noticed a day later',
    facts: { refreshed: [{ at: moment('2026-03-11 05:40'), account: '' }] },
    titles: ['bad: Pemeriksaan harian berhenti'],
  },
  {
    name: 'a camat whose address Google refuses would hear of nothing',
    facts: { camatRefused: true },
    titles: ['bad: Alamat surel camat ditolak Google'],
  },
  {
    name: 'a trigger that fired late in its hour is not dead',
    facts: { refreshed: [{ at: moment('2026-03-11 06:00'), account: '' }] },
    titles: [],
  },
  {
    name: 'a colleague who owns the triggers is no fault',
    facts: { missingTriggers: 3, ownAccount: 'trantib@kasiman.example' },
    titles: [],
  },
  {
    name: 'a trigger of the only account that runs is missed the same day',
    facts: { missingTriggers: 1 },
    titles: ['bad: 1 pemicu tidak ada'],
  },
  {
    name: 'a colleague who ran the triggers until the day before yesterday runs them no more',
    facts: {
      missingTriggers: 3,
      refreshed: [
        { at: moment('2026-03-12 05:40'), account: 'kesra@kasiman.example' },
        { at: moment('2026-03-10 05:40'), account: 'trantib@kasiman.example' },
      ],
    },
    titles: ['bad: 3 pemicu tidak ada'],
  },
  {
    name: 'a repair is believed until the new triggers should have fired',
    facts: {
      refreshed: [{ at: moment('2026-03-09 05:40'), account: '' }],
      repairedAt: moment('2026-03-12 08:55'),
    },
    titles: [],
  },
  {
    name: 'a repair that did not help is not believed a day later',
    facts: {
      refreshed: [{ at: moment('2026-03-09 05:40'), account: '' }],
      repairedAt: moment('2026-03-11 05:30'),
    },
    titles: ['bad: Pemeriksaan harian berhenti'],
  },
  {
    name: 'a Pengingat that lost its rows',
    facts: { ledgerLostUpTo: day('2026-03-10') },
    titles: ['warn: Catatan pengingat pernah hilang'],
  },
  {
    name: 'nobody owns the triggers',
    facts: { missingTriggers: 3, refreshed: [] },
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
    facts: { reminded: [{ at: moment('2026-03-09 08:15'), account: '' }] },
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
  {
    name: 'reminders that are tried again',
    facts: { retriedReminders: 1 },
    titles: ['warn: 1 pengingat dicoba lagi'],
  },
  {
    name: 'reminders that were tried three times, beside one that hangs',
    facts: { stuckReminders: 1, retriedReminders: 1, givenUpReminders: 2 },
    titles: ['bad: 1 pengingat belum pasti terkirim', 'warn: 2 pengingat perlu dilihat'],
  },
  {
    name: 'hours in which no trigger fires',
    facts: { remindsInHours: false },
    titles: ['bad: Jam pengingat tidak cocok'],
  },
  {
    name: 'a form that somebody closed',
    facts: { closedForms: ['Kerja Bakti'] },
    titles: ['bad: 1 formulir tertutup'],
  },
  {
    name: 'a form out of reach',
    facts: { lostForms: ['Kerja Bakti'] },
    titles: ['bad: 1 formulir tidak dapat dibuka akun ini'],
  },
  {
    name: 'forms that lack what Google refused',
    facts: {
      formGaps: {
        questions: [],
        unlinked: ['Rakor'],
        unshared: ['Rakor', 'Kerja Bakti'],
        'sign-in': ['Rakor'],
      },
    },
    titles: [
      'bad: 1 formulir meminta masuk akun Google',
      'warn: 1 formulir tanpa tab jawaban',
      'warn: 2 formulir belum dibagikan kepada petugas lain',
    ],
  },
  {
    name: 'forms of visits and answers that are gone, closed, or send their answers elsewhere',
    facts: {
      specialForms: [
        { form: 'visit-result', trouble: 'lost' },
        { form: 'response', trouble: 'closed' },
        { form: 'response', trouble: 'unlinked' },
      ],
    },
    titles: [
      'bad: Formulir Hasil kunjungan tidak dapat dibuka akun ini',
      'bad: Formulir Tanda terima dan tanggapan tertutup',
      'warn: Formulir Tanda terima dan tanggapan mengirim jawaban ke berkas lain',
    ],
  },
  {
    name: 'a form that lost a question',
    facts: { formGaps: { questions: ['Rakor'], unlinked: [], unshared: [], 'sign-in': [] } },
    titles: ['bad: 1 formulir kehilangan pertanyaan'],
  },
  {
    name: 'a form that a dead execution may have made besides the one in use',
    facts: { spareForms: ['Laporan Rakor – Kecamatan Kasiman'] },
    titles: ['warn: 1 formulir mungkin terbuat dua kali'],
  },
  {
    name: 'own words with an unknown name',
    facts: { unusableWords: 1 },
    titles: ['warn: 1 kalimat tidak dapat dipakai'],
  },
  {
    name: 'an obligation without a form',
    facts: { obligationsWithoutForm: ['Rakor'] },
    titles: ['bad: 1 kewajiban tanpa formulir'],
  },
  {
    name: 'a year without holidays',
    facts: { yearsWithoutHolidays: [2027] },
    titles: ['warn: Libur 2027 belum diisi'],
  },
  {
    name: 'F45: contacts that are missing',
    facts: { unitsWithoutContact: ['Besah'] },
    titles: ['warn: 1 kontak belum lengkap'],
  },
  { name: 'problems in the tabs', facts: { issueCount: 12 }, titles: ['warn: 12 masalah pada isian'] },
])('$name', ({ facts, titles }) => {
  expect(openTitles(facts)).toEqual(titles);
});

it('says on which accounts the triggers run', () => {
  const detailOf = (facts: Partial<HealthFacts>) =>
    healthChecks({ ...sound, ...facts })
      .filter(({ title }) => /pemicu|Pemeriksaan/iu.test(title))
      .map(({ title, detail }) => `${title}: ${detail}`);
  const refreshed = [
    ...sound.refreshed,
    { at: moment('2026-03-12 05:20'), account: 'trantib@kasiman.example' },
  ];
  expect(detailOf({ refreshed })).toEqual([
    'Pemeriksaan harian berjalan: Terakhir Kamis, 12 Maret 2026, 05.40 WIB, dengan akun kesra@kasiman.example.',
    'Pemicu berjalan pada 2 akun: Akun ini dan trantib@kasiman.example. Tidak ada surel yang terkirim dua kali; bila satu akun berhenti, yang lain tetap berjalan.',
  ]);
  expect(detailOf({ refreshed, missingTriggers: 3, standingTriggers: 0 })[1]).toBe(
    'Pemicu dijalankan akun petugas lain: Akunnya trantib@kasiman.example. Akun ini punya 0 dari 3 pemicu. Tidak perlu dibuat lagi di sini.',
  );
});

it('only what the button mends calls for the button', () => {
  const ailing = healthChecks({
    ...sound,
    doubledTriggers: 1,
    closedForms: ['Kerja Bakti'],
    issueCount: 3,
    retriedReminders: 1,
  });
  expect(
    ailing.flatMap(({ title, repair, state }) =>
      repair === null || state === 'good' ? [] : [[title, repair]],
    ),
  ).toEqual([
    ['1 formulir tertutup', 'forms'],
    ['1 pemicu ganda', 'triggers'],
  ]);
});
