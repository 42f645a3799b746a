import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { largestFile } from '../../game/exports/saved-session';
import { environmentNames } from '../../server/environment';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFile(new URL(path, root), 'utf8');
const Compose = z.object({
  services: z.record(
    z.string(),
    z.object({
      profiles: z.array(z.string()).optional(),
      ports: z.array(z.string()).optional(),
      environment: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  ),
});

test('the proxy knows each of the servers that are started for it, and lets through the largest file there is', async () => {
  const { services } = Compose.parse(parse(await read('docker-compose.yml'), { merge: true }));
  const nginx = await read('deploy/nginx.conf');
  const servers = Object.keys(services).filter((name) => services[name]?.profiles && name !== 'proxy');
  expect(servers).toEqual(['app-1', 'app-2', 'app-3']);
  expect([...nginx.matchAll(/^\s+server (\S+):3000 /gm)].map(([, name]) => name)).toEqual(servers);
  for (const name of servers) expect(services[name]?.ports).toBeUndefined();
  expect(nginx).toContain(`client_max_body_size ${largestFile / 1024 / 1024}m;`);
});

test('the proxy adds who asked it to what was said before, and the servers behind it count it', async () => {
  const { services } = Compose.parse(parse(await read('docker-compose.yml'), { merge: true }));
  expect(await read('deploy/nginx.conf')).toContain(' proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;');
  const usual = (name: string) =>
    /^\$\{TRUST_PROXY:-(\d*)\}$/.exec(`${services[name]?.environment?.['TRUST_PROXY']}`)?.[1];
  expect(['app', 'app-1', 'app-2', 'app-3'].map(usual)).toEqual(['', '1', '1', '1']);
});

test('every variable that the server knows reaches it, but for those that the container sets', async () => {
  const { services } = Compose.parse(parse(await read('docker-compose.yml'), { merge: true }));
  const known = environmentNames.filter((name) => !['PORT', 'DATA_DIR'].includes(name)).sort();
  for (const app of ['app', 'app-1', 'app-2', 'app-3']) {
    const given = Object.entries(services[app]?.environment ?? {});
    expect(given.map(([name]) => name).sort()).toEqual(known);
    for (const [name, value] of given) if (name !== 'DATABASE_URL') expect(value).toMatch(`\${${name}:-`);
  }
});
