import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forkDecision, forkPlay, nextWeek } from '../../tests/support/fork-play';
import { playedAnyhow } from '../../tests/support/played-anyhow';
import { duo, six } from '../../tests/support/scenarios';
import { sixStaged, voting } from '../../tests/support/staged';
import { outcomeOf } from '../scoring/outcome';
import type { Event } from './events';
import { replay } from './evolve';
import { forkMoment, wholeCommands } from './fork-moment';
import { initial, type State } from './state';
import { type Viewer, viewOf } from './view';

/** What a fork may change of anybody's state; all else is to be the same. */
const changed = [
  ...['title', 'setup', 'clockMode', 'pace', 'fork', 'joinCode', 'seed', 'clock', 'leftPhase', 'floor'],
  ...['seats', 'heads', 'stoodIn', 'instructions', 'absences', 'removals'],
] as const;

const rest = (state: State) => ({ ...state, ...Object.fromEntries(changed.map((key) => [key, initial[key]])) });

const viewersOf = ({ scenario }: State): readonly Viewer[] => [
  'control',
  'public',
  ...(scenario?.parties ?? []).map(({ id }): Viewer => `party:${id}`),
];

/** The same session as if nothing had happened in it but what a reader could read, and as late. */
const asReadBy = (viewer: Viewer, past: readonly Event[]): readonly Event[] => [
  ...viewOf(viewer, past),
  { type: 'observation-struck', audience: [], at: past.at(-1)?.at ?? 0, by: 'server', observation: 'none' },
];

/** What the fork of a log tells a reader. */
function toldBy(viewer: Viewer, past: readonly Event[]): readonly Event[] {
  const decision = forkDecision(past);
  return decision.ok ? viewOf(viewer, decision.events.slice(past.length)) : [];
}

test.each([
  ['two parties', duo],
  ['six parties', six],
  ['six with votes and injects', sixStaged],
  ['votes at home', voting()],
])(
  '[FK8] %s: from any moment of play each reader finds its own table as it was, and reads nothing new of before',
  (_name, scenario) => {
    fc.assert(
      fc.property(playedAnyhow(scenario), ({ play, position }) => {
        const moment = forkMoment(play.log, position);
        if (typeof moment === 'string') return;
        const past = play.log.slice(0, moment.position);
        const forked = forkPlay(play, {}, moment.position).log;
        for (const viewer of viewersOf(moment.state)) {
          const [before, after] = [viewOf(viewer, past), viewOf(viewer, forked)];
          expect(rest(replay(after))).toEqual(rest(replay(before)));
          if (viewer !== 'control') expect(toldBy(viewer, past)).toEqual(toldBy(viewer, asReadBy(viewer, past)));
          const kept = after.slice(0, before.length);
          if (viewer !== 'control' && !kept.some(({ type }) => type === 'join-code-shown'))
            expect(kept).toEqual(before);
        }
        if (moment.state.scenario)
          expect(outcomeOf(moment.state.scenario, replay(forked).agreements)).toEqual(
            outcomeOf(moment.state.scenario, moment.state.agreements),
          );
      }),
      { numRuns: 80 },
    );
  },
);

test('[FK2] a moment is never in the middle of a command', () => {
  fc.assert(
    fc.property(playedAnyhow(sixStaged), ({ play: { log }, position }) => {
      const whole = wholeCommands(log, position);
      expect(whole).toBeGreaterThanOrEqual(position);
      expect(log[whole]?.at).not.toBe(log[whole - 1]?.at);
      for (const event of log.slice(position, whole)) expect(event.at).toBe(log[position - 1]?.at);
    }),
    { numRuns: 60 },
  );
});

test('[LG4] what the fork makes is later than all before it, also where the clock went back', () => {
  fc.assert(
    fc.property(playedAnyhow(duo), ({ play }) => {
      if (play.state.stage !== 'playing') return;
      for (const at of [0, nextWeek]) {
        const decision = forkDecision(play.log, { at });
        const made = decision.ok ? decision.events.slice(play.log.length) : [];
        expect(Math.min(...made.map((event) => event.at))).toBe(Math.max(at, (play.log.at(-1)?.at ?? 0) + 1));
      }
    }),
    { numRuns: 20 },
  );
});

test('[FK1] a forked session is played like any other, and forked again', () => {
  fc.assert(
    fc.property(playedAnyhow(voting()), ({ play, position }) => {
      const moment = forkMoment(play.log, position);
      if (typeof moment === 'string') return;
      const forked = forkPlay(play, {}, moment.position).do('lead', { type: 'resume-clock' });
      for (const { id } of forked.scenario.parties)
        forked.do(`new-${id}`, { type: 'claim-seat', name: `Another of ${id}` });
      const again = forkPlay(forked, { at: nextWeek * 2 });
      expect(again.state.fork?.at).toBe(nextWeek * 2);
      for (const each of [forked, again]) {
        if (each.state.clock?.paused) each.do('lead', { type: 'resume-clock' });
        while (each.state.stage === 'playing') each.do('lead', { type: 'advance-phase', phase: each.state.phase });
        expect(Object.keys(each.state.scores)).toHaveLength(forked.scenario.parties.length);
      }
    }),
    { numRuns: 40 },
  );
});
