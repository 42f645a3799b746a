import { expect, test } from 'vitest';
import { duoWith } from '../../tests/support/duo-with';
import { council } from '../../tests/support/staged';
import { briefAfter, changeFor } from './brief-after';
import { Effects } from './inject';
import { briefOf } from './publish';

const scenario = duoWith({ gates: [council] });
const effects = Effects.parse({
  points: [
    { when: { levy: 'low' }, points: { north: 2 }, why: 'good news' },
    { when: { levy: ['low', 'high'] }, points: { north: 0, south: -3 }, why: 'bad news' },
  ],
  reservation: { south: 4 },
  delay: { north: 6 },
  gates: [{ gate: 'council', support: [{ when: { levy: 'low' }, points: 7 }], threshold: 1, rounds: 2 }],
});

test('a change holds what is one party’s own, and nothing of another', () => {
  expect(changeFor(scenario.gates, effects, { party: 'north', round: 1 })).toEqual({
    clauses: [{ when: { levy: ['low'] }, points: 2, why: 'good news' }],
    reservation: 0,
    delay: 6,
    round: 1,
    gates: [{ gate: 'council', support: [{ when: { levy: ['low'] }, points: 7 }], threshold: 1, until: 2 }],
  });
  const south = changeFor(scenario.gates, effects, { party: 'south', round: 1 });
  expect(south).toMatchObject({ reservation: 4, delay: 0, gates: [] });
  expect(south?.clauses).toEqual([{ when: { levy: ['low', 'high'] }, points: -3, why: 'bad news' }]);
});

test('a party that is left alone has no change', () => {
  expect(changeFor([], Effects.parse({ reservation: { south: 1 } }), { party: 'north', round: 0 })).toBeNull();
});

test('it is added to the brief; the cost of delay to that of its round', () => {
  const before = briefOf(scenario, 'north');
  const change = changeFor(scenario.gates, effects, { party: 'north', round: 1 });
  if (!change) throw new Error('no change');
  const after = briefAfter(before, change);
  expect(after.scoreSheet).toEqual([...before.scoreSheet, ...change.clauses]);
  expect(after.delayCost).toEqual([2, 9]);
  expect(after.gates[0]?.changes).toEqual(change.gates);
});
