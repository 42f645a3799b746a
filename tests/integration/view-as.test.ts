import { expect, test } from 'vitest';
import { roomAs } from '../../app/seat/control/looking/room-as';
import type { SeatLink } from '../../game/protocol/hosting';
import type { Command } from '../../game/session/commands';
import { host, makeLink } from '../support/api-client';
import type { Client } from '../support/client';
import { served } from '../support/served';

const { server, connect } = served();

/** A page and, beside what it makes of it, the bytes of every event as they came. */
class Listener {
  readonly client: Client;
  bytes: string[] = [];

  constructor(
    readonly seat: string,
    secret: string,
  ) {
    this.client = connect(secret);
    this.client.socket.on('welcome', ({ from }) => this.bytes.splice(from));
    this.client.socket.on('events', ({ from, events }) => {
      this.bytes.splice(from, events.length, ...events.map((event) => JSON.stringify(event)));
    });
  }
}

const sit = async ({ seat, secret }: SeatLink, name: string): Promise<Listener> => {
  const listener = new Listener(seat, secret);
  await (await listener.client.seated()).do({ type: 'claim-seat', name });
  return listener;
};

const within = (text: string): Command => ({ type: 'send-message', to: 'delegation', text });

/** A duo with two players in the north, one in the south, an observer and an evaluator, all of them seated. */
async function table() {
  const { host: link, seats } = await host(server());
  const [northLink, southLink] = seats;
  if (!northLink || !southLink) throw new Error('no seats');
  const more = (role: 'player' | 'observer' | 'evaluator', party: string | null) =>
    makeLink(server(), link.secret, { role, party });
  const control = new Listener(link.seat, link.secret);
  await control.client.seated();
  const north = await sit(northLink, 'Nora');
  const south = await sit(southLink, 'Sten');
  const ada = await sit(await more('player', 'north'), 'Ada');
  const olga = await sit(await more('observer', null), 'Olga');
  const eva = await sit(await more('evaluator', null), 'Eva');
  return { control, north, south, ada, olga, eva };
}

type Seen = Readonly<{ position: number; seat: string; bytes: string }>;

test('what is seen as a seat is what that seat was sent, byte for byte, at every moment of a session', async () => {
  const { control, north, south, ada, olga, eva } = await table();
  const seen: Seen[] = [];
  const roomOf = (seat: string, position: number) => roomAs(control.client.held.log, position, seat, null);
  const logAs = (seat: string, position: number) => roomOf(seat, position)?.log ?? [];
  /** The bytes in which control was sent what is seen as a seat. */
  const bytesAs = (seat: string, position: number) => {
    const { log } = control.client.held;
    return logAs(seat, position).map((event) => control.bytes[log.indexOf(event)] ?? 'never sent');
  };

  /** Somebody does something; as soon as those who are there have heard, all that they hold is what is seen as them. */
  const step = async (who: Listener, command: Command, there: readonly Listener[]) => {
    await who.client.do(command);
    const heard = who.client.held.log.at(-1)?.at ?? 0;
    await control.client.until(({ held }) => (held.log.at(-1)?.at ?? 0) >= heard);
    const position = control.bytes.length;
    for (const { seat, client, bytes } of there) {
      const room = roomOf(seat, position);
      await client.until(({ held }) => held.viewer === room?.viewer && held.log.length >= logAs(seat, position).length);
      expect(bytesAs(seat, position).join('\n')).toBe(bytes.join('\n'));
      expect(JSON.stringify(logAs(seat, position))).toBe(JSON.stringify(client.held.log));
      seen.push({ position, seat, bytes: bytes.join('\n') });
    }
  };

  let there = [north, south, ada, olga, eva];
  await step(control, { type: 'start-session' }, there);
  await step(north, within('Hold firm'), there);
  await step(south, within('Give way'), there);
  await step(eva, { type: 'note-observation', text: 'A slow start', pin: { to: 'moment' }, goals: [] }, there);
  await step(control, { type: 'advance-phase', phase: 0 }, there);
  const terms = { border: 'patrolled', water: 'shared' };
  await step(north, { type: 'table-proposal', instrument: 'pact', to: ['south'], terms, clauses: {} }, there);

  await step(control, { type: 'place-seat', seat: ada.seat, role: 'player', party: 'south' }, there);
  expect(ada.bytes.join()).toContain('Give way');
  expect(ada.bytes.join()).not.toContain('Hold firm');
  await step(ada, within('I know nothing of theirs'), there);

  south.client.socket.disconnect();
  await step(north, within('They are gone'), [north, ada, olga, eva]);
  await step(ada, within('While you were away'), [north, ada, olga, eva]);
  south.client.socket.connect();
  await step(north, { type: 'send-message', to: 'everyone', text: 'Are you back?' }, there);
  expect(south.bytes.join()).toContain('While you were away');

  there = [north, south, ada, eva];
  await control.client.do({ type: 'remove-seat', seat: olga.seat, reason: 'Too loud' });
  await olga.client.until(({ goodbye }) => goodbye !== null);
  expect(roomOf(olga.seat, control.bytes.length)).toBeNull();
  await step(south, within('Sign it'), there);
  await step(control, { type: 'end-session' }, there);
  await step(control, { type: 'open-review', talk: true, notes: false }, there);

  // Looked back on from the end, every moment is still what it was.
  expect(new Set(seen.map(({ seat }) => seat)).size).toBe(5);
  for (const { position, seat, bytes } of seen) expect(bytesAs(seat, position).join('\n')).toBe(bytes);
});
