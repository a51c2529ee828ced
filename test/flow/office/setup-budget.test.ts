// Holds the service calls of what is done once or seldom: the set-up, the set-up again, an obligation more.
import type { Office } from 'local-office';
import { callRpc, kasimanSetup } from '../kasiman';
import { officeOf } from '../measure-calls';

interface Calls {
  readonly read: number;
  readonly write: number;
  readonly local: number;
}

function lastCalls(office: Office): Calls {
  const { read = 0, write = 0, local = 0 } = office.executions.at(-1)?.calls ?? {};
  return { read, write, local };
}

function setupOf(office: Office): Calls {
  const { read, write, local } =
    office.executions.find(({ functionName }) => functionName === 'rpc')?.calls ?? lastCalls(office);
  return { read, write, local };
}

/** The set-up as somebody sends it again who changes nothing. */
function setUpAgain(office: Office): Calls {
  const { office: standing } = callRpc(office, 'readSetup', {});
  const units = standing?.units ?? [];
  callRpc(office, 'prepareWorkbook', { ...kasimanSetup, units: [...units] });
  return lastCalls(office);
}

describe.each([10, 108])('in an office of %i desa', (units) => {
  const office = officeOf(units);
  const first = setupOf(office);

  test('the set-up costs at most 45 reads, 473 writes and 800 local calls', () => {
    expect(first.read).toBeLessThanOrEqual(45);
    expect(first.write).toBeLessThanOrEqual(473);
    expect(first.write).toBeGreaterThan(300);
    expect(first.local).toBeLessThanOrEqual(800);
  });

  test('an obligation more costs at most 124 reads and writes, however many stand', () => {
    const { presets } = callRpc(office, 'readObligationChoices', {});
    const draft = presets[0]?.draft;
    if (draft === undefined) throw new Error('no preset');
    const costs = Array.from({ length: 9 }, (_, index) => {
      // From this year on: an older start also brings the tab of its year.
      callRpc(office, 'addObligation', {
        ...draft,
        name: `Kewajiban Uji ${index + 1}`,
        start: '2026-01-01',
      });
      return lastCalls(office);
    });
    for (const { read, write, local } of costs) {
      expect(read + write).toBeLessThanOrEqual(124);
      expect(local).toBeLessThanOrEqual(320);
    }
  });

  test('the set-up again, with ten obligations and nothing missing, costs at most 110 reads and 20 writes', () => {
    setUpAgain(office);
    const { read, write, local } = setUpAgain(office);
    expect(read).toBeLessThanOrEqual(110);
    expect(write).toBeLessThanOrEqual(20);
    expect(local).toBeLessThanOrEqual(350);
  });

  test('Kembalikan bentuk tab, with ten obligations and nothing broken, costs at most 220 reads and 60 writes', () => {
    callRpc(office, 'repairShape', {});
    callRpc(office, 'repairShape', {});
    const { read, write, local } = lastCalls(office);
    expect(read).toBeLessThanOrEqual(220);
    expect(write).toBeLessThanOrEqual(60);
    expect(local).toBeLessThanOrEqual(550);
  });
});
