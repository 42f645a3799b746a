import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { Play } from '../../../../tests/support/play';
import { duo } from '../../../../tests/support/scenarios';
import { Announcer } from './Announcer';

/** The words in the live region, and which they are to React: others under another key are put there anew. */
function saidIn({ state, log }: Play) {
  if (!state.scenario) throw new Error('no scenario');
  const desk = { state, scenario: state.scenario, party: 'north', seat: 'head-north' };
  const { props }: { props: { children: ReactElement<{ children: string }> } } = Announcer({ desk, log });
  return { words: props.children.props.children, key: props.children.key };
}

test('a second thing in the same words is put into the page anew, so that it is read aloud too', () => {
  const play = new Play(duo).control('start-session', 'advance-phase');
  const first = saidIn(play.do('south', { type: 'send-message', to: ['north'], text: 'Shall we?' }));
  const second = saidIn(play.do('south', { type: 'send-message', to: ['north'], text: 'Well?' }));
  expect(second.words).toBe(first.words);
  expect(first.words).toContain('New message');
  expect(second.key).not.toBe(first.key);
});
