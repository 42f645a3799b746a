import { pino } from 'pino';
import { afterEach, beforeEach, vi } from 'vitest';
import { type Bot, botsIn, type Seen } from '../../game/bots/bot';
import type { Command } from '../../game/session/commands';
import { createBots } from '../../server/live/bots';
import { type Elsewhere, nowhereElse } from '../../server/live/elsewhere';
import { Table } from '../../server/live/table';
import type { EventStore } from '../../server/store/event-store';
import { botOf } from './bot-of';
import { createMemoryStore } from './memory-store';
import { duo } from './scenarios';

const control = { seat: 'seat-control', secretHash: 'hash-control' };
const north = { seat: 'seat-north', secretHash: 'hash-north' };
const south = 'bot-south';
const second = 1_000;

const order = async (table: Table, command: Command, link = control) => {
  const reply = await table.handle(link, { id: crypto.randomUUID(), command });
  if (!reply.ok) throw new Error(reply.refusal);
};

/** A bot's seat at a live table, in a time that tests move on. What the server logs as an error is in `errors`. */
export function botsAtTable() {
  const errors: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => void errors.push(line) });
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 });
    errors.splice(0);
  });
  afterEach(() => void vi.useRealTimers());

  /** Bots that think for ten seconds, and then do what `acts` says for what they see. */
  const minded = (
    table: Table,
    acts: (seen: Seen, bot: Bot) => Command | null = () => null,
    wait = () => 10 * second,
    elsewhere: Elsewhere = nowhereElse,
  ) => {
    const looks: number[] = [];
    const nextAct = (seen: Seen, bot: Bot) => {
      looks.push(table.view(`party:${bot.party}`).length);
      return acts(seen, bot);
    };
    const bots = createBots({ log, now: Date.now, mind: { botsIn, nextAct, thinkTime: wait }, elsewhere });
    bots.watch(table);
    return { bots, looks };
  };

  const tableOn = (store: EventStore) => new Table({ session: 's', store, log, now: Date.now });

  /** A duo whose south is a bot's; the facilitator, the north and the bot have sat down, and play has begun. */
  const playing = async ({ store = createMemoryStore(), alone = false, start = true } = {}) => {
    const table = tableOn(store);
    const pace = { id: 'p', name: 'P', factor: 0 };
    const session = { title: 'T', pace, clock: 'automatic', exercise: 'e', joinCode: 'ABC234', alone } as const;
    await table.issue({ type: 'open-session', ...session, scenario: duo, hash: 'h', seed: 's' });
    await table.issue({ type: 'open-seat', ...control, placement: { role: 'facilitator', party: null }, name: 'Fay' });
    await table.issue({ type: 'open-seat', ...north, placement: { role: 'player', party: 'north' }, name: 'Nora' });
    await table.issue(botOf('south'));
    if (start) await order(table, { type: 'start-session' });
    return { table, store };
  };

  return {
    ...{ errors, north, south, second, minded, tableOn, playing, order },
    say: (text: string): Command => ({ type: 'send-message', to: ['north'], text }),
    once: (act: Command) => (seen: Seen) => (seen.state.messages.length === 0 ? act : null),
    said: ({ state }: Table) => state.messages.all.map(({ text }) => text),
    talks: (table: Table) =>
      order(table, { type: 'advance-phase', phase: table.state.phase }).then(() => table.view('party:south').length),
  };
}
