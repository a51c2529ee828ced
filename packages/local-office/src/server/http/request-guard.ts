// Refuses requests that do not come from a page of this server on this machine.
import type { IncomingHttpHeaders } from 'node:http';

/** Why a request is refused, for the log and the answer; null: it is welcome. */
export function refusalOf(
  headers: IncomingHttpHeaders,
  port: number,
  changesSomething: boolean,
): string | null {
  const { host, origin } = headers;
  if (!host || !ownHosts(port).includes(host)) return `Host ${printable(host)} bukan kantor ini`;
  if (origin === undefined) return changesSomething ? 'asal permintaan tidak disebut' : null;
  if (!ownHosts(port).some((own) => origin === `http://${own}`))
    return `asal ${printable(origin)} tidak dikenal`;
  return null;
}

/** The names under which this server is reached; a foreign name that points at 127.0.0.1 is none of them. */
function ownHosts(port: number): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`];
}

/** For log lines: short, and without control characters that could forge another line. */
export function printable(text: string | undefined): string {
  return text === undefined ? '(tanpa nama)' : JSON.stringify(text.slice(0, 120));
}
