import { describe, expect, test } from 'vitest';
import type { CommandMessage } from '../../game/protocol/socket';
import type { Command } from '../../game/session/commands';
import { Outbox, type TakesBack, type Transport } from './outbox';
import type { Kept, Shelf } from './outbox-shelf';

const command = { type: 'pause-clock' } as const;
const say = (text: string): Command => ({ type: 'send-message', to: 'everyone', text });
const textOf = ({ command: said }: Pick<Kept, 'command'>) => (said.type === 'send-message' ? said.text : said.type);
const closed = { ok: false, refusal: 'phase-closed', message: 'Not now.' };
const gone: TakesBack = () => false;

/** A wire that remembers what was sent, and answers when told to. */
function wire() {
  const sent: { message: CommandMessage; reply: (answer: unknown) => void }[] = [];
  const transport: Transport = (message, reply) => sent.push({ message, reply });
  const answer = (index: number, reply: unknown) => sent[index]?.reply(reply);
  return { sent, transport, answer, said: () => sent.map(({ message }) => textOf(message)) };
}

/** A shelf in memory, which outlives its pages as the browser's does. */
function shelf() {
  const lies = new Map<string, Kept>();
  const store: Shelf = {
    put: (kept) => lies.set(kept.id, kept),
    drop: (id) => lies.delete(id),
    all: () => [...lies.values()],
    orphans: async () => [...lies.values()].filter(({ refused }) => !refused),
  };
  return { lies, store };
}

let time = 1_000;
const page = (on: Shelf) => {
  const changes: number[] = [];
  const outbox = new Outbox(
    on,
    () => (time += 1),
    () => changes.push(time),
  );
  return { outbox, changes };
};

describe('one page', () => {
  test('a command sent again keeps its id, and only its first answer counts', async () => {
    const { sent, transport, answer } = wire();
    const { outbox } = page(shelf().store);
    const reply = outbox.add(command, transport);
    outbox.resend(transport);
    expect(sent.map(({ message }) => message.id)).toEqual([sent[0]?.message.id, sent[0]?.message.id]);

    answer(1, { ok: true, position: 7 });
    answer(0, { ok: false, refusal: 'busy', message: 'no' });
    expect(await reply).toEqual({ ok: true, position: 7 });
    expect(outbox.waits).toEqual([]);
    expect(outbox.undelivered).toEqual([]);
  });

  test('a command says whose log it was asked for by, also when a later page sends it', async () => {
    const { store } = shelf();
    void page(store).outbox.add(command, null, undefined, 'party:city');
    const { sent, transport } = wire();
    const { outbox } = page(store);
    await outbox.takeOver();
    outbox.resend(transport);
    expect(sent.map(({ message }) => message.as)).toEqual(['party:city']);
  });

  test('what was sent a moment ago is not sent again yet', () => {
    const { transport, said } = wire();
    const { outbox } = page(shelf().store);
    void outbox.add(say('old'), transport);
    time += 10_000;
    void outbox.add(say('new'), transport);
    outbox.resend(transport, 8_000);
    expect(said()).toEqual(['old', 'new', 'old']);
  });

  test('without a connection commands wait for the next one, in order', async () => {
    const { transport, answer, said } = wire();
    const { outbox } = page(shelf().store);
    const replies = ['one', 'two', 'three'].map((text) => outbox.add(say(text), null));
    expect(said()).toEqual([]);
    outbox.resend(transport);
    expect(said()).toEqual(['one', 'two', 'three']);
    answer(0, { ok: false, refusal: 'head-only', message: 'Ask your head.' });
    expect(await replies[0]).toEqual({ ok: false, refusal: 'head-only', message: 'Ask your head.' });
    expect(outbox.waits.map(textOf)).toEqual(['two', 'three']);
  });

  test('what the server never said in so many words is an internal error, never silence', async () => {
    const { transport, answer } = wire();
    const { outbox } = page(shelf().store);
    const [odd, unknown, given] = [1, 2, 3].map(() => outbox.add(command, transport));
    answer(0, 'whatever');
    answer(1, { ok: false, refusal: 'from-the-future', message: 'm' });
    outbox.giveUp('unknown-link');
    expect(await odd).toMatchObject({ ok: false, refusal: 'internal' });
    expect(await unknown).toMatchObject({ ok: false, refusal: 'internal', message: 'm' });
    expect(await given).toMatchObject({ ok: false, refusal: 'unknown-link' });
  });

  test('what is too large for the wire is refused here, where its text still is', async () => {
    const { sent, transport } = wire();
    const { lies, store } = shelf();
    const { outbox } = page(store);
    expect(await outbox.add(say('ї'.repeat(40_000)), transport)).toMatchObject({ refusal: 'too-large' });
    expect([sent, outbox.waits, [...lies]]).toEqual([[], [], []]);
  });

  test.each(['stopping', 'too-many'])(
    '%s refuses nothing: it is asked again, and what comes after waits behind it',
    async (refusal) => {
      const { transport, answer, said } = wire();
      const { outbox } = page(shelf().store);
      const reply = outbox.add(say('first'), transport);
      answer(0, { ok: false, refusal, message: 'Not just now.' });
      void outbox.add(say('second'), transport);
      expect(outbox.waits.map(textOf)).toEqual(['first', 'second']);
      outbox.resend(transport, 8_000);
      expect(said()).toEqual(['first', 'first', 'second']);
      answer(1, { ok: true, position: 3 });
      expect(await reply).toEqual({ ok: true, position: 3 });
    },
  );

  test('a refusal comes back to whoever asked, and only if they are gone to the list', async () => {
    const { transport, answer } = wire();
    const { lies, store } = shelf();
    const { outbox } = page(store);
    const there = outbox.add(say('there'), transport, () => true);
    const left = outbox.add(say('left'), transport, gone);
    answer(0, closed);
    answer(1, closed);
    expect([await there, await left]).toEqual([closed, closed]);
    expect(outbox.undelivered.map((kept) => [textOf(kept), kept.refused?.message])).toEqual([['left', 'Not now.']]);
    expect([...lies.values()].map(textOf)).toEqual(['left']);
    outbox.dismiss(outbox.undelivered[0]?.id ?? '');
    expect([outbox.undelivered, [...lies]]).toEqual([[], []]);
  });

  test('a page that is too old leaves what waits to the next one; a link that opens nothing gives it back', () => {
    const { lies, store } = shelf();
    const { outbox } = page(store);
    void outbox.add(say('wait'), null, gone);
    outbox.giveUp('old-page');
    expect(outbox.waits.map(textOf)).toEqual(['wait']);
    outbox.giveUp('unknown-link');
    expect(outbox.undelivered.map(textOf)).toEqual(['wait']);
    expect([...lies.values()].map(({ refused }) => refused?.refusal)).toEqual(['unknown-link']);
  });
});

describe('after a reload', () => {
  /** Two messages that the page before sent and never heard of again. */
  function reloaded() {
    const { lies, store } = shelf();
    const before = page(store).outbox;
    void before.add(say('first'), null);
    void before.add(say('second'), null);
    return { lies, store, ids: [...lies.keys()], ...page(store) };
  }

  test('what had no answer is sent again with the same ids, in order, before what is new', async () => {
    const { outbox, ids } = reloaded();
    const { sent, transport, said } = wire();
    void outbox.add(say('third'), null);
    await outbox.takeOver();
    outbox.resend(transport);
    expect(said()).toEqual(['first', 'second', 'third']);
    expect(sent.slice(0, 2).map(({ message }) => message.id)).toEqual(ids);
  });

  test('taken over twice, it is still there once', async () => {
    const { outbox } = reloaded();
    await outbox.takeOver();
    await outbox.takeOver();
    expect(outbox.waits.map(textOf)).toEqual(['first', 'second']);
  });

  test('once done it is gone from the shelf; refused it stays there until someone has read it', async () => {
    const { outbox, store, lies } = reloaded();
    const { transport, answer } = wire();
    await outbox.takeOver();
    outbox.resend(transport);
    answer(0, { ok: true, position: 1 });
    answer(1, closed);
    expect([...lies.values()].map(textOf)).toEqual(['second']);
    const third = page(store).outbox;
    expect(third.undelivered.map(textOf)).toEqual(['second']);
    await third.takeOver();
    expect(third.waits).toEqual([]);
  });

  test('answered to another page, it is neither waited for nor told again', async () => {
    const { outbox, store, lies } = reloaded();
    const { transport, answer } = wire();
    await outbox.takeOver();
    outbox.resend(transport);
    for (const id of [...lies.keys()]) store.drop(id);
    answer(0, closed);
    expect(outbox.undelivered).toEqual([]);
    outbox.look();
    expect(outbox.waits).toEqual([]);
  });

  test('refused to another page, it is on the list of both, until either has read it', async () => {
    const { outbox, store, changes } = reloaded();
    await outbox.takeOver();
    const other = page(store).outbox;
    await other.takeOver();
    const { transport, answer } = wire();
    other.resend(transport);
    answer(0, closed);
    outbox.look();
    expect(changes.length).toBeGreaterThan(0);
    expect(outbox.undelivered.map(textOf)).toEqual(['first']);
    expect(outbox.waits.map(textOf)).toEqual(['second']);
    outbox.dismiss(outbox.undelivered[0]?.id ?? '');
    other.look();
    expect(other.undelivered).toEqual([]);
  });

  test('a page goes on waiting for what it asked for itself, whatever lies on the shelf', async () => {
    const { store, lies } = shelf();
    const { outbox } = page(store);
    const { transport, answer } = wire();
    const reply = outbox.add(say('mine'), transport);
    lies.clear();
    outbox.look();
    answer(0, { ok: true, position: 2 });
    expect(await reply).toEqual({ ok: true, position: 2 });
  });
});
