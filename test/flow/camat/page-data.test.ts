// Checks the data that each refresh keeps for the camat's page: their size, and that they read back as written.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { calendarDataOf } from '../../../src/app/calendar/calendar-feed';
import { pageDataOf } from '../../../src/app/camat/page-data';
import { tallyOf } from '../../../src/app/camat/page-model';
import { pageNotes } from '../../../src/app/camat/page-view';
import type { PageModel } from '../../../src/app/camat/rpc-page';
import { readWhole } from '../../../src/app/notebook/page-store';
import { summariseForCamat } from '../../../src/core/camat/summary';
import { completenessOf, EMPTY_TALLY, timelinessOf } from '../../../src/core/compliance/tally';
import { addDays } from '../../../src/core/time/plain-date';
import { anyOffice } from '../../core/arbitrary-office';
import { makeOffice } from '../../core/bench-office';
import { DESA, day, desa, kerjaBakti, moment, reportOf } from '../../core/kasiman';
import { matrixOfOffice } from '../../core/office-matrix';
import { dataOf, kasimanProfile, pageHtml, wordiestOffice } from '../../ui/camat/page-fixture';
import { servedByGoogle } from '../../ui/served-page';
import { dist } from '../kasiman';

function textIn(notes: Readonly<Record<string, string>>): string {
  return readWhole({ readAll: () => notes }, notes, 'halaman');
}

const nobody = { headEmail: '', pageViewers: [] };
function inputOf(office: Parameters<typeof matrixOfOffice>[0]) {
  const matrix = matrixOfOffice(office);
  const summary = summariseForCamat(matrix, matrix.today);
  const now = moment(`${matrix.today} 07:45`);
  return {
    profile: kasimanProfile,
    now,
    matrix,
    summary,
    visits: office.visits,
    problems: 0,
    reports: office.reports,
    allReports: office.reports,
    followUps: null,
    visitRows: [],
  };
}

function modelIn(html: string): PageModel {
  return JSON.parse(/id="model">(.*?)<\/script>/su.exec(html)?.[1] ?? '{}');
}

describe("what the notebook keeps for the camat's page", () => {
  it('reads back as it was written, in pieces of less than 9 KB, with the figures of the summary', () => {
    fc.assert(
      fc.property(anyOffice, (office) => {
        const input = inputOf(office);
        const notes = pageNotes(input, nobody);
        for (const value of Object.values(notes)) expect(Buffer.byteLength(value)).toBeLessThan(9_000);
        const data = pageDataOf(input);
        expect(JSON.parse(textIn(notes))).toEqual(JSON.parse(JSON.stringify(data)));
        data.obligations.forEach((obligation, number) => {
          expect(input.summary.obligations[number]?.history).toHaveLength(obligation.periods.length);
          const told = input.summary.obligations[number];
          expect(obligation.periods.map((_, period) => tallyOf(obligation, period))).toEqual(
            told?.history.map(({ tally }) => tally),
          );
          for (const letters of obligation.states)
            expect(letters.match(/[a-k][0-9A-Z]*/gu)?.length ?? 0).toBe(obligation.periods.length);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('no half of one refresh is read with half of another, wherever a write stopped', () => {
    const before = pageNotes(inputAt(10), nobody);
    const after = pageNotes(inputAt(11), nobody);
    const keys = Object.keys(after);
    for (let written = 1; written < keys.length; written += 1) {
      const mixed = {
        ...before,
        ...Object.fromEntries(keys.slice(0, written).map((key) => [key, after[key] ?? ''])),
      };
      const text = textIn(mixed);
      expect([textIn(before), textIn(after), 'torn']).toContain(text);
    }
  });

  it.each([
    { units: 10, obligations: 2, months: 15, now: '2025-03-28 07:45' },
    { units: 26, obligations: 5, months: 24, now: '2025-12-28 07:45' },
    { units: 108, obligations: 5, months: 36, now: '2026-12-28 07:45' },
  ])(
    'F41: $units desa × $obligations × $months months weigh 100 KB at most, with page, script and the longest words',
    ({ now, ...size }) => {
      const shell = readFileSync(path.join(dist, 'page.html'), 'utf8');
      for (const share of [0.1, 0.7]) {
        const data = wordiestOffice({ ...size, share }, now);
        const html = pageHtml(data, shell);
        expect(Buffer.byteLength(html)).toBeLessThanOrEqual(100_000);
        const { reports, obligations } = modelIn(html);
        expect(obligations[0]?.periods).toHaveLength(size.months);
        expect(!reports.isCut || reports.facts.length > 2_000).toBe(true);
        expect(JSON.stringify(data).length).toBeLessThan(150_000);
      }
    },
  );

  it('names with signs that Google’s HTML service cuts or a browser would obey come through as they are', () => {
    const names = [
      'Sari // Asri',
      'Jati /* Baru */',
      '</script><b>',
      '<!-- Krajan -->',
      'Wono`rejo`',
      'a///b\\',
    ];
    const units = DESA.slice(0, names.length).map((unit, place) => ({ ...unit, name: names[place] ?? '' }));
    const data = dataOf({
      units,
      obligations: [kerjaBakti()],
      reports: [],
      visits: [],
      from: '2026-02-01',
      now: '2026-03-12 07:45',
    });
    const html = pageHtml(data, readFileSync(path.join(dist, 'page.html'), 'utf8'));
    const served = servedByGoogle(html);
    expect(modelIn(served).units.map(([, name]) => name)).toEqual(names);
    expect(served.length).toBe(html.length);
  });

  it('even where everybody is late by weeks, the page weighs 100 KB at most and leaves out the oldest periods', () => {
    const office = makeOffice({ units: 108, obligations: 5, months: 36, share: 1 });
    const late = office.reports.map((report, number) => ({
      ...report,
      receivedAt: moment(`${addDays(report.activityDate, 40 + (number % 30))} 09:00`),
    }));
    const html = pageHtml(
      dataOf({ ...office, reports: late, now: '2026-12-28 07:45' }),
      readFileSync(path.join(dist, 'page.html'), 'utf8'),
    );
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(100_000);
    const [first] = modelIn(html).obligations;
    expect(first?.periods.length).toBeGreaterThan(12);
    expect(first?.periods.length).toBeLessThan(36);
  });

  it('108 desa with five plans each in every month shown: the calendar takes an eighth of the 500 KB', () => {
    const { units } = makeOffice({ units: 108, obligations: 1, months: 1, share: 0 });
    const obligation = kerjaBakti();
    const calendar = Array.from({ length: 20 }, (_, task) =>
      [null, ...units].map((unit) => ({
        id: `laporan-kegiatan-${task}|2026-02${unit === null ? '' : `|${unit.code}`}`,
        day: day('2026-02-13'),
        obligation,
        period: null,
        unit,
      })),
    );
    expect(JSON.stringify(calendarDataOf(kasimanProfile, calendar.flat())).length).toBeLessThan(60_000);
  });

  it.each([
    ['https://drive.google.com/open?id=1aB', true],
    ['http://foto.example/a.jpg', false],
    ['javascript:alert(1)', false],
    ['https://wa.me/6281299887766', false],
    ['https://foto.example/a@b', false],
    ['https://foto.example/a"onclick=x', false],
    ['081299887766', false],
  ])('a photo address %s is shown: %s', (link, isShown) => {
    const report = reportOf(desa(1), '2026-02-13', '2026-02-14 10:00', {
      evidence: { before: [], after: [], other: [link] },
    });
    const february = {
      units: DESA,
      obligations: [kerjaBakti()],
      from: '2026-02-01',
      now: '2026-03-10 07:45',
    };
    expect(dataOf({ ...february, reports: [report] }).reports.links).toEqual(isShown ? [[0, link]] : []);
  });
});

function inputAt(units: number) {
  const office = makeOffice({ units: units * 8, obligations: 3, months: 24, share: 0.7 });
  return inputOf({ ...office, waivers: [], visits: [], holidays: [], today: day('2025-12-28') } as never);
}

it('an empty tally has as many figures as are stored', () => {
  expect(Object.keys(EMPTY_TALLY)).toHaveLength(14);
  expect([completenessOf(EMPTY_TALLY).denominator, timelinessOf(EMPTY_TALLY).denominator]).toEqual([0, 0]);
});

it('an office full of findings keeps within 100 KB too, tells the newest, and says that there are older ones', () => {
  const now = '2026-12-28 07:45';
  const data = wordiestOffice({ units: 108, obligations: 5, months: 36, share: 0.7 }, now);
  const text = '3 Maret 2026: tidak terlaksana (Kecamatan Kasiman, Polsek Kasiman, KUA Kasiman)';
  const list = data.units.map(
    (_, unit) => [unit, 'Kerja Bakti', 1, [text], [text], text, text, text] as const,
  );
  const html = pageHtml(
    { ...data, findings: { list, isCut: false } },
    readFileSync(path.join(dist, 'page.html'), 'utf8'),
  );
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(100_000);
  const { findings } = modelIn(html);
  expect(findings.list.length).toBeGreaterThan(3);
  expect(findings.list[0]).toEqual(list[0]);
  expect(findings.isCut).toBe(true);
});
