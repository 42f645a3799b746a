import { expect, test } from 'vitest';
import type { Reply } from '../../game/protocol/refusals';
import { ReviewLog } from '../../game/protocol/review';
import { host } from '../support/api-client';
import { Client } from '../support/client';
import { scenarioFolder } from '../support/scenario-folder';
import { freshDataDir, startServer } from '../support/server-process';
import { countTexts } from '../support/writer';

test.each(['SIGTERM', 'SIGINT'] as const)('%s: what is under way is answered, then it ends well', async (signal) => {
  const launch = { root: await scenarioFolder(), dataDir: await freshDataDir(), messages: 10_000 };
  const server = await startServer(launch);
  const { host: link } = await host(server);
  const control = await new Client(server.url, link.secret).seated();
  const replies = new Map<string, Reply>();
  const texts = Array.from({ length: 400 }, (_, index) => `message ${index}`);
  for (const text of texts) {
    void control.send({ type: 'send-message', to: 'everyone', text }).then((reply) => replies.set(text, reply));
  }
  await control.until(() => replies.size > 0);
  expect(await server.end(signal)).toBe(0);
  await control.until(({ connected }) => !connected);
  control.close();

  const again = await startServer(launch);
  const response = await fetch(`${again.url}/api/review`, { headers: { authorization: `Bearer ${link.secret}` } });
  const counts = countTexts(ReviewLog.parse(await response.json()).events);
  await again.end('SIGKILL');

  const accepted = texts.filter((text) => replies.get(text)?.ok);
  expect(accepted.length).toBeGreaterThan(0);
  expect(accepted).toEqual([...counts.keys()]);
  for (const reply of replies.values()) if (!reply.ok) expect(reply.refusal).toBe('stopping');
});
