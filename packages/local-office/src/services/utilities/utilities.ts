// The Utilities service. (AS/reference/utilities)
import { createHash, createHmac, createSign } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { defineEnum, type EnumFamily } from '../../runtime/service/google-enum';
import { declareService, ServiceError, signatureError } from '../../runtime/service/service';
import type { RuntimeSession } from '../../runtime/service/session';
import { Blob, blobOf } from './blob';
import { bytesOf, encodeText } from './charset';
import { formatString } from './format-string';
import { formatJavaDate, parseJavaDate } from './java-date';

const charsets = defineEnum('Charset', ['US_ASCII', 'UTF_8']);
const digests = defineEnum('DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
const macs = defineEnum('MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);
const rsas = defineEnum('RsaAlgorithm', ['RSA_SHA_1', 'RSA_SHA_256']);

function nodeHash(name: string): string {
  return name
    .replace(/^(HMAC|RSA)_/, '')
    .replace('_', '')
    .toLowerCase();
}

/** Either decoder takes both alphabets (gas-fakes testutilities). */
const ANY_BASE64 = /^[A-Za-z0-9+/_\-\s]*={0,2}\s*$/;

/** Time of every file in an archive, so that equal files give equal bytes: the first that the format knows. */
const ZIP_TIME = new Date(1980, 0, 1);

/** Longest sleep that Google allows. */
const LONGEST_SLEEP_MS = 300_000;

/** Digests, formats, blobs; strings count as US-ASCII in digests unless a charset is given, bytes are signed. */
export class Utilities
  implements Pick<GoogleAppsScript.Utilities.Utilities, 'getUuid' | 'sleep' | 'formatString'>
{
  readonly Charset: EnumFamily<string> = charsets;
  readonly DigestAlgorithm: EnumFamily<string> = digests;
  readonly MacAlgorithm: EnumFamily<string> = macs;
  readonly RsaAlgorithm: EnumFamily<string> = rsas;

  constructor(private readonly session: RuntimeSession) {}

  base64Encode(data: unknown, charset: unknown = null): string {
    return Buffer.from(bytesFor('Utilities.base64Encode', data, charset, [data])).toString('base64');
  }

  base64EncodeWebSafe(data: unknown, charset: unknown = null): string {
    return this.base64Encode(data, charset).replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(encoded: unknown, _charset: unknown = null): Uint8Array {
    return decodeBase64('Utilities.base64Decode', encoded, ANY_BASE64);
  }

  base64DecodeWebSafe(encoded: unknown, _charset: unknown = null): Uint8Array {
    return decodeBase64('Utilities.base64DecodeWebSafe', encoded, ANY_BASE64);
  }

  computeDigest(algorithm: unknown, value: unknown, charset: unknown = null): Uint8Array {
    const name = digests.nameOf(algorithm);
    const args = charset === null ? [algorithm, value] : [algorithm, value, charset];
    if (name === undefined) throw signatureError('Utilities.computeDigest', args);
    if (name === 'MD2') throw new ServiceError('Utilities.computeDigest(MD2) belum didukung kantor lokal');
    return createHash(nodeHash(name))
      .update(bytesFor('Utilities.computeDigest', value, charset, args))
      .digest();
  }

  computeHmacSha256Signature(value: unknown, key: unknown, charset: unknown = null): Uint8Array {
    return hmac('Utilities.computeHmacSha256Signature', 'sha256', value, key, charset);
  }

  computeHmacSignature(
    algorithm: unknown,
    value: unknown,
    key: unknown,
    charset: unknown = null,
  ): Uint8Array {
    const name = macs.nameOf(algorithm);
    if (name === undefined) throw signatureError('Utilities.computeHmacSignature', [algorithm, value, key]);
    return hmac('Utilities.computeHmacSignature', nodeHash(name), value, key, charset);
  }

  computeRsaSha1Signature(value: unknown, key: unknown, charset: unknown = null): Uint8Array {
    return rsa('Utilities.computeRsaSha1Signature', 'sha1', value, key, charset);
  }

  computeRsaSha256Signature(value: unknown, key: unknown, charset: unknown = null): Uint8Array {
    return rsa('Utilities.computeRsaSha256Signature', 'sha256', value, key, charset);
  }

  computeRsaSignature(algorithm: unknown, value: unknown, key: unknown, charset: unknown = null): Uint8Array {
    const name = rsas.nameOf(algorithm);
    if (name === undefined) throw signatureError('Utilities.computeRsaSignature', [algorithm, value, key]);
    return rsa('Utilities.computeRsaSignature', nodeHash(name), value, key, charset);
  }

  formatDate(date: unknown, timeZone: unknown, format: unknown): string {
    if (!(date instanceof Date) || typeof timeZone !== 'string' || typeof format !== 'string') {
      throw signatureError('Utilities.formatDate', [date, timeZone, format]);
    }
    return formatJavaDate(date.getTime(), timeZone, format);
  }

  parseDate(date: unknown, timeZone: unknown, format: unknown): Date {
    if (typeof date !== 'string' || typeof timeZone !== 'string' || typeof format !== 'string') {
      throw signatureError('Utilities.parseDate', [date, timeZone, format]);
    }
    return new Date(parseJavaDate(date, timeZone, format, this.session.now()));
  }

  formatString(template: string, ...values: unknown[]): string {
    return formatString(String(template), values);
  }

  getUuid(): string {
    const digits = Array.from({ length: 32 }, () => Math.floor(this.session.random() * 16));
    digits[12] = 4;
    digits[16] = 8 + ((digits[16] ?? 0) % 4);
    const hex = digits.map((digit) => digit.toString(16)).join('');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  }

  newBlob(data: unknown, contentType: unknown = null, name: unknown = null): Blob {
    const bytes = typeof data === 'string' ? encodeText(data, 'UTF-8') : bytesOf(data);
    if (bytes === undefined) throw signatureError('Utilities.newBlob', [data]);
    const type =
      contentType === null ? (typeof data === 'string' ? 'text/plain' : null) : String(contentType);
    return new Blob(this.session, { bytes, contentType: type, name: name === null ? null : String(name) });
  }

  gzip(source: unknown, name: unknown = null): Blob {
    const { bytes, name: oldName } = readBlob('Utilities.gzip', source);
    const newName = name === null ? `${oldName ?? 'archive'}.gz` : String(name);
    return new Blob(this.session, {
      bytes: gzipSync(bytes),
      contentType: 'application/x-gzip',
      name: newName,
    });
  }

  ungzip(source: unknown): Blob {
    const { bytes, name } = readBlob('Utilities.ungzip', source);
    try {
      const newName = name === null ? null : name.replace(/\.gz$/, '');
      return new Blob(this.session, { bytes: gunzipSync(bytes), contentType: null, name: newName });
    } catch {
      throw new ServiceError('Could not decompress gzip.');
    }
  }

  zip(sources: unknown, name: unknown = null): Blob {
    if (!Array.isArray(sources)) throw signatureError('Utilities.zip', [sources]);
    const entries = sources.map((source, index) => {
      const blob = readBlob('Utilities.zip', source);
      return [blob.name ?? `Untitled${index}`, blob.bytes] as const;
    });
    const byName = Object.fromEntries(entries);
    if (Object.keys(byName).length < entries.length) throw new ServiceError('Duplicate zip entry name.');
    const zipName = name === null ? 'archive.zip' : String(name);
    return new Blob(this.session, {
      bytes: zipSync(byName, { mtime: ZIP_TIME }),
      contentType: 'application/zip',
      name: zipName,
    });
  }

  unzip(source: unknown): Blob[] {
    const { bytes } = readBlob('Utilities.unzip', source);
    try {
      return Object.entries(unzipSync(bytes)).map(([name, content]) => {
        const blob = new Blob(this.session, { bytes: content, contentType: null, name });
        return blob.setContentTypeFromExtension();
      });
    } catch {
      throw new ServiceError('Invalid argument: zip');
    }
  }

  parseCsv(csv: unknown, delimiter: unknown = null): string[][] {
    if (typeof csv !== 'string') throw signatureError('Utilities.parseCsv', [csv]);
    const rows = Papa.parse<string[]>(csv, { delimiter: delimiter === null ? ',' : String(delimiter) }).data;
    // A line end at the end of the text makes no row of its own.
    return /[\r\n]$/.test(csv) ? rows.slice(0, -1) : rows;
  }

  sleep(milliseconds: number): void {
    if (typeof milliseconds !== 'number') {
      throw new ServiceError(`Cannot convert ${String(milliseconds)} to int.`);
    }
    if (milliseconds > LONGEST_SLEEP_MS)
      throw new ServiceError('Sleep interval must be less than 5 minutes.');
    this.session.sleep(Math.max(0, milliseconds));
  }
}

function bytesFor(method: string, data: unknown, charset: unknown, args: readonly unknown[]): Uint8Array {
  const name = charsets.nameOf(charset);
  if (charset !== null && (name === undefined || typeof data !== 'string'))
    throw signatureError(method, args);
  if (typeof data === 'string') return encodeText(data, name ?? 'US_ASCII');
  const bytes = bytesOf(data);
  if (bytes !== undefined) return bytes;
  if (!Array.isArray(data)) throw signatureError(method, args);
  throw new ServiceError(`Cannot convert ${String(data.find((item) => typeof item !== 'number'))} to Byte.`);
}

function decodeBase64(method: string, encoded: unknown, allowed: RegExp): Uint8Array {
  if (typeof encoded !== 'string') throw signatureError(method, [encoded]);
  if (!allowed.test(encoded)) throw new ServiceError('Could not decode string.');
  return Buffer.from(encoded, 'base64');
}

function hmac(method: string, hash: string, value: unknown, key: unknown, charset: unknown): Uint8Array {
  if ((typeof value === 'string') !== (typeof key === 'string')) throw signatureError(method, [value, key]);
  return createHmac(hash, bytesFor(method, key, charset, [value, key]))
    .update(bytesFor(method, value, charset, [value, key]))
    .digest();
}

function rsa(method: string, hash: string, value: unknown, key: unknown, charset: unknown): Uint8Array {
  if (typeof key !== 'string') throw signatureError(method, [value, key]);
  try {
    return createSign(`rsa-${hash}`)
      .update(bytesFor(method, value, charset, [value, key]))
      .sign(key);
  } catch {
    throw new ServiceError('Invalid argument: key');
  }
}

function readBlob(
  method: string,
  source: unknown,
): { readonly bytes: Uint8Array; readonly name: string | null } {
  const blob = blobOf(source);
  if (blob === undefined) throw signatureError(method, [source]);
  return blob.read();
}

declareService(Utilities, {
  name: 'Utilities',
  properties: ['Charset', 'DigestAlgorithm', 'MacAlgorithm', 'RsaAlgorithm'],
  methods: {
    base64Encode: 'local',
    base64EncodeWebSafe: 'local',
    base64Decode: 'local',
    base64DecodeWebSafe: 'local',
    computeDigest: 'local',
    computeHmacSha256Signature: 'local',
    computeHmacSignature: 'local',
    computeRsaSha1Signature: 'local',
    computeRsaSha256Signature: 'local',
    computeRsaSignature: 'local',
    formatDate: 'local',
    parseDate: 'local',
    formatString: 'local',
    getUuid: 'local',
    newBlob: 'local',
    gzip: 'local',
    ungzip: 'local',
    zip: 'local',
    unzip: 'local',
    parseCsv: 'local',
    sleep: 'local',
  },
});
