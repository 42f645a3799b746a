import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forkDecision } from '../../tests/support/fork-play';
import { Play } from '../../tests/support/play';
import { playedAnyhow } from '../../tests/support/played-anyhow';
import { duo, six } from '../../tests/support/scenarios';
import { sixStaged, voting } from '../../tests/support/staged';
import { forkMoment } from '../session/fork-moment';
import { playOn } from './play-out';
import { breachesIn } from './simulation/breaches';

/** A fork of so many events in which bots lead every party and play has gone on; null where that was no moment of play. */
function takenOver({ log }: Play, position: number) {
  const moment = forkMoment(log, position);
  if (typeof moment === 'string') return null;
  const past = log.slice(0, moment.position);
  const decision = forkDecision(past, { bots: true, begins: true, at: 0, clock: 'automatic' });
  if (!decision.ok) throw new Error(decision.reason);
  return decision.events;
}

test.each([
  ['two parties', duo, 30],
  ['six parties', six, 12],
  ['six with votes and injects', sixStaged, 12],
  ['votes at home', voting(), 20],
])('[FK1] %s: bots take over at any moment, are refused nothing, and come to an end', (_name, scenario, numRuns) => {
  fc.assert(
    fc.property(playedAnyhow(scenario), ({ play, position }) => {
      const past = takenOver(play, position);
      if (!past) return;
      const { state, refused, steps } = playOn(past);
      expect(refused).toEqual([]);
      expect(state.stage).toBe('closed');
      expect(breachesIn([{ events: past }, ...steps])).toEqual([]);
      const times = steps.map(({ at }) => at);
      expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
      expect(times[0]).toBeGreaterThan(past.at(-1)?.at ?? 0);
    }),
    { numRuns },
  );
});

test('what they make has names that nothing of before has, however often they go on', () => {
  const play = new Play(duo).control('start-session', 'advance-phase');
  const first = takenOver(play, play.log.length) ?? [];
  const { steps } = playOn(first);
  const log = [...first, ...steps.flatMap(({ events }) => events)];
  const middle = first.length + Math.floor((log.length - first.length) / 2);
  play.log = log;
  const second = takenOver(play, middle) ?? [];
  const made = [...second, ...playOn(second).steps.flatMap(({ events }) => events)];
  const names = made.flatMap((event) =>
    event.type === 'proposal-tabled' ? event.proposal : event.type === 'message-sent' ? event.message : [],
  );
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(names).size).toBe(names.length);
});

test('where no clock runs nobody would ever stop, so none begins', () => {
  const play = new Play(duo).control('start-session');
  const decision = forkDecision(play.log, { bots: true });
  expect(() => playOn(decision.ok ? decision.events : [])).toThrow('no clock runs');
});
