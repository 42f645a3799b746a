import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hosted } from '../../game/protocol/hosting';
import { loadScenario } from '../../server/scenario/scenario-files';
import { makeLink } from '../support/api-client';
import { expect, type Parley, test } from './parley';
import { expectSound } from './sound';

const root = join(import.meta.dirname, '../..');
const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

async function host({ link, url }: Parley): Promise<Hosted> {
  const key = new URLSearchParams(new URL(link).hash.slice(1)).get('host') ?? '';
  const body = { scenario: 'ukraine-guarantees', title: 'A look', name: 'Fay', pace: 'standard', clock: 'automatic' };
  const response = await fetch(`${url}/api/exercises`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-host-key': key },
    body: JSON.stringify(body),
  });
  return Hosted.parse(await response.json());
}

for (const size of sizes) {
  test(`every page is sound at ${size.width} pixels, light and dark`, async ({ parley, person }) => {
    const page = await person(size);
    for (const [path, words] of [
      ['/', 'Host an exercise'],
      ['/host', 'Open the lobby'],
      ['/join', 'Join code'],
      ['/solo', 'Sit down'],
      ['/seat#nobody-has-this-secret-at-all', 'This link does not open a seat'],
      ['/review/example', 'What happened'],
      ['/precedents', 'Mutual defence treaty'],
      ['/precedents?scenario=ukraine-guarantees&precedent=mdt', 'Credibility stress test'],
    ] as const) {
      await page.goto(`${parley.url}${path}`);
      await expect(page.getByText(words).first()).toBeVisible();
      await expectSound(page, path);
    }

    const { host: control, seats } = await host(parley);
    const chair = seats.find(({ party }) => party === 'ukraine');
    await page.goto(`${parley.url}/seat#${chair?.secret}`);
    await page.getByLabel('Your name').fill('Olena');
    await expectSound(page, 'claim');
    await page.getByRole('button', { name: 'Take the chair' }).click();
    await expect(page.getByText('you are head of the delegation')).toBeVisible();
    await expectSound(page, 'lobby');

    const wall = await person(size);
    const { secret } = await makeLink(parley, control.secret, { role: 'screen', party: null });
    await wall.goto(`${parley.url}/seat#${secret}`);
    await expect(wall.getByText('Join at')).toBeVisible();
    await expectSound(wall, 'screen in the lobby');

    const facilitator = await person(size);
    await facilitator.goto(`${parley.url}/seat#${control.secret}`);
    await expect(facilitator.getByRole('button', { name: 'Start' })).toBeVisible();
    await expectSound(facilitator, 'lobby of the host');
    await facilitator.getByRole('button', { name: 'Start' }).click();
    await facilitator.getByRole('button', { name: 'Start anyway' }).click();
    await expect(facilitator.getByRole('timer')).toBeVisible();
    await expectSound(facilitator, 'control room');
    await expect(page.getByRole('timer')).toBeVisible();
    await expectSound(page, 'table');
    await expect(wall.getByRole('timer')).toBeVisible();
    await expectSound(wall, 'screen');
  });
}

test('no page and no bundle holds what a brief says', async ({ parley }) => {
  const loaded = await loadScenario(join(root, 'scenarios/ukraine-guarantees'));
  if (!loaded.ok) throw new Error('the flagship does not load');
  const { scenario } = loaded;
  const secrets = [
    ...Object.values(scenario.briefs).flatMap((brief) => brief.split('\n').filter((line) => line.length > 60)),
    ...scenario.parties.flatMap(({ interests, redLines }) => [...interests, ...redLines.map(({ text }) => text)]),
    ...scenario.interactions.map(({ why }) => why),
  ];
  expect(secrets.length).toBeGreaterThan(60);

  const built = await readdir(join(root, '.next'), { recursive: true, withFileTypes: true });
  const sent = built.filter((file) => file.isFile() && /\.(js|html|css|rsc|json|txt)$/.test(file.name));
  const bundles = await Promise.all(sent.map((file) => readFile(join(file.parentPath, file.name), 'utf8')));
  const answers = await Promise.all(
    ['/', '/host', '/join', '/seat', '/review', '/precedents', '/api/scenarios', '/api/openapi.json'].map(
      async (path) => (await fetch(`${parley.url}${path}`)).text(),
    ),
  );
  const all = [...bundles, ...answers].join('\n');
  expect(all).toContain('What would you sign?');
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
});
