import { expect, test } from 'vitest';
import { Play } from '../../../tests/support/play';
import { duo } from '../../../tests/support/scenarios';
import { seenBy } from '../seen';
import { inRounds } from './in-rounds';

test('a round begins with its first phase, and goes on when one comes back to it; lobby and close are in none', () => {
  const play = new Play(duo).control('start-session', 'advance-phase', 'advance-phase');
  play.do('control', { type: 'undo-advance', phase: play.state.phase });
  play.do('north', { type: 'send-message', to: ['south'], text: 'Still here.' }).control('end-session');
  const { scenario } = play.state;
  if (!scenario) throw new Error('no scenario');
  const rounds = inRounds(seenBy(play.log, 'control'), scenario).flatMap(({ event, round }) =>
    ['session-opened', 'phase-started', 'phase-reopened', 'message-sent', 'session-closed'].includes(event.type)
      ? [[event.type, round]]
      : [],
  );
  expect(rounds).toEqual([
    ['session-opened', null],
    ['phase-started', 0],
    ['phase-started', 0],
    ['phase-started', 1],
    ['phase-reopened', 0],
    ['message-sent', 0],
    ['session-closed', null],
  ]);
});
