import { fsyncSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Init = NodeFS['init'];
type Stream = Readonly<{ nfd?: number }>;
type Operations = { fsync?: (stream: Stream) => number };

/**
 * A directory whose writes reach the disk when Postgres asks for it. As it comes, PGlite 0.5 starts Postgres with
 * `fsync` off, and its file system has none: what it acknowledged survives `kill -9`, but not a power cut.
 */
export class SyncedFS extends NodeFS {
  override async init(...args: Parameters<Init>): ReturnType<Init> {
    const { emscriptenOpts } = await super.init(...args);
    const preRun = [...(emscriptenOpts.preRun ?? []), giveFsync];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}

/** Directories have no descriptor (`nfd`) there; a journalling file system looks after them. */
function giveFsync(module: object): void {
  const { NODEFS } = module as { NODEFS: { stream_ops: Operations } };
  NODEFS.stream_ops.fsync = ({ nfd }) => {
    if (nfd !== undefined) fsyncSync(nfd);
    return 0;
  };
}

export const syncedStart = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
];
