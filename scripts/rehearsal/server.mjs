// Serves the rehearsal call from this machine, plainly or as an https host with the headers of a strict site.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import { certificate } from './certificate.mjs';

/** The call sites the rehearsal stands in for when a browser is told they live on this machine. */
export const hosts = [
  'meet.google.com',
  'teams.microsoft.com',
  'whereby.com',
  'meet.jit.si',
  'app.zoom.us',
  'example.com',
];

/** Headers a call site may send; chosen by `?headers=`. */
const policies = {
  none: () => ({}),
  strict: (/** @type {string} */ nonce) => ({
    'content-security-policy':
      `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; ` +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types 'none'",
  }),
  isolated: () => ({
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  }),
};
/** @typedef {keyof typeof policies} Headers */

const types = { html: 'text/html', css: 'text/css', js: 'text/javascript' };
const folder = new URL('./', import.meta.url);

const answer = async (/** @type {URL} */ url) => {
  const asset = /^\/rehearsal\/([a-z-]+\.(css|js))$/.exec(url.pathname);
  const page = url.pathname === '/video.html' ? 'video.html' : 'call.html';
  const file = asset?.[1] ?? page;
  const nonce = randomBytes(12).toString('base64');
  const asked = /** @type {Headers} */ (url.searchParams.get('headers') ?? 'none');
  const text = await readFile(fileURLToPath(new URL(file, folder)), 'utf8');
  const type = /** @type {keyof typeof types} */ (file.split('.').pop());
  return {
    body: asset ? text : text.replaceAll('{{nonce}}', nonce),
    headers: {
      'content-type': `${types[type]}; charset=utf-8`,
      'cache-control': 'no-store',
      ...(asset ? {} : (policies[asked] ?? policies.none)(nonce)),
    },
  };
};

/**
 * Starts serving on 127.0.0.1. Every path is the call, except /video.html (videos, no call) and its own files.
 * @param {{ secure?: boolean }} [options]
 * @returns {Promise<{ port: number, origin: string, close: () => Promise<void> }>}
 */
export const serve = async ({ secure = false } = {}) => {
  /** @type {import('node:http').RequestListener} */
  const handle = (request, response) => {
    const url = new URL(request.url ?? '/', 'http://rehearsal');
    if (url.pathname === '/favicon.ico') return void response.writeHead(204).end();
    answer(url).then(
      found => response.writeHead(200, found.headers).end(found.body),
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.'),
    );
  };
  const server = secure
    ? createSecureServer(certificate([...hosts, 'localhost']), handle)
    : createServer(handle);
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(null)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    port,
    origin: `${secure ? 'https' : 'http'}://127.0.0.1:${port}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
