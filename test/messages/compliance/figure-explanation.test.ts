// Checks the answer to "dari mana?" for every figure.
import fc from 'fast-check';
import { changeOf, figuresOf } from '../../../src/core/camat/period-figures';
import { type PeriodSummary, summariseForCamat } from '../../../src/core/camat/summary';
import { explainFigure, explainRest } from '../../../src/messages/compliance/figure-explanation';
import { anyOffice, lawRuns } from '../../core/arbitrary-office';
import { day, FEBRUARY_REPORTS, FEBRUARY_WAIVERS, kerjaBakti, matrixOf } from '../../core/kasiman';
import { matrixOfOffice } from '../../core/office-matrix';
import { KASIMAN } from '../mails';

function february(today: string, changes: { readonly minimumCount?: number } = {}) {
  const story = {
    reports: FEBRUARY_REPORTS,
    waivers: FEBRUARY_WAIVERS,
    obligations: [kerjaBakti(changes)],
    from: '2026-01-01',
    today,
  };
  const [obligation] = summariseForCamat(matrixOf(story), day('2026-02-28')).obligations;
  if (!obligation?.current) throw new Error('no February');
  return { obligation, period: obligation.current };
}

describe('F41: "dari mana?" for February 2026 in Kasiman', () => {
  const { obligation, period } = february('2026-04-10');

  test.each([
    {
      figure: 'completeness',
      says: '8 dari 9 laporan wajib terpenuhi; 10 desa dikurangi 1 dispensasi. Terpenuhi: sedikitnya satu kegiatan pada Februari 2026 diterima.',
    },
    {
      figure: 'timeliness',
      says: '6 dari 9 laporan wajib tepat waktu; 10 desa dikurangi 1 dispensasi. Tepat waktu: diterima sebelum 6 Maret 2026 pukul 00.00 WIB.',
    },
    {
      figure: 'ofReported',
      says: '6 dari 8 laporan yang terpenuhi tepat waktu. Tepat waktu: diterima sebelum 6 Maret 2026 pukul 00.00 WIB.',
    },
    {
      figure: 'missing',
      says: '1 dari 9 laporan wajib belum diterima; 10 desa dikurangi 1 dispensasi. Laporan yang ditolak tidak dihitung.',
    },
    {
      figure: 'contradicted',
      says: '0 dari 0 laporan yang dikunjungi tidak sesuai keadaan di lapangan. Temuan tidak mengubah persentase.',
    },
    {
      figure: 'waived',
      says: '1 desa mendapat dispensasi dan tidak dihitung dalam 9 laporan wajib.',
    },
  ] as const)('F41: $figure: numerator, denominator and rule', ({ figure, says }) => {
    expect(explainFigure(figure, period, KASIMAN)).toBe(says);
  });

  test('F41: the change names the share of the month before', () => {
    expect(explainRest(changeOf(obligation, period), period)).toContain('sebelumnya 0 dari 10');
  });

  test('§4.3: an open month has no percentage, and says from when it has one', () => {
    const open = february('2026-03-01');
    expect(explainFigure('timeliness', open.period, KASIMAN)).toBe(
      'Persentase dihitung setelah tenggat lewat: Kamis, 5 Maret 2026.',
    );
    expect(explainRest(changeOf(open.obligation, open.period), open.period)).toContain('setelah 5 Mar 2026');
  });

  test('F01: a rule of two activities a month is named', () => {
    expect(explainFigure('reported', february('2026-04-10', { minimumCount: 2 }).period, KASIMAN)).toBe(
      '0 dari 9 laporan wajib sudah terpenuhi; 10 desa dikurangi 1 dispensasi. Terpenuhi: sedikitnya 2 kegiatan pada Februari 2026 diterima.',
    );
  });
});

describe('§4.3: the figures of a period, in random offices', () => {
  const everyPeriod = (check: (period: PeriodSummary) => void): void => {
    fc.assert(
      fc.property(anyOffice, (office) => {
        for (const { current, previous } of summariseForCamat(matrixOfOffice(office), office.today)
          .obligations)
          for (const period of [current, previous]) if (period !== null) check(period);
      }),
      lawRuns(200),
    );
  };

  test('§4.3: whoever owes stands in exactly one of on time, late, in progress, missing', () => {
    everyPeriod((period) => {
      const { owed, onTime, late, inProgress, missing, reported } = figuresOf(period);
      expect(onTime + late + inProgress + missing).toBe(owed);
      expect(onTime + late).toBe(reported);
      expect(inProgress).toBe(period.partial.length + period.pending.length);
      expect(Math.min(owed, onTime, late, inProgress, missing)).toBeGreaterThanOrEqual(0);
    });
  });

  test('§4.3: a closed period says the same as its tally', () => {
    everyPeriod((period) => {
      if (!period.isClosed) return;
      const { owed, onTime, late, reported } = figuresOf(period);
      const { tally } = period;
      expect([owed, reported, onTime, late]).toEqual([
        tally.expected,
        tally.fulfilled,
        tally.onTime,
        tally.late,
      ]);
    });
  });

  test('F41: every sentence names the very numbers of its figure, and the units that make its denominator', () => {
    everyPeriod((period) => {
      const figures = figuresOf(period);
      for (const name of ['reported', 'onTime', 'late', 'inProgress', 'missing', 'contradicted'] as const) {
        const whole = name === 'contradicted' ? figures.visited : figures.owed;
        expect(said(explainFigure(name, period, KASIMAN))).toEqual([figures[name], whole]);
      }
      const shares = {
        completeness: figures.reported,
        timeliness: figures.onTime,
        ofReported: figures.onTime,
      };
      for (const name of ['completeness', 'timeliness', 'ofReported'] as const) {
        const text = explainFigure(name, period, KASIMAN);
        const whole = name === 'ofReported' ? figures.reported : figures.owed;
        const isShown = period.isClosed && whole > 0;
        expect(said(text)).toEqual(isShown ? [shares[name], whole] : null);
      }
      const [, left, less] = /; (\d+) [a-z ]+ (?:yang wajib|dikurangi (\d+) dispensasi)/u.exec(
        explainFigure('missing', period, KASIMAN),
      ) ?? ['', '', ''];
      expect(Number(left) - Number(less ?? 0)).toBe(figures.owed);
    });
  });
});

/** `8 dari 9` at the beginning of a sentence. */
function said(sentence: string): readonly number[] | null {
  return /^(\d+) dari (\d+) /u.exec(sentence)?.slice(1).map(Number) ?? null;
}
