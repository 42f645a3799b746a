import { expect, test } from 'vitest';
import { Effects } from '../../../game/scenario/inject';
import { publicScenario } from '../../../game/scenario/publish';
import { voting } from '../../../tests/support/staged';
import { effectWords } from './inject-effects';

const scenario = publicScenario(voting());
const said = (effects: unknown) => effectWords(scenario, Effects.parse(effects));

test('every kind of effect is a line, in the order of points, reservation, delay, gates, stress test', () => {
  const lines = said({
    points: [{ when: { levy: ['low', 'high'] }, points: { south: -1, north: 3 }, why: 'the mills' }],
    reservation: { south: 2 },
    delay: { north: -1 },
    gates: [{ gate: 'council', support: [{ when: { levy: 'low' }, points: -5 }], threshold: 3, rounds: 2 }],
    stress: { will: -0.1, durability: 0.05 },
  });
  expect(lines).toEqual([
    'levy: low or high: North +3, South −1 (the mills)',
    'Reservation value: South +2',
    'Cost of delay in the round of its release: North −1',
    'Council of North needs 3 more, for 2 rounds',
    'Support at Council of North −5, for 2 rounds: levy: low',
    'Stress test: will −10, durability +5',
  ]);
});

test('a lower threshold is said as such, and nothing is said of what does not change', () => {
  expect(said({ gates: [{ gate: 'council', threshold: -4 }], reservation: { north: 0 }, stress: { will: 0 } })).toEqual(
    ['Council of North needs 4 fewer'],
  );
  expect(said({})).toEqual([]);
});
