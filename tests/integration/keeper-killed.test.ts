import { beforeAll, expect, test } from 'vitest';
import { usual } from '../../game/session/instructions';
import { host, reviewOf, seatBot } from '../support/api-client';
import { manyServers } from '../support/many-servers';
import type { ServerProcess } from '../support/server-process';

const { start, connect } = manyServers();
let first: ServerProcess;
let second: ServerProcess;

beforeAll(async () => {
  [first, second] = await Promise.all([start(), start()]);
});

test('[BT5] a server that is killed leaves its sessions to the others: deadlines pass once and bots go on', async () => {
  const timed = await host(first, { pace: 'fast' });
  const fast = await connect(first, timed.host.secret).seated();
  const manned = await host(first);
  const control = await connect(first, manned.host.secret).seated();
  const north = await connect(first, manned.seats[0]?.secret ?? '').seated();
  await north.do({ type: 'claim-seat', name: 'Nora' });
  await seatBot(first, manned.host.secret, { party: 'south', instructions: usual('fair') });
  await control.do({ type: 'start-session' });
  await control.do({ type: 'advance-phase', phase: 0 });
  await fast.do({ type: 'start-session' });
  expect(await first.end('SIGKILL')).toBe('SIGKILL');
  for (const client of [fast, control, north]) client.close();

  // Nobody is connected to the session with the clock: the server that is left takes it up by itself.
  const after = await connect(second, manned.seats[0]?.secret ?? '').seated();
  await after.do({
    type: 'send-message',
    to: ['south'],
    text: 'What of low?',
    asks: { about: 'option', issue: 'levy', option: 'low' },
  });
  const answers = () => after.held.state.messages.all.filter(({ from, replyTo }) => from === 'south' && replyTo);
  await after.until(() => answers().length === 1);
  // The killed server's people are not counted here for long.
  await after.until(({ online }) => !online.includes(control.welcomes[0]?.seat ?? ''));

  const looks = await connect(second, timed.host.secret).seated();
  await looks.until(({ held }) => held.state.stage === 'closed');
  const { events } = await reviewOf(second, timed.host.secret);
  const phases = events.flatMap((event) => (event.type === 'phase-started' ? event.phase : []));
  expect(phases).toEqual([...new Set(phases)]);
  expect(events.filter(({ type }) => type === 'session-closed')).toHaveLength(1);
  expect(second.output()).not.toMatch(/rules refuse|a bot failed/);
});
