import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { host, join, makeLink, post } from '../support/api-client';
import { Client } from '../support/client';
import { scenarioFolder } from '../support/scenario-folder';
import { freshDataDir, startServer } from '../support/server-process';

const hashesOf = (secret: string) =>
  (['hex', 'base64', 'base64url'] as const).map((digits) => createHash('sha256').update(secret).digest(digits));

/** Every file of a folder and those below it, as bytes. */
async function filesIn(folder: string): Promise<Buffer[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'host-key');
  return Promise.all(files.map((file) => readFile(path.join(file.parentPath, file.name))));
}

test.each(['trace', 'info', 'error'])(
  'at %s a server prints no secret of any link, no join code, no word that was said, and stores no secret',
  async (level) => {
    const env = { LOG_LEVEL: level };
    const dataDir = await freshDataDir();
    const server = await startServer({ root: await scenarioFolder(), dataDir, env });
    const hosted = await host(server, { title: 'Quietest of titles' });
    const guest = await join(server, hosted.joinCode, 'Gundula');
    const north = hosted.seats[0]?.seat ?? '';
    const made = [
      await makeLink(server, hosted.host.secret, { role: 'evaluator', party: null }),
      await makeLink(server, hosted.host.secret, { seat: north }),
    ];
    const links = [hosted.host, ...hosted.seats, guest, ...made];
    const clients = links.map(({ secret }) => new Client(server.url, secret));
    const [control] = clients;
    await control?.do({ type: 'send-message', to: 'everyone', text: 'Hushwords in plenary' });
    for (const { secret } of links) {
      const authorization = `Bearer ${secret}`;
      await fetch(`${server.url}/api/review?secret=${secret}`, { headers: { authorization } });
      await fetch(`${server.url}/seat/${secret}`);
      await post(`${server.url}/api/links`, { role: secret }, { authorization });
      await post(`${server.url}/api/join`, `{"code":"${secret}`);
    }
    await clients[1]?.until(({ refused }) => refused !== null);
    for (const client of clients) client.close();
    await server.end('SIGTERM');

    const output = server.output();
    expect(output.includes('listening')).toBe(level !== 'error');
    const secrets = links.map(({ secret }) => secret);
    const unsaid = [...secrets, ...secrets.flatMap(hashesOf), hosted.joinCode, 'Gundula', 'Hushwords', 'Quietest'];
    expect(unsaid.filter((each) => output.includes(each))).toEqual([]);

    const stored = await filesIn(dataDir);
    expect(stored.some((bytes) => bytes.includes('Hushwords'))).toBe(true);
    expect(secrets.filter((secret) => stored.some((bytes) => bytes.includes(secret)))).toEqual([]);
    expect(stored.some((bytes) => bytes.includes(server.hostKey))).toBe(false);
  },
);
