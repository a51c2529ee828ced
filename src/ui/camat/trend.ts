// Draws completeness and timeliness over the last periods, as a line and as a table.
import type { PageModel, TrendPoint as StoredPoint } from '../../app/camat/rpc-page';
import * as words from '../../messages/camat/history-text';
import { el, fill } from '../dom';
import { svg } from './svg';

const [width, height, left, right, top, bottom] = [360, 190, 46, 60, 12, 28];

type Shares = StoredPoint extends readonly [number, ...infer Rest] ? Rest : never;

/** A point with the labels of its period. */
type TrendPoint = readonly [label: string, short: string, ...Shares];

/** Draws the trend of one obligation; open periods have no share yet and are left out. */
export function drawTrend(block: HTMLElement, model: PageModel, obligation: number): void {
  const trend = model.obligations[obligation]?.trend ?? [];
  const periods = trend.map(([place, ...shares]): TrendPoint => {
    const [label = '', short = ''] = model.periods[place] ?? [];
    return [label, short, ...shares];
  });
  const last = periods[periods.length - 1];
  const head = el('h2', {}, words.trendTitle(model.obligations[obligation]?.name ?? ''));
  if (last === undefined) {
    fill(block, head, el('p', {}, words.trendEmpty));
    return;
  }
  const [name, , completeness, timeliness] = last;
  const label = words.trendLabel(periods.length, { name, completeness, timeliness });
  fill(block, head, keyOf(), chartOf(periods, label), tableOf(periods));
}

function keyOf(): HTMLElement {
  return el(
    'p',
    { class: 'key' },
    el('span', {}, sample('a'), words.completeness),
    el('span', {}, sample('b'), words.timeliness),
  );
}

function sample(series: 'a' | 'b'): SVGElement {
  return svg(
    'svg',
    { class: 'chart', viewBox: '0 0 30 12', 'aria-hidden': 'true' },
    svg('path', { class: series, d: 'M0 6H30' }),
    mark(series, 15, 6),
  );
}

function chartOf(periods: readonly TrendPoint[], label: string): SVGElement {
  const x = (index: number): number =>
    periods.length === 1
      ? (left + width - right) / 2
      : left + (index * (width - left - right)) / (periods.length - 1);
  const y = (share: number): number => top + (1 - share) * (height - top - bottom);
  const lines = [0, 0.5, 1].flatMap((share) => [
    svg('path', { class: 'grid', d: `M${left} ${y(share)}H${width - right}` }),
    svg('text', { x: left - 6, y: y(share) + 4, 'text-anchor': 'end' }, `${share * 100} %`),
  ]);
  const ends = [0, periods.length - 1].filter((index, place) => place === 0 || index > 0);
  const labels = ends.map((index) =>
    svg(
      'text',
      { x: x(index), y: height - 8, 'text-anchor': index === 0 && periods.length > 1 ? 'start' : 'middle' },
      periods[index]?.[1] ?? '',
    ),
  );
  const ofSeries = (series: 'a' | 'b', numerator: 5 | 6): SVGElement[] => {
    const points = periods.flatMap((period, index) =>
      period[4] === 0 ? [] : [[x(index), y(period[numerator] / period[4]), period] as const],
    );
    const d = points
      .map(([px, py], index) => `${index === 0 ? 'M' : 'L'}${px.toFixed(1)} ${py.toFixed(1)}`)
      .join('');
    const end = points[points.length - 1];
    return [
      svg('path', { class: series, d }),
      ...points.map(([px, py]) => mark(series, px, py)),
      ...(end === undefined
        ? []
        : [
            svg(
              'text',
              { class: 'end', x: end[0] + 7, y: end[1] + (series === 'a' ? -1 : 10) },
              end[2][series === 'a' ? 2 : 3].replace(' ', '\u00a0'),
            ),
          ]),
    ];
  };
  return svg(
    'svg',
    { class: 'chart', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': label },
    ...lines,
    ...labels,
    ...ofSeries('b', 6),
    ...ofSeries('a', 5),
  );
}

/** A round mark and a square one: the two lines differ without colour too. */
function mark(series: 'a' | 'b', x: number, y: number): SVGElement {
  return series === 'a'
    ? svg('circle', { class: 'a', cx: x, cy: y, r: 3.5 })
    : svg('rect', { class: 'b', x: x - 3, y: y - 3, width: 6, height: 6 });
}

function tableOf(periods: readonly TrendPoint[]): HTMLElement {
  const rows = [...periods]
    .reverse()
    .map(([label, , completeness, timeliness, expected, fulfilled, onTime]) =>
      el(
        'tr',
        {},
        el('th', { scope: 'row' }, label),
        el('td', {}, words.share(completeness, fulfilled, expected)),
        el('td', {}, words.share(timeliness, onTime, expected)),
      ),
    );
  const heads = [words.period, words.completeness, words.timeliness].map((text) =>
    el('th', { scope: 'col' }, text),
  );
  return el(
    'details',
    { class: 'more' },
    el('summary', {}, words.behindTrend),
    el(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': words.behindTrend },
      el('table', { class: 'plain' }, el('thead', {}, el('tr', {}, ...heads)), el('tbody', {}, ...rows)),
    ),
    el('p', { class: 'hint' }, words.trendRule),
  );
}
