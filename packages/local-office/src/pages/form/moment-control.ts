// Inputs for dates, times and durations, with the phone's own pickers.
import type { Answer, MomentItemData } from '../../form/form-data';
import { pad } from '../../text/pad';
import { fill, h } from '../dom';
import type { Control } from './control';

const months = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);

function labelled(words: string, input: HTMLElement): HTMLElement {
  return h('label', {}, words, input);
}

/** Day and month where the year isn't asked. */
function dayOfYear(answer: string): { element: HTMLElement; read(): string } {
  const [month = '', day = ''] = answer.split('-');
  const days = h(
    'select',
    {},
    h('option', { value: '' }, 'Tanggal'),
    ...Array.from({ length: 31 }, (_, index) => {
      const value = pad(index + 1);
      return h('option', { value, selected: value === day }, String(index + 1));
    }),
  );
  const names = h(
    'select',
    {},
    h('option', { value: '' }, 'Bulan'),
    ...months.map((name, index) => {
      const value = pad(index + 1);
      return h('option', { value, selected: value === month }, name);
    }),
  );
  return {
    element: h('div', { class: 'sebelah' }, labelled('Tanggal', days), labelled('Bulan', names)),
    read: () => (days.value === '' && names.value === '' ? '' : `${names.value}-${days.value}`),
  };
}

function durationBox(words: string, value: string, max: number) {
  const input = h('input', { type: 'number', min: 0, max, inputmode: 'numeric', value });
  return { element: labelled(words, input), input };
}

function duration(answer: string): Control {
  const [hour = '', minute = '', second = ''] = answer.split(':');
  const boxes = [
    durationBox('Jam', hour, 72),
    durationBox('Menit', minute, 59),
    durationBox('Detik', second, 59),
  ];
  return {
    element: h('div', { class: 'sebelah' }, ...boxes.map((box) => box.element)),
    isGroup: true,
    read: () =>
      boxes.every((box) => box.input.value === '')
        ? ''
        : boxes.map((box) => pad(box.input.value || '0')).join(':'),
  };
}

const longDay = new Intl.DateTimeFormat('id-ID', { dateStyle: 'full', timeZone: 'UTC' });

/** Writes a picked day in words, because pickers show it in the phone's own order. */
function sayDay(day: string): string {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN;
  return Number.isNaN(instant) ? '' : longDay.format(instant);
}

function dayInput(day: string) {
  const words = h('p', { class: 'bantuan' }, sayDay(day));
  const input = h('input', { type: 'date', value: day, max: '9999-12-31' });
  input.addEventListener('input', () => fill(words, sayDay(input.value)));
  return { input, words, element: h('div', {}, input, words) };
}

export function moment(item: MomentItemData, given: Answer | undefined): Control {
  const answer = typeof given === 'string' ? given : '';
  if (item.type === 'DURATION') return duration(answer);
  if (item.type === 'TIME') {
    const input = h('input', { type: 'time', value: answer });
    return { element: input, isGroup: false, read: () => input.value };
  }
  const [day = '', time = ''] = answer.split(' ');
  const date = item.includesYear ? dayInput(day) : undefined;
  const short = dayOfYear(day);
  const readDay = (): string => (date ? date.input.value : short.read());
  if (item.type === 'DATE') {
    return { element: date?.element ?? short.element, isGroup: date === undefined, read: readDay };
  }
  const clock = h('input', { type: 'time', value: time });
  const pair = h(
    'div',
    { class: 'sebelah' },
    date ? labelled('Tanggal', date.input) : short.element,
    labelled('Jam', clock),
  );
  return {
    element: h('div', {}, pair, date?.words),
    isGroup: true,
    read: () => (readDay() === '' && clock.value === '' ? '' : `${readDay()} ${clock.value}`),
  };
}
