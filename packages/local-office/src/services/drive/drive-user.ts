// Who owns, edits or reads a file?
import { declareService, signatureError } from '../../runtime/service';
import type { Session } from '../../runtime/session';
import type { FaceOf } from '../form/face-of';

/** DriveApp.User. */
export class DriveUser implements FaceOf<GoogleAppsScript.Drive.User> {
  constructor(
    private readonly session: Session,
    private readonly email: string,
  ) {}

  getEmail(): string {
    return this.email;
  }
  getName(): string | null {
    return this.session.state.accounts.find((account) => account.email === this.email)?.name ?? null;
  }
  getDomain(): string | null {
    const account = this.session.state.accounts.find(({ email }) => email === this.email);
    return account?.kind === 'workspace' ? (this.email.split('@')[1] ?? null) : null;
  }
  getPhotoUrl(): string | null {
    return null;
  }
  /** The older getter. */
  getUserLoginId(): string {
    return this.email;
  }
}

declareService(DriveUser, {
  name: 'User',
  methods: {
    getDomain: 'local',
    getEmail: 'local',
    getName: 'local',
    getPhotoUrl: 'local',
    getUserLoginId: 'local',
  },
});

/** The address of an argument that is one, or a user. */
export function emailOf(value: unknown, method: string): string {
  if (typeof value === 'string') return value.trim();
  const getEmail: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'getEmail') : undefined;
  if (typeof getEmail !== 'function') throw signatureError(method, [value]);
  return String(Reflect.apply(getEmail, value, []));
}

export function emailsOf(value: unknown, method: string): string[] {
  if (!Array.isArray(value)) throw signatureError(method, [value]);
  return value.map((item) => emailOf(item, method));
}
