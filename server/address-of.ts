import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

type Asked = Pick<IncomingMessage, 'headers'> & Readonly<{ socket: Readonly<{ remoteAddress?: string | undefined }> }>;

/**
 * Where a request comes from. Each of so many `proxies` of our own has written the address before it at the end of
 * `X-Forwarded-For`; what stands further left anybody may have written, and without a proxy so is all of it.
 */
export function addressOf({ headers, socket }: Asked, proxies: number): string {
  const said = String(headers['x-forwarded-for'] ?? '').split(',');
  const way = [...said.map((each) => each.trim()).filter(Boolean), socket.remoteAddress ?? ''];
  return networkOf(way[Math.max(0, way.length - 1 - proxies)] ?? '');
}

/** Of IPv6 the first 64 bits: whoever has one address of such a network has all of them. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIP(plain) !== 6) return isIP(plain) === 4 ? plain : 'unknown';
  const [before = '', after] = plain.toLowerCase().split('::');
  const groups = (text: string) => text.split(':').filter(Boolean);
  const left = groups(before);
  const right = groups(after ?? '');
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  const first = [...left, ...zeros, ...right].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${first.join(':')}::`;
}
