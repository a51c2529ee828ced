// Reminder stages and the days of Ramadan, as offices write them.
import { parseStages } from '../../../src/tables/obligations/obligation-cells';
import { decodeSettings } from '../../../src/tables/setup/setting-table';

test.each([
  { text: 'H-7; H-3; H; H+1; H+7', stages: [-7, -3, 0, 1, 7] },
  { text: 'h+7, H, H−3', stages: [-3, 0, 7] },
  { text: 'H - 3; H + 1', stages: [-3, 1] },
  { text: '-7 -3 0 +1', stages: [-7, -3, 0, 1] },
  { text: 'H-3; h-3; H+0; H', stages: [-3, 0] },
  { text: '', stages: [] },
  { text: '-', stages: [] },
  { text: 'Tidak ada', stages: [] },
  { text: '3 hari sebelum', stages: null },
  { text: 'H-1,5; x', stages: null },
  { text: 'H-90', stages: null },
])('§4.5: the stages “$text” are $stages', ({ text, stages }) => {
  const decoded = parseStages(text);
  expect(decoded.ok ? decoded.value : null).toEqual(stages);
});

const places = {
  key: 'settings',
  name: 'Pengaturan',
  headRow: 1,
  columnsByKey: new Map([
    ['key', 1],
    ['value', 2],
  ]),
};

test.each([
  '18 Februari 2026 s.d. 19 Maret 2026',
  '18/02/2026 s/d 19/03/2026',
  '18 Februari 2026 – 19 Maret 2026',
  '18-02-2026 - 19-03-2026',
  '18 Feb 2026 hingga 19 Mar 2026',
  '18 Februari 2026 SD 19 Maret 2026',
])('§4.5: Ramadan written as “%s” is 18 February to 19 March', (text) => {
  const { ramadan, issues } = decodeSettings(places, [
    ['Kunci', 'Nilai'],
    ['ramadan', text],
  ]);
  expect(ramadan).toEqual({ start: '2026-02-18', end: '2026-03-19' });
  expect(issues).toEqual([]);
});
