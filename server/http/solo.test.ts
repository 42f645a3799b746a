import { expect, test } from 'vitest';
import type { SoloRequest } from '../../game/protocol/hosting';
import { duoWith } from '../../tests/support/duo-with';
import { openingServer } from '../../tests/support/opening-server';
import { practise } from './solo';

const duo = duoWith({
  bots: { south: 'hard' },
  variants: [{ id: 'short', name: 'Short', summary: 'Water is metered.', hold: { water: 'metered' } }],
});
const request: SoloRequest = {
  scenario: 'duo',
  party: 'north',
  variant: null,
  mandate: null,
  language: null,
  pace: duo.paces[0]?.id ?? '',
  temperament: null,
  name: 'Nora',
};

const server = (appends?: number) => openingServer(duo, appends);

async function practising(change: Partial<SoloRequest> = {}) {
  const { setting, store, tables } = server();
  const seated = await practise(setting, { ...request, ...change });
  const [session = ''] = await store.sessions();
  return { seated, state: (await tables.at(session)).state };
}

test('[SO1] one person and a bot in every other party, and play has begun', async () => {
  const { seated, state } = await practising({ variant: 'short' });
  if (!seated.ok) throw new Error(seated.refusal);
  const { seat } = seated.link;
  expect(state).toMatchObject({ stage: 'playing', clockMode: 'automatic', title: `${duo.title}: practice` });
  expect(state.setup.alone).toBe(true);
  expect(state.scenario?.variant?.id).toBe('short');
  expect(state.heads['north']).toBe(seat);
  const [bot, ...others] = Object.values(state.seats).filter(({ id }) => id !== seat);
  expect([bot?.party, bot?.bot, bot?.name, others.length]).toEqual(['south', true, 'Bot', 0]);
});

test('[SO4] the clock waits for whoever has gone, and goes on when they are back', async () => {
  const { setting, store, tables } = server();
  const seated = await practise(setting, { ...request, pace: 'standard' });
  if (!seated.ok) throw new Error(seated.refusal);
  const [session = ''] = await store.sessions();
  const table = await tables.at(session);
  expect(table.state.setup.absence).toEqual({ policy: 'wait', minutes: 1 });
  const { seat } = seated.link;
  const left = (table.state.clock?.deadline ?? 0) - (table.state.clock?.startedAt ?? 0);
  await table.issue({ type: 'note-absence', seat, since: 1_000_000, online: [] });
  expect(table.state.clock).toMatchObject({ paused: true, waitingFor: seat });
  await table.issue({ type: 'note-return', seat });
  expect(table.state.clock?.paused).toBe(false);
  expect(left).toBeGreaterThan(0);
  expect((table.state.clock?.deadline ?? 0) - (table.log.at(-1)?.at ?? 0)).toBeGreaterThan(left - 60_000);
});

test('no two are drawn alike', async () => {
  const seeds = [(await practising()).state.seed, (await practising()).state.seed];
  expect(seeds[0]).not.toBe(seeds[1]);
});

test('a bot has the temperament asked for, else that of the scenario, else a fair one', async () => {
  const temperaments = async (change: Partial<SoloRequest>) =>
    Object.values((await practising(change)).state.instructions).map(({ temperament }) => temperament);
  expect(await temperaments({})).toEqual(['hard']);
  expect(await temperaments({ party: 'south' })).toEqual(['fair']);
  expect(await temperaments({ temperament: 'impatient' })).toEqual(['impatient']);
});

test.each([
  [{ scenario: 'none' }, 'no-such-scenario'],
  [{ variant: 'long' }, 'no-such-variant'],
  [{ mandate: 'soft' }, 'no-such-mandate'],
  [{ language: 'fr' }, 'no-such-language'],
  [{ pace: 'never' }, 'no-such-pace'],
  [{ party: 'atlantis' }, 'no-such-party'],
  [{ party: '__proto__' }, 'no-such-party'],
])('%j is refused, and opens nothing', async (change, refusal) => {
  const { setting, store } = server();
  expect(await practise(setting, { ...request, ...change })).toEqual({ ok: false, refusal });
  expect(await store.sessions()).toEqual([]);
});

test('what opens nothing is not counted, and where no more may be opened nothing is', async () => {
  const { setting, store } = server();
  let counted = 0;
  const none = async () => {
    counted += 1;
    return false;
  };
  expect(await practise(setting, { ...request, pace: 'never' }, none)).toMatchObject({ refusal: 'no-such-pace' });
  expect(counted).toBe(0);
  expect(await practise(setting, request, none)).toEqual({ ok: false, refusal: 'too-much-practice' });
  expect([counted, await store.sessions()]).toEqual([1, []]);
});

// The session, the person, the bot, the start.
const needed = 4;

test('an opening that fails at any step leaves nothing behind', async () => {
  for (let appends = 0; appends < needed; appends += 1) {
    const { store, setting } = server(appends);
    await expect(practise(setting, request)).rejects.toThrow('disk full');
    expect(await store.sessions()).toEqual([]);
  }
  expect(await practise(server(needed).setting, request)).toMatchObject({ ok: true });
});
