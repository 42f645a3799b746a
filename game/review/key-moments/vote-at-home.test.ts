import { expect, test } from 'vitest';
import { Play } from '../../../tests/support/play';
import { eventsOf } from '../../../tests/support/raw-log';
import { reviewLogs } from '../../../tests/support/review-logs';
import { voting } from '../../../tests/support/staged';
import type { Event } from '../../session/events';
import { keyMoments } from './key-moments';

const found = (log: readonly Event[]) => keyMoments(log, null).filter(({ rule }) => rule === 'vote-at-home');

/** Where a vote failed or was narrow, and by how much. */
function oracle(log: readonly Event[]) {
  return eventsOf(log, 'gate-decided').flatMap(({ event, position }) => {
    const { passed, how, proposal, gate } = event;
    const counted = eventsOf(log, 'gate-counted').find(
      (each) => each.position > position && each.event.proposal === proposal && each.event.gate === gate,
    )?.event;
    const by = counted ? counted.support - counted.threshold : null;
    const lucky = counted && counted.chance !== null ? counted.chance < 0.5 : by !== null && by <= 3;
    return !passed || (how !== 'facilitator' && lucky) ? [{ position, passed, by }] : [];
  });
}

test('of any session the votes that failed and those that were narrow, failures first', () => {
  let [failed, narrow] = [0, 0];
  for (const log of reviewLogs()) {
    const expected = oracle(log);
    const moments = found(log);
    expect(moments.map(({ position }) => position).sort((a, b) => a - b)).toEqual(
      expected.map(({ position }) => position).sort((a, b) => a - b),
    );
    const passed = moments.map(({ position }) => expected.find((each) => each.position === position)?.passed);
    expect(passed).toEqual([...passed].sort((a, b) => Number(a) - Number(b)));
    failed += expected.filter((each) => !each.passed).length;
    narrow += expected.filter((each) => each.passed).length;
  }
  expect(Math.min(failed, narrow)).toBeGreaterThan(0);
});

/** A pact with a levy before the council of North, which gives it `start`, and 13 more for an end and a low levy. */
function voted(start: number): Play {
  const scenario = voting();
  const play = new Play({ ...scenario, gates: scenario.gates.map((each) => ({ ...each, start })) }).control(
    'start-session',
  );
  const terms = { border: 'patrolled', water: 'metered', levy: 'low' };
  play.do('north', { type: 'table-proposal', instrument: 'pact', to: ['south'], terms, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  for (const by of ['north', 'south']) play.do(by, { type: 'sign-proposal', proposal, version: 1 });
  return play.control('advance-phase');
}
const counted = (start: number) => found(voted(start).control('advance-phase').log)[0];

test('by how much is said: 50 are needed', () => {
  expect(counted(35)).toMatchObject({
    title: 'Council of North: no, 48 of the 50 needed',
    text: 'The vote was on River Pact. It lacked 2. It lapsed.',
    parties: ['north'],
  });
  expect(counted(37)).toMatchObject({ title: 'Council of North: yes, 50 where 50 were needed' });
  expect(counted(37)?.text).toBe('The vote was on River Pact. It had just what it needed.');
  expect(counted(40)?.text).toBe('The vote was on River Pact. It had 3 to spare.');
  expect(counted(41)).toBeUndefined();
});

test('what the facilitator decides is told only where it failed, with the reason', () => {
  const decided = (passed: boolean) => {
    const play = voted(40);
    const { proposal } = play.last('proposal-tabled');
    play.do('control', { type: 'decide-gate', proposal, gate: 'council', passed, reason: 'So be it.' });
    return found(play.control('advance-phase').log)[0];
  };
  expect(decided(true)).toBeUndefined();
  expect(decided(false)).toMatchObject({
    title: 'Council of North: no',
    text: 'The vote was on River Pact. The facilitator decided: “So be it.” It lapsed.',
  });
});
