import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import type { Pin } from '../session/observation';
import { pinInWords } from './pin-in-words';
import { inWords } from './sentence';

const play = new Play({ ...duo, goals: ['Trade across issues.', 'Read a text.'] })
  .seat('olga', 'observer', null, 'Olga')
  .control('start-session', 'advance-phase');
const long = 'We would never agree to such a thing, whatever the others may offer us for it.';
play.do('north', { type: 'send-message', to: 'everyone', text: long });
const { message } = play.last('message-sent');
play.do('north', { type: 'table-proposal', instrument: 'pact', to: ['south'], terms: { levy: 'low' }, clauses: {} });
const { proposal } = play.last('proposal-tabled');
const words = (pin: Pin) => pinInWords(pin, play.state);

test('a pin is said as whom or what the note is about', () => {
  expect(words({ to: 'moment' })).toBeNull();
  expect(words({ to: 'seat', seat: 'head-north' })).toBe('Head of north, North');
  expect(words({ to: 'seat', seat: 'olga' })).toBe('Olga, observer');
  expect(words({ to: 'message', message })).toBe(
    'what Head of north said: “We would never agree to such a thing, whatever the others ma…”',
  );
  expect(words({ to: 'proposal', proposal })).toBe('River Pact, N-S-1');
  expect(words({ to: 'event', position: 6 })).toBe('event 7');
});

test('in the review a note says who noted what about whom, and with which goals', () => {
  play.do('control', { type: 'note-observation', text: 'Firm.', pin: { to: 'seat', seat: 'olga' }, goals: [1] });
  expect(inWords(play.last('observation-noted'), play.state)).toEqual({
    title: 'Fay noted about Olga, observer',
    text: 'Firm. (Learning goal: Read a text.)',
  });
});
