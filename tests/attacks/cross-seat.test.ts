import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { refusals } from '../../game/protocol/refusals';
import { refuse } from '../../game/protocol/refusals';
import { Command } from '../../game/session/commands';
import { commandTypes } from './schema/command-types';
import { mapped } from './schema/mapped';
import { canariesIn, straysIn } from './support/canaries';
import { deliberate } from './support/deliberate';
import { Eavesdropper } from './support/eavesdropper';
import { hiddenFrom } from './support/hidden-ids';
import { madeUp, worded } from './support/rich-play';
import { other, rich, secretIn } from './support/rich-server';
import { richTable, seats } from './support/rich-table';
import { socketMessages } from './support/socket-messages';

type Reply = Readonly<{ ok: boolean; refusal?: keyof typeof refusals }>;

const { server, stranger, pageOf, eventsFrom, state } = richTable();
const types = [...commandTypes.keys()];

/** What comes back: a refusal says what its reason says to everybody, and nothing of what was asked. */
async function give(page: Eavesdropper, command: Command): Promise<Reply> {
  const reply = (await page.ask('command', { id: randomUUID(), command })) as Reply;
  if (!reply.ok) expect(reply).toEqual(refuse(reply.refusal ?? 'internal'));
  return reply;
}

describe('[VW1] from every seat', () => {
  test.each(types)('%s changes nothing where it is refused, and is done by nobody else', async (type) => {
    const known = (await eventsFrom(0)).length;
    const accepted = new Set<string>(['server']);
    const each = 3;
    const tried = madeUp(type, state(), seats.size * each, 1);
    const attack = async (seat: string, n: number) => {
      if (seat === 'control' && deliberate.has(type)) return;
      for (const made of tried.slice(n * each, (n + 1) * each)) {
        const command = worded(made, seat, state(), server().words);
        if (command && (await give(pageOf(seat), command)).ok) accepted.add(seat);
      }
    };
    await Promise.all([...seats.keys()].map(attack));
    const made = await eventsFrom(known);
    if (accepted.size === 1) expect(made).toEqual([]);
    expect(made.filter(({ by }) => !accepted.has(by))).toEqual([]);
  });
});

describe('[VW3] about what a seat may not know of', () => {
  const missing = 'made-99999';
  const hidden = new Map<string, ReadonlySet<string>>();
  const asked = new Set<string>();
  beforeAll(() => {
    for (const [seat, viewer] of seats) if (viewer !== 'control') hidden.set(seat, hiddenFrom(pageOf(seat), state()));
  });

  test.each(types)('%s is answered as if it were not there', async (type) => {
    const tried = madeUp(type, state(), 60, 2);
    const attack = async ([seat, ids]: [string, ReadonlySet<string>]) => {
      const names = (command: Command) =>
        [...JSON.stringify(command).matchAll(/"([^"]+)"/g)].map(([, text = '']) => text);
      for (const command of tried.filter((each) => names(each).some((name) => ids.has(name))).slice(0, 5)) {
        const nowhere = Command.parse(mapped(command, (text) => (ids.has(text) ? missing : text)));
        const [there, not] = [await give(pageOf(seat), command), await give(pageOf(seat), nowhere)];
        // What was accepted says how long the seat's log is by then.
        if (there.ok && not.ok) continue;
        expect([seat, command, JSON.stringify(there)]).toEqual([seat, command, JSON.stringify(not)]);
        asked.add(type);
      }
    };
    await Promise.all([...hidden].map(attack));
  });

  test('and there was something hidden to ask for', () => {
    expect(asked.size).toBeGreaterThan(20);
  });
});

test('what passes beside the log goes to those who may know, whatever is sent in its place', async () => {
  const known = (await eventsFrom(0)).length;
  for (const seat of seats.keys()) {
    await pageOf(seat).keepNote(`noteof${seat}end`, 0);
    for (const [name, { answered, valuesFrom }] of Object.entries(socketMessages))
      for (const input of valuesFrom(state(), `noteof${seat}end`))
        if (answered) await pageOf(seat).ask(name as keyof typeof socketMessages, input);
        else pageOf(seat).say(name as keyof typeof socketMessages, input);
  }
  expect((await eventsFrom(known)).length).toBe(0);
  const again = new Eavesdropper(server().url, secretIn(rich, 'head-us'));
  await again.until(({ note }) => note.text.startsWith('noteofhead-us'));
  again.close();
});

test('from another session nothing is done here, at any table that it names', async () => {
  const [here, there] = [(await eventsFrom(0)).length, (await eventsFrom(0, other)).length];
  for (const type of types)
    for (const command of madeUp(type, state(), 2, 7)) {
      const message = { id: randomUUID(), sessions: [rich], command };
      expect(await stranger().ask('everywhere', message)).toEqual({});
    }
  expect([(await eventsFrom(0)).length, (await eventsFrom(0, other)).length]).toEqual([here, there]);
});

test('[VW1] no frame that came holds a word for other eyes, and each holds those for its own', async () => {
  await pageOf('control').do({ type: 'send-message', to: 'everyone', text: 'that is all' });
  const told = (page: Eavesdropper) => page.held.state.messages.all.some(({ text }) => text === 'that is all');
  // An agreement that is announced is everybody's: what it says is found in an event for all.
  const announced = canariesIn(
    JSON.stringify((await eventsFrom(0)).filter(({ type }) => type === 'agreement-announced')),
  );
  for (const [seat, viewer] of seats) {
    const { bytes } = await pageOf(seat).until(told);
    const strays = straysIn(bytes, viewer).filter((each) => !announced.includes(each));
    expect([seat, strays]).toEqual([seat, []]);
    expect(canariesIn(bytes).length).toBeGreaterThan(viewer === 'control' ? 300 : 40);
    const notes = [...seats.keys()].filter((owner) => owner !== seat && bytes.includes(`noteof${owner}end`));
    expect([seat, notes]).toEqual([seat, []]);
  }
  expect(canariesIn(stranger().bytes)).toEqual([]);
});
