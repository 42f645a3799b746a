import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startThread } from '../../server/database/embedded-thread';
import { openPGlite } from '../../server/database/open-pglite';
import type { Tell } from '../../server/database/prepare';
import { createEventStore } from '../../server/store/prisma-event-store';
import { messages } from './sample-events';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'parley-broken-'));
});
afterEach(() => rm(directory, { recursive: true }));

const mortal = (dataDir: string, onError: Tell) =>
  startThread(dataDir, onError, new URL('../support/mortal-thread.ts', import.meta.url));

test.each(['end with an error', 'end without a word'])(
  'a database whose thread %s fails and comes back',
  async (how) => {
    const told: string[] = [];
    const { prisma, close } = await openPGlite(directory, ({ message }) => told.push(message), undefined, mortal);
    const store = createEventStore(prisma);
    expect(await store.append('session', 0, 'before', messages('a'))).toBe('appended');
    await expect(prisma.$executeRawUnsafe(`SELECT '${how}'`)).rejects.toThrow();
    expect(told.length).toBeGreaterThan(0);
    expect(await store.append('session', 1, 'after', messages('b'))).toBe('appended');
    expect(await store.read('session', 0)).toHaveLength(2);
    await close();
  },
);
