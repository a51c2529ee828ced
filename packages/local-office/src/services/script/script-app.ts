// ScriptApp: what a script learns about itself and its triggers. (AS/reference/script/script-app)
import { scope } from '../../runtime/service/auth';
import { consentSentence, grantedScopes } from '../../runtime/service/consent';
import { defineEnum, type EnumFamily, type GoogleEnum } from '../../runtime/service/google-enum';
import { declareService, ServiceError, signatureError } from '../../runtime/service/service';
import type { RuntimeSession } from '../../runtime/service/session';
import { eventTypes, Trigger, TriggerBuilder, triggerSources, weekDays } from './trigger';

export const authModes = defineEnum('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const authorizationStatuses = defineEnum('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
const installationSources = defineEnum('InstallationSource', [
  ...(['APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON'] as const),
]);

/** Whether consent is needed; the office's users have agreed to what the manifest lists, unless a scope is unticked. */
export class AuthorizationInfo {
  constructor(
    private readonly granted: readonly string[],
    private readonly url: string | null,
  ) {}

  getAuthorizationStatus(): GoogleEnum {
    return authorizationStatuses.of(this.url === null ? 'NOT_REQUIRED' : 'REQUIRED');
  }

  /** Null when nothing has to be agreed to (AS/reference/script/authorization-info). */
  getAuthorizationUrl(): string | null {
    return this.url;
  }

  getAuthorizedScopes(): string[] {
    return [...this.granted];
  }
}

declareService(AuthorizationInfo, {
  name: 'AuthorizationInfo',
  methods: { getAuthorizationStatus: 'local', getAuthorizationUrl: 'local', getAuthorizedScopes: 'local' },
});

/** The web app. */
export class Service implements Pick<GoogleAppsScript.Script.Service, 'getUrl' | 'isEnabled'> {
  constructor(private readonly url: string) {}

  getUrl(): string {
    return this.url;
  }

  isEnabled(): boolean {
    return true;
  }
}

declareService(Service, { name: 'Service', methods: { getUrl: 'local', isEnabled: 'local' } });

/** Makes tokens for callbacks of other sites; the office only makes them. */
export class StateTokenBuilder {
  private readonly values: Record<string, string> = {};

  constructor(private readonly session: RuntimeSession) {}

  withArgument(name: unknown, value: unknown): this {
    this.values[String(name)] = String(value);
    return this;
  }

  withMethod(method: unknown): this {
    return this.withArgument('method', method);
  }

  withTimeout(seconds: unknown): this {
    return this.withArgument('timeout', seconds);
  }

  createToken(): string {
    return this.session.newId('state-');
  }
}

declareService(StateTokenBuilder, {
  name: 'StateTokenBuilder',
  methods: { withArgument: 'local', withMethod: 'local', withTimeout: 'local', createToken: 'local' },
});

/** Triggers of the current user, the web app's address, authorisation. */
export class ScriptApp {
  readonly AuthMode: EnumFamily<string> = authModes;
  readonly AuthorizationStatus: EnumFamily<string> = authorizationStatuses;
  readonly EventType: EnumFamily<string> = eventTypes;
  readonly InstallationSource: EnumFamily<string> = installationSources;
  readonly TriggerSource: EnumFamily<string> = triggerSources;
  readonly WeekDay: EnumFamily<string> = weekDays;

  constructor(private readonly session: RuntimeSession) {}

  newTrigger(functionName: unknown): TriggerBuilder {
    if (typeof functionName !== 'string') throw signatureError('ScriptApp.newTrigger', [functionName]);
    return new TriggerBuilder(this.session, functionName);
  }

  /** Only those that the current user made: other accounts' are invisible. */
  getProjectTriggers(): Trigger[] {
    const { state, effectiveUser } = this.session;
    return state.triggers
      .filter((trigger) => trigger.creator === effectiveUser)
      .map((data) => new Trigger(data));
  }

  getUserTriggers(file: unknown): Trigger[] {
    const getId: unknown = typeof file === 'object' && file !== null ? Reflect.get(file, 'getId') : undefined;
    if (typeof getId !== 'function') throw signatureError('ScriptApp.getUserTriggers', [file]);
    const id = String(Reflect.apply(getId, file, []));
    return this.getProjectTriggers().filter((trigger) => trigger.getTriggerSourceId() === id);
  }

  deleteTrigger(trigger: unknown): void {
    if (!(trigger instanceof Trigger)) throw signatureError('ScriptApp.deleteTrigger', [trigger]);
    const { state } = this.session;
    const uid = trigger.getUniqueId();
    const mine = state.triggers.some(
      (data) => data.uid === uid && data.creator === this.session.effectiveUser,
    );
    if (!mine)
      throw new ServiceError(
        'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
      );
    state.triggers = state.triggers.filter((data) => data.uid !== uid);
  }

  getAuthorizationInfo(authMode: unknown, scopes: unknown = null): AuthorizationInfo {
    if (authModes.nameOf(authMode) === undefined)
      throw signatureError('ScriptApp.getAuthorizationInfo', [authMode]);
    const listed = this.session.project.manifest.oauthScopes ?? [];
    const asked = Array.isArray(scopes) ? listed.filter((one) => scopes.includes(one)) : listed;
    const { state } = this.session;
    const granted = grantedScopes(state, asked) ?? [];
    const isComplete = granted.length === asked.length && !state.switches.consentExpired;
    const url = `https://script.google.com/macros/d/${state.project.scriptId}/authorize`;
    return new AuthorizationInfo(granted, isComplete ? null : url);
  }

  requireScopes(_authMode: unknown, oAuthScopes: unknown): void {
    const listed = grantedScopes(this.session.state, this.session.project.manifest.oauthScopes);
    if (!Array.isArray(oAuthScopes))
      throw signatureError('ScriptApp.requireScopes', [_authMode, oAuthScopes]);
    const missing = listed === null ? [] : oAuthScopes.filter((wanted) => !listed.includes(String(wanted)));
    if (missing.length > 0) throw new ServiceError(consentSentence(missing));
  }

  /** Ends the execution where something is unticked; Google then asks for it. */
  requireAllScopes(authMode: unknown): void {
    if (authModes.nameOf(authMode) === undefined)
      throw signatureError('ScriptApp.requireAllScopes', [authMode]);
    const listed = this.session.project.manifest.oauthScopes ?? [];
    const granted = grantedScopes(this.session.state, listed) ?? [];
    if (granted.length < listed.length)
      throw new ServiceError(consentSentence(listed.filter((scope) => !granted.includes(scope))));
  }

  getInstallationSource(): GoogleEnum {
    return installationSources.of('NONE');
  }

  getOAuthToken(): string {
    return 'ya29.kantor-lokal';
  }

  getScriptId(): string {
    return this.session.state.project.scriptId;
  }

  getService(): Service {
    return new Service(this.session.webAppUrl);
  }

  newStateToken(): StateTokenBuilder {
    return new StateTokenBuilder(this.session);
  }
}

const triggerScope = { scopes: [scope('script.scriptapp')] } as const;

declareService(ScriptApp, {
  name: 'ScriptApp',
  properties: [
    'AuthMode',
    'AuthorizationStatus',
    'EventType',
    'InstallationSource',
    'TriggerSource',
    'WeekDay',
  ],
  methods: {
    newTrigger: { kind: 'local', ...triggerScope },
    getProjectTriggers: { kind: 'read', ...triggerScope },
    getUserTriggers: { kind: 'read', ...triggerScope },
    deleteTrigger: { kind: 'write', ...triggerScope },
    getAuthorizationInfo: 'local',
    requireScopes: 'local',
    requireAllScopes: 'local',
    getInstallationSource: 'local',
    getOAuthToken: 'local',
    getScriptId: 'local',
    getService: 'local',
    newStateToken: 'local',
  },
});
