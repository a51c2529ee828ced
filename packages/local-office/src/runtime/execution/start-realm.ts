// Makes a realm with all services in it, before any code of the script runs there.

import { createEventFaces } from '../../services/event-faces';
import type { EventFaces } from '../events/event-faces';
import { type Bridge, createBridge } from '../realm/bridge';
import { createRealm, type Realm } from '../realm/realm';
import { grantedScopes } from '../service/consent';
import { installServices } from '../service/service-plugin';
import type { RuntimeSession } from '../service/session';
import type { ExecutionHost, ExecutionView } from './execution-request';
import { createSession, type SessionParts } from './execution-session';

export interface StartedRealm {
  readonly session: RuntimeSession;
  readonly bridge: Bridge;
  readonly realm: Realm;
  readonly faces: EventFaces;
}

export interface RealmParts extends SessionParts {
  /** Hears of a defect of the office itself, with Node's stack. */
  reportDefect(text: string): void;
}

function asSet(scopes: readonly string[] | null): ReadonlySet<string> | null {
  return scopes === null ? null : new Set(scopes);
}

export function startRealm(host: ExecutionHost, view: ExecutionView, parts: RealmParts): StartedRealm {
  const session = createSession(host, view, parts);
  const { oauthScopes, timeZone } = host.project.manifest;
  const bridge = createBridge({
    meter: parts.meter,
    authMode: view.authMode,
    granted: asSet(grantedScopes(host.state, oauthScopes)),
    timeZone,
    random: parts.random,
    reportDefect: parts.reportDefect,
  });
  const realm = createRealm(bridge.host, host.realTimeoutMs);
  bridge.connect(realm.kit);
  const services = installServices(host.services, session, bridge);
  return { session, bridge, realm, faces: createEventFaces(session, services) };
}
