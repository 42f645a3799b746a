import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DiskFull } from '../../server/database/disk-full';
import { openPGlite } from '../../server/database/open-pglite';
import { createEventStore } from '../../server/store/prisma-event-store';
import { isStoreFull } from '../../server/store/store-full';
import { startHere } from '../support/embedded-here';
import { fillable, fillDisk, makeRoom } from '../support/fillable-disk';
import { messages } from './sample-events';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'parley-full-'));
});
afterEach(() => rm(directory, { recursive: true }));

const why = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'done', isStoreFull);

test('on a full disk what is under way is stored, what comes then is refused, all can be read, and it goes on by itself', async () => {
  const told: string[] = [];
  const { prisma, close } = await openPGlite(directory, ({ message }) => told.push(message), undefined, startHere);
  const store = createEventStore(prisma);
  fillable(directory);
  let end = 0;
  const append = async () => {
    const appended = await store.append('session', end, `command ${end}`, messages('a'));
    end += 1;
    return appended;
  };
  expect(await append()).toBe('appended');

  fillDisk(directory);
  expect(await append()).toBe('appended');
  expect(await why(append())).toBe(true);
  expect(await why(prisma.$transaction([prisma.note.deleteMany()]))).toBe(true);
  expect(await why(prisma.$executeRaw`DELETE FROM notes`)).toBe(true);
  expect(await store.read('session', 0)).toHaveLength(2);
  expect(told).toEqual(['the disk is full: nothing is stored until there is room']);

  expect(await why(prisma.$queryRaw`SELECT nothing`)).toBe(false);
  makeRoom(directory);
  await expect.poll(() => why(append()), { timeout: 20_000 }).toBe('done');
  await close();
  const again = await openPGlite(directory, undefined, undefined, startHere);
  expect(await createEventStore(again.prisma).read('session', 0)).toHaveLength(3);
  await again.close();
});

test('where there is no room at the start it is said', async () => {
  await (await openPGlite(directory, undefined, undefined, startHere)).close();
  await rm(path.join(directory, 'reserve'));
  fillable(directory);
  fillDisk(directory);
  await expect(openPGlite(directory, undefined, undefined, startHere)).rejects.toThrow(DiskFull);
  makeRoom(directory);
  await (await openPGlite(directory, undefined, undefined, startHere)).close();
});
