import { expect, test } from 'vitest';
import { refuse } from '../../game/protocol/refusals';
import { ReviewLog } from '../../game/protocol/review';
import { usual } from '../../game/session/instructions';
import { coachSince, host, practise, seatBot, triesOf } from '../support/api-client';
import type { Client } from '../support/client';
import { served } from '../support/served';

const { server, connect, table } = served({ TRUST_PROXY: '1', PEOPLE_PER_ADDRESS: '32' });

const botsAmong = ({ held }: Client) => Object.values(held.state.seats).filter(({ bot }) => bot);
const fair = usual('fair');

test('[SO1] [SO2] anybody practises by one request: seated, begun, with the clock, and no key', async () => {
  const link = await practise(server(), { pace: 'fast', party: 'south', name: 'Sten' });
  expect(link).toMatchObject({ role: 'player', party: 'south' });
  const page = await connect(link.secret).seated();
  const { state } = page.held;
  expect(state.seats[link.seat]).toMatchObject({ name: 'Sten', bot: false });
  expect(botsAmong(page).map(({ party, name }) => `${party} ${name}`)).toEqual(['north Bot']);
  expect(state.clock?.deadline).not.toBeNull();
  await page.do({ type: 'pause-clock' });
  await page.do({ type: 'resume-clock' });
  expect(await page.refusal({ type: 'adjust-clock', minutes: 5 })).toBe('facilitator-only');
});

test('[BT2] a bot is shown as here as soon as it is seated, and leaves when the person is back', async () => {
  const { north, south, southLink, host: control } = await table();
  south.close();
  await north.until(({ online }) => !online.includes(southLink.seat));
  const wanted = { standsInFor: southLink.seat, instructions: { ...fair, maySign: false } };
  const { seat } = await seatBot(server(), control.secret, wanted);
  await north.until(({ online }) => online.includes(seat));
  expect(north.held.state.heads['south']).toBe(seat);
  await connect(southLink.secret).seated();
  await north.until(({ held }) => held.state.heads['south'] === southLink.seat);
  expect(north.held.state.seats[seat]?.removed).toBe(true);

  const page = await connect((await practise(server())).secret).seated();
  await page.until(({ online }) => online.length === 2);
});

test('[BT1] a facilitator seats bots where nobody leads, nobody else does, and what they were told is not shown', async () => {
  const { host: control, seats } = await host(server());
  const [northLink] = seats;
  const north = await (await connect(northLink?.secret ?? '').seated()).do({ type: 'claim-seat', name: 'Nora' });
  const wanted = { party: 'south', instructions: fair };
  await expect(seatBot(server(), northLink?.secret ?? '', wanted)).rejects.toThrow('403');
  await expect(seatBot(server(), 'nobody'.repeat(5), wanted)).rejects.toThrow('unknown-link');
  await expect(seatBot(server(), control.secret, { ...wanted, party: 'north' })).rejects.toThrow('has-head');
  await expect(seatBot(server(), control.secret, { ...wanted, party: 'atlantis' })).rejects.toThrow('no-such-party');
  const missing = { standsInFor: 'nobody-here', instructions: fair };
  await expect(seatBot(server(), control.secret, missing)).rejects.toThrow('no-such-seat');

  const { seat } = await seatBot(server(), control.secret, wanted);
  await north.until(({ held }) => held.state.heads['south'] === seat);
  expect(north.held.state.instructions).toEqual({});
  const page = await connect(control.secret).seated();
  expect(page.held.state.instructions[seat]).toEqual(fair);
});

test('a rehearsal has bots in every delegation, and the facilitator runs it', async () => {
  const hosted = await host(server(), { rehearsal: true, tables: ['Red', 'Blue'] });
  expect([hosted.tables.length, hosted.seats]).toEqual([1, []]);
  const control = await connect(hosted.host.secret).seated();
  expect(botsAmong(control)).toHaveLength(2);
  await control.do({ type: 'start-session' });
});

test('[SO3] what became of practice is found by its links, once it is over, and the whole log is open', async () => {
  const [first, second] = [await practise(server()), await practise(server(), { party: 'south' })];
  const hosted = await table();
  await hosted.control.do({ type: 'end-session' });
  const secrets = [first.secret, second.secret, hosted.northLink.secret, 'of nobody', ''];
  expect(await triesOf(server(), secrets)).toEqual([]);
  for (const { secret } of [first, second]) {
    const page = await connect(secret).seated();
    await page.do({ type: 'end-session' });
    const headers = { authorization: `Bearer ${secret}` };
    const review = ReviewLog.parse(await (await fetch(`${server().url}/api/review`, { headers })).json());
    expect(review.full).toBe(true);
  }
  const tries = await triesOf(server(), secrets);
  expect(tries.map(({ party, tier, scenario, variant }) => [party, tier, scenario, variant])).toEqual([
    ['south', 'no-deal', 'duo', null],
    ['north', 'no-deal', 'duo', null],
  ]);
  const [south] = tries;
  expect(south?.score.total).toBe((south?.score.points ?? 0) - (south?.score.delay ?? 0));
  await expect(triesOf(server(), Array(61).fill('x'))).rejects.toThrow('malformed');
});

test('a coach counts what an act did once it was done, for whoever practises alone and nobody else', async () => {
  const { secret } = await practise(server());
  const page = await connect(secret).seated();
  await page.do({ type: 'advance-phase', phase: 0 });
  const since = page.held.log.length;
  const terms = { border: 'patrolled', water: 'shared', levy: 'low' };
  await page.do({ type: 'table-proposal', instrument: 'pact', to: ['south'], terms, clauses: {} });
  await page.do({ type: 'advance-phase', phase: 1 });
  const { notes, position } = await coachSince(server(), secret, since);
  expect(notes.slice(0, 1)).toMatchObject([{ about: 'proposal', parties: 2, signable: 2 }]);
  const round = notes.find((note) => note.about === 'zone');
  expect(round).toMatchObject({ cause: 'round', change: 'smaller' });
  expect(position).toBeGreaterThanOrEqual(page.held.log.length);

  const { host: control, northLink } = await table();
  const none = `401 ${JSON.stringify(refuse('unknown-link'), ['refusal', 'message'])}`;
  for (const other of [control.secret, northLink.secret, 'nobody'.repeat(5)])
    await expect(coachSince(server(), other, 0)).rejects.toThrow(none);
});

test('of so many people behind one address each opens a session in ten minutes', async () => {
  const address = { 'x-forwarded-for': '203.0.113.1' };
  const opening = await Promise.allSettled(Array.from({ length: 33 }, () => practise(server(), {}, address)));
  const refused = opening.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []));
  expect(refused).toEqual([expect.stringContaining('429 {"refusal":"too-much-practice"')]);
});
