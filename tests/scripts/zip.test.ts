// Guards that a package is a zip others can read, and the same one for the same files.
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zip } from '../../scripts/zip.mjs';

const files = [
  { name: 'src/b.js', bytes: Buffer.from('b'.repeat(5000)) },
  { name: 'a.json', bytes: Buffer.from('{}') },
];

test('a package lists its files by name and gives their bytes back', () => {
  const packed = zip(files);
  const end = packed.length - 22;
  expect(packed.readUInt16LE(end + 10)).toBe(2);
  let at = packed.readUInt32LE(end + 16);
  const read = Array.from({ length: 2 }, () => {
    const [size, length, start] = [
      packed.readUInt32LE(at + 20),
      packed.readUInt16LE(at + 28),
      packed.readUInt32LE(at + 42),
    ];
    const name = packed.toString('utf8', at + 46, at + 46 + length);
    const body = start + 30 + packed.readUInt16LE(start + 26);
    at += 46 + length;
    return { name, bytes: inflateRawSync(packed.subarray(body, body + size)) };
  });
  expect(read).toEqual([files[1], files[0]]);
});

test('the order in which files are found changes nothing in a package', () => {
  expect(zip(files.toReversed())).toEqual(zip(files));
});
