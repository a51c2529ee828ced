// Packs files into one zip archive.
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the first day that the format knows: the same files give the same archive on every day. */
const date = 0x21;
const utf8Names = 0x0800;
const deflated = 8;
/** Version 2.0 of the format, the first that knows deflate. */
const version = 20;

/**
 * The archive of these files, in their order.
 * @param {readonly { readonly name: string, readonly data: Buffer }[]} files fewer than 65,536, together below 4 GB
 */
export function packZip(files) {
  /** @type {Buffer[]} */
  const locals = [];
  /** @type {Buffer[]} */
  const entries = [];
  let offset = 0;
  for (const { name, data } of files) {
    const packed = deflateRawSync(data, { level: 9 });
    const title = Buffer.from(name);
    const facts = factsOf(data, packed, title);
    const local = Buffer.concat([signature(0x04034b50), facts, title, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    entries.push(signature(0x02014b50), word(version), facts, tail, title);
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  return Buffer.concat([...locals, directory, endOf(files.length, directory.length, offset)]);
}

/**
 * What stands about a file both before its data and in the directory.
 * @param {Buffer} data
 * @param {Buffer} packed
 * @param {Buffer} title
 */
function factsOf(data, packed, title) {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(version, 0);
  facts.writeUInt16LE(utf8Names, 2);
  facts.writeUInt16LE(deflated, 4);
  facts.writeUInt16LE(date, 8);
  facts.writeUInt32LE(crc32(data), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(data.length, 18);
  facts.writeUInt16LE(title.length, 22);
  return facts;
}

/**
 * The record that closes the archive.
 * @param {number} count
 * @param {number} directoryBytes
 * @param {number} directoryOffset
 */
function endOf(count, directoryBytes, directoryOffset) {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(directoryOffset, 16);
  return end;
}

/** @param {number} value */
function signature(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** @param {number} value */
function word(value) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
