import { expect, test } from 'vitest';
import { duo } from '../../tests/support/scenarios';
import { briefOf, publicScenario } from '../scenario/publish';
import { delayWith, gainWith, scoreNow } from './prospect';

const scenario = publicScenario(duo);
const south = briefOf(duo, 'south');
const pact = { instrument: 'pact', terms: { levy: 'low' } };

test('[SC3] ended now with nothing in force, all rounds have cost their delay', () => {
  expect(scoreNow(scenario, south, [])).toEqual({ points: 11, delay: 5, total: 6, reservation: 10 });
});

test('[SC3] [SC4] terms that end delay are worth the delay they save, more the earlier they come', () => {
  expect(delayWith(scenario, south, [], { ...pact, round: 0 })).toBe(0);
  expect(delayWith(scenario, south, [], { ...pact, round: 1 })).toBe(1);
  // A low levy costs south one point against none.
  expect(gainWith(scenario, south, [], { ...pact, round: 0 })).toBe(-1 + 5);
  expect(gainWith(scenario, south, [], { ...pact, round: 1 })).toBe(-1 + 4);
});

test('[SC3] other terms save none, and delay that has ended stays ended', () => {
  const letter = { instrument: 'side-letter', terms: { water: 'shared' }, round: 0 };
  expect(gainWith(scenario, south, [], letter)).toBe(9 - 2);
  const inForce = { ...pact, proposal: 'p', signatories: ['north', 'south'], enteredAt: 1, round: 0 };
  expect(delayWith(scenario, south, [inForce], { ...pact, round: 1 })).toBe(0);
});
