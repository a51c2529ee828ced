// Calendars that programs read: no text of an event ends its value, and no line is too long.
import * as fc from 'fast-check';
import { type DayEvent, encodeCalendar, encodeEmptyCalendar } from '../../../src/app/calendar/icalendar';
import { day, moment } from '../../core/kasiman';

const revision = { sequence: 3, since: moment('2026-02-13 00:45') };
const kerjaBakti: DayEvent = {
  uid: 'kerja-bakti.2026-02.35.22.20.2001@35.22.20.pantau-desa',
  day: day('2026-02-28'),
  summary: 'Kerja Bakti Desa Batokan',
  description: 'Rencana Kerja Bakti Februari 2026.',
};

/** The lines as a program reads them: what was folded is one line again. */
function linesOf(calendar: string): string[] {
  return calendar.replace(/\r\n /gu, '').split('\r\n');
}

/** The text of a value as a program shows it. */
function shown(lines: readonly string[], name: string): string | undefined {
  return lines
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .replace(/\\n/gu, '\n')
    .replace(/\\([\\;,])/gu, '$1');
}

test('an event takes its whole day, ends before the next one and blocks no time', () => {
  const lines = linesOf(encodeCalendar('Kasiman', [kerjaBakti], revision));
  expect(lines).toEqual(
    expect.arrayContaining([
      'DTSTART;VALUE=DATE:20260228',
      'DTEND;VALUE=DATE:20260301',
      'DTSTAMP:20260213T004500Z',
      'SEQUENCE:3',
      'TRANSP:TRANSPARENT',
    ]),
  );
});

test('an empty calendar is a calendar still, without a name and without events', () => {
  expect(linesOf(encodeEmptyCalendar())).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pantau Desa//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'END:VCALENDAR',
    '',
  ]);
});

describe('whatever somebody called a desa or an obligation', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.stringMatching(/^[;,:\\"a\n ]*$/u),
    fc.constantFrom('a\r\nBEGIN:VEVENT', 'b\nUID:other', 'c\u2028d', '\\n', 'x;y,z'),
  );

  test('no line has more than 75 bytes, and no character is torn apart', () => {
    fc.assert(
      fc.property(texts, (summary) => {
        const calendar = encodeCalendar('Kasiman', [{ ...kerjaBakti, summary }], revision);
        for (const line of calendar.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
        expect(calendar.includes('\ufffd')).toBe(summary.includes('\ufffd'));
      }),
    );
  });

  test('it begins no line of its own', () => {
    const names = (lines: readonly string[]): readonly string[] =>
      lines.map((line) => line.split(/[:;]/u)[0] ?? '');
    const plain = names(linesOf(encodeCalendar('Kasiman', [kerjaBakti], revision)));
    fc.assert(
      fc.property(texts, texts, (summary, description) => {
        const event = { ...kerjaBakti, summary, description };
        expect(names(linesOf(encodeCalendar('Kasiman', [event], revision)))).toEqual(plain);
      }),
    );
  });

  test('commas, semicolons, backslashes and line breaks are read as they were typed', () => {
    const summary = 'RW 01; 02, atau\\03\nlalu RW 04';
    const lines = linesOf(encodeCalendar('Kasiman', [{ ...kerjaBakti, summary }], revision));
    expect(shown(lines, 'SUMMARY')).toBe(summary);
  });
});
