import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { startArguments, startCommand } from '../support/start-arguments';

test('a container starts the server as `npm start` does', async () => {
  const dockerfile = await readFile('Dockerfile', 'utf8');
  const command: unknown = JSON.parse(/^CMD (\[.*\])$/m.exec(dockerfile)?.[1] ?? 'null');
  expect(command).toEqual(startCommand);
  expect(startCommand[0]).toBe('node');
  expect(startArguments).toContain('--import');
});
