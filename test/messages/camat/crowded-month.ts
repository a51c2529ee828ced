// A month of an office with many desa, for the tests that print it.
import { type MonthReport, reportOfMonth } from '../../../src/core/letters/month-report';
import {
  day,
  kerjaBakti,
  matrixOf,
  obligationId,
  reportOf,
  type Story,
  unitOf,
  waiverOf,
} from '../../core/kasiman';

const names = ['Sumber', 'Karang', 'Tambak', 'Ngaglik Wetan Raya', 'Kedung'];
const obligationNames = ['Kerja Bakti', 'Siskamling', 'Laporan Penduduk', 'Sosialisasi SE', 'Posyandu'];

/** February 2026: by fours one on time, one late, one missing, one with an obstacle; the first desa is excused. */
export function crowdedMonth(size: { readonly desa: number; readonly obligations: number }): Story {
  const units = Array.from({ length: size.desa }, (_, index) =>
    unitOf(`35.22.20.${2001 + index}`, `${names[index % names.length]} ${index + 1}`),
  );
  const obligations = Array.from({ length: size.obligations }, (_, index) =>
    kerjaBakti({}, { id: obligationId(`kewajiban-${index}`), name: obligationNames[index] ?? '' }),
  );
  const details = { place: '', kinds: [], people: 12, officials: '', outcome: '' };
  const reports = obligations.flatMap(({ id }, shift) =>
    units.flatMap(({ code }, index) => {
      const turn = (index + shift) % 4;
      const receivedAt = turn === 1 ? '2026-03-08 10:00' : '2026-03-02 10:00';
      const obstacle = turn === 3 ? 'alat kurang dan jalan menuju lokasi masih rusak berat' : '';
      return turn === 0
        ? []
        : [
            reportOf(code, '2026-02-13', receivedAt, {
              obligationId: id,
              details: { ...details, obstacle },
            }),
          ];
    }),
  );
  const waivers = units.slice(0, 1).map(({ code }) => waiverOf(code, '2026-02', { obligationId: null }));
  return { units, obligations, reports, waivers, today: '2026-03-10' };
}

export function reportOfFebruary(story: Story): MonthReport {
  return reportOfMonth({
    matrix: matrixOf(story),
    reports: story.reports ?? [],
    visits: story.visits ?? [],
    month: { start: day('2026-02-01'), end: day('2026-02-28') },
    coverageWindow: { start: day('2025-12-01'), end: day('2026-02-28') },
  });
}
