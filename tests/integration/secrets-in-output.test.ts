import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { host, join, makeLink, post } from '../support/api-client';
import { Client } from '../support/client';
import { scenarioFolder } from '../support/scenario-folder';
import { freshDataDir, startServer } from '../support/server-process';

const hashesOf = (secret: string) =>
  (['hex', 'base64', 'base64url'] as const).map((digits) => createHash('sha256').update(secret).digest(digits));

test('the most talkative server prints no secret of any link, no join code and no word that was said', async () => {
  const env = { LOG_LEVEL: 'trace' };
  const server = await startServer({ root: await scenarioFolder(), dataDir: await freshDataDir(), env });
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
  expect(output).toContain('listening');
  const secrets = links.map(({ secret }) => secret);
  const unsaid = [...secrets, ...secrets.flatMap(hashesOf), hosted.joinCode, 'Gundula', 'Hushwords', 'Quietest'];
  expect(unsaid.filter((each) => output.includes(each))).toEqual([]);
});
