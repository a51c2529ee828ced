// A kabupaten of 28 kecamatan on random, plausible months: its totals are those of all desa, digit for digit.
import type { Office } from 'local-office';
import type { Area } from '../../../src/core/office/area';
import { encodeRecap } from '../../../src/core/recap/recap-code';
import {
  addSums,
  NO_SUMS,
  type RecapSums,
  SUM_FIELDS,
  sumsOfLetters,
} from '../../../src/core/recap/recap-sums';
import { slowly } from '../../slow';
import { callRpc, kasimanOffice, kasimanSetup, preparedOffice } from '../kasiman';
import { problemsOf, refresh, withoutDailyRuns } from '../office-actions';
import { shownStates, typeIn } from '../sheet-cells';
import {
  bojonegoro,
  bojonegoroOffice,
  labelOfKecamatan,
  lettersOf,
  linkOfKecamatan,
  recapOf,
  recapRows,
  sendRecap,
} from './recap-office';

jest.setTimeout(900_000);

/** The three that do not send. */
const silent = ['35.22.04', '35.22.17', '35.22.27'];

/** Offices that are played from their set-up on; the codes of the others are written as a hand would. */
const onePlayed = ['35.22.20'];
const mostPlayed = slowly({ usual: onePlayed, slow: bojonegoro.children.map(({ code }) => code) });

/** Every state that a closed deadline leaves: findings, dispensations, visits, what is still to be corrected. */
function anyLettersOf({ children }: Area): string {
  return children
    .map(
      ({ code }) =>
        'abccdeeefghikCCD'[[...code].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1009, 5) % 16],
    )
    .join('');
}

/** A kecamatan is set up and its desa report as the letters say; what it sends is read from its own menu. */
function sendFromOwnOffice(kabupaten: Office, kecamatan: Area): void {
  const { code, name, children } = kecamatan;
  const units = children.map(({ code: unit, name: unitName }) => ({ code: unit, name: unitName }));
  const office = withoutDailyRuns(
    kasimanOffice('2026-02-02T08:00:00+07:00', {
      ...kasimanSetup,
      officeCode: code,
      officeName: name,
      units,
    }),
  );
  const letters = lettersOf(kecamatan);
  // Its title is what this kecamatan calls its units.
  const [unitQuestion] = office.openForm('Laporan Kerja Bakti').items;
  const report = (letter: string, moment: string): void => {
    office.clock.set(`${moment}+07:00`);
    units.forEach((unit, index) => {
      if (letters[index] !== letter) return;
      office.submitForm('Laporan Kerja Bakti', {
        [String(unitQuestion?.id)]: `${unit.code} ${unit.name}`,
        'Tanggal kegiatan': '2026-02-13',
        'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
        'Jumlah warga yang hadir': '42',
      });
    });
  };
  report('e', '2026-02-14T09:00:00');
  report('f', '2026-03-09T09:00:00');
  office.clock.set('2026-03-10T09:00:00+07:00');
  const { formLink, code: sent } = callRpc(office, 'saveRecapLink', {
    link: linkOfKecamatan(kabupaten, code),
    month: '2026-03',
  });
  expect(sent).toBe(encodeRecap(recapOf(code, { 'kerja-bakti': letters })));
  kabupaten.submitForm('Laporan Rekap bulanan', { ...kabupaten.readFormLink(formLink).answers });
}

function sentOffice(played = onePlayed): Office {
  return preparedOffice(`Bojonegoro sends ${played.length}`, () => {
    const kabupaten = bojonegoroOffice();
    kabupaten.clock.set('2026-03-10T09:00:00+07:00');
    for (const kecamatan of bojonegoro.children) {
      if (silent.includes(kecamatan.code)) continue;
      if (played.includes(kecamatan.code)) sendFromOwnOffice(kabupaten, kecamatan);
      else
        sendRecap(
          kabupaten,
          '2026-03-10T09:00:00',
          recapOf(kecamatan.code, {
            'kerja-bakti': lettersOf(kecamatan),
            siskamling: anyLettersOf(kecamatan),
          }),
        );
    }
    return kabupaten;
  });
}

function figuresOf(row: Readonly<Record<string, string>> | undefined) {
  return [row?.['Wajib lapor'], row?.['Sudah lapor'], row?.['Tepat waktu']];
}

function shown({ expected, fulfilled, onTime }: RecapSums): string[] {
  return [expected, fulfilled, onTime].map(String);
}

test('W2: the totals of the kabupaten equal the sum over all desa, digit for digit', () => {
  const office = sentOffice(mostPlayed);
  const rows = recapRows(office).filter(({ Kewajiban }) => Kewajiban === 'Kerja bakti');
  const sent = bojonegoro.children.filter(({ code }) => !silent.includes(code));
  const sum = sent.map((kecamatan) => sumsOfLetters(lettersOf(kecamatan))).reduce(addSums, NO_SUMS);
  expect(sum.expected).toBeGreaterThan(380);
  expect(figuresOf(rows[0])).toEqual(shown(sum));
  expect(rows[0]?.Keterangan).toBe('25 dari 28 mengirim');
  for (const kecamatan of sent) {
    const row = rows.find(({ Kode }) => Kode === kecamatan.code);
    expect(figuresOf(row)).toEqual(shown(sumsOfLetters(lettersOf(kecamatan))));
  }
  expect(rows.slice(1).map(({ Kode }) => Kode)).toEqual(bojonegoro.children.map(({ code }) => code).sort());
  expect(problemsOf(office)).toEqual([]);
});

test('W2: all six sums of every state add up from the desa to the kabupaten, and go on to the province', () => {
  const office = sentOffice();
  const { code } = callRpc(office, 'readRecapDesk', { month: '2026-03' });
  const [, parts = ''] = /\.siskamling~2026-02~([^.]+)/u.exec(code) ?? [];
  const senders = bojonegoro.children.filter(
    (area) => !silent.includes(area.code) && !onePlayed.includes(area.code),
  );
  const byCode = new Map<string, Area>(senders.map((area) => [area.code, area]));
  const codes = bojonegoro.children.map((area) => area.code).sort();
  const told = parts.split('~').map((part, index) => [codes[index] ?? '', part] as const);
  let total = NO_SUMS;
  for (const [unit, part] of told) {
    const sender = byCode.get(unit);
    if (sender === undefined) continue;
    const sums = sumsOfLetters(anyLettersOf(sender));
    total = addSums(total, sums);
    expect([unit, part]).toEqual([unit, SUM_FIELDS.map((field) => sums[field]).join('-')]);
  }
  for (const field of SUM_FIELDS) expect(total[field]).toBeGreaterThan(20);
  const row = recapRows(office).find(({ Kewajiban }) => Kewajiban === 'Siskamling');
  expect([...figuresOf(row), row?.Temuan]).toEqual([...shown(total), String(total.contradicted)]);
});

test('W2: the same sums go on to the province, a kecamatan that has not sent as x', () => {
  const office = sentOffice();
  const { code, lines } = callRpc(office, 'readRecapDesk', { month: '2026-03' });
  const [, parts = ''] = /\.kerja-bakti~2026-02~([^.]+)/u.exec(code) ?? [];
  const told = parts.split('~');
  expect(told.map((part) => part === 'x')).toEqual(
    bojonegoro.children
      .map((kecamatan) => kecamatan.code)
      .sort()
      .map((unit) => silent.includes(unit)),
  );
  const total = told
    .filter((part) => part !== 'x')
    .reduce((sum, part) => sum + Number(part.split('-')[0]), 0);
  expect(String(total)).toBe(recapRows(office)[0]?.['Wajib lapor']);
  expect(lines[0]).toMatchObject({ owed: 'Kerja bakti Februari 2026', note: '3 di bawahnya belum mengirim' });
});

describe('W6: who has not sent', () => {
  test('is missing in Kepatuhan and “–” in Rekap, never 0 %', () => {
    const office = sentOffice();
    office.clock.set('2026-04-08T09:00:00+07:00');
    refresh(office);
    const states = shownStates(office, { obligation: 'Rekap bulanan', period: 'Mar 2026' });
    const missing = Object.entries(states).filter(([, state]) => state.includes('Lewat tenggat'));
    expect(missing.map(([name]) => name).sort()).toEqual(
      silent.map((code) => labelOfKecamatan(code).slice(9)).sort(),
    );
    for (const code of silent) {
      const row = recapRows(office).find(({ Kode }) => Kode === code);
      expect(row).toMatchObject({
        'Wajib lapor': '–',
        Kelengkapan: '–',
        'Ketepatan waktu': '–',
        Keterangan: 'belum mengirim',
      });
    }
    expect(recapRows(office).map(({ Kelengkapan }) => Kelengkapan)).not.toContain('0,0 %');
  });

  test('is reminded once per stage, with its own link, and nobody else is', () => {
    const office = sentOffice();
    for (const { code, name } of bojonegoro.children)
      typeIn(
        office,
        'Kontak',
        labelOfKecamatan(code),
        'Surel',
        `${name.toLowerCase().replace(/\W/gu, '')}@kecamatan.example`,
      );
    callRpc(office, 'switchReminders', { on: true });
    const before = office.outbox.length;
    for (const day of ['2026-04-06', '2026-04-07']) {
      office.clock.set(`${day}T09:00:00+07:00`);
      office.call('dailyReminders');
      office.call('dailyReminders');
    }
    const mails = office.outbox.slice(before).filter(({ to }) => to.join().includes('@kecamatan.example'));
    const names = silent.map((code) => labelOfKecamatan(code).slice(9).toLowerCase().replace(/\W/gu, ''));
    for (const name of names) {
      const own = mails.filter(
        ({ to, body }) => to[0]?.startsWith(`${name}@`) && body.includes('Rekap bulanan Maret 2026'),
      );
      expect(own.map(({ subject }) => subject)).toHaveLength(2);
    }
    const others = mails.filter(
      ({ to, body }) =>
        !names.some((name) => to[0]?.startsWith(`${name}@`)) && body.includes('Rekap bulanan Maret 2026'),
    );
    expect(others.map(({ to }) => to)).toEqual([]);
  });
});
