import { instantOfWall, isTimeZone, localFields, zoneOffset } from '../../src/time/zone';

const hour = 3_600_000;
const berlin = 'Europe/Berlin';

describe('a reading of the clock on the wall', () => {
  it('of an hour that comes twice means the first one, or for Java the second', () => {
    const wall = Date.UTC(2026, 9, 25, 2, 30);
    expect(instantOfWall(wall, berlin)).toBe(Date.UTC(2026, 9, 25, 0, 30));
    expect(instantOfWall(wall, berlin, 'later')).toBe(Date.UTC(2026, 9, 25, 1, 30));
  });

  it.each(['compatible', 'later'] as const)('in an hour that is skipped goes forward (%s)', (which) => {
    const wall = Date.UTC(2026, 2, 29, 2, 30);
    expect(instantOfWall(wall, berlin, which)).toBe(Date.UTC(2026, 2, 29, 1, 30));
  });

  it.each([
    ['Asia/Jakarta', Date.UTC(2026, 1, 3), -7],
    [berlin, Date.UTC(2026, 9, 25, 12), -1],
    ['America/Los_Angeles', Date.UTC(2026, 2, 8, 12), 7],
  ])('in %s is taken by the offset of that day', (zone, wall, ahead) => {
    expect((instantOfWall(wall, zone) - wall) / hour).toBe(ahead);
  });
});

describe('the offset of a zone', () => {
  it.each([
    ['Asia/Jakarta', Date.UTC(2026, 1, 3), 7],
    [berlin, Date.UTC(2026, 9, 25, 0, 59), 2],
    [berlin, Date.UTC(2026, 9, 25, 1), 1],
    ['Australia/Lord_Howe', Date.UTC(2026, 0, 1), 11],
    ['GMT+7', 0, 7],
    ['UTC-03:30', 0, -3.5],
    ['IST', 0, 5.5],
    ['Asia/Kasiman', 0, 0],
  ])('%s at %d is %d hours', (zone, instant, hours) => {
    expect(zoneOffset(instant, zone) / hour).toBe(hours);
  });

  it('is none where there is no instant', () => {
    expect(zoneOffset(Number.NaN, berlin)).toBe(0);
    expect(zoneOffset(8.64e15 + 1, berlin)).toBe(0);
  });
});

it('fields of the clock on the wall count months from 1 and the week from Monday', () => {
  expect(localFields(Date.UTC(2026, 1, 1, 20, 15, 30, 5), 'Asia/Jakarta')).toEqual({
    year: 2026,
    month: 2,
    day: 2,
    hour: 3,
    minute: 15,
    second: 30,
    millisecond: 5,
    weekDay: 1,
  });
});

it.each([
  ['Asia/Jakarta', true],
  ['GMT+07:00', true],
  ['PST', true],
  ['Asia/Kasiman', false],
  ['', false],
])('%s is a zone: %s', (zone, known) => {
  expect(isTimeZone(zone)).toBe(known);
});
