// Every state has its word, its symbol, and colours that people can read.
import { CELL_STATES } from '../../../src/core/compliance/cell-state';
import {
  heatText,
  stateLooks,
  statesByPaintOrder,
  stateText,
} from '../../../src/messages/compliance/state-text';
import { desa, kerjaBakti, matrixOf, reportOf, type Story, waiverOf } from '../../core/kasiman';

/** Relative luminance by WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(CELL_STATES)('F41: the state %s', (state) => {
  const { word, symbol, fill, ink } = stateLooks[state];

  it('has a word, and a symbol that no other state begins with unless it is painted later', () => {
    expect(word).not.toBe('');
    const order = statesByPaintOrder();
    const masked = order
      .slice(order.indexOf(state) + 1)
      .filter((later) => stateLooks[later].symbol.startsWith(symbol));
    expect(masked).toEqual([]);
  });

  it('can be read on its fill: contrast at least 4.5', () => {
    expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
  });
});

it('no two states share a word, a symbol or a fill', () => {
  for (const part of ['word', 'symbol', 'fill'] as const) {
    expect(new Set(CELL_STATES.map((state) => stateLooks[state][part])).size).toBe(CELL_STATES.length);
  }
});

describe('what stands in the cell', () => {
  const cellOf = (story: Partial<Story>, unit: number): string =>
    stateText(matrixOf({ today: '2026-03-20', ...story }).cells[unit - 1]!);
  const twice = [kerjaBakti({ minimumCount: 2 })];
  const once = [reportOf(desa(1), '2026-02-13', '2026-02-14 10:00')];
  const photo = [kerjaBakti({ evidence: { kind: 'before-and-after', required: true } })];

  it.each([
    { name: 'nothing after the deadline', story: {}, text: '✘ Lewat tenggat' },
    { name: 'nothing before the deadline', story: { today: '2026-03-01' }, text: '… Menunggu' },
    {
      name: 'none of two before the deadline',
      story: { today: '2026-03-01', obligations: twice },
      text: '… Menunggu 0/2',
    },
    { name: 'a report in time', story: { reports: once }, text: '✔ Tepat waktu' },
    {
      name: 'a report four days late',
      story: { reports: [reportOf(desa(1), '2026-02-28', '2026-03-09 08:00')] },
      text: '◷ Terlambat 4 hari',
    },
    {
      name: 'one of two before the deadline',
      story: { today: '2026-03-01', obligations: twice, reports: once },
      text: '◐ Sebagian 1/2',
    },
    {
      name: 'one of two after it',
      story: { obligations: twice, reports: once },
      text: '◐ Sebagian 1/2 lewat tenggat',
    },
    {
      name: 'a waiver for a flood',
      story: { waivers: [waiverOf(desa(1), '2026-02')] },
      text: '◇ Dispensasi banjir',
    },
    {
      name: 'a report without its photos',
      story: { obligations: photo, reports: once },
      text: '✎ Perlu perbaikan (bukti belum lengkap)',
    },
  ])('for $name is $text', ({ story, text }) => {
    expect(cellOf(story, 1)).toBe(text);
  });
});

describe('F41: a month in the map of Ringkasan', () => {
  it.each([
    { cell: { state: 'on-time', fulfilled: 1, owed: 1 }, says: '✔ Tepat' },
    { cell: { state: 'late', fulfilled: 3, owed: 3 }, says: '◷ Lambat' },
    { cell: { state: 'overdue', fulfilled: 1, owed: 2 }, says: '✘ 1 dari 2' },
    { cell: { state: 'overdue', fulfilled: 0, owed: 1 }, says: '✘ Lewat' },
    { cell: { state: 'waived', fulfilled: 0, owed: 0 }, says: '◇ Disp.' },
    { cell: { state: null, fulfilled: 0, owed: 0 }, says: '' },
  ] as const)('says $says', ({ cell, says }) => {
    expect(heatText(cell)).toBe(says);
  });

  it('has a word of its own for each state, short enough for its column', () => {
    const words = CELL_STATES.map((state) => heatText({ state, fulfilled: 1, owed: 1 }));
    expect(new Set(words).size).toBe(CELL_STATES.length);
    expect(Math.max(...words.map((word) => word.length))).toBeLessThanOrEqual(11);
  });
});
