import { expect, test } from 'vitest';
import { botOf } from '../../../../../tests/support/bot-of';
import { Play } from '../../../../../tests/support/play';
import { duo } from '../../../../../tests/support/scenarios';
import { beginsWith, botTaskInWords, mayBotLead, mayBotStandIn } from './bot-task';

const may = ({ state }: Play, id: string, online: string[] = []) => {
  const seat = state.seats[id];
  if (!seat) throw new Error(`no seat ${id}`);
  return mayBotStandIn(state, seat, new Set(online));
};
const lobby = () => new Play(duo, { heads: false }).seat('nora', 'player', 'north', 'Nora');

test('a bot leads where nobody does, as the rules have it', () => {
  const play = lobby().seat('chair', 'player', 'south');
  expect(['north', 'south'].map((party) => mayBotLead(play.state, party))).toEqual([false, true]);
  expect(play.refused('server', botOf('north'))).toBe('has-head');
  play.server(botOf('south'));
  expect(mayBotLead(play.state, 'south')).toBe(false);
  const over = lobby().control('start-session', 'end-session');
  expect(mayBotLead(over.state, 'south')).toBe(false);
});

test('it stands in for a head who is away and for a chair that nobody took, once', () => {
  const play = lobby().seat('chair', 'player', 'south').control('start-session');
  expect([may(play, 'nora'), may(play, 'nora', ['nora']), may(play, 'chair')]).toEqual([true, false, true]);
  play.server(botOf('south', { standsInFor: 'chair' })).server(botOf('north', { standsInFor: 'nora' }));
  expect([may(play, 'nora'), may(play, 'chair'), may(play, 'bot-north')]).toEqual([false, false, false]);
});

test('a stand-in signs nothing unless it is allowed to; what a bot was told is where a change begins', () => {
  const play = lobby().server(botOf('south'));
  expect(beginsWith(play.state, { kind: 'stand-in', seat: 'nora' }).maySign).toBe(false);
  expect(beginsWith(play.state, { kind: 'lead', party: 'south' }).maySign).toBe(true);
  const told = { temperament: 'hard', maySign: false, margin: 4, mayCrossRedLines: false } as const;
  play.do('control', { type: 'instruct-bot', seat: 'bot-south', ...told });
  expect(beginsWith(play.state, { kind: 'limits', seat: 'bot-south' })).toEqual(told);
});

test('what is about to happen is said of the delegation, or of the person', () => {
  const { state } = lobby().seat('chair', 'player', 'south').server(botOf('south'));
  expect(botTaskInWords(state, { kind: 'lead', party: 'south' }).title).toBe('A bot leads South');
  expect(botTaskInWords(state, { kind: 'stand-in', seat: 'nora' }).text).toMatch(/until Nora is back/);
  expect(botTaskInWords(state, { kind: 'stand-in', seat: 'chair' }).text).toMatch(/until somebody takes it/);
  expect(botTaskInWords(state, { kind: 'limits', seat: 'bot-south' }).title).toBe('What Bot of South may do');
});
