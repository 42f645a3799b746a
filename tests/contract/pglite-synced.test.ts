import { fsyncSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { openPGlite } from '../../server/database/open-pglite';
import { createEventStore } from '../../server/store/prisma-event-store';
import { startHere } from '../support/embedded-here';
import { messages } from './sample-events';

vi.mock(import('node:fs'), async (original) => {
  const fs = await original();
  return { ...fs, fsyncSync: vi.fn(fs.fsyncSync) };
});

test('every append is flushed to the disk before it is acknowledged', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'parley-synced-'));
  const { prisma, close } = await openPGlite(directory, undefined, undefined, startHere);
  const store = createEventStore(prisma);
  for (let position = 0; position < 10; position += 1) {
    vi.mocked(fsyncSync).mockClear();
    expect(await store.append('session', position, `command ${position}`, messages('a'))).toBe('appended');
    expect(fsyncSync).toHaveBeenCalled();
  }
  await close();
  await rm(directory, { recursive: true });
});
