import { expect, test } from 'vitest';
import type { z } from 'zod';
import { duoWith } from '../../tests/support/duo-with';
import { Play } from '../../tests/support/play';
import { council, voting } from '../../tests/support/staged';
import { Inject } from '../scenario/inject';
import { turningsOf } from './readings';
import { viewOf } from './view';

type Written = z.input<typeof Inject>;

const wire = { title: 'Rain', text: 'It rains.', source: 'Invented.', release: 'by-hand' } as const;
const injects: readonly Written[] = [
  { ...wire, id: 'all', to: 'everyone', effects: { stress: { will: -0.1 } } },
  {
    ...wire,
    id: 'one',
    to: ['north'],
    texts: { south: 'You hear of it.' },
    effects: { reservation: { north: 2 }, delay: { south: 1 } },
  },
  {
    ...wire,
    id: 'drawn',
    to: ['south'],
    turns: [
      { text: 'It stops.', texts: { north: 'Good.' } },
      { text: 'It goes on.', effects: { gates: [{ gate: 'council', threshold: 3, rounds: 1 }] } },
    ],
  },
];

const playOf = () => new Play(voting({ gates: [council], injects: [...injects] })).control('start-session');

test.each(injects.map(({ id }) => id))(
  '[IN1] [IN6] what is foreseen of "%s" is what each reader then receives',
  (id) => {
    const play = playOf();
    const { state } = play;
    const planned = state.injects[id];
    if (!state.scenario || !planned) throw new Error('no inject');
    play.do('control', { type: 'release-inject', inject: id });
    const stamp = { by: 'control', at: play.now, fresh: '' };
    const turnings = turningsOf({ state, scenario: state.scenario, stamp }, planned.inject);
    const came = turnings.find(({ turn }) => turn === play.last('inject-triggered').turn);
    expect(came?.events).toEqual(play.events);
    expect(came?.readings).toEqual([
      { party: 'north', events: viewOf('party:north', play.events) },
      { party: 'south', events: viewOf('party:south', play.events) },
      { party: null, events: viewOf('public', play.events) },
    ]);
  },
);

test('[IN6] every way in which it may turn out is foreseen, once', () => {
  const { state } = playOf();
  if (!state.scenario) throw new Error('no scenario');
  const [first, second, ...more] = turningsOf(
    { state, scenario: state.scenario, stamp: { by: 'server', at: 0, fresh: '' } },
    Inject.parse(injects[2]),
  );
  expect(more).toEqual([]);
  const texts = (events: typeof first) => events?.readings.map((reading) => reading.events.length);
  expect([texts(first), texts(second)]).toEqual([
    [1, 1, 0],
    [1, 1, 0],
  ]);
});

test('[IN12] one that is written on the spot reads as foreseen', () => {
  const play = new Play(duoWith()).control('start-session');
  const before = play.state;
  const words = { title: 'Snow', text: 'It snows.', to: ['north'], texts: { south: 'You hear of snow.' } };
  play.do('control', { type: 'write-inject', ...words, release: 'now' });
  const { inject } = play.last('inject-written');
  if (!before.scenario) throw new Error('no scenario');
  const stamp = { by: 'control', at: play.now, fresh: '' };
  const [only] = turningsOf({ state: before, scenario: before.scenario, stamp }, inject);
  expect(only?.readings).toEqual([
    { party: 'north', events: viewOf('party:north', play.events) },
    { party: 'south', events: viewOf('party:south', play.events) },
    { party: null, events: [] },
  ]);
});
