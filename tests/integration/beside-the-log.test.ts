import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ReviewLog } from '../../game/protocol/review';
import { host, makeLink } from '../support/api-client';
import { Client } from '../support/client';
import { scenarioFolder } from '../support/scenario-folder';
import { freshDataDir, type ServerProcess, startServer } from '../support/server-process';

let server: ServerProcess;
let dataDir: string;
let root: string;
let open: Client[] = [];
beforeAll(async () => {
  root = await scenarioFolder();
  dataDir = await freshDataDir();
  server = await startServer({ root, dataDir });
});
afterEach(() => {
  for (const client of open) client.close();
  open = [];
});
afterAll(() => server.end('SIGKILL'));

const connect = async (secret: string): Promise<Client> => {
  const client = new Client(server.url, secret);
  open.push(client);
  return client.seated();
};

/** A duo in talks: two of the north, one of the south, the facilitator, and the links of all. */
async function table() {
  const hosted = await host(server);
  const control = await connect(hosted.host.secret);
  const [northLink, southLink] = hosted.seats;
  if (!northLink || !southLink) throw new Error('no seats');
  const aideLink = await makeLink(server, hosted.host.secret, { role: 'player', party: northLink.party });
  const north = await (await connect(northLink.secret)).do({ type: 'claim-seat', name: 'Nora' });
  const aide = await (await connect(aideLink.secret)).do({ type: 'claim-seat', name: 'Nils' });
  const south = await (await connect(southLink.secret)).do({ type: 'claim-seat', name: 'Sten' });
  await control.do({ type: 'start-session' });
  await aide.until(({ held }) => held.state.stage === 'playing');
  return { control, north, aide, south, northLink, hostSecret: hosted.host.secret };
}

test('a row is told inside the delegation, typing inside the room, and the end of both when somebody goes', async () => {
  const { north, aide, south, control } = await table();
  const seat = north.held.seat ?? '';
  north.socket.emit('attend', { row: 'border', typingTo: null });
  await aide.until(({ attention }) => attention.length === 1);
  north.socket.emit('attend', { row: null, typingTo: 'everyone' });
  await south.until(({ attention }) => attention.length === 1);
  await control.until(({ attention }) => attention.length === 1);
  north.close();
  await south.until(({ attention }) => attention.length === 2);
  await aide.until(({ attention }) => attention.length === 3);
  expect(aide.attention).toEqual([
    { seat, row: 'border', typingTo: null },
    { seat, row: null, typingTo: 'everyone' },
    { seat, row: null, typingTo: null },
  ]);
  // The south never heard that there was a row.
  expect(south.attention).toEqual([
    { seat, row: null, typingTo: 'everyone' },
    { seat, row: null, typingTo: null },
  ]);
});

test('who comes later is told where others are, and malformed attention changes nothing', async () => {
  const { north, aide, northLink } = await table();
  aide.socket.emit('attend', { row: 'border', typingTo: null });
  await north.until(({ attention }) => attention.length === 1);
  // biome-ignore lint/suspicious/noExplicitAny: a page that does not keep to the protocol
  aide.socket.emit('attend', { row: 'border', typingTo: null, seat: 'another' } as any);
  const again = await connect(northLink.secret);
  await again.until(({ attention }) => attention.length === 1);
  expect(again.attention[0]?.row).toBe('border');
  expect(north.attention).toHaveLength(1);
});

test('notes are one’s own: on every device of the seat, in no log, and there after a restart', async () => {
  const { north, aide, control, northLink, hostSecret } = await table();
  const phone = await connect(northLink.secret);
  expect(await north.keepNote('They will take ten years.', 0)).toEqual({ kept: true, revision: 1 });
  await phone.until(({ note }) => note.revision === 1);
  expect(phone.note.text).toBe('They will take ten years.');
  expect([aide.note, control.note].map(({ revision }) => revision)).toEqual([0, 0]);
  const response = await fetch(`${server.url}/api/review`, { headers: { authorization: `Bearer ${hostSecret}` } });
  expect(JSON.stringify(ReviewLog.parse(await response.json()))).not.toContain('ten years');

  await server.end('SIGKILL');
  server = await startServer({ root, dataDir });
  const later = await connect(northLink.secret);
  await later.until(({ note }) => note.revision === 1);
  expect(later.note.text).toBe('They will take ten years.');
});

test('a note written over an older one is refused with what stands, and nothing is lost', async () => {
  const { north, northLink } = await table();
  const phone = await connect(northLink.secret);
  await north.keepNote('From the desk.', 0);
  const stands = { text: 'From the desk.', revision: 1 };
  expect(await phone.keepNote('From the phone.', 0)).toEqual({ kept: false, stands });
  expect(await phone.keepNote('Both.', 1)).toEqual({ kept: true, revision: 2 });
  expect(await north.keepNote('x'.repeat(20_001), 2)).toMatchObject({ kept: false, refusal: 'malformed' });
  await north.until(({ note }) => note.text === 'Both.');
});
