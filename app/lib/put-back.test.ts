import { expect, test } from 'vitest';
import type { Reply } from '../../game/protocol/refusals';
import { Outbox, type Transport } from './outbox';
import type { Kept, Shelf } from './outbox-shelf';
import { putBack } from './put-back';

/** A field and its outbox on a browser's storage, which both outlive the page. */
function browser() {
  const lies = new Map<string, Kept>();
  const shelf: Shelf = {
    put: (kept) => lies.set(kept.id, kept),
    drop: (id) => lies.delete(id),
    all: () => [...lies.values()],
    orphans: async () => [...lies.values()].filter(({ refused }) => !refused),
  };
  const field = { text: '' };
  const change = (next: (now: string) => string) => {
    field.text = next(field.text);
  };
  const open = () => new Outbox(shelf, Date.now, () => {});
  const send = (outbox: Outbox, transport: Transport | null): Promise<Reply> => {
    const said = field.text;
    field.text = '';
    const command = { type: 'send-message', to: 'everyone', text: said } as const;
    return outbox.add(command, transport, () => putBack(change, said, (now) => now === ''));
  };
  /** Every place in which the text is, each of which could send it or lose it. */
  const places = () => [...(field.text === '' ? [] : [`field: ${field.text}`]), ...[...lies.values()].map(placed)];
  return { field, open, send, places };
}
const placed = ({ command, refused }: Kept) =>
  `${refused ? 'list' : 'outbox'}: ${command.type === 'send-message' ? command.text : ''}`;
const refusing: Transport = (_, reply) => reply({ ok: false, refusal: 'phase-closed', message: 'Not now.' });
const taking: Transport = (_, reply) => reply({ ok: true, position: 1 });

test('at every step a text is in exactly one place', async () => {
  const { field, open, send, places } = browser();
  const outbox = open();
  field.text = 'hello';
  expect(places()).toEqual(['field: hello']);
  const sent = send(outbox, null);
  expect(places()).toEqual(['outbox: hello']);
  outbox.resend(refusing);
  await sent;
  expect(places()).toEqual(['field: hello']);
  await send(outbox, taking);
  expect(places()).toEqual([]);
});

test('a reload between sending and the answer finds it in the outbox alone', async () => {
  const { field, open, send, places } = browser();
  field.text = 'hello';
  void send(open(), null);
  const reloaded = open();
  await reloaded.takeOver();
  expect(places()).toEqual(['outbox: hello']);
  reloaded.resend(refusing);
  expect(places()).toEqual(['list: hello']);
});

test('what was typed meanwhile is not touched: of two refusals the first goes back, the other to the list', async () => {
  const { field, open, send, places } = browser();
  const outbox = open();
  const sent = ['first', 'second'].map((text) => {
    field.text = text;
    return send(outbox, null);
  });
  outbox.resend(refusing);
  await Promise.all(sent);
  expect(places()).toEqual(['field: first', 'list: second']);
});

test('what is too large for the wire stays where it was written', async () => {
  const { field, open, send, places } = browser();
  field.text = 'ї'.repeat(40_000);
  const reply = await send(open(), taking);
  expect(reply).toMatchObject({ refusal: 'too-large' });
  expect(places()).toEqual([`field: ${'ї'.repeat(40_000)}`]);
});
