import { open, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Complaint } from '../../game/scenario/faults/fault';

type Read = Readonly<{ ok: true; text: string } | ({ ok: false } & Complaint)>;

const refuse = (message: string, right: string): Read => ({ ok: false, message, right });

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1024)} KB`;

/** Also what is no UTF-8 text but passes for it: a NUL or another control character. */
const isText = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text);

/**
 * The text of a file inside `dir`, with one kind of line ending, or why it cannot be had. Its size is looked at before
 * it is read. Links that lead out of the folder are refused.
 */
export async function readInside(dir: string, path: string, mostBytes: number): Promise<Read> {
  try {
    const [root, target] = await Promise.all([realpath(dir), realpath(join(dir, path))]);
    if (!target.startsWith(root + sep))
      return refuse(
        `${path} leads out of the folder`,
        'put the file itself into the folder of the scenario, not a link',
      );
    // Opening anything else, a pipe say, could wait for ever.
    if (!(await stat(target)).isFile()) return refuse(`${path} is not a file`, 'name a text file');
    return await readText(target, path, mostBytes);
  } catch (error) {
    return complaintOf(error, path);
  }
}

async function readText(target: string, path: string, mostBytes: number): Promise<Read> {
  const file = await open(target);
  try {
    const { size } = await file.stat();
    if (size > mostBytes)
      return refuse(`${path} has ${kilobytes(size)}`, `at most ${kilobytes(mostBytes)}: shorten or split the text`);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.readFile());
    if (!isText(text)) return refuse(`${path} contains control characters`, 'plain text, saved as UTF-8');
    return { ok: true, text: text.replaceAll('\r\n', '\n') };
  } finally {
    await file.close();
  }
}

const rightFor = (path: string): string =>
  path === 'scenario.yaml'
    ? 'a folder with a scenario.yaml; npm run scenario -- new FOLDER writes one'
    : `write ${path} in the folder of the scenario, or correct its name here`;

function complaintOf(error: unknown, path: string): Read {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return refuse(`no such file: ${path}`, rightFor(path));
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return refuse(`${path} is not UTF-8 text`, 'plain text, saved as UTF-8');
  const reason = error instanceof Error ? error.message : String(error);
  return refuse(`${path} cannot be read: ${reason}`, 'a file that the server may read');
}
