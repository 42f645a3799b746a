import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Bundle } from '../../game/exports/bundle';
import { firstDamaged } from '../../game/exports/chain';
import { exportFiles } from '../../game/exports/request';
import { Problem } from '../../game/protocol/refusals';
import { hashOf } from '../../server/secrets';
import { host } from '../support/api-client';
import { Client } from '../support/client';
import { scenarioFolder } from '../support/scenario-folder';
import { duo } from '../support/scenarios';
import { freshDataDir, type ServerProcess, startServer } from '../support/server-process';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer({ root: await scenarioFolder([duo]), dataDir: await freshDataDir() });
});
afterAll(() => server.end('SIGKILL'));

const get = (file: string, secret?: string) =>
  fetch(`${server.url}/api/exports/${file}`, secret ? { headers: { authorization: `Bearer ${secret}` } } : {});
const refusalOf = async (response: Response) => [response.status, Problem.parse(await response.json()).refusal];
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

/** What a file says of a session: all in it, and of the page the log alone, since its script is full of words. */
function saidIn(file: string, bytes: Uint8Array): string {
  if (file === 'tables.zip')
    return Object.values(unzipSync(bytes))
      .map((each) => strFromU8(each))
      .join('\n');
  const text = strFromU8(bytes);
  return file === 'review.html' ? (/id="review">([^<]*)</.exec(text)?.[1] ?? '') : text;
}

/** Two tables, the first of them played to its end; at it Nora says something of Zed, who sits at the second. */
async function over() {
  const tables = ['Red', 'Blue'];
  const hosted = await host(server, { title: 'Titlecanary', tables });
  const control = await new Client(server.url, `${hosted.host.secret}.${hosted.session}`).seated();
  const north = hosted.seats[0]?.secret ?? '';
  const player = await new Client(server.url, north).seated();
  await player.do({ type: 'claim-seat', name: 'Nora Quillfeather' });
  const elsewhere = await new Client(server.url, hosted.tables[1]?.seats[0]?.secret ?? '').seated();
  await elsewhere.do({ type: 'claim-seat', name: 'Zed Vexley' });
  await control.do({ type: 'start-session' });
  await player.do({
    type: 'send-message',
    to: 'control',
    text: 'Zed Vexley told NORA of it; write to n@quill.example.',
  });
  await control.do({ type: 'end-session' });
  for (const client of [control, player, elsewhere]) client.close();
  return {
    session: hosted.session,
    joinCode: hosted.joinCode,
    control: `${hosted.host.secret}.${hosted.session}`,
    north,
  };
}

const open = async (secret: string, command: object) => {
  const client = await new Client(server.url, secret).seated();
  await client.do({ type: 'open-review', talk: true, notes: false, ...command });
  client.close();
};

test('control has every file, without names unless it asks for them, under a clean file name', async () => {
  const { control, joinCode } = await over();
  const day = new Date().toISOString().slice(0, 4);
  for (const file of [...exportFiles, 'review.html']) {
    const response = await get(`${file}?texts=true&bots=true`, control);
    expect([file, response.status]).toEqual([file, 200]);
    expect(response.headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="parley-duo-${day}-\\d\\d-\\d\\d-${file}"$`),
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    const said = saidIn(file, await bytesOf(response));
    for (const name of [
      'Nora',
      'NORA',
      'Quillfeather',
      'Zed',
      'Vexley',
      'Titlecanary',
      'quill.example',
      joinCode,
      '"Red"',
    ])
      expect([file, name, said.includes(name)]).toEqual([file, name, false]);
  }
  expect(await (await get('review.html?full=true', control)).text()).toContain('Nora Quillfeather');
  const full = await get('grades.csv?full=true', control);
  expect(full.headers.get('content-disposition')).toContain('-with-names-grades.csv"');
  expect(await full.text()).toContain('Nora Quillfeather,North,head,');
});

test('a session is one file whose chain holds, and the host has it as well', async () => {
  const { session, control } = await over();
  const [one, other] = await Promise.all([
    get('session.json?full=true', control),
    get('session.json?full=true', `${server.hostKey}.${session}`),
  ]);
  const [text, again] = [await one.text(), await other.text()];
  expect(again).toBe(text);
  const bundle = Bundle.parse(JSON.parse(text));
  expect(bundle).toMatchObject({ pseudonymised: false, whole: true, scenario: { id: 'duo' } });
  expect(firstDamaged(bundle.start, bundle.log, hashOf)).toBeNull();
  expect(text).toContain('Nora Quillfeather');
});

test('a player has what the opened review shows, never with names, and nothing before it is open', async () => {
  const { control, north } = await over();
  expect(await refusalOf(await get('tables.zip', north))).toEqual([403, 'review-closed']);
  await open(control, { talk: false });
  for (const file of ['session.json', 'review.html'])
    expect(await refusalOf(await get(`${file}?full=true`, north))).toEqual([403, 'export-with-names']);
  const bundle = Bundle.parse(await (await get('session.json', north)).json());
  expect(bundle).toMatchObject({ pseudonymised: true, whole: false });
  expect((await get('tables.zip', north)).status).toBe(200);
});

test('nobody else has anything, and a question that is none is refused', async () => {
  const { control } = await over();
  for (const file of exportFiles) {
    expect(await refusalOf(await get(file))).toEqual([401, 'unknown-link']);
    expect(await refusalOf(await get(file, 'x'.repeat(43)))).toEqual([401, 'unknown-link']);
  }
  expect(await refusalOf(await get('tables.zip?full=maybe', control))).toEqual([400, 'malformed']);
  expect((await get('tables.exe', control)).status).toBe(404);
  const described: unknown = await (await fetch(`${server.url}/api/openapi.json`)).json();
  expect(described).toMatchObject({ paths: { '/api/exports/tables.zip': { get: { parameters: expect.anything() } } } });
});

test('whoever asks for too many files waits', async () => {
  const { control } = await over();
  const statuses: number[] = [];
  for (let n = 0; n < 13; n += 1) statuses.push((await get('grades.csv', control)).status);
  expect(statuses.slice(0, 12).every((status) => status === 200)).toBe(true);
  expect(statuses[12]).toBe(429);
});
