import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { protocolVersion } from '../../game/protocol/socket';
import { Command } from '../../game/session/commands';
import { makeLink } from '../support/api-client';
import { scenarioFolder } from '../support/scenario-folder';
import { commandTypes } from './schema/command-types';
import { mapped } from './schema/mapped';
import { ask } from './support/ask';
import { canaryWords } from './support/canaries';
import { Eavesdropper } from './support/eavesdropper';
import { shake } from './support/handshake';
import { hiddenFrom } from './support/hidden-ids';
import { type Here, startHere } from './support/in-process';
import { madeUp } from './support/rich-play';
import { other, rich, richDataDir, secretIn } from './support/rich-server';

// How long an answer takes says nothing on a machine that does other things as well; what was looked up for it does.
const asked = vi.spyOn(pg.Client.prototype, 'query');
const Asked = z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)]);

let server: Here;
let reissued: string;
beforeAll(async () => {
  server = await startHere(await scenarioFolder(), await richDataDir(canaryWords()));
  reissued = secretIn(rich, 'waits');
  await makeLink(server, secretIn(rich, 'control'), { seat: 'waits' });
});
afterAll(() => server.stop());

/** A list to look among has one in it or none, and what follows it another number. */
const shapeOf = (statement: string): string => statement.replace(/IN \([^)]*\)|\$\d+/g, '…');

/** The statements that the database was asked while something was answered, and the answer. */
async function workOf<Answer>(act: () => Promise<Answer>) {
  asked.mockClear();
  const answer = await act();
  return { answer, statements: asked.mock.calls.map(([statement]) => shapeOf(Asked.parse(statement))) };
}

/** Keys that open nothing in the session asked for, for different reasons. */
const keys = () => ({
  'nobody has it': 'x'.repeat(43),
  'it is of another session': `${secretIn(other, 'control')}.${rich}`,
  'there is no such session': `${secretIn(other, 'control')}.nowhere-at-all`,
  'there is another link by now': reissued,
});

const [first, ...rest] = [
  'GET /api/review',
  'GET /api/forks',
  `GET /api/forks/${rich}`,
  'GET /api/exports/session.json',
  'POST /api/links',
  'POST /api/bots',
  'POST /api/moves',
];

test.each([first ?? '', ...rest])('%s looks up the same, whyever a link opens nothing', async (operation) => {
  const [method = '', path = ''] = operation.split(' ');
  const bodies: Readonly<Record<string, unknown>> = {
    '/api/links': { role: 'observer', party: null },
    '/api/bots': {
      party: 'us',
      instructions: { temperament: 'fair', maySign: true, margin: 0, mayCrossRedLines: false },
    },
    '/api/moves': { seat: 'head-us', toTable: other, party: null },
  };
  const works = [];
  for (const key of Object.values(keys())) {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const body = bodies[path] === undefined ? {} : { body: JSON.stringify(bodies[path]) };
    const { answer, statements } = await workOf(() => ask(server.port, path, { method, headers, ...body }));
    works.push({ status: answer.status, text: answer.text, statements });
  }
  expect(works[0]?.statements.length).toBeGreaterThan(0);
  for (const work of works) expect(work).toEqual(works[0]);
});

test('a handshake looks up the same, whyever a link opens nothing', async () => {
  const works = [];
  for (const secret of Object.values(keys()))
    works.push(await workOf(() => shake(server.port, { protocol: protocolVersion, secret })));
  expect(works[0]).toMatchObject({ answer: 'unknown-link' });
  for (const work of works) expect(work).toEqual(works[0]);
});

test('a branch that is somebody else’s is looked for like one that is not there', async () => {
  const headers = { authorization: `Bearer ${secretIn(rich, 'control')}` };
  const [theirs, nobodys] = [
    await workOf(() => ask(server.port, `/api/forks/${other}`, { headers })),
    await workOf(() => ask(server.port, '/api/forks/nowhere-at-all', { headers })),
  ];
  expect([theirs.answer.status, theirs.answer.text, theirs.statements]).toEqual([
    404,
    nobodys.answer.text,
    nobodys.statements,
  ]);
});

test('[VW3] what is hidden from a seat is looked for like what is not there: nowhere', async () => {
  const control = await new Eavesdropper(server.url, secretIn(rich, 'control')).seated();
  const page = await new Eavesdropper(server.url, secretIn(rich, 'head-russia')).seated();
  const hidden = hiddenFrom(page, control.held.state);
  let tried = 0;
  for (const type of commandTypes.keys())
    for (const command of madeUp(type, control.held.state, 20, 4)) {
      const nowhere = Command.parse(mapped(command, (text) => (hidden.has(text) ? 'made-99999' : text)));
      if (JSON.stringify(nowhere) === JSON.stringify(command)) continue;
      const [there, not] = [await workOf(() => page.send(command)), await workOf(() => page.send(nowhere))];
      if (there.answer.ok) continue;
      expect([command, there]).toEqual([command, not]);
      tried += 1;
    }
  expect(tried).toBeGreaterThan(40);
  control.close();
  page.close();
});
