// Which services does a script find under which global name?
import type { Bridge } from './bridge';
import type { RuntimeSession } from './session';

/** Puts every service into the script's realm; faces are made anew for each execution. */
export const installServices = (session: RuntimeSession, bridge: Bridge): void => {
  for (const [name, face] of Object.entries(createServices(session))) bridge.install(name, face);
};

const createServices = (_session: RuntimeSession): Readonly<Record<string, object>> => ({});
