import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Child, runChild } from '../../tests/support/child';
import { DirectoryInUse, lockDataDir } from './data-dir-lock';

describe('the lock of a data directory', () => {
  let directory: string;
  const children: Child[] = [];
  const start = async (of = directory): Promise<Child & { said: string }> => {
    const child = runChild('tests/support/hold-data-dir.ts', of);
    children.push(child);
    const { value } = await child.lines.next();
    return { ...child, said: String(value) };
  };

  beforeEach(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'parley-lock-'));
  });
  afterEach(async () => {
    await Promise.all(children.splice(0).map((child) => child.kill()));
    await rm(directory, { recursive: true });
  });

  test('a second process is told so, and a third may have it when the first lets go', async () => {
    const first = await start();
    expect(first.said).toBe('held');
    await expect(lockDataDir(directory)).rejects.toThrow(DirectoryInUse);
    await expect(lockDataDir(directory)).rejects.toThrow(`running in ${directory}`);
    expect((await start()).said).toContain('DirectoryInUse');

    first.process.stdin?.end();
    expect(await first.ended).toBe(0);
    expect((await start()).said).toBe('held');
  });

  test('after kill -9 it is free at once, and nothing is left lying about', async () => {
    for (let n = 0; n < 3; n += 1) {
      const holder = await start();
      expect(holder.said).toBe('held');
      await holder.kill();
    }
    const unlock = await lockDataDir(directory);
    await unlock();
    expect(await readdir(directory)).toEqual([]);
  });

  test('of many that start at once beside a dead one exactly one has it', async () => {
    await (await start()).kill();
    const said = (await Promise.all(Array.from({ length: 4 }, () => start()))).map((child) => child.said);
    expect(said.filter((line) => line === 'held')).toHaveLength(1);
    expect(said.filter((line) => line.includes('DirectoryInUse'))).toHaveLength(3);
  });

  test('within one process it is taken once too', async () => {
    const unlock = await lockDataDir(directory);
    await expect(lockDataDir(path.join(directory, '.', ''))).rejects.toThrow(DirectoryInUse);
    await unlock();
    await (await lockDataDir(directory))();
  });

  test('a path too long for a socket is locked all the same', async () => {
    const long = path.join(directory, 'x'.repeat(90), 'y'.repeat(90));
    await mkdir(long, { recursive: true });
    const holder = await start(long);
    expect(holder.said).toBe('held');
    await expect(lockDataDir(long)).rejects.toThrow(DirectoryInUse);
    await holder.kill();
    await (await lockDataDir(long))();
  });
});
