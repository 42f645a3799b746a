import { createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Writes a file that is whole or not there: under another name beside it until all of it is on the disk. For its owner's
 * eyes alone. What stood there before is replaced. Answers its size in bytes.
 */
export async function writeWhole(file: string, content: Readable): Promise<number> {
  const unfinished = `${file}.unfinished`;
  try {
    await rm(unfinished, { force: true });
    await pipeline(content, createWriteStream(unfinished, { mode: 0o600, flags: 'wx', flush: true }));
    await rename(unfinished, file);
    await syncFolder(path.dirname(path.resolve(file)));
    return (await stat(file)).size;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Until the folder is on the disk too, the new name might not be. Windows opens no folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const opened = await open(folder, 'r');
  await opened.sync().finally(() => opened.close());
}
