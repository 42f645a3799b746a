import { isIP } from 'node:net';

/** Names and addresses that are never reached over the internet. */
const near = [
  /^localhost$/,
  /\.(localhost|local|internal|lan|home\.arpa|test)$/,
  /^127\./,
  /^10\./,
  /^192\.168\./,
  /^172\.(1[6-9]|2\d|3[01])\./,
  /^169\.254\./,
  /^\[?(::1|f[cd][0-9a-f]{2}:|fe80:)/,
];

/** Links are keys to seats: without TLS whoever is on the way reads them. Null: all is well. */
export function publicUrlWarning(publicUrl: string | undefined): string | null {
  if (publicUrl === undefined) return null;
  const { protocol, hostname } = new URL(publicUrl);
  // A name without a dot is one of a local network.
  const isNear = near.some((each) => each.test(hostname)) || (!isIP(hostname) && !/[.:]/.test(hostname));
  if (protocol === 'https:' || isNear) return null;
  return `PUBLIC_URL is ${publicUrl}, without TLS: links to seats can be read on their way. Put a proxy with a certificate before Parley, and set PUBLIC_URL to its https address.`;
}
