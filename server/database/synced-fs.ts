import { fsyncSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Init = NodeFS['init'];
type Stream = Readonly<{ nfd?: number }>;
type Write = (stream: Stream, buffer: Uint8Array, offset: number, length: number, position: number) => number;
type Operations = { fsync?: (stream: Stream) => number; write: Write };

/** Makes room on a full disk. False: there is none to make. */
type MakeRoom = () => boolean;

/** `ENOSPC` and `EDQUOT` as PGlite's C library numbers them. */
const noSpace: readonly unknown[] = [51, 19];

/**
 * A directory whose writes reach the disk when Postgres asks for it. As it comes, PGlite 0.5 starts Postgres with
 * `fsync` off, and its file system has none: what it acknowledged survives `kill -9`, but not a power cut. A write that
 * finds the disk full is tried once more, after `makeRoom`.
 */
export class SyncedFS extends NodeFS {
  readonly #makeRoom: MakeRoom;

  constructor(directory: string, makeRoom: MakeRoom = () => false) {
    super(directory);
    this.#makeRoom = makeRoom;
  }

  override async init(...args: Parameters<Init>): ReturnType<Init> {
    const { emscriptenOpts } = await super.init(...args);
    const prepare = (module: object) => amend(module, this.#makeRoom);
    const preRun = [...(emscriptenOpts.preRun ?? []), prepare];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}

function amend(module: object, makeRoom: MakeRoom): void {
  const { NODEFS } = module as { NODEFS: { stream_ops: Operations } };
  const operations = NODEFS.stream_ops;
  // Directories have no descriptor (`nfd`) there; a journalling file system looks after them.
  operations.fsync = ({ nfd }) => {
    if (nfd !== undefined) fsyncSync(nfd);
    return 0;
  };
  operations.write = twice(operations.write, makeRoom);
}

/** Postgres takes a write that was cut short for a full disk. */
const twice =
  (write: Write, makeRoom: MakeRoom): Write =>
  (stream, buffer, offset, length, position) => {
    let written = 0;
    try {
      written = write(stream, buffer, offset, length, position);
      if (written === length || !makeRoom()) return written;
    } catch (error) {
      if (!isNoSpace(error) || !makeRoom()) throw error;
    }
    return written + write(stream, buffer, offset + written, length - written, position + written);
  };

const isNoSpace = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'errno' in error && noSpace.includes(error.errno);

export const syncedStart = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
];
