// Keeps the answers in the browser until they have arrived.
import type { Answers } from '../../form/form-data';

export interface Draft {
  readonly answers: Answers;
  readonly email: string;
}

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'answers' in value &&
    typeof value.answers === 'object' &&
    value.answers !== null &&
    'email' in value &&
    typeof value.email === 'string'
  );
}

/** What was typed earlier in this browser tab; undefined when there is nothing or the browser keeps nothing. */
export function readDraft(key: string): Draft | undefined {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return isDraft(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what is typed; false when the browser refuses (private mode, full). */
export function keepDraft(key: string, draft: Draft): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // A browser without storage kept nothing.
  }
}
