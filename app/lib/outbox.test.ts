import { expect, test } from 'vitest';
import type { CommandMessage } from '../../game/protocol';
import { createOutbox, type Transport } from './outbox';

const command = { type: 'pause-clock' } as const;

/** A wire that remembers what was sent, and answers when told to. */
function wire() {
  const sent: { message: CommandMessage; reply: (answer: unknown) => void }[] = [];
  const transport: Transport = (message, reply) => sent.push({ message, reply });
  return { sent, transport };
}

test('a command sent again keeps its id, and only its first answer counts', async () => {
  const { sent, transport } = wire();
  const outbox = createOutbox();
  const reply = outbox.add(command, transport);
  outbox.resend(transport);
  expect(sent.map(({ message }) => message.id)).toEqual([sent[0]?.message.id, sent[0]?.message.id]);

  sent[1]?.reply({ ok: true, position: 7 });
  sent[0]?.reply({ ok: false, refusal: 'busy', message: 'no' });
  expect(await reply).toEqual({ ok: true, position: 7 });
  expect(outbox.size).toBe(0);
});

test('without a connection a command waits for the next one', async () => {
  const { sent, transport } = wire();
  const outbox = createOutbox();
  const reply = outbox.add(command, null);
  expect(sent).toEqual([]);
  outbox.resend(transport);
  sent[0]?.reply({ ok: false, refusal: 'head-only', message: 'Ask your head.' });
  expect(await reply).toEqual({ ok: false, refusal: 'head-only', message: 'Ask your head.' });
});

test('what the server never said in so many words is an internal error, never silence', async () => {
  const { sent, transport } = wire();
  const outbox = createOutbox();
  const [odd, unknown, given] = [1, 2, 3].map(() => outbox.add(command, transport));
  sent[0]?.reply('whatever');
  sent[1]?.reply({ ok: false, refusal: 'from-the-future', message: 'm' });
  outbox.giveUp('unknown-link');
  expect(await odd).toMatchObject({ ok: false, refusal: 'internal' });
  expect(await unknown).toMatchObject({ ok: false, refusal: 'internal', message: 'm' });
  expect(await given).toMatchObject({ ok: false, refusal: 'unknown-link' });
});

test('what is too large for the wire is refused here, where its text still is', async () => {
  const { sent, transport } = wire();
  const outbox = createOutbox();
  const text = 'ї'.repeat(40_000);
  expect(await outbox.add({ type: 'send-message', to: 'everyone', text }, transport)).toMatchObject({
    refusal: 'too-large',
  });
  expect(sent).toEqual([]);
  expect(outbox.size).toBe(0);
});
