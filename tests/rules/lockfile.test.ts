import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { lockfileFaults } from './lockfile-faults';

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../${name}`, import.meta.url), 'utf8'));

const Allowed = z.object({ allowScripts: z.record(z.string(), z.boolean()) });
const one = (entry: object) => ({ packages: { 'node_modules/one': entry } });
const sound = {
  version: '1.0.0',
  resolved: 'https://registry.npmjs.org/one/-/one-1.0.0.tgz',
  integrity: 'sha512-aaaa',
};

test('every package comes from the registry with a hash of its content, and only scripts that were decided on may run', async () => {
  const { allowScripts } = Allowed.parse(await read('package.json'));
  expect(lockfileFaults(await read('package-lock.json'), Object.keys(allowScripts))).toEqual([]);
});

test.each([
  ['one: from https://elsewhere.example/one.tgz', { ...sound, resolved: 'https://elsewhere.example/one.tgz' }],
  ['one: from git+ssh://git@github.com/one/one.git', { ...sound, resolved: 'git+ssh://git@github.com/one/one.git' }],
  ['one: without a hash', { ...sound, integrity: undefined }],
  ['one: without a hash', { ...sound, integrity: 'sha1-aaaa' }],
  ['one: has a script that nobody decided on', { ...sound, hasInstallScript: true }],
])('finds %s', (fault, entry) => expect(lockfileFaults(one(entry), [])).toEqual([fault]));
