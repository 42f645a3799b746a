import { expect, test } from 'vitest';
import { everyPhase, lengthOf, pacedMinutes, slotsOf } from './timetable';

const rounds = [
  {
    name: 'First',
    phases: [
      { name: 'Read', minutes: 10 },
      { name: 'Talk', minutes: 15 },
    ],
  },
  {
    name: 'Second',
    phases: [
      { name: 'Sign', minutes: 5 },
      { name: 'Again', minutes: 8, afterFailure: true },
    ],
  },
];
const card = rounds.map((round) => ({ ...round, phases: round.phases.slice(0, round.name === 'First' ? 2 : 1) }));

test('phase follows phase, in minutes after the start', () => {
  expect(slotsOf(card, [10, 0, 1500])).toEqual([
    { round: 'First', phase: 'Read', minutes: 10, starts: 0, ends: 10 },
    { round: 'First', phase: 'Talk', minutes: 0, starts: 10, ends: 10 },
    { round: 'Second', phase: 'Sign', minutes: 1500, starts: 10, ends: 1510 },
  ]);
});

test('a pace makes minutes that can be read, and breaks are added to them', () => {
  expect(pacedMinutes(card, 0.713)).toEqual([7.1, 10.7, 3.6]);
  expect(lengthOf([10, 15, 5])).toBe(30);
  expect(lengthOf([10, 15, 5], 20)).toBe(50);
});

test('what is played only after a failure goes at the pace; minutes for another scenario fit none', () => {
  expect(everyPhase(rounds, [1, 2, 3], 2)).toEqual([1, 2, 3, 16]);
  expect(everyPhase(rounds, [1, 2], 2)).toBeNull();
  expect(everyPhase(rounds, [1, 2, 3, 4], 2)).toBeNull();
});
