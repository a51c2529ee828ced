// With which secret does this script sign what it must know again?
import type { Ports } from './ports';

const secretKey = 'rahasia';

/** The secret in what was read of the notebook; undefined before any window was ever opened. */
export function knownSecret(notes: Readonly<Record<string, string>>): string | undefined {
  return notes[secretKey];
}

/** The secret in what was read of the notebook; the first time it is made and kept, which costs a write. */
export function readSecret(
  { notebook, signer }: Pick<Ports, 'notebook' | 'signer'>,
  notes: Readonly<Record<string, string>>,
): string {
  const known = knownSecret(notes);
  if (known !== undefined) return known;
  const secret = signer.newSecret();
  notebook.write({ [secretKey]: secret });
  return secret;
}
