// Writes a zip that depends on nothing but names and bytes: no dates, no owners, in the order of the names.
import { crc32, deflateRawSync } from 'node:zlib';

const firstDayOfZip = 0x21;
const utf8 = 0x800;

/**
 * @param {readonly { name: string, bytes: Buffer }[]} files
 * @returns {Buffer}
 */
export const zip = files => {
  /** @type {Buffer[]} */
  const bodies = [];
  /** @type {Buffer[]} */
  const entries = [];
  let offset = 0;
  for (const { name, bytes } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const packed = deflateRawSync(bytes, { level: 9 });
    const named = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(utf8, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt16LE(firstDayOfZip, 8);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(named.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    entries.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, place, named);
    const body = [Buffer.from('PK\x03\x04', 'latin1'), facts, named, packed];
    bodies.push(...body);
    offset += body.reduce((sum, part) => sum + part.length, 0);
  }
  const index = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, index, end]);
};
