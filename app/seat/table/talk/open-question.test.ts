import { expect, test } from 'vitest';
import { Play } from '../../../../tests/support/play';
import { six } from '../../../../tests/support/scenarios';
import { openQuestion } from './open-question';
import { answerWords } from './question-words';

const asks = { about: 'priorities' } as const;

test('what the other delegation of the room asked is open until one’s own has answered it', () => {
  const play = new Play(six).control('start-session');
  expect(openQuestion(play.state, 'city', 'greens')).toBeNull();
  play.do('city', { type: 'send-message', to: ['greens'], text: 'What matters most to you?', asks });
  const { message } = play.last('message-sent');
  expect(openQuestion(play.state, 'city', 'greens')).toEqual({ id: message, from: 'city' });
  expect(openQuestion(play.state, 'greens', 'city')).toBeNull();
  for (const room of ['ministry', 'everyone', 'city+ministry'])
    expect(openQuestion(play.state, room, 'greens')).toBeNull();
  play.do('greens', { type: 'send-message', to: ['city'], text: 'The river.', replyTo: message });
  expect(openQuestion(play.state, 'city', 'greens')).toBeNull();
});

test('the answer names each option with its issue', () => {
  const [jobs, noise, fund] = ['five', 'nights', 'small'].map((option, at) => ({ name: `Issue ${at}`, option }));
  if (!jobs || !noise || !fund) throw new Error('no terms');
  expect(answerWords([jobs])).toBe('We want “Issue 0: five”.');
  expect(answerWords([jobs, noise, fund])).toBe('We want “Issue 0: five”, “Issue 1: nights” and “Issue 2: small”.');
});
