import fs, { existsSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const flagIn = (dataDir: string): string => join(dataDir, 'disk-is-full');
const noSpace = () =>
  Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28 });

/** From now on there is no room on the disk of a data folder, also for a process that was started with `fillable`. */
export const fillDisk = (dataDir: string): void => writeFileSync(flagIn(dataDir), '');
export const makeRoom = (dataDir: string): void => rmSync(flagIn(dataDir), { force: true });

/**
 * The disk of a data folder, which can be filled. While it is full nothing can be written but in the room that the reserve
 * leaves when it is given up, and the reserve cannot be taken again.
 */
export function fillable(dataDir: string): void {
  const write = fs.writeSync;
  const isFull = () =>
    existsSync(flagIn(dataDir)) &&
    (existsSync(join(dataDir, 'reserve')) || existsSync(join(dataDir, 'reserve.unfinished')));
  const writeSync = (...args: Parameters<typeof write>) => {
    if (args[0] > 2 && isFull()) throw noSpace();
    return write(...args);
  };
  Object.assign(fs, { writeSync });
  syncBuiltinESMExports();
}
