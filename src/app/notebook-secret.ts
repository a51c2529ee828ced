// The secret with which the script signs what it must recognise later.
import type { Ports } from './ports';

const secretKey = 'rahasia';

/** The secret in the notebook's entries; undefined before the first window was opened. */
export function knownSecret(notes: Readonly<Record<string, string>>): string | undefined {
  return notes[secretKey];
}

/** The secret in the notebook's entries; the first time it is made and kept, which costs a write. */
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
