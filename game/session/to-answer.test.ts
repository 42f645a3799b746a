import { expect, test } from 'vitest';
import { botOf } from '../../tests/support/bot-of';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { toAnswer } from './to-answer';

const asked = ({ state }: Play) => toAnswer(state).map(({ text }) => text);
const say = (text: string, to: 'control' | 'everyone' | 'delegation' | string[] = 'control') =>
  ({ type: 'send-message', to, text }) as const;

test('what is asked of control waits for an answer, the longest waiting first', () => {
  const play = new Play(duo).control('start-session');
  expect(asked(play)).toEqual([]);
  play.do('north', say('May we?')).do('south', say('And we?')).do('north', say('Hello?'));
  expect(asked(play)).toEqual(['May we?', 'And we?', 'Hello?']);
});

test('a word of control to the one who asked answers all it asked, and nobody else', () => {
  const play = new Play(duo).control('start-session').do('north', say('May we?')).do('south', say('And we?'));
  play.do('control', say('Five minutes left.', 'everyone')).do('control', say('A note among ourselves.'));
  expect(asked(play)).toEqual(['May we?', 'And we?']);
  play.do('control', say('You may.', ['north']));
  expect(asked(play)).toEqual(['And we?']);
  play.do('north', say('And this?'));
  expect(asked(play)).toEqual(['And we?', 'And this?']);
});

test('what is not said to control asks nothing of it', () => {
  const play = new Play(duo).control('start-session').do('north', say('Hold firm.', 'delegation'));
  expect(asked(play.do('control', say('A word.', ['south'])))).toEqual([]);
});

test('a bot waits for no answer', () => {
  const play = new Play(duo, { heads: false });
  play.server(botOf('south')).control('start-session');
  play.do('bot-south', { type: 'send-message', to: 'control', text: 'When do we begin?' });
  expect(asked(play)).toEqual([]);
});
