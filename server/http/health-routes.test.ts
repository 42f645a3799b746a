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

async function health(ping: Directory['ping'], stopping = false) {
  const asked = healthRoutes({ directory: directoryWith(ping), stopping: () => stopping }).request('/health');
  await vi.runAllTimersAsync();
  const response = await asked;
  return [response.status, await response.json()];
}

test('200 while the store answers', async () => {
  expect(await health(async () => {})).toEqual([200, { ok: true, store: 'answers' }]);
});

test.each([
  ['refuses', () => Promise.reject(new Error('the connection was cut'))],
  ['says nothing', () => new Promise<void>(() => {})],
])('503 when the store %s', async (_, ping) => {
  expect(await health(ping)).toEqual([503, { ok: false, store: 'silent' }]);
});

test('503 while the server stops, though the store answers', async () => {
  expect(await health(async () => {}, true)).toEqual([503, { ok: false, store: 'answers' }]);
});
