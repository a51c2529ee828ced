// Opens a realm of its own in which a program can run any script.
import type vm from 'node:vm';
import { NO_FAULTS } from '../faults/armed-faults';
import { createLockTable } from '../state/locks';
import { drawSeed, seededRandom } from '../state/random';
import { createMeter } from './meter';
import type { Runner } from './runner';
import { startRealm } from './start-realm';

/**
 * A realm that stays open: the loaded project is evaluated in it, services work with full authority as whoever sits at
 * the screen at the time of the call, and no time limit applies. `vm.runInContext(code, office.context)` runs code there.
 */
export function openRealm(runner: Runner): vm.Context {
  const { state, project } = runner;
  const warn = (text: string): void => process.emitWarning(text);
  const random = seededRandom(drawSeed(state.ids));
  const host = runner.hostFor(createLockTable());
  const meter = createMeter({
    warn,
    state,
    latency: host.latency,
    faults: NO_FAULTS,
    limitMs: Number.POSITIVE_INFINITY,
  });
  const view = {
    get effectiveUser() {
      return state.actingUser;
    },
    get activeUser() {
      return state.actingUser;
    },
    get containerId() {
      return state.containerId;
    },
    authMode: 'FULL',
    hasUi: true,
  } as const;
  const { realm } = startRealm(host, view, {
    meter,
    random,
    log: () => undefined,
    reportDefect: warn,
    endings: [],
    pending: { question: null },
  });
  for (const script of project.scripts) realm.evaluate(script);
  return realm.context;
}
