// What a service must bring so that scripts find it under a global name.
import type { Bridge } from '../realm/bridge';
import type { RuntimeSession } from './session';

/** A service that scripts find under a global name: built in, or brought by another package. */
export interface ServicePlugin {
  /** Global name, such as `MailApp`. A later plug-in replaces an earlier one of the same name. */
  readonly name: string;
  /**
   * The id of an advanced service (`bigquery`): scripts find it only where their manifest switches it on, under the name
   * that the manifest gives it.
   */
  readonly advancedServiceId?: string;
  /**
   * Makes the service of one execution. Its class, and the classes of all objects that it hands out, must be declared
   * with `declareService`; a table of constants needs no declaration.
   */
  create(session: RuntimeSession): object;
}

/** Puts the services into the script's realm, each made anew for this execution, and tells them by name. */
export function installServices(
  plugins: readonly ServicePlugin[],
  session: RuntimeSession,
  bridge: Bridge,
): ReadonlyMap<string, object> {
  const lastByName = new Map(plugins.map((plugin) => [plugin.name, plugin]));
  const services = new Map<string, object>();
  for (const plugin of lastByName.values()) {
    const name = globalNameOf(plugin, session);
    if (name === undefined) continue;
    const service = plugin.create(session);
    bridge.install(name, service);
    services.set(name, service);
  }
  return services;
}

/** Undefined for an advanced service that the script's manifest does not switch on. */
function globalNameOf(
  { name, advancedServiceId }: ServicePlugin,
  { project }: RuntimeSession,
): string | undefined {
  return advancedServiceId === undefined ? name : project.manifest.advancedServices[advancedServiceId];
}
