// Reads the addresses in a text.
import { ServiceError } from '../../runtime/service/service';

const ADDRESS = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+$/;

/** Addresses of a comma-separated list, `Name <address>` reduced to the address; throws Google's sentence. */
export function parseRecipients(list: string): string[] {
  return list
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const address = (/<([^<>]+)>\s*$/.exec(part)?.[1] ?? part).trim();
      if (!ADDRESS.test(address)) throw new ServiceError(`Invalid email: ${part}`);
      return address;
    });
}
