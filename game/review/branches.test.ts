import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forkPlay } from '../../tests/support/fork-play';
import type { Play } from '../../tests/support/play';
import { playedAnyhow } from '../../tests/support/played-anyhow';
import { sixStaged } from '../../tests/support/staged';
import { forkMoment } from '../session/fork-moment';
import { phasesOfBoth, sharedLength } from './branches';

/** A session, and a fork of it in which each phase but the last is gone through; null where there was no moment of play. */
function branched(play: Play, position: number) {
  const moment = forkMoment(play.log, position);
  if (typeof moment === 'string') return null;
  const forked = forkPlay(play, {}, moment.position).do('lead', { type: 'resume-clock' });
  forked.do('lead', { type: 'send-message', to: 'everyone', text: 'Otherwise.' });
  if (forked.state.phase < 2) forked.do('lead', { type: 'advance-phase', phase: forked.state.phase });
  return { here: play.log, there: forked.log, from: moment.position };
}

test('[FK3] two branches have in common what came before the fork, whichever is asked', () => {
  fc.assert(
    fc.property(playedAnyhow(sixStaged), ({ play, position }) => {
      const both = branched(play, position);
      if (!both) return;
      expect(sharedLength(both.here, both.there)).toBe(both.from);
      expect(sharedLength(both.there, both.here)).toBe(both.from);
      expect(sharedLength(both.here, both.here)).toBe(both.here.length);
      const other = forkPlay(play, { seed: 'a third' }, both.from).log;
      // The rules tell both the same, and only control the seed.
      expect(sharedLength(both.there, other)).toBe(both.from + 2);
    }),
    { numRuns: 30 },
  );
});

test('what turned after the fork stands in its phase, in order, and nothing of before does', () => {
  fc.assert(
    fc.property(playedAnyhow(sixStaged), ({ play, position }) => {
      const both = branched(play, position);
      if (!both) return;
      const phases = phasesOfBoth(both.here, both.there, both.from);
      for (const side of ['here', 'there'] as const) {
        const log = both[side];
        const lines = phases.flatMap((each) => each[side].map((line) => ({ ...line, phase: each.phase })));
        for (const { position: at, event, phase } of lines) {
          expect(at).toBeGreaterThan(both.from);
          expect(log[at - 1]).toBe(event);
          const started = log.slice(0, at).findLast(({ type }) => type === 'phase-started');
          expect(started?.type === 'phase-started' && started.phase).toBe(phase);
        }
        const tabled = log.slice(both.from).filter(({ type }) => type === 'proposal-tabled').length;
        expect(lines.filter(({ event }) => event.type === 'proposal-tabled')).toHaveLength(tabled);
      }
      const forks = phases.flatMap(({ there }) => there.filter(({ event }) => event.type === 'session-forked'));
      expect(forks).toHaveLength(1);
    }),
    { numRuns: 30 },
  );
});
