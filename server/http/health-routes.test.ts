import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Directory } from '../store/directory';
import { healthRoutes } from './health-routes';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const unasked = () => Promise.reject(new Error('health asks for nothing else'));
const directoryWith = (ping: Directory['ping']): Directory => ({
  seatsBySecret: unasked,
  sessionsByJoinCode: unasked,
  sessionsBeside: unasked,
  namesBeside: unasked,
  inPlay: unasked,
  forks: unasked,
  outcomes: unasked,
  triesBySecret: unasked,
  ping,
});

async function asked(path: string, ping: Directory['ping'], draining = false) {
  const answer = healthRoutes({ directory: directoryWith(ping), draining: () => draining }).request(path);
  await vi.runAllTimersAsync();
  const response = await answer;
  return [response.status, await response.json()];
}

test('ready while the store answers', async () => {
  expect(await asked('/ready', async () => {})).toEqual([200, { ready: true, reason: null }]);
});

test.each([
  ['refuses', () => Promise.reject(new Error('the connection was cut'))],
  ['says nothing', () => new Promise<void>(() => {})],
])('alive, but not ready, when the store %s', async (_, ping) => {
  expect(await asked('/ready', ping)).toEqual([503, { ready: false, reason: 'store-silent' }]);
  expect(await asked('/health', ping)).toEqual([200, { ok: true }]);
});

test('not ready while the server drains, though the store answers', async () => {
  expect(await asked('/ready', async () => {}, true)).toEqual([503, { ready: false, reason: 'draining' }]);
});
