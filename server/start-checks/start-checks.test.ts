import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary';
import { apartBy, databaseFaults, oldPostgres } from './database-faults';
import { folderFault } from './folder-fault';
import { missingBuild } from './missing-build';
import { oldNode } from './old-node';
import { publicUrlWarning } from './public-url-warning';

test('a Node.js that is too old is named, with the one that is needed', () => {
  expect(oldNode('v18.20.4')).toMatch(/^Parley needs Node.js 20.19 or newer, and this is v18.20.4/);
  expect(oldNode('v20.18.9')).toMatch(/20.19/);
  expect([oldNode('v20.19.0'), oldNode('v22.1.0')]).toEqual([null, null]);
});

test('a folder that nothing can be stored in says why, and leaves nothing behind', async () => {
  const folder = await temporaryFolder('parley-check');
  expect(await folderFault(join(folder, 'new'))).toBeNull();
  await writeFile(join(folder, 'file'), '');
  expect(await folderFault(join(folder, 'file', 'inside'))).toMatch(
    /^DATA_DIR takes .*ENOTDIR.* A part of it is a file/,
  );
  await mkdir(join(folder, 'shut'));
  await chmod(join(folder, 'shut'), 0o500);
  // Root may write everywhere.
  if (process.getuid?.() !== 0) expect(await folderFault(join(folder, 'shut'))).toMatch(/the right to write there/);
});

test('a Postgres that is too old, and a clock that is not the database’s', async () => {
  expect(oldPostgres({ version: 130_014, name: '13.14' })).toMatch(/^Parley needs Postgres 14 .* version 13.14/);
  expect(oldPostgres({ version: 140_000, name: '14.0' })).toBeNull();
  expect(apartBy(61_000)).toMatch(/61 s ahead of/);
  expect(apartBy(-5_000)).toMatch(/5 s behind/);
  expect(apartBy(1_500)).toBeNull();
  const answer = { version: '180006', name: '18.6', clock: '1000000.5' };
  const $queryRaw = () => Promise.resolve([answer]);
  // biome-ignore lint/suspicious/noExplicitAny: Prisma’s promises have names that nothing here asks for
  expect(await databaseFaults({ $queryRaw } as any, () => 1_000_500)).toEqual({ fault: null, warning: null });
});

test('an address without TLS is warned of where the internet can reach it', () => {
  expect(publicUrlWarning('http://parley.example.org')).toMatch(
    /^PUBLIC_URL is http:\/\/parley.example.org, without TLS/,
  );
  expect(publicUrlWarning('http://203.0.113.5:3000')).toMatch(/without TLS/);
  const well = [
    'https://parley.example.org',
    'http://localhost:3000',
    'http://192.168.1.4:3000',
    'http://[::1]',
    'http://app',
  ];
  expect([undefined, ...well].map(publicUrlWarning)).toEqual([null, null, null, null, null, null]);
});

test('pages that are not built', async () => {
  const folder = await temporaryFolder('parley-check');
  expect(missingBuild(folder)).toMatch(/npm run build/);
  await mkdir(join(folder, '.next'));
  await writeFile(join(folder, '.next', 'BUILD_ID'), 'x');
  expect(missingBuild(folder)).toBeNull();
});
