import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { BackupFault } from './backup-fault';
import { BackupEnd, BackupHead, TableBegins } from './backup-format';
import { linesIn } from './lines-in';

/** What stands in a copy, in order. `line`: a row, as a JSON array that the database can read. */
export type BackupPart =
  | Readonly<{ is: 'head'; head: BackupHead }>
  | Readonly<{ is: 'table'; table: string }>
  | Readonly<{ is: 'row'; line: string }>
  | Readonly<{ is: 'end'; rows: Readonly<Record<string, number>> }>;

const damaged = 'Nothing was restored: take another copy.';

/** Reads a copy from the first line to the last, with little of it in memory. Throws `BackupFault` where it is not whole. */
export async function* readBackup(file: string): AsyncGenerator<BackupPart> {
  const digest = createHash('sha256');
  let number = 0;
  let ended = false;
  for await (const line of linesOf(file)) {
    number += 1;
    if (ended) throw new BackupFault(`The copy goes on after its end, at line ${number}. ${damaged}`);
    const part = number === 1 ? headOf(line) : partOf(line, number);
    if ('sha256' in part && part.sha256 !== digest.digest('hex'))
      throw new BackupFault(`The copy was changed after it was made: its SHA-256 is another. ${damaged}`);
    if (part.is === 'end') ended = true;
    else digest.update(`${line}\n`);
    yield part;
  }
  if (!ended) throw new BackupFault(`The copy is cut short: its end is missing after line ${number}. ${damaged}`);
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const packed = createReadStream(file);
  const text = createGunzip();
  packed.on('error', (error) => text.destroy(error));
  try {
    yield* linesIn(packed.pipe(text));
  } catch (error) {
    throw faultOf(error, file);
  } finally {
    packed.destroy();
    text.destroy();
  }
}

function faultOf(error: unknown, file: string): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'Z_BUF_ERROR') return new BackupFault(`The copy is cut short. ${damaged}`);
  if (code.startsWith('Z_')) return new BackupFault(`The copy cannot be unpacked (${code}). ${damaged}`);
  if (code === 'ENOENT') return new BackupFault(`There is no file ${file}.`);
  if (code === 'EACCES' || code === 'EISDIR') return new BackupFault(`${file} is no file that can be read.`);
  return error instanceof Error ? error : new Error(String(error));
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function headOf(line: string): BackupPart {
  const head = BackupHead.safeParse(parsed(line));
  if (head.success) return { is: 'head', head: head.data };
  throw new BackupFault('The file is no copy that this release of Parley can read.');
}

function partOf(line: string, number: number): BackupPart & { sha256?: string } {
  // Rows are most of it, and are read by the database.
  if (line.startsWith('[')) return { is: 'row', line };
  const json = parsed(line);
  const begins = TableBegins.safeParse(json);
  if (begins.success) return { is: 'table', table: begins.data.table };
  const end = BackupEnd.safeParse(json);
  if (end.success) return { is: 'end', rows: end.data.rows, sha256: end.data.sha256 };
  throw new BackupFault(`The copy is damaged at line ${number}. ${damaged}`);
}
