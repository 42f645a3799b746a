import { expect, test } from 'vitest';
import { keeperOf } from './keeper';

const sessions = Array.from({ length: 3_000 }, (_, n) => `session-${n}`);

test('of three servers each keeps about a third of the sessions, whoever is asked', () => {
  const kept = new Map<string | null, number>();
  for (const session of sessions) {
    const keeper = keeperOf(session, ['a', 'b', 'c']);
    expect(keeperOf(session, ['c', 'a', 'b'])).toBe(keeper);
    kept.set(keeper, (kept.get(keeper) ?? 0) + 1);
  }
  for (const server of ['a', 'b', 'c']) expect(kept.get(server)).toBeGreaterThan(900);
});

test('when a server goes, its sessions alone change hands', () => {
  for (const session of sessions) {
    const before = keeperOf(session, ['a', 'b', 'c']);
    if (before !== 'b') expect(keeperOf(session, ['a', 'c'])).toBe(before);
  }
});

test('of no servers none keeps anything', () => expect(keeperOf('s', [])).toBeNull());
