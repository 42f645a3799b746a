import { describe, expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { six } from '../../tests/support/scenarios';
import { promisesOf, standingOf } from './commitments';

const inTalks = () => new Play(six).control('start-session');

/** The city promises the greens something, and the id of it. */
function promised(play: Play): string {
  play.do('city', { type: 'send-message', to: ['greens'], text: 'We will plant a hundred trees.' });
  return play.last('message-sent').message;
}

describe('commitments', () => {
  test('[CM1] the author or an addressee marks what was said; both read it, nobody else', () => {
    for (const by of ['city', 'greens']) {
      const play = inTalks();
      const message = promised(play);
      play.do(by, { type: 'mark-commitment', message });
      expect(play.last('commitment-marked')).toMatchObject({
        audience: ['city', 'greens'],
        party: 'city',
        markedBy: by,
      });
      expect(play.refused(by, { type: 'mark-commitment', message })).toBe('already-marked');
      expect(promisesOf(play.state)).toHaveLength(1);
    }
  });

  test('[CM1] [VW3] a bystander is refused as if there were no such message', () => {
    const play = inTalks();
    const message = promised(play);
    expect(play.refused('harbour', { type: 'mark-commitment', message })).toBe('no-such-message');
    expect(play.refused('harbour', { type: 'mark-commitment', message: 'never' })).toBe('no-such-message');
    play.do('city', { type: 'mark-commitment', message });
    expect(play.refused('harbour', { type: 'judge-commitment', message, verdict: 'kept' })).toBe('no-such-message');
    expect(play.refused('harbour', { type: 'unmark-commitment', message })).toBe('no-such-message');
  });

  test('[CM1] only what one delegation says to another binds, also while paused, and not after the close', () => {
    const play = inTalks().do('city', { type: 'send-message', to: 'delegation', text: 'Between us.' });
    const inside = play.last('message-sent').message;
    expect(play.refused('city', { type: 'mark-commitment', message: inside })).toBe('not-a-promise');
    play.do('control', { type: 'send-message', to: ['city'], text: 'From control.' });
    const fromControl = play.last('message-sent').message;
    expect(play.refused('city', { type: 'mark-commitment', message: fromControl })).toBe('not-a-promise');
    const message = promised(play);
    play.control('pause-clock').do('city', { type: 'mark-commitment', message });
    play.do('city', { type: 'unmark-commitment', message }).control('end-session');
    expect(play.refused('city', { type: 'mark-commitment', message })).toBe('session-closed');
  });

  test('[CM2] a mark is taken away by who set it, until somebody has judged', () => {
    const play = inTalks();
    const message = promised(play);
    expect(play.refused('greens', { type: 'unmark-commitment', message })).toBe('not-marked');
    play.do('greens', { type: 'mark-commitment', message });
    expect(play.refused('city', { type: 'unmark-commitment', message })).toBe('not-your-mark');
    play.do('greens', { type: 'unmark-commitment', message });
    expect(promisesOf(play.state)).toEqual([]);
    play.do('greens', { type: 'mark-commitment', message });
    play.do('city', { type: 'judge-commitment', message, verdict: 'kept' });
    expect(play.refused('greens', { type: 'unmark-commitment', message })).toBe('already-judged');
  });

  test('[CM3] each delegation says its own, also after the close; where they differ it is disputed', () => {
    const play = inTalks();
    const message = promised(play);
    const standing = () => promisesOf(play.state).map(({ commitment }) => standingOf(commitment));
    play.do('greens', { type: 'mark-commitment', message });
    expect(standing()).toEqual(['open']);
    play.control('end-session').do('city', { type: 'judge-commitment', message, verdict: 'kept' });
    expect(standing()).toEqual(['kept']);
    play.do('greens', { type: 'judge-commitment', message, verdict: 'broken' });
    expect(standing()).toEqual(['disputed']);
    play.do('city', { type: 'judge-commitment', message, verdict: 'open' });
    expect(standing()).toEqual(['broken']);
    const before = play.log.length;
    play.do('city', { type: 'judge-commitment', message, verdict: 'open' });
    expect(play.log).toHaveLength(before);
  });
});
