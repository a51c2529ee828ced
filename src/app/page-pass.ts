// The pass that proves that a page was opened from the workbook's menu, not long ago.
import { minutesBetween, parsePlainDateTime } from '../core/time/plain-date';
import { failureText } from '../messages/office/app-text';
import { Refusal } from './failure';
import { knownSecret, readSecret } from './notebook-secret';
import type { Ports } from './ports';

type PassPorts = Pick<Ports, 'notebook' | 'signer' | 'clock'>;

/** A wizard may stay open for a working day and the night after it. */
const passHours = 24;

/**
 * What the menu gives to a page that it opens: the moment, signed. A visitor of the camat's page can call `rpc` by name
 * too, but that page gets no pass (docs/adr/0024). One read; the very first pass also writes the secret.
 */
export function issuePass(ports: PassPorts): string {
  const at = ports.clock.now('Etc/UTC');
  return `${at}.${ports.signer.sign(sealedText(at), readSecret(ports, ports.notebook.readAll()))}`;
}

/** Throws a Refusal for a pass that is forged or old. One read, never a write. */
export function checkPass(ports: PassPorts, pass: string): void {
  const [text = '', signature] = pass.split('.');
  const at = parsePlainDateTime(text);
  const age = at === null ? -1 : minutesBetween(at, ports.clock.now('Etc/UTC'));
  const secret = knownSecret(ports.notebook.readAll());
  const isOurs =
    at !== null && secret !== undefined && ports.signer.sign(sealedText(at), secret) === signature;
  if (!isOurs || age < 0 || age > passHours * 60) throw new Refusal(failureText.staleWindow);
}

function sealedText(at: string): string {
  return `izin|${at}`;
}
