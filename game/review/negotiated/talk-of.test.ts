import { expect, test } from 'vitest';
import { Play } from '../../../tests/support/play';
import { duo } from '../../../tests/support/scenarios';
import { sessionsToReview } from '../../../tests/support/sessions-to-review';
import type { Event } from '../../session/events';
import { replay } from '../../session/evolve';
import { seenBy } from '../seen';
import { inRounds } from './in-rounds';
import { linesOf } from './lines-of';
import { talkOf } from './talk-of';

function talkIn(log: readonly Event[]) {
  const { scenario } = replay(log);
  if (!scenario) throw new Error('no scenario');
  const parties = scenario.parties.map(({ id }) => id);
  const lines = linesOf(inRounds(seenBy(log, 'control'), scenario));
  return { talk: talkOf(lines, parties, scenario.rounds.length), parties, rounds: scenario.rounds };
}

/** Counted from the raw log: a key for every figure, messages and words. */
function counted(log: readonly Event[]): Map<string, [number, number]> {
  const counts = new Map<string, [number, number]>();
  const add = (key: string, words: number) => {
    const [messages, all] = counts.get(key) ?? [0, 0];
    counts.set(key, [messages + 1, all + words]);
  };
  let roundOf: number[] = [];
  let round = -1;
  for (const event of log) {
    if (event.type === 'scenario-adopted')
      roundOf = event.scenario.rounds.flatMap(({ phases }, index) => phases.map(() => index));
    if (event.type === 'phase-started' || event.type === 'phase-reopened') round = roundOf[event.phase] ?? -1;
    if (event.type === 'session-closed') round = -1;
    if (round < 0 || (event.type !== 'message-sent' && event.type !== 'statement-issued')) continue;
    let words = 0;
    for (let at = 0; at < event.text.length; at += 1)
      if (/\S/.test(event.text.charAt(at)) && (at === 0 || /\s/.test(event.text.charAt(at - 1)))) words += 1;
    if (event.type === 'statement-issued') add(`${event.party} press ${round}`, words);
    else if (event.from === null) {
      if (event.to === 'everyone') add('control to all', words);
      if (typeof event.to !== 'string') for (const to of event.to) add(`control to ${to}`, words);
    } else if (event.to === 'everyone') add(`${event.from} plenary ${round}`, words);
    else if (typeof event.to === 'string') add(`${event.from} ${event.to} ${round}`, words);
    else {
      add(`${event.from} private ${round}`, words);
      for (const to of event.to) {
        add(`${event.from} to ${to}`, words);
        add(`${[event.from, to].sort()} in ${round}`, words);
      }
    }
  }
  return counts;
}

const wheres = ['plenary', 'private', 'delegation', 'control', 'press'] as const;

test.each(sessionsToReview)('%s: every message and word is counted where it was said', (_, log) => {
  const { talk, rounds } = talkIn(log);
  const counts = counted(log);
  const at = (key: string) => {
    const [messages, words] = counts.get(key) ?? [0, 0];
    return { messages, words };
  };
  for (const { party, said, rounds: byRound } of talk.byParty)
    for (const where of wheres) {
      const each = rounds.map((_, round) => at(`${party} ${where} ${round}`));
      expect(byRound.map((amounts) => amounts[where])).toEqual(each);
      expect(said[where]).toEqual({
        messages: each.reduce((sum, { messages }) => sum + messages, 0),
        words: each.reduce((sum, { words }) => sum + words, 0),
      });
    }
  for (const { parties: pair, there, back, rounds: byRound, first } of talk.exchanges) {
    const [a, b] = pair;
    expect([there, back]).toEqual([at(`${a} to ${b}`), at(`${b} to ${a}`)]);
    expect(byRound).toEqual(rounds.map((_, round) => at(`${[...pair].sort()} in ${round}`).messages));
    expect(first === null).toBe(there.messages + back.messages === 0);
  }
  for (const { party, told } of talk.withControl) expect(told).toEqual(at(`control to ${party}`));
  expect(talk.controlToAll).toEqual(at('control to all'));
});

test('there is talk of every kind in these sessions, and in the example between every two', () => {
  const keys = new Set(sessionsToReview.flatMap(([, log]) => [...counted(log).keys()].map((key) => key.split(' ')[1])));
  expect([...keys].sort()).toEqual(['control', 'delegation', 'in', 'plenary', 'press', 'private', 'to']);
  const [, example = []] = sessionsToReview[0] ?? [];
  const { exchanges } = talkIn(example).talk;
  expect(exchanges.map(({ parties, there, back }) => [...parties, there.messages, back.messages])).toEqual([
    ['us', 'ukraine', 6, 4],
    ['us', 'europe', 9, 7],
    ['us', 'russia', 4, 5],
    ['ukraine', 'europe', 2, 2],
    ['ukraine', 'russia', 3, 5],
    ['europe', 'russia', 1, 5],
  ]);
});

test('the lobby and the time after the close are no part of it', () => {
  const say = { type: 'send-message', to: 'everyone', text: 'Good morning to you' } as const;
  const play = new Play(duo).do('north', say).control('start-session').do('south', say).control('end-session');
  const { talk } = talkIn(play.do('north', say).log);
  expect(talk.byParty.map(({ said }) => said.plenary)).toEqual([
    { messages: 0, words: 0 },
    { messages: 1, words: 4 },
  ]);
  expect(talk.exchanges).toMatchObject([{ parties: ['north', 'south'], first: null }]);
});
