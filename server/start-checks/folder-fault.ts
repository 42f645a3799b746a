import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const advice: Readonly<Record<string, string>> = {
  EACCES: 'Give the user that runs Parley the right to write there',
  EPERM: 'Give the user that runs Parley the right to write there',
  EROFS: 'Mount it for writing',
  ENOSPC: 'Make room on its disk, 64 MB at least',
  EDQUOT: 'Make room in its quota, 64 MB at least',
  ENOTDIR: 'A part of it is a file',
  EEXIST: 'It is a file',
};

/** Why nothing can be stored in a folder, and what to do; null: it can. The folder is made if need be. */
export async function folderFault(folder: string): Promise<string | null> {
  const probe = join(folder, `.probe-${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, 'x', { mode: 0o600 });
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = error instanceof Error ? error.message : String(error);
    return `DATA_DIR takes a directory that can be written: ${reason}. ${advice[code] ?? 'Choose another'}, or choose another one.`;
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}
