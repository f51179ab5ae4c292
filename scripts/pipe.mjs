// Starts a Chromium and speaks the DevTools protocol with it over a pipe: no port is opened on this machine.
import { spawn } from 'node:child_process';

/**
 * The child process, `send(method, params, sessionId)`, and `ended`, which resolves when the browser is gone.
 * @param {string} path @param {readonly string[]} args
 */
export const chromiumOnPipe = (path, args) => {
  const child = spawn(path, ['--remote-debugging-pipe', '--enable-unsafe-extension-debugging', ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const out = /** @type {import('node:stream').Writable} */ (child.stdio[3]);
  const back = /** @type {import('node:stream').Readable} */ (child.stdio[4]);
  /** @type {Map<number, { done: (result: any) => void, failed: (error: Error) => void }>} */
  const waiting = new Map();
  let count = 0;
  let rest = '';
  const gone = () => {
    for (const { failed } of waiting.values()) failed(new Error('The browser is gone.'));
    waiting.clear();
  };
  back.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message);
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.failed(new Error(error.message));
      else asked?.done(result);
    }
  });
  out.on('error', gone);
  const ended = new Promise(done => child.once('error', done).once('exit', done)).then(gone);
  /** @returns {Promise<any>} */
  const send = (
    /** @type {string} */ method,
    params = {},
    /** @type {string | undefined} */ sessionId = undefined,
  ) =>
    new Promise((done, failed) => {
      count += 1;
      waiting.set(count, { done, failed });
      out.write(`${JSON.stringify({ id: count, method, params, sessionId })}\0`);
    });
  return { child, send, ended };
};
