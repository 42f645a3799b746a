import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo, six } from '../../tests/support/scenarios';
import { sixStaged, voting } from '../../tests/support/staged';
import type { Command } from '../session/commands';
import { learnedOf } from './learned';
import { marksOf } from './marks';
import { phaseSpans, roundSpans, turnFrom } from './spans';
import { endOf, happenings } from './story';

/** A confidential agreement of two, announced in the next phase. */
function berthDeal() {
  const play = new Play(six).control('start-session');
  const table: Command = {
    type: 'table-proposal',
    instrument: 'berth-deal',
    to: ['shipper'],
    terms: { berth: 'reserved' },
    clauses: {},
  };
  play.do('harbour', table);
  const { proposal } = play.last('proposal-tabled');
  const sign: Command = { type: 'sign-proposal', proposal, version: 1 };
  play.do('harbour', sign).do('shipper', sign);
  const entered = play.log.length;
  play.control('advance-phase').do('shipper', { type: 'announce-agreement', proposal });
  return { play, proposal, entered, announced: play.log.length };
}

test('phases and rounds cover the log from the start of play to its close, without a gap', () => {
  const { log } = new Play(duo).control('start-session', 'advance-phase', 'advance-phase', 'advance-phase');
  const started = log.findIndex(({ type }) => type === 'phase-started') + 1;
  const spans = phaseSpans(log, duoScenario(log));
  expect(spans[0]?.from).toBe(started);
  expect(spans.slice(1).map(({ from }) => from)).toEqual(spans.slice(0, -1).map(({ to }) => to + 1));
  const rounds = roundSpans(log, duoScenario(log));
  expect(rounds.map(({ name }) => name)).toEqual(duo.rounds.map(({ name }) => name).slice(0, rounds.length));
  expect(rounds[0]?.from).toBe(started);
  expect(rounds.at(-1)?.to).toBe(spans.at(-1)?.to);
});

const duoScenario = (log: Play['log']) => {
  const adopted = log.find((event) => event.type === 'scenario-adopted');
  if (adopted?.type !== 'scenario-adopted') throw new Error('no scenario');
  return adopted.scenario;
};

test('one goes by whole phases, and stays where there is none', () => {
  const { log } = new Play(duo).control('start-session', 'advance-phase');
  const turns = log.flatMap(({ type }, index) => (type === 'phase-started' ? [index + 1] : []));
  expect(turnFrom(log, 1, 1)).toBe(turns[0]);
  expect(turnFrom(log, turns[0] ?? 0, 1)).toBe(turns[1]);
  expect(turnFrom(log, log.length, 1)).toBe(log.length);
  expect(turnFrom(log, turns[1] ?? 0, -1)).toBe(turns[0]);
  expect(turnFrom(log, 1, -1)).toBe(1);
});

test('marks say whose act it was; a party that may not know sees none before it is told', () => {
  const { play, announced } = berthDeal();
  expect(marksOf(play.log, 'control').map(({ kind, party }) => [kind, party])).toEqual([
    ['tabled', 'harbour'],
    ['signed', 'harbour'],
    ['signed', 'shipper'],
    ['in-force', null],
    ['announced', null],
  ]);
  expect(marksOf(play.log, 'party:city')).toEqual([{ kind: 'announced', party: null, position: announced }]);
});

test('an agreement told to everyone as it is made is one mark and one line, for those outside as well', () => {
  const play = new Play(duo).control('start-session', 'advance-phase');
  play.do('south', { type: 'table-proposal', instrument: 'pact', to: ['north'], terms: { levy: 'low' }, clauses: {} });
  const sign: Command = { type: 'sign-proposal', proposal: play.last('proposal-tabled').proposal, version: 1 };
  play.do('south', sign).do('north', sign);
  const kinds = (viewer: 'control' | 'public') => marksOf(play.log, viewer).map(({ kind }) => kind);
  const told = (viewer: 'control' | 'public') =>
    happenings(play.log, viewer, 'key').filter(({ event }) => event.type.startsWith('agreement')).length;
  expect(kinds('control')).toEqual(['tabled', 'signed', 'signed', 'in-force']);
  expect(kinds('public')).toEqual(['in-force']);
  expect([told('control'), told('public')]).toEqual([1, 1]);
});

test('an inject is one mark for each who reads of it, whatever it says to whom, and none for the others', () => {
  const play = new Play(sixStaged).control('start-session');
  const told = (inject: string) => {
    const before = play.log.length;
    play.do('control', { type: 'release-inject', inject });
    return (viewer: 'control' | 'public' | `party:${string}`) =>
      marksOf(play.log, viewer).filter(({ kind, position }) => kind === 'inject' && position > before).length;
  };
  const all = told('all');
  expect([all('control'), all('public'), all('party:city'), all('party:greens')]).toEqual([1, 1, 1, 1]);
  const greens = told('greens');
  expect([greens('control'), greens('public'), greens('party:shipper'), greens('party:city')]).toEqual([1, 0, 1, 0]);
});

test('what became of an agreement at home is a mark for everyone', () => {
  const marksWith = (levy: string) => {
    const play = new Play(voting()).control('start-session');
    play.do('south', { type: 'table-proposal', instrument: 'pact', to: ['north'], terms: { levy }, clauses: {} });
    const { proposal } = play.last('proposal-tabled');
    for (const party of ['south', 'north']) play.do(party, { type: 'sign-proposal', proposal, version: 1 });
    play.control('advance-phase', 'advance-phase');
    return marksOf(play.log, 'public').map(({ kind }) => kind);
  };
  expect(marksWith('low')).toEqual(['in-force', 'ratified', 'closed']);
  expect(marksWith('high')).toEqual(['in-force', 'lapsed']);
});

test('who learned of an agreement, and when', () => {
  const { play, proposal, entered, announced } = berthDeal();
  const parties = ['harbour', 'shipper', 'city'];
  const learned = learnedOf(play.log, parties, proposal).map(({ party, position }) => [party, position]);
  expect(learned).toEqual([
    ['harbour', entered],
    ['shipper', entered],
    ['city', announced],
  ]);
  expect(learnedOf(play.log.slice(0, entered), parties, proposal).map(({ party }) => party)).toEqual([
    'harbour',
    'shipper',
  ]);
});

test('a review begins at the close, or at the last event while there is none', () => {
  const { play } = berthDeal();
  expect(endOf(play.log)).toBe(play.log.length);
  play.control('end-session').do('control', { type: 'open-review', talk: true, notes: false });
  expect(play.log[endOf(play.log) - 1]?.type).toBe('session-closed');
  const { outcome, tier } = play.state;
  const other = tier === 'partial' ? 'settlement' : 'partial';
  play.do('control', { type: 'correct-outcome', outcome: outcome ?? {}, tier: other, reason: 'Counted wrongly.' });
  expect(play.log[endOf(play.log) - 1]?.type).toBe('outcome-corrected');
});

test('what happened holds only what its reader could read, every event of it or the turning points', () => {
  const { play } = berthDeal();
  play.do('control', { type: 'send-message', to: 'everyone', text: 'a word' });
  const types = (which: 'key' | 'all') => happenings(play.log, 'party:city', which).map(({ event }) => event.type);
  expect(types('all')).toContain('message-sent');
  expect(types('key')).not.toContain('message-sent');
  expect(types('key')).toContain('agreement-announced');
  expect(types('all')).not.toContain('proposal-signed');
});

test('a note of the white cell is a moment for control alone, and none once it is struck out', () => {
  const play = new Play(duo).control('start-session');
  play.do('control', { type: 'note-observation', text: 'Tense.', pin: { to: 'moment' }, goals: [] });
  const { observation } = play.last('observation-noted');
  const noted = { position: play.log.length, kind: 'noted', party: null };
  const moments = (viewer: 'control' | 'public') =>
    happenings(play.log, viewer, 'key').filter(({ event }) => event.type === 'observation-noted');
  expect(marksOf(play.log, 'control')).toContainEqual(noted);
  expect(moments('control')).toHaveLength(1);
  expect(marksOf(play.log, 'public')).not.toContainEqual(noted);
  expect(moments('public')).toEqual([]);
  play.do('control', { type: 'strike-observation', observation });
  expect(marksOf(play.log, 'control')).not.toContainEqual(noted);
  expect(moments('control')).toEqual([]);
  expect(happenings(play.log, 'control', 'all').map(({ event }) => event.type)).toContain('observation-struck');
});
