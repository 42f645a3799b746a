import { expect, test } from 'vitest';
import { replay } from '../../game/session/evolve';
import { wholeCommands } from '../../game/session/fork-moment';
import { branchesOf, fork, makeLink, practise, readBranch, reviewOf, triesOf } from '../support/api-client';
import { served } from '../support/served';

const { server, connect, table } = served();
const terms = { border: 'patrolled', water: 'shared', levy: 'low' };

/** A session that is over: a pact tabled in the second phase, and nothing signed. `halfway`: right after the tabling. */
async function over() {
  const { control, north, ...hosted } = await table();
  await control.do({ type: 'advance-phase', phase: 0 });
  await north.do({ type: 'table-proposal', instrument: 'pact', to: ['south'], terms, clauses: {} });
  const halfway = control.held.log.length;
  await control.do({ type: 'end-session' });
  return { ...hosted, control, north, halfway };
}

const people = { north: 'person', south: 'person' } as const;

test('[FK1] [FK3] [FK7] whoever runs a session has another from a moment of it, with links of its own, and plays on', async () => {
  const { host: own, northLink, halfway, session } = await over();
  const forked = await fork(server(), own.secret, { position: halfway, seats: people });
  expect(forked.session).not.toBe(session);
  const lead = await connect(forked.lead.secret).seated();
  const { state } = lead.held;
  expect(state).toMatchObject({ stage: 'playing', phase: 1, title: 'A test: what if', joinCode: forked.joinCode });
  const [proposal = ''] = Object.keys(state.proposals);
  for (const [index, name] of ['Nina', 'Sven'].entries()) {
    const page = await connect(forked.seats[index]?.secret ?? '').seated();
    await page.do({ type: 'claim-seat', name });
    if (index === 0) await lead.do({ type: 'resume-clock' });
    await page.do({ type: 'sign-proposal', proposal, version: 1 });
  }
  await lead.until(({ held }) => held.state.agreements.length === 1);
  await lead.do({ type: 'end-session' });
  const old = connect(northLink.secret);
  expect((await old.seated()).held.state.title).toBe('A test');
});

test('[FK1] bots play it out at once, and what they came to can be read', async () => {
  const { host: own, halfway } = await over();
  const before = await reviewOf(server(), own.secret);
  const forked = await fork(server(), own.secret, { position: halfway, playedOut: true });
  const { events, full } = await reviewOf(server(), forked.lead.secret);
  const state = replay(events);
  expect([full, state.stage, Object.keys(state.scores)]).toEqual([true, 'closed', ['north', 'south']]);
  expect(events.slice(0, halfway).map(({ type, at }) => [type, at])).toEqual(
    before.events.slice(0, halfway).map(({ type, at }) => [type, at]),
  );
  expect(events[halfway]?.type).toBe('session-forked');
  expect(events[halfway]?.at).toBe((events[halfway - 1]?.at ?? 0) + 1);
});

test('[FK2] a position in the middle of a command takes all of it along', async () => {
  const { host: own } = await over();
  const { events } = await reviewOf(server(), own.secret);
  const started = events.findIndex(({ type }) => type === 'session-started') + 1;
  const forked = await fork(server(), own.secret, { position: started });
  const { events: made } = await reviewOf(server(), forked.lead.secret);
  expect(made.findIndex(({ type }) => type === 'session-forked')).toBe(wholeCommands(events, started));
  expect(replay(made).phase).toBe(0);
});

test('[FK9] each branch is read by whoever asked for it, both ways, and by the host; by nobody else', async () => {
  const { host: own, northLink, session, halfway } = await over();
  const second = await makeLink(server(), own.secret, { role: 'facilitator', party: null });
  const first = await fork(server(), own.secret, { position: halfway });
  const again = await fork(server(), first.lead.secret, { position: halfway });
  const names = async (secret: string) => (await branchesOf(server(), secret)).branches.map((each) => each.session);
  expect(await names(own.secret)).toEqual([session, first.session, again.session]);
  expect(await names(again.lead.secret)).toEqual([again.session, first.session, session]);
  expect(await names(second.secret)).toEqual([session]);
  expect(await names(`${server().hostKey}.${session}`)).toEqual([session, first.session, again.session]);
  expect(await branchesOf(server(), northLink.secret)).toEqual({ mayFork: false, branches: [] });

  const told = await readBranch(server(), again.lead.secret, session);
  expect(told).toMatchObject({ full: true, viewer: 'control', seat: own.seat });
  expect(told.events).toEqual((await reviewOf(server(), own.secret)).events);
  for (const [secret, of] of [
    [second.secret, first.session],
    [northLink.secret, first.session],
    [own.secret, 'nowhere'],
  ] as const)
    await expect(readBranch(server(), secret, of)).rejects.toThrow('404 {"refusal":"no-such-branch"');

  const lead = await connect(first.lead.secret).seated();
  await lead.do({ type: 'claim-seat', name: 'Fay' });
  await makeLink(server(), first.lead.secret, { role: 'facilitator', party: null }).then(async (other) => {
    const page = await (await connect(other.secret).seated()).do({ type: 'claim-seat', name: 'Ola' });
    await page.do({ type: 'remove-seat', seat: first.lead.seat });
  });
  expect(await names(own.secret)).toEqual([session]);
});

test('[FK9] who only plays or watches forks nothing', async () => {
  const { host: own, northLink, halfway } = await over();
  const evaluator = await makeLink(server(), own.secret, { role: 'evaluator', party: null });
  for (const { secret } of [northLink, evaluator])
    await expect(fork(server(), secret, { position: halfway })).rejects.toThrow('403 {"refusal":"facilitator-only"');
  await expect(fork(server(), 'nobody'.repeat(8), { position: halfway })).rejects.toThrow('unknown-link');
  const hosted = await fork(server(), `${server().hostKey}.${(await over()).session}`, { position: halfway });
  expect((await connect(hosted.lead.secret).seated()).held.state.seats[hosted.lead.seat]).toMatchObject({
    role: 'facilitator',
    name: 'Control',
  });
});

test.each([
  [{ position: 1 }, 'session-not-started'],
  [{ position: 1_000_000 }, 'no-such-moment'],
  [{ seats: { north: 'person' } as const }, 'no-such-party'],
  [{ seats: { ...people, east: 'person' } as const }, 'no-such-party'],
  [{ seats: people, playedOut: true }, 'malformed'],
])('%j opens nothing: %s', async (change, refusal) => {
  const { host: own, halfway, session } = await over();
  await expect(fork(server(), own.secret, { position: halfway, ...change })).rejects.toThrow(refusal);
  expect((await branchesOf(server(), own.secret)).branches.map((each) => each.session)).toEqual([session]);
});

test('[FK9] [FK7] who practised alone goes on alone once it is over, against bots or leaving it to them', async () => {
  const { secret } = await practise(server());
  const page = await connect(secret).seated();
  await page.do({ type: 'advance-phase', phase: 0 });
  const seats = { north: 'person', south: { temperament: 'hard' } } as const;
  await expect(fork(server(), secret, { position: 20, seats })).rejects.toThrow('review-closed');
  await page.do({ type: 'end-session' });
  const { events } = await reviewOf(server(), secret);
  const position = events.findLastIndex(({ type }) => type === 'phase-started') + 1;
  for (const wrong of [people, { north: { temperament: 'fair' }, south: 'person' }, undefined] as const)
    await expect(fork(server(), secret, { position, ...(wrong ? { seats: wrong } : {}) })).rejects.toThrow(
      'played-alone',
    );

  const forked = await fork(server(), secret, { position, seats });
  const again = await connect(forked.lead.secret).seated();
  expect(again.held.state.heads['north']).toBe(forked.lead.seat);
  expect(again.held.state.seats[forked.lead.seat]?.name).toBe('Nora');
  expect(again.held.state.setup.alone).toBe(true);
  const [, branch] = (await branchesOf(server(), secret)).branches;
  expect(branch).toMatchObject({ session: forked.session, stage: 'playing', phase: 1, open: false });
  await expect(readBranch(server(), secret, forked.session)).rejects.toThrow('review-closed');
  await again.do({ type: 'resume-clock' });
  await again.do({ type: 'end-session' });
  expect((await readBranch(server(), secret, forked.session)).full).toBe(true);
  expect((await triesOf(server(), [secret, forked.lead.secret])).map((each) => each.forked)).toEqual([true, false]);

  const played = await fork(server(), secret, { position, playedOut: true });
  expect(await branchesOf(server(), played.lead.secret)).toMatchObject({
    mayFork: true,
    branches: [{ session: played.session, ofBots: true, stage: 'closed', open: true }, {}, {}],
  });
});
