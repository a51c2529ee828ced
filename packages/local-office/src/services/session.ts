// Session: the users whom a script sees. (AS/reference/base/session)
import { createHash } from 'node:crypto';
import { declareService } from '../runtime/service/service';
import type { RuntimeSession } from '../runtime/service/session';

const EMAIL_SCOPES = [
  'https://www.googleapis.com/auth/userinfo.email',
  'https://www.googleapis.com/auth/script.user.email',
];

/** A person; the address is '' where Google does not tell it. */
export class User implements Pick<GoogleAppsScript.Base.User, 'getEmail' | 'getUserLoginId'> {
  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }

  getUserLoginId(): string {
    return this.email;
  }

  toString(): string {
    return this.email;
  }
}

declareService(User, { name: 'User', methods: { getEmail: 'local', getUserLoginId: 'local' } });

/**
 * Active and effective user. The active address is '' in simple triggers and wherever the email scope is missing;
 * the effective user is the authority, a trigger's creator for instance.
 */
export class SessionFace
  implements
    Pick<
      GoogleAppsScript.Base.Session,
      'getActiveUserLocale' | 'getScriptTimeZone' | 'getTemporaryActiveUserKey' | 'getTimeZone'
    >
{
  constructor(private readonly session: RuntimeSession) {}

  getActiveUser(): User {
    return new User(this.mayKnowAddresses() ? this.session.activeUser : '');
  }

  getEffectiveUser(): User {
    return new User(this.mayKnowAddresses() ? this.session.effectiveUser : '');
  }

  getUser(): User {
    return this.getEffectiveUser();
  }

  getActiveUserLocale(): string {
    const { state, activeUser } = this.session;
    return state.accounts.find(({ email }) => email === activeUser)?.language ?? 'id';
  }

  getScriptTimeZone(): string {
    return this.session.scriptTimeZone;
  }

  getTimeZone(): string {
    return this.session.scriptTimeZone;
  }

  /** Rotates every 30 days and tells nothing about the person. */
  getTemporaryActiveUserKey(): string {
    const month = Math.floor(this.session.now() / (30 * 86_400_000));
    return createHash('sha256').update(`${this.session.activeUser} ${month}`).digest('base64');
  }

  private mayKnowAddresses(): boolean {
    if (this.session.authMode !== 'FULL') return false;
    const scopes = this.session.project.manifest.oauthScopes;
    return scopes === null || EMAIL_SCOPES.some((scope) => scopes.includes(scope));
  }
}

declareService(SessionFace, {
  name: 'Session',
  methods: {
    getActiveUser: 'local',
    getEffectiveUser: 'local',
    getUser: 'local',
    getActiveUserLocale: 'local',
    getScriptTimeZone: 'local',
    getTimeZone: 'local',
    getTemporaryActiveUserKey: 'local',
  },
});
