// The check codes of links, keyed by a secret that only the script has: they tell whose link was used.
import { codeOfSeal } from '../../core/forms/link-code';
import type { Obligation } from '../../core/obligations/obligation';
import type { Unit } from '../../core/office/unit';
import type { Ports } from '../ports';

const secretKey = 'rahasia-tautan';

/** The check code of a unit's link for an obligation; '' while no secret was made. */
export type LinkCodeOf = (obligation: Pick<Obligation, 'id'>, unit: Pick<Unit, 'code'>) => string;

/** Codes under the secret in the notebook; each is computed once, without a read or write. */
export function linkCodes(
  { signer }: Pick<Ports, 'signer'>,
  notebook: Readonly<Record<string, string>>,
): LinkCodeOf {
  const secret = linkSecret(notebook);
  const codes = new Map<string, string>();
  return ({ id }, { code }) => {
    const text = `${id}|${code}`;
    const known = codes.get(text);
    if (known !== undefined || secret === '') return known ?? '';
    const made = codeOfSeal(signer.sign(text, secret));
    codes.set(text, made);
    return made;
  };
}

/** The secret of the links; '' before the first set-up. */
export function linkSecret(notebook: Readonly<Record<string, string>>): string {
  return notebook[secretKey] ?? '';
}

/** Makes the secret at the first set-up and never again: links already given out stay right. Gives the notebook as it is. */
export function ensureLinkSecret({
  signer,
  notebook,
}: Pick<Ports, 'signer' | 'notebook'>): Readonly<Record<string, string>> {
  const notes = notebook.readAll();
  if (linkSecret(notes) !== '') return notes;
  const made = { [secretKey]: signer.newSecret() };
  notebook.write(made);
  return { ...notes, ...made };
}
