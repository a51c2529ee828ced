import fc from 'fast-check';
import { instantOfSerial, serialOfDay, serialOfInstant } from '../../src/time/serial-number';
import { zoneOffset } from '../../src/time/zone';

const hour = 3_600_000;

describe('serial numbers in the workbook’s zone', () => {
  it('counts days from 30 December 1899', () => {
    expect(serialOfDay(1899, 12, 30)).toBe(0);
    expect(serialOfDay(2026, 2, 28)).toBe(46_081);
    expect(serialOfDay(2026, 2, 29)).toBeUndefined();
  });

  it('gives the same instant another serial number in each Indonesian zone', () => {
    const noon = Date.UTC(2026, 1, 3, 5);
    const serials = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'].map((zone) =>
      serialOfInstant(noon, zone),
    );
    expect(serials.map((serial) => Math.round((serial % 1) * 24))).toEqual([12, 13, 14]);
  });

  it.each(['Asia/Jakarta', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC'])(
    'comes back to the same instant in %s',
    (zone) => {
      fc.assert(
        fc.property(fc.integer({ min: Date.UTC(1970, 0, 2), max: Date.UTC(2060, 0, 1) }), (instant) => {
          const back = instantOfSerial(serialOfInstant(instant, zone), zone);
          // In the hour that comes twice, the wall clock can't tell which one was meant.
          const twice = Math.abs(back - instant);
          expect(twice === 0 || twice === hour || twice === hour / 2).toBe(true);
          expect(zoneOffset(back, zone) - zoneOffset(instant, zone)).toBe(instant - back);
        }),
      );
    },
  );
});
