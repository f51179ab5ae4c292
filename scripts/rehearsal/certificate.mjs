// Makes a self-signed certificate for the hosts of the rehearsal, new each time, with Node alone.
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const node = (/** @type {number} */ tag, /** @type {Buffer[]} */ ...parts) => {
  const body = Buffer.concat(parts);
  const n = body.length;
  const size = n < 128 ? [n] : n < 256 ? [0x81, n] : [0x82, n >> 8, n & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
};
const sequence = (/** @type {Buffer[]} */ ...parts) => node(0x30, ...parts);
const oid = (/** @type {string} */ hex) => node(0x06, Buffer.from(hex, 'hex'));
const time = (/** @type {number} */ at) =>
  node(0x17, Buffer.from(`${new Date(at).toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`));
const day = 86_400_000;

/**
 * A key and a certificate, both PEM, good for a week.
 * @param {readonly string[]} hosts
 * @returns {{ key: string, cert: string }}
 */
export const certificate = hosts => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));
  const name = sequence(node(0x31, sequence(oid('550403'), node(0x0c, Buffer.from('Rehearsal')))));
  const names = sequence(...hosts.map(host => node(0x82, Buffer.from(host))));
  const body = sequence(
    node(0xa0, node(0x02, Buffer.from([2]))),
    node(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    name,
    sequence(time(Date.now() - day), time(Date.now() + 7 * day)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    node(0xa3, sequence(sequence(oid('551d11'), node(0x04, names)))),
  );
  const signed = sequence(
    body,
    ecdsaWithSha256,
    node(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)])),
  );
  const lines = signed.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
};
