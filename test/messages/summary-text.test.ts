// Do the lists of Ringkasan fit their lines, and does a change say which way it went?
import fc from 'fast-check';
import { changeText, nameLines } from '../../src/messages/summary-text';

const names = ['Batokan', 'Betet', 'Kasiman', 'Ngaglik', 'Sekaran', 'Sidomukti', 'Tambakmerak'];

describe('names in lines', () => {
  it.each([
    { lines: 3, says: ['Batokan, Betet, Kasiman,', 'Ngaglik, Sekaran,', 'Sidomukti, Tambakmerak'] },
    { lines: 2, says: ['Batokan, Betet, Kasiman,', 'Ngaglik, dan 3 lainnya'] },
    { lines: 1, says: ['Batokan, dan 6 lainnya'] },
  ])('F41: seven names in $lines lines say how many do not fit', ({ lines, says }) => {
    expect(nameLines(names, 26, lines)).toEqual(says);
  });

  it('nobody needs no line', () => {
    expect(nameLines([], 26, 3)).toEqual([]);
  });

  it('F41: no name is lost: those that stand there and those that are counted make all', () => {
    const some = fc.array(fc.stringMatching(/^[A-Z][a-z]{2,11}$/u), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        some,
        fc.integer({ min: 14, max: 60 }),
        fc.integer({ min: 1, max: 6 }),
        (all, width, lines) => {
          const made = nameLines(all, width, lines);
          expect(made.length).toBeLessThanOrEqual(lines);
          const text = made.join(' ');
          const others = Number(/dan (\d+) lainnya$/u.exec(text)?.[1] ?? '0');
          const shown = text.replace(/,? ?dan \d+ lainnya$/u, '').split(', ').length;
          expect(shown + others).toBe(all.length);
        },
      ),
    );
  });
});

const before = { obligationPeriod: undefined as never, tally: undefined as never };

it.each([
  { points: 0.1111, says: '▲ 11,1 poin' },
  { points: -0.05, says: '▼ 5,0 poin' },
  { points: 0.0004, says: 'tetap' },
])('F41: a change of $points says $says', ({ points, says }) => {
  expect(changeText({ before, points })).toBe(says);
});

it('F41: without a period to compare with there is no change', () => {
  expect(changeText(null)).toBe('–');
});
