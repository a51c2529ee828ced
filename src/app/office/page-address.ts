// Where the camat's page and the calendar answer: only an address that the page itself has proved.
import { parsePageAddress } from '../../core/camat/page-address';
import { knownSecret, readSecret } from '../notebook-secret';
import type { Ports, PropertyStore } from '../ports';
import type { WebAppPort } from '../ports-setup';

type Notes = Readonly<Record<string, string>>;
type ProofPorts = Pick<Ports, 'notebook' | 'signer'>;

/** What the page saw of itself, what staff pasted and the page answered at, what staff pasted and nobody opened yet. */
const keys = { seen: 'alamat-terlihat', checked: 'alamat-diperiksa', proposed: 'alamat-usulan' } as const;

/** The address for links, '' as long as none is proved. What staff pasted goes first. */
export function knownPageAddress(notes: Notes): string {
  return notes[keys.checked] || notes[keys.seen] || '';
}

/**
 * Remembers where this visit found the page; only `…/exec` is kept, since Google gives `…/dev` elsewhere. A write when
 * the address is new.
 */
export function noteSeenAddress(
  { notebook, webApp }: { readonly notebook: PropertyStore; readonly webApp: WebAppPort },
  notes: Notes,
): void {
  const seen = parsePageAddress(webApp.url());
  if (seen.kind === 'address' && notes[keys.seen] !== seen.address)
    notebook.write({ [keys.seen]: seen.address });
}

/** Keeps an address that staff pasted until the page has answered there. One read, one write. */
export function proposePageAddress({ notebook }: Pick<Ports, 'notebook'>, address: string): void {
  notebook.write({ [keys.proposed]: address });
}

/** The pasted address that is not proved yet, with the request that proves it; null if there is none. */
export function readProposedAddress(
  ports: ProofPorts,
  notes: Notes,
): { readonly address: string; readonly proofUrl: string } | null {
  const address = notes[keys.proposed] ?? '';
  if (address === '') return null;
  const proof = ports.signer.sign(signedText(address), readSecret(ports, notes));
  return { address, proofUrl: `${address}?periksa=${proof}` };
}

/** A visit with the proof of the pasted address has come through it: from now on links use it. False for any other. */
export function provePageAddress({ notebook, signer }: ProofPorts, proof: string): boolean {
  const notes = notebook.readAll();
  const secret = knownSecret(notes);
  const address = notes[keys.proposed] ?? '';
  if (address === '' || secret === undefined || signer.sign(signedText(address), secret) !== proof)
    return false;
  notebook.write({ [keys.checked]: address, [keys.proposed]: '' });
  return true;
}

function signedText(address: string): string {
  return `alamat|${address}`;
}
