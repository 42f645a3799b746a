import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

const megabyte = 1024 * 1024;
/** MB: one segment of Postgres' write-ahead log, 16 MB, and what else is under way when the disk is full. */
const size = 24;

/**
 * Room on the disk that is given up when the disk is full, so that what is under way can be finished. Without it Postgres
 * stops for good where its write-ahead log finds no room (a PANIC).
 */
export class Reserve {
  readonly #file: string;

  constructor(dataDir: string) {
    this.#file = path.join(dataDir, 'reserve');
  }

  /** False: there is not so much room. */
  take(): boolean {
    if (existsSync(this.#file)) return true;
    // Under another name until it is whole, so that half of it is never taken for all of it.
    const unfinished = `${this.#file}.unfinished`;
    try {
      fill(unfinished);
      renameSync(unfinished, this.#file);
      return true;
    } catch (error) {
      rmSync(unfinished, { force: true });
      if (isNoSpace(error)) return false;
      throw error;
    }
  }

  /** False: it was given up before. */
  release(): boolean {
    if (!existsSync(this.#file)) return false;
    rmSync(this.#file);
    return true;
  }
}

/** With chance, lest a file system packs it into nothing. */
function fill(file: string): void {
  const descriptor = openSync(file, 'w', 0o600);
  const chunk = randomBytes(megabyte);
  try {
    for (let written = 0; written < size * megabyte; ) {
      const more = writeSync(descriptor, chunk);
      if (more === 0) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      written += more;
    }
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** A quota that is used up is no room either. */
const isNoSpace = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
