// Converts text to bytes, and reads Google's Byte[], which is signed.
import { ServiceError } from '../../runtime/service/service';

/** A Byte[] of a script: numbers from -128 to 127 (0 to 255 are taken too), or undefined for anything else. */
export function bytesOf(value: unknown): Uint8Array | undefined {
  if (value instanceof Uint8Array) return value;
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'number')) return undefined;
  return Uint8Array.from(value, (item: number) => item & 255);
}

/** Bytes of a text; a character outside US-ASCII becomes `?`, as in Java. Throws for an unknown charset. */
export function encodeText(text: string, charset: string): Uint8Array {
  switch (charset.toUpperCase().replace('_', '-')) {
    case 'US-ASCII':
      return Uint8Array.from(Array.from(text, (letter) => asciiCode(letter)));
    case 'UTF-8':
      return Buffer.from(text, 'utf8');
    case 'ISO-8859-1':
    case 'WINDOWS-1252':
      return Uint8Array.from(Array.from(text, (letter) => latinCode(letter)));
    case 'UTF-16LE':
      return Buffer.from(text, 'utf16le');
    default:
      throw new ServiceError(`Invalid argument: ${charset}`);
  }
}

/** Text of bytes; throws for an unknown charset. */
export function decodeBytes(bytes: Uint8Array, charset: string): string {
  const name = charset.toUpperCase().replace('_', '-');
  const known = ['US-ASCII', 'UTF-8', 'ISO-8859-1', 'WINDOWS-1252', 'UTF-16LE'];
  if (!known.includes(name)) throw new ServiceError(`Invalid argument: ${charset}`);
  if (name === 'US-ASCII')
    return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : '\ufffd')).join('');
  return new TextDecoder(name.toLowerCase(), { ignoreBOM: true }).decode(bytes);
}

function asciiCode(letter: string): number {
  const code = letter.codePointAt(0) ?? 63;
  return code < 128 ? code : 63;
}

function latinCode(letter: string): number {
  const code = letter.codePointAt(0) ?? 63;
  return code < 256 ? code : 63;
}
