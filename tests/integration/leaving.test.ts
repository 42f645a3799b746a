import { expect, test } from 'vitest';
import { refusals } from '../../game/protocol/refusals';
import { makeLink } from '../support/api-client';
import { served } from '../support/served';

const { server, connect, table } = served();
const delegation = (text: string) => ({ type: 'send-message', to: 'delegation', text }) as const;

test('someone removed is cut off at once: neither hears nor speaks', async () => {
  const { north, control, northLink } = await table();
  const removed = control.send({ type: 'remove-seat', seat: northLink.seat, reason: 'You spoke for South.' });
  const spoken = control.send({ type: 'send-message', to: ['north'], text: 'after the removal' });
  await north.until(({ connected }) => !connected);
  expect([north.goodbye, north.toldWhy]).toEqual(['removed', 'You spoke for South.']);
  expect(await removed).toMatchObject({ ok: true });
  expect(await spoken).toMatchObject({ ok: true });
  expect(JSON.stringify(north.batches)).not.toContain('after the removal');
  expect(JSON.stringify(north.batches)).not.toContain('seat-removed');
  const again = await connect(northLink.secret).until(({ refused }) => refused !== null);
  expect([again.refused, again.toldWhy]).toEqual(['removed', { message: 'You spoke for South.' }]);
});

test('why somebody was removed is told to nobody else, and an older link learns nothing at all', async () => {
  const { north, south, control, northLink, southLink, host: link } = await table();
  const latest = await makeLink(server(), link.secret, { seat: northLink.seat });
  await north.until(({ connected }) => !connected);
  await control.do({ type: 'remove-seat', seat: latest.seat, reason: 'Secret as the grave.' });
  await south.do(delegation('still here'));
  expect(JSON.stringify(south.batches)).not.toContain('Secret as the grave');
  const met = async (secret: string) => {
    const { refused, toldWhy } = await connect(secret).until((client) => client.refused !== null);
    return [refused, toldWhy];
  };
  expect(await met(northLink.secret)).toEqual(await met('x'.repeat(43)));
  expect(await met(latest.secret)).toEqual(['removed', { message: 'Secret as the grave.' }]);
  await control.do({ type: 'remove-seat', seat: southLink.seat });
  expect(await met(southLink.secret)).toEqual(['removed', { message: refusals.removed }]);
});

test('someone replaced is told why, and whoever comes instead has the chair', async () => {
  const { north, control, northLink, host: link } = await table();
  const reason = 'You had to leave.';
  const made = await makeLink(server(), link.secret, { replace: northLink.seat, reason });
  expect(made).toMatchObject({ role: 'player', party: 'north' });
  await north.until(({ connected }) => !connected);
  expect([north.goodbye, north.toldWhy]).toEqual(['removed', reason]);
  const newcomer = await (await connect(made.secret).seated()).do({ type: 'claim-seat', name: 'Nadia' });
  expect(newcomer.held.state.heads['north']).toBe(made.seat);
  await control.until(({ held }) => held.state.seats[made.seat]?.name === 'Nadia');
  expect(control.held.state.removals[northLink.seat]).toBe(reason);
});

test('a stand-in leads under a name that says so, until the head is back', async () => {
  const { north, control, northLink, host: link } = await table();
  north.socket.disconnect();
  await control.until(({ online }) => !online.includes(northLink.seat));
  const made = await makeLink(server(), link.secret, { standInFor: northLink.seat });
  const standIn = await connect(made.secret).seated();
  expect(standIn.held.state.seats[made.seat]).toMatchObject({ name: 'Fay, standing in', standsInFor: northLink.seat });
  expect(standIn.held.state.heads['north']).toBe(made.seat);
  north.socket.connect();
  await north.until(({ held }) => held.state.heads['north'] === northLink.seat);
  await standIn.until(({ connected }) => !connected);
  expect(standIn.goodbye).toBe('removed');
});

test('a new link kills the old one and opens the same chair, a removed one too', async () => {
  const { north, control, northLink, host: link } = await table();
  const fresh = await makeLink(server(), link.secret, { seat: northLink.seat });
  await north.until(({ connected }) => !connected);
  expect(north.goodbye).toBe('unknown-link');
  const second = await connect(fresh.secret).seated();
  expect(second.held.seat).toBe(northLink.seat);
  await control.do({ type: 'remove-seat', seat: northLink.seat });
  const third = await makeLink(server(), link.secret, { seat: northLink.seat });
  const back = await connect(third.secret).seated();
  expect(back.held.state.seats[northLink.seat]).toMatchObject({ name: 'Nora', removed: false });
});
