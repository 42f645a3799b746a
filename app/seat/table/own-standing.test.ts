import { expect, test } from 'vitest';
import { prepare } from '../../../game/scenario/prepare';
import { briefOf, publicScenario } from '../../../game/scenario/publish';
import { duoWith } from '../../../tests/support/duo-with';
import { bestOf, heldPoints } from './own-standing';
import { issueName, optionName } from './words/words';

const variants = [{ id: 'short', name: 'Short', summary: 'No border.', hold: { border: 'closed' } }];
const whole = duoWith({ variants });
const short = prepare(whole, { variant: 'short', mandate: null });

test('what a variant holds counts in the most that can be had, at the option it is held at', () => {
  expect(heldPoints(briefOf(short, 'north'), publicScenario(short))).toBe(5);
  expect(bestOf(briefOf(short, 'north'), publicScenario(short))).toBe(5 + 6 + 8);
  expect(bestOf(briefOf(whole, 'north'), publicScenario(whole))).toBe(7 + 6 + 8);
});

test('a held issue and its options keep their names', () => {
  const scenario = publicScenario(short);
  const named = {
    issues: scenario.issues,
    held: scenario.held.map((issue) => ({
      ...issue,
      name: 'The border',
      options: issue.options.map((option) => ({ ...option, name: `${option.name} border` })),
    })),
  };
  expect(issueName(named, 'border')).toBe('The border');
  expect(optionName(named, 'border', 'closed')).toBe('closed border');
});
