// How does a program get a context of its own in which any script can be run?
import type vm from 'node:vm';
import { createSession } from '../execution/execution';
import { createMeter, NO_FAULTS } from '../execution/meter';
import type { Runner, RunnerOptions } from '../execution/runner';
import { installServices } from '../service/services';
import { createLockTable } from '../state/locks';
import { drawSeed, seededRandom } from '../state/random';
import { createBridge } from './bridge';
import { createRealm } from './realm';

/**
 * A realm that stays open: the loaded project is evaluated in it, services work as the acting user with full
 * authority, and no time limit applies. `vm.runInContext(code, office.context)` runs code there.
 */
export function openRealm(runner: Runner, options: Pick<RunnerOptions, 'extraServices'>): vm.Context {
  const { state, project } = runner;
  const random = seededRandom(drawSeed(state.ids));
  const meter = createMeter({
    warn: (text) => process.emitWarning(text),
    state,
    latency: runner.latency,
    faults: NO_FAULTS,
    limitMs: Number.POSITIVE_INFINITY,
  });
  const session = createSession(
    runner.hostFor(createLockTable()),
    {
      effectiveUser: state.actingUser,
      activeUser: state.actingUser,
      authMode: 'FULL',
      containerId: state.containerId,
      hasUi: true,
    },
    { meter, random, log: () => undefined, endings: [], pending: { question: null } },
  );
  const bridge = createBridge({
    meter,
    authMode: 'FULL',
    granted: project.manifest.oauthScopes === null ? null : new Set(project.manifest.oauthScopes),
    timeZone: session.scriptTimeZone,
    random,
    reportDefect: (text) => process.emitWarning(text),
  });
  const realm = createRealm(bridge.host);
  bridge.connect(realm.kit);
  installServices(session, bridge, runner.engine);
  for (const [name, face] of Object.entries(options.extraServices?.(session) ?? {}))
    bridge.install(name, face);
  for (const script of project.scripts) realm.evaluate(script);
  return realm.context;
}
