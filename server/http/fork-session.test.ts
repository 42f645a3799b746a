import { expect, test } from 'vitest';
import { forkCommand } from '../../tests/support/fork-play';
import { openingServer } from '../../tests/support/opening-server';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { Analyst } from '../analysis/analyst';
import { Played, type Playing, playedOn } from '../analysis/job';
import { forkPlayedOut, forkSession } from './fork-session';

const link = { seat: 'lead', role: 'facilitator', party: null, secret: 'secret' } as const;
const order = (bots = false) => {
  const { joinCode: _, ...command } = forkCommand(new Play(duo).control('start-session').log, { bots, begins: bots });
  return { command, links: { lead: link, seats: [] } };
};

/** A server whose store refuses the append after so many; bots are asked without a thread. */
function server(appends?: number) {
  const { setting, ...rest } = openingServer(duo, appends);
  const bots = new Analyst<Playing, Played>(Played);
  const asked = { count: 0 };
  bots.ask = async (job) => {
    asked.count += 1;
    return playedOn(job);
  };
  return { ...rest, asked, setting: { ...setting, analysts: { bots } } };
}

const never = () => new AbortController().signal;

test('[FK1] what cannot be stored leaves nothing behind, and is stored in one step', async () => {
  const full = server(0);
  await expect(forkSession(full.setting, order())).rejects.toThrow('disk full');
  await expect(forkPlayedOut(full.setting, order(true), never())).rejects.toThrow('disk full');
  expect(await full.store.sessions()).toEqual([]);
  for (const open of [
    (one: ReturnType<typeof server>) => forkSession(one.setting, order()),
    (one: ReturnType<typeof server>) => forkPlayedOut(one.setting, order(true), never()),
  ]) {
    const one = server(1);
    const made = await open(one);
    expect(made).toMatchObject({ ok: true, forked: { lead: link } });
    expect(await one.store.sessions()).toHaveLength(1);
  }
});

test('a code that somebody has is drawn again, and bots are not asked twice', async () => {
  const { setting, store, asked } = server();
  const append = store.append.bind(store);
  let taken = 2;
  store.append = async (...all) => {
    taken -= 1;
    return taken >= 0 ? 'join-code-taken' : append(...all);
  };
  const made = await forkPlayedOut(setting, order(true), never());
  expect(made.ok && asked.count).toBe(1);
  const [session = ''] = await store.sessions();
  expect((await store.read(session, 0)).at(-1)?.event.type).toBe('party-scored');
});

test('what the rules refuse, or what has to wait too long, is not opened', async () => {
  const { setting, store } = server();
  const wrong = order(true);
  const past = wrong.command.past.slice(0, 5);
  const asked = { ...wrong, command: { ...wrong.command, past } };
  for (const opening of [forkSession(setting, asked), forkPlayedOut(setting, asked, never())])
    expect(await opening).toEqual({ ok: false, refusal: 'session-not-started' });
  setting.analysts.bots.ask = () => 'busy';
  expect(await forkPlayedOut(setting, order(true), never())).toEqual({ ok: false, refusal: 'busy' });
  expect(await store.sessions()).toEqual([]);
});
