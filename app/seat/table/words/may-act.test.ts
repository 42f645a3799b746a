import { expect, test } from 'vitest';
import { Play } from '../../../../tests/support/play';
import { playedAlone } from '../../../../tests/support/played-alone';
import { duo } from '../../../../tests/support/scenarios';
import { whyClosed } from './may-act';

test('a stopped clock says who makes it go on', () => {
  const { state } = new Play(duo).control('start-session', 'pause-clock');
  expect(whyClosed(state, 'table')).toBe('The clock is paused. You can go on when the facilitator resumes it.');
  const alone = playedAlone(duo).do('north', { type: 'start-session' }).do('north', { type: 'pause-clock' });
  expect(whyClosed(alone.state, 'table')).toBe('The clock is paused. You can go on when you resume it.');
});
