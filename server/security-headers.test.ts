import { expect, test } from 'vitest';
import { freshNonce, headersOf, pagePolicy } from './security-headers';

test('a nonce has 128 bits and is a new one each time', () => {
  const nonces = Array.from({ length: 1000 }, freshNonce);
  expect(new Set(nonces).size).toBe(1000);
  for (const nonce of nonces) expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
});

test('a page loads from nowhere else, and runs nothing that was not meant', () => {
  const policy = pagePolicy('once');
  expect(policy).toContain("default-src 'none';");
  expect(policy).toContain("script-src 'nonce-once' 'strict-dynamic';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe-eval|unsafe-hashes|\*|https?:|script-src[^;]*unsafe/);
  expect(policy.match(/unsafe-inline/g)).toHaveLength(1);
});

test('only a server that the world reaches over https asks browsers never to come without', () => {
  expect(headersOf({ https: true }).get('Strict-Transport-Security')).toMatch(/^max-age=\d{8}$/);
  expect(headersOf({ https: false }).has('Strict-Transport-Security')).toBe(false);
});
