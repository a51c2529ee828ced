// Sends the answers to the office, and reads what comes back.
import type { Answers } from '../../form/form-data';

export interface AttachedFile {
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

export type Outcome =
  | {
      readonly kind: 'ACCEPTED';
      readonly message: string;
      readonly againUrl: string | null;
      readonly editUrl: string | null;
    }
  | {
      readonly kind: 'REFUSED';
      readonly message: string;
      readonly problems: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'UNREACHED' };

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
function pathOf(value: unknown): string | null {
  return typeof value === 'string' && value.startsWith('/') ? value : null;
}

function problemsOf(value: unknown): Record<string, string> {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, problem]) => [key, textOf(problem)]))
    : {};
}

/** Sends once; no reply within 30 seconds counts as not reached, even if the office has stored the answers. */
export async function sendAnswers(
  action: string,
  sending: {
    readonly answers: Answers;
    readonly email: string;
    readonly files: Readonly<Record<string, readonly AttachedFile[]>>;
  },
): Promise<Outcome> {
  try {
    const reply = await fetch(action, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sending),
      signal: AbortSignal.timeout(30_000),
    });
    const body: unknown = await reply.json();
    if (typeof body !== 'object' || body === null) return { kind: 'UNREACHED' };
    const told: Record<string, unknown> = { ...body };
    const message = textOf(told.message);
    if (told.accepted !== true) return { kind: 'REFUSED', message, problems: problemsOf(told.problems) };
    return { kind: 'ACCEPTED', message, againUrl: pathOf(told.againUrl), editUrl: pathOf(told.editUrl) };
  } catch {
    return { kind: 'UNREACHED' };
  }
}
