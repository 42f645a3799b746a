import { once } from 'node:events';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary';
import { readInside } from './read-inside';

let dir: string;
beforeEach(async () => {
  dir = await temporaryFolder('inside');
});

const most = 64 * 1024;
const read = async (text: string | Uint8Array) => {
  await writeFile(join(dir, 'a.md'), text);
  return readInside(dir, 'a.md', most);
};

test('a text is read, with one kind of line ending and no mark of its encoding', async () => {
  expect(await read('\ufeffone\r\ntwo\tö\n')).toEqual({ ok: true, text: 'one\ntwo\tö\n' });
});

test('the size is looked at before anything is read', async () => {
  await writeFile(join(dir, 'a.md'), new Uint8Array([0xff, 0]));
  await truncate(join(dir, 'a.md'), 2 ** 40);
  expect(await readInside(dir, 'a.md', most)).toEqual({
    ok: false,
    message: 'a.md has 1073741824 KB',
    right: 'at most 64 KB: shorten or split the text',
  });
});

const notText = 'plain text, saved as UTF-8';
test.each<[string, string | Uint8Array, string]>([
  ['a NUL byte', 'one\0two', 'a.md contains control characters'],
  ['signs that a terminal obeys', 'one\u001b[31mtwo', 'a.md contains control characters'],
  ['another encoding', new Uint8Array([0x61, 0xff]), 'a.md is not UTF-8 text'],
  ['UTF-16', Buffer.from('\ufefftitle: One', 'utf16le'), 'a.md is not UTF-8 text'],
])('%s is refused', async (_, text, message) => {
  expect(await read(text)).toEqual({ ok: false, message, right: notText });
});

test('what is no file is not opened', async () => {
  await mkdir(join(dir, 'folder.md'));
  const server = createServer().listen(join(dir, 'pipe.md'));
  await once(server, 'listening');
  const right = 'name a text file';
  expect(await readInside(dir, 'folder.md', most)).toEqual({ ok: false, message: 'folder.md is not a file', right });
  expect(await readInside(dir, 'pipe.md', most)).toEqual({ ok: false, message: 'pipe.md is not a file', right });
  server.close();
});

test('nothing outside of the folder is read, whatever the path', async () => {
  await mkdir(join(dir, 'in'));
  await writeFile(join(dir, 'secret.md'), 'secret');
  await symlink(join(dir, 'secret.md'), join(dir, 'in/link.md'));
  await symlink(dir, join(dir, 'in/up'));
  const inside = join(dir, 'in');
  for (const path of ['link.md', 'up/secret.md', '../secret.md']) {
    expect(await readInside(inside, path, most)).toMatchObject({
      ok: false,
      message: `${path} leads out of the folder`,
    });
  }
});

test('a link inside the folder is followed', async () => {
  await read('one');
  await symlink(join(dir, 'a.md'), join(dir, 'b.md'));
  expect(await readInside(dir, 'b.md', most)).toEqual({ ok: true, text: 'one' });
});

test('what is not there is said, and what would be right', async () => {
  expect(await readInside(dir, 'briefs/a.md', most)).toEqual({
    ok: false,
    message: 'no such file: briefs/a.md',
    right: 'write briefs/a.md in the folder of the scenario, or correct its name here',
  });
});
