// One byte of one record damaged on the disk: the others are read, and the user is told which one is gone.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launch } from './harness/chromium.ts';
import { keep, loaded, pageOfOurs } from './kept-harness.ts';

/** CRC-32C as LevelDB's log has it, over the type byte and the data. */
const checksum = (bytes: Buffer): number => {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0x82f63b78 : 0);
  }
  crc = ~crc;
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
};

/** Puts `other` in the place of `text` in a log, as if the disk had kept it so: the log's own sums still fit. */
const damaged = (log: Buffer, text: string, other: string): number => {
  let done = 0;
  for (let at = 0; at + 7 <= log.length;) {
    const length = log.readUInt16LE(at + 4);
    const data = log.subarray(at + 7, at + 7 + length);
    const where = data.indexOf(text);
    if (where >= 0) {
      data.write(other, where);
      log.writeUInt32LE(checksum(log.subarray(at + 6, at + 7 + length)), at);
      done++;
    }
    at += 7 + length;
    // A block's last few bytes hold no record.
    if (32_768 - (at % 32_768) < 7) at += 32_768 - (at % 32_768);
  }
  return done;
};

test('the other nine stories are read, the damaged one is named from then on', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-'));
  const first = await launch({ profile, media: false });
  const page = await pageOfOurs(first);
  for (let at = 0; at < 10; at++)
    await keep(page, [{ kind: 'story', id: `s${at}`, patch: { title: `Title ${at}.` } }]);
  await first.close();

  const folder = join(profile, 'Default/Local Extension Settings', first.id);
  let hits = 0;
  for (const name of readdirSync(folder).filter(one => one.endsWith('.log'))) {
    const log = readFileSync(join(folder, name));
    hits += damaged(log, '"Title 3."', '"Title 3.!');
    writeFileSync(join(folder, name), log);
  }
  expect(hits).toBe(1);

  const again = await launch({ profile, media: false });
  const later = await pageOfOurs(again);
  // Reading is what makes Chromium remove it, so this test reads only after the background has.
  const keys = (): Promise<unknown> => later.evaluate('chrome.storage.local.getKeys()');
  await expect.poll(keys, { timeout: 10_000 }).toContain('quarantine:story:s3@missing');
  const found = async () => {
    const load = await loaded(later);
    return load.is === 'found' ? { records: load.records.length, damaged: load.damaged } : load;
  };
  const named = { records: 9, damaged: [{ key: 'story:s3', why: 'missing' }] };
  expect(await found()).toEqual(named);
  const four = await keep(later, [{ kind: 'story', id: 's4', patch: { title: 'Four' } }]);
  expect(four).toEqual({ kept: true, revs: { 'story:s4': 2 } });
  expect(await found()).toEqual(named);
  await again.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
