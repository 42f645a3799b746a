import { expect, test } from 'vitest';
import { Play } from '../../../tests/support/play';
import { sixStaged } from '../../../tests/support/staged';
import { courseOf } from './course-of';
import { shiftsOf } from './shifts-of';

const shifts = (play: Play) =>
  shiftsOf(courseOf(play.log) ?? []).map((command) => command.map(({ type, position }) => [type, position]));

test('[LG4] what one command changed stands together; briefs told anew, talk and phases of one round change nothing', () => {
  const play = new Play(sixStaged).control('start-session');
  const [[opening = []] = [], ...none] = shifts(play);
  expect(none).toEqual([]);
  expect(opening[0]).toBe('brief-issued');
  play.do('control', { type: 'release-inject', inject: 'two' });
  const harbour = play.log.length;
  play.do('control', { type: 'send-message', to: 'everyone', text: 'Listen.' });
  play.do('control', { type: 'release-inject', inject: 'greens' });
  const shipper = play.log.length;
  play.control('advance-phase', 'advance-phase');
  const round = play.log.findLastIndex(({ type }) => type === 'phase-started') + 1;
  expect(shifts(play).slice(1)).toEqual([
    [['brief-changed', harbour]],
    [['brief-changed', shipper]],
    [['phase-started', round]],
    // When the session closes the last round is over, and its delay has been paid.
    [['session-closed', play.log.findIndex(({ type }) => type === 'session-closed') + 1]],
  ]);
});

test('[LG4] the shifts of one command share its time, and no two commands do', () => {
  const play = new Play({
    ...sixStaged,
    injects: sixStaged.injects.map((inject) => ({
      ...inject,
      effects: { ...inject.effects, reservation: { city: 1, greens: 2, shipper: 3 } },
    })),
  }).control('start-session');
  play
    .do('control', { type: 'release-inject', inject: 'all' })
    .do('control', { type: 'release-inject', inject: 'two' });
  expect(shifts(play).map((command) => command.length)).toEqual([1, 3, 3]);
});
