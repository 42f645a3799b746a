import { afterAll, afterEach, beforeAll } from 'vitest';
import { host } from './api-client';
import { Client } from './client';
import { scenarioFolder } from './scenario-folder';
import { freshDataDir, type ServerProcess, startServer } from './server-process';

/** A server for the tests of a file, and pages of it that are closed after each test. */
export function served(env: Record<string, string> = {}) {
  let running: ServerProcess;
  let open: Client[] = [];
  beforeAll(async () => {
    running = await startServer({ root: await scenarioFolder(), dataDir: await freshDataDir(), env });
  });
  afterEach(() => {
    for (const client of open) client.close();
    open = [];
  });
  afterAll(() => running.end('SIGKILL'));

  const connect = (secret: string, options?: ConstructorParameters<typeof Client>[2]): Client => {
    const client = new Client(running.url, secret, options);
    open.push(client);
    return client;
  };

  /** A hosted duo with everyone seated and named, started. */
  const table = async (start = true) => {
    const hosted = await host(running);
    const control = await connect(hosted.host.secret).seated();
    const [northLink, southLink] = hosted.seats;
    if (!northLink || !southLink) throw new Error('no seats');
    const north = await (await connect(northLink.secret).seated()).do({ type: 'claim-seat', name: 'Nora' });
    const south = await (await connect(southLink.secret).seated()).do({ type: 'claim-seat', name: 'Sten' });
    if (start) await control.do({ type: 'start-session' });
    return { ...hosted, northLink, southLink, control, north, south };
  };

  return { server: () => running, connect, table };
}
