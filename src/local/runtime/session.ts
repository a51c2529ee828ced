// What may a Google class know about the execution it serves?
import type { OfficeState } from './office-state';

/** NONE, LIMITED (simple triggers) or FULL, as ScriptApp.AuthMode. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** One running execution, as the faces in services/ see it. Dates and arrays in arguments are Node's own. */
export interface Session {
  readonly state: OfficeState;
  /** Whose authority is used (a trigger's creator); '' for an anonymous visitor. */
  readonly effectiveUser: string;
  /** Who acts; '' where Google does not tell. */
  readonly activeUser: string;
  readonly authMode: AuthMode;
  readonly scriptTimeZone: string;
  /** The workbook that the script is bound to, if any (null inside a web app: bound-only methods fail). */
  readonly containerId: string | null;
  /** Milliseconds since 1970 by the office clock. */
  now(): number;
  /** A new id, unique in this office and the same in each replay (seeded). */
  newId(prefix: string): string;
  /** Adds to a daily quota of the effective user; throws Google's sentence when it is used up. */
  charge(quota: string, amount: number): void;
  /** What is left today of a quota of the effective user. */
  remaining(quota: string): number;
  /** A line on Pelaksanaan. */
  log(severity: 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR', text: string): void;
}
