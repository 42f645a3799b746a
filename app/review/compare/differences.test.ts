import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playOn } from '../../../game/bots/play-out';
import type { Event } from '../../../game/session/events';
import { replay } from '../../../game/session/evolve';
import { forkMoment } from '../../../game/session/fork-moment';
import { forkDecision } from '../../../tests/support/fork-play';
import { playedAnyhow } from '../../../tests/support/played-anyhow';
import { duo } from '../../../tests/support/scenarios';
import { voting } from '../../../tests/support/staged';
import type { Both } from './both';
import { scorePairs, termPairs, tierAt } from './differences';

const sideOf = (log: readonly Event[]) => ({ log, end: replay(log) });

/** The last scores and the outcome that a log itself tells, event by event. */
function told(log: readonly Event[]) {
  const scores: Record<string, number> = {};
  let outcome: Readonly<Record<string, string>> = {};
  let tier = '';
  for (const event of log) {
    if (event.type === 'party-scored') scores[event.party] = event.score.points - event.score.delay;
    if (event.type === 'session-closed') {
      outcome = event.outcome;
      tier = event.tier;
    }
  }
  return { scores, outcome, tier };
}

test.each([
  ['two parties', duo],
  ['votes at home', voting()],
])('%s: scores, terms and tiers are those that both logs tell', (_name, scenario) => {
  fc.assert(
    fc.property(playedAnyhow(scenario), ({ play, position }) => {
      const moment = forkMoment(play.log, position);
      if (typeof moment === 'string') return;
      if (play.state.stage === 'playing') play.control('end-session');
      const past = play.log.slice(0, moment.position);
      const forked = forkDecision(past, { bots: true, begins: true, at: 0 });
      const made = forked.ok ? forked.events : [];
      const there = [...made, ...playOn(made).steps.flatMap(({ events }) => events)];
      const shown = play.state.scenario;
      if (!shown) return;
      const both: Both = { scenario: shown, shared: past.length, here: sideOf(play.log), there: sideOf(there) };
      const [ours, theirs] = [told(play.log), told(there)];
      for (const { party, here, there: other, difference } of scorePairs(both)) {
        expect([here, other]).toEqual([ours.scores[party], theirs.scores[party]]);
        expect(difference).toBe((theirs.scores[party] ?? 0) - (ours.scores[party] ?? 0));
      }
      for (const { issue, here, there: other } of termPairs(both))
        expect([here, other]).toEqual([ours.outcome[issue], theirs.outcome[issue]]);
      expect([tierAt(both.here.end, both), tierAt(both.there.end, both)]).toEqual([ours.tier, theirs.tier]);
    }),
    { numRuns: 15 },
  );
});

test('a branch that is still played is read as if it ended now', () => {
  const play = fc.sample(playedAnyhow(duo), { numRuns: 1, seed: 5 })[0]?.play;
  const scenario = play?.state.scenario;
  if (!play || !scenario || play.state.stage !== 'playing') throw new Error('this one is over');
  const side = sideOf(play.log);
  const both: Both = { scenario, shared: play.log.length, here: side, there: side };
  play.control('end-session');
  const { scores, outcome } = told(play.log);
  expect(Object.fromEntries(scorePairs(both).map(({ party, here }) => [party, here]))).toEqual(scores);
  expect(Object.fromEntries(termPairs(both).map(({ issue, here }) => [issue, here]))).toEqual(outcome);
});
