import { createHash, randomUUID } from 'node:crypto';
import { realpath, rename, unlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Another process holds the directory. The message is for whoever started this one. */
export class DirectoryInUse extends Error {
  override name = 'DirectoryInUse';
  constructor(directory: string) {
    super(
      `Another Parley is running in ${directory}. Stop it first, or give this one a directory of its own with DATA_DIR.`,
    );
  }
}

/** Longest path of a socket that every system takes, in bytes. */
const longestAddress = 100;

/**
 * Takes `dataDir` for this process alone until the returned function is called or the process ends, however it ends:
 * the lock is a listening socket, and the system closes those. So nothing can be left locked.
 */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  const directory = await realpath(dataDir);
  const name = `parley-${createHash('sha256').update(directory).digest('hex').slice(0, 24)}`;
  const aside = path.join(tmpdir(), `${name}.sock`);
  const inside = path.join(directory, 'parley.sock');

  if (process.platform === 'win32') return hold(`\\\\.\\pipe\\${name}`, directory);
  if (Buffer.byteLength(inside) > longestAddress) return hold(aside, directory);
  return hold(inside, directory).catch((error) => {
    if (error instanceof DirectoryInUse) throw error;
    return hold(aside, directory); // not every file system takes sockets
  });
}

async function hold(address: string, directory: string): Promise<() => Promise<void>> {
  for (;;) {
    const server = await listen(address);
    if (server) return () => new Promise((resolve) => server.close(() => resolve()));
    if (process.platform === 'win32' || !(await removeIfStale(address))) throw new DirectoryInUse(directory);
  }
}

/** Null if the address is taken. */
function listen(address: string): Promise<Server | null> {
  const server = createServer((socket) => socket.destroy());
  return new Promise((resolve, reject) => {
    server.once('error', (error) => (codeOf(error) === 'EADDRINUSE' ? resolve(null) : reject(error)));
    server.listen(address, () => resolve(server.unref()));
  });
}

/**
 * Of two that find the same dead socket, one could remove what the other has just put in its place. So it is taken
 * aside first, which only one can do, and looked at once more there.
 */
async function removeIfStale(address: string): Promise<boolean> {
  if (await isAlive(address)) return false;
  const aside = `${address}.${randomUUID().slice(0, 4)}`;
  try {
    await rename(address, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true;
    throw error;
  }
  if (await isAlive(aside)) {
    await rename(aside, address);
    return false;
  }
  await unlink(aside);
  return true;
}

/** Whether someone listens. Any other answer than a plain "nobody" counts as yes. */
function isAlive(address: string): Promise<boolean> {
  const socket = connect(address);
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('error', (error) => resolve(!['ECONNREFUSED', 'ENOENT'].includes(codeOf(error) ?? '')));
  }).then((alive) => {
    socket.destroy();
    return alive === true;
  });
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
