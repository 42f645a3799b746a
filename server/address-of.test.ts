import { expect, test } from 'vitest';
import { addressOf } from './address-of';

const from = (remoteAddress: string | undefined, forwarded?: string) => ({
  headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  socket: { remoteAddress },
});

test('without a proxy of our own a header counts nothing', () => {
  expect(addressOf(from('203.0.113.7', '198.51.100.1'), 0)).toBe('203.0.113.7');
  expect(addressOf(from('::ffff:203.0.113.7'), 0)).toBe('203.0.113.7');
  expect(addressOf(from(undefined, '198.51.100.1'), 0)).toBe('unknown');
});

test.each([
  [1, '198.51.100.1', '198.51.100.1'],
  [1, '1.1.1.1, 2.2.2.2, 198.51.100.1', '198.51.100.1'],
  [2, '1.1.1.1, 198.51.100.1, 10.0.0.2', '198.51.100.1'],
  [2, '198.51.100.1', '198.51.100.1'],
  [1, undefined, '10.0.0.1'],
  [1, '1.1.1.1, <script>', 'unknown'],
])('behind %i proxies %j is read as %s', (proxies, forwarded, address) =>
  expect(addressOf(from('10.0.0.1', forwarded), proxies)).toBe(address),
);

test('of IPv6 a network of 64 bits is one address, however it is written', () => {
  const written = ['2001:db8:1:2:3:4:5:6', '2001:DB8:1:2::9', '2001:0db8:0001:0002::'];
  expect(written.map((each) => addressOf(from(each), 0))).toEqual(written.map(() => '2001:db8:1:2::'));
  expect(addressOf(from('::1'), 0)).toBe('0:0:0:0::');
  expect(addressOf(from('fe80::1%eth0'), 0)).toBe('fe80:0:0:0::');
});
