import { expect, test } from 'vitest';
import type { Event } from '../../../game/session/events';
import { initial, type Message, type State } from '../../../game/session/state';
import { noGroups, withNew } from '../../lib/log-groups';
import { everywhere, hearing, roomOf, talkRooms } from './talk-rooms';

const party = (id: string, name: string) => ({
  id,
  name,
  letters: 'X',
  shape: 'circle' as const,
  colour: { light: '#000000', dark: '#ffffff' },
});
const scenario: State['scenario'] = {
  id: 'test',
  title: 'Test',
  summary: '',
  model: '',
  language: 'en',
  sources: '',
  parties: [party('a', 'Aland'), party('b', 'Borduria'), party('c', 'Carpania')],
  issues: [],
  held: [],
  gates: [],
  afterFailure: 'reopen',
  coherence: [],
  instruments: [],
  rounds: [],
  precedents: [],
};
const said = (from: Message['from'], to: Message['to']): Message => ({
  id: `${from}-${to}`,
  at: 0,
  by: 'server',
  from,
  to,
  audience: 'everyone',
  text: '',
  replyTo: null,
  asks: null,
  terms: null,
});
const state: State = { ...initial, scenario };

test('the same parties are one room, whoever of them speaks and in whatever order they are named', () => {
  const rooms = [said('b', ['c', 'a']), said('a', ['b', 'c']), said('c', ['a', 'b'])].map((one) => roomOf(state, one));
  expect(new Set(rooms.map(({ key }) => key)).size).toBe(1);
  expect(rooms[0]?.name).toBe('Aland, Borduria and Carpania');
});

test('a word to control and its answer are one room; inside a delegation is another', () => {
  expect(roomOf(state, said('a', 'control')).key).toBe(roomOf(state, said(null, ['a'])).key);
  expect(roomOf(state, said('a', 'delegation')).key).not.toBe(roomOf(state, said('a', 'control')).key);
});

test('rooms are listed once, the plenary first, and everything is heard together too', () => {
  const happened = { at: 0, by: 'server', audience: 'everyone' } as const;
  const heard = (from: Message['from'], to: Message['to']): Event => ({
    ...{ ...happened, type: 'message-sent', message: `${from}-${to}`, from, to, text: '' },
  });
  const log: Event[] = [
    heard('a', ['b']),
    heard('b', ['a']),
    { ...happened, type: 'statement-issued', statement: 's', party: 'a', text: '' },
    heard('b', 'delegation'),
    { ...happened, type: 'hand-raised', seat: 'seat-a' },
  ];
  const { groups } = withNew(noGroups, log, hearing(state));
  expect(talkRooms(state, groups).map(({ name }) => name)).toEqual([
    'Plenary',
    'Aland and Borduria',
    'Inside Borduria',
  ]);
  expect(groups.get(everywhere)).toHaveLength(4);
});
