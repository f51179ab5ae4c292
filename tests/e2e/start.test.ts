// Guards `npm start` where there is no display: it joins the rehearsal call and pictures the strip.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';

test('without a display, start pictures the strip in the call and ends well', { timeout: 120_000 }, () => {
  rmSync('shots/start.png', { force: true });
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start.mjs'], {
    env,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const path = /The strip in the call: (\S+\.png)/.exec(stdout)?.[1] ?? '';
  expect(readFileSync(path).subarray(1, 4).toString()).toBe('PNG');
});
