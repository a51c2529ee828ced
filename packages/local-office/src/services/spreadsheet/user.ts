// Finds whom a User object or an address means.
import { declareFace, Face } from './face';

/** A person as editors' lists give it. */
export class UserFace extends Face {
  constructor(private readonly email: string) {
    super();
  }
  getEmail(): string {
    return this.email;
  }
  getUserLoginId(): string {
    return this.email;
  }
  getUsername(): string {
    return this.email.split('@')[0] ?? '';
  }
  override toString(): string {
    return this.email;
  }
}

/** The address of a User (of any service) or of a text. */
export function emailOf(user: unknown): string {
  if (typeof user === 'object' && user !== null) {
    const getEmail: unknown = Reflect.get(user, 'getEmail');
    if (typeof getEmail === 'function') return String(Reflect.apply(getEmail, user, []));
  }
  return String(user).trim();
}

declareFace(UserFace, 'User', {
  getEmail: ['local', ''],
  getUserLoginId: ['local', ''],
  getUsername: ['local', ''],
});
