import { expect, test } from 'vitest';
import { promisesOf } from '../../../../game/session/commitments';
import { Play } from '../../../../tests/support/play';
import { six } from '../../../../tests/support/scenarios';
import { between, ledgerOf, markMove, markWords, promisedWords } from './commitment-words';

const inTalks = () => new Play(six).control('start-session');
const say = (play: Play, to: string[] | 'everyone' | 'delegation', text = 'We will plant trees.') => {
  play.do('city', { type: 'send-message', to, text });
  const message = play.state.messages.all.at(-1);
  if (!message) throw new Error('nothing was said');
  return message;
};

test('those between whom it was said may mark it, and who marked it may take that back until somebody judged', () => {
  const play = inTalks();
  const message = say(play, ['greens']);
  expect(markMove(play.state, 'city', message)).toBe('mark');
  expect(markMove(play.state, 'greens', message)).toBe('mark');
  expect(markMove(play.state, 'harbour', message)).toBeNull();
  expect(markMove(play.state, null, message)).toBeNull();
  expect(markMove(play.state, 'city', say(play, 'delegation'))).toBeNull();
  play.do('greens', { type: 'mark-commitment', message: message.id });
  expect(markMove(play.state, 'greens', message)).toBe('unmark');
  expect(markMove(play.state, 'city', message)).toBeNull();
  play.do('city', { type: 'judge-commitment', message: message.id, verdict: 'kept' });
  expect(markMove(play.state, 'greens', message)).toBeNull();
});

test('after the close nothing new is marked, and what is may still be taken back', () => {
  const play = inTalks();
  const [marked, unmarked] = [say(play, ['greens']), say(play, ['greens'])];
  play.do('greens', { type: 'mark-commitment', message: marked.id }).control('end-session');
  expect(markMove(play.state, 'greens', unmarked)).toBeNull();
  expect(markMove(play.state, 'greens', marked)).toBe('unmark');
});

test('the ledger tells what is open first, and the newest of it', () => {
  const play = inTalks();
  const texts = ['one', 'two', 'three', 'four'];
  const messages = texts.map((text) => say(play, ['greens'], text).id);
  for (const message of messages) play.do('greens', { type: 'mark-commitment', message });
  const [one = '', two = '', three = ''] = messages;
  play.do('city', { type: 'judge-commitment', message: one, verdict: 'kept' });
  play.do('city', { type: 'judge-commitment', message: two, verdict: 'kept' });
  play.do('greens', { type: 'judge-commitment', message: two, verdict: 'broken' });
  const ledger = () =>
    ledgerOf(promisesOf(play.state)).map(({ standing, promises }) => [
      standing,
      ...promises.map(({ message }) => message.text),
    ]);
  expect(ledger()).toEqual([
    ['open', 'four', 'three'],
    ['disputed', 'two'],
    ['kept', 'one'],
  ]);
  play.do('greens', { type: 'judge-commitment', message: three, verdict: 'broken' });
  expect(ledger()[2]).toEqual(['broken', 'three']);
  const [first] = promisesOf(play.state);
  expect(first && markWords(first.commitment)).toBe('commitment · kept');
});

test('a promise names who made it and all to whom it was made', () => {
  const play = inTalks();
  const { scenario } = play.state;
  if (!scenario) throw new Error('no scenario');
  expect(promisedWords(scenario, say(play, ['greens', 'harbour']))).toMatch(/^\S+.* to .+ and .+$/);
  const plenary = { from: 'city', to: 'everyone', audience: 'everyone' } as const;
  expect(promisedWords(scenario, plenary)).toMatch(/ to everyone$/);
  expect(between(scenario, plenary)).toHaveLength(six.parties.length);
  expect(between(scenario, plenary)[0]).toBe('city');
  expect(between(scenario, { from: 'greens', audience: ['city', 'greens'] })).toEqual(['greens', 'city']);
});
