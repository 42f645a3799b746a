import { expect, test } from 'vitest';
import { publicScenario } from '../../game/scenario/publish';
import { voting } from '../../tests/support/staged';
import { hurdlesOf } from './precedent-gates';

const scenario = publicScenario(voting());
const namesOf = (terms: Record<string, string>) =>
  hurdlesOf(scenario, terms).map(({ instrument, gates }) => [instrument.id, ...gates.map(({ id }) => id)]);

test('a precedent needs a gate under every instrument that lists it and could settle what calls for it', () => {
  expect(namesOf({ levy: 'low', water: 'shared' })).toEqual([['pact', 'council']]);
  expect(namesOf({ water: 'shared' })).toEqual([]);
});

test('an instrument that would change nothing is not tabled, so that it needs nothing', () => {
  const always = publicScenario(voting({ gates: voting().gates.map(({ required: _, ...gate }) => gate) }));
  expect(hurdlesOf(always, { levy: 'none', border: 'patrolled', water: 'unshared' })).toEqual([]);
  expect(hurdlesOf(always, { levy: 'none', water: 'shared' }).map(({ instrument }) => instrument.id)).toEqual(['pact']);
});
