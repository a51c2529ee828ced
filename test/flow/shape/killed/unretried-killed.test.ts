// Checks that what nobody tries again is finished by the next morning's run.
import { callRpc, copyOf } from '../../kasiman';
import { wib } from '../../office-actions';
import { differences, imageOf } from './office-image';
import { type Played, sitesOf } from './played-faults';
import { cases } from './use-cases';

jest.setTimeout(60_000);

/** The office on the next morning: nobody has tried again, refreshed or looked. */
function nextMorning({ start, act, until }: Played, killedAt: number | null) {
  const office = copyOf(start);
  if (killedAt !== null) office.faults.killAtCall(killedAt);
  try {
    act(office);
  } catch {
    // The person goes home.
  }
  office.faults.clear();
  office.clock.set(wib(until));
  return office;
}

describe('an obligation whose adding died', () => {
  const adding = cases['Tambah kewajiban']();
  const added = imageOf(nextMorning(adding, null));
  const without = imageOf(nextMorning({ ...adding, act: () => undefined }, null));
  const hasRow = (image: ReadonlyMap<string, string>): boolean =>
    [...image].some(([about, text]) => about.startsWith('Kewajiban: row') && text.includes('Siskamling'));

  test.each(sitesOf(adding, 20))(
    'killed before call %i: the row stands with all that belongs to it, or nothing does',
    (n) => {
      const found = imageOf(nextMorning(adding, n));
      const isLogged = ([about]: readonly [string, string]): boolean => !about.startsWith('Log Perubahan');
      const wanted = hasRow(found) ? added : without;
      expect(
        differences(new Map([...wanted].filter(isLogged)), new Map([...found].filter(isLogged))),
      ).toEqual([]);
    },
  );
});

describe('tabs whose mending died', () => {
  const mending = cases['Kembalikan bentuk tab']();
  const mended = imageOf(nextMorning(mending, null));
  const jadwal = (image: ReadonlyMap<string, string>) =>
    new Map([...image].filter(([about]) => about.startsWith('Jadwal')));

  test.each(sitesOf(mending, 14))('killed before call %i: a tab that was begun stands as planned', (n) => {
    const office = copyOf(mending.start);
    office.faults.killAtCall(n);
    expect(() => callRpc(office, 'repairShape', {})).toThrow();
    office.faults.clear();
    const isBegun = (office.state.properties.script['belum-selesai'] ?? '').includes('plans');
    office.clock.set(wib(mending.until));
    const found = jadwal(imageOf(office));
    if (isBegun) expect(differences(jadwal(mended), found)).toEqual([]);
    expect(office.state.properties.script['belum-selesai'] ?? '').toBe('');
  });
});
