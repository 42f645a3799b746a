import { expect, test } from 'vitest';
import { publicScenario } from '../../../../game/scenario/publish';
import { duo } from '../../../../tests/support/scenarios';
import { missingWords } from './missing-words';

const scenario = publicScenario(duo);
const pact = scenario.instruments.find(({ id }) => id === 'pact');
const missing = (signatures: readonly string[], me: string | null, rule?: { atLeast: number; of: string[] }) =>
  pact && missingWords(scenario, rule ? { ...pact, signatureRule: rule } : pact, { signatures, me });

test('names whose signatures are missing, one’s own last', () => {
  expect(missing([], 'north')).toBe('missing: S signature and yours');
  expect(missing(['north'], 'north')).toBe('missing: S signature');
  expect(missing(['south'], 'north')).toBe('missing: your signature');
  expect(missing([], null)).toBe('missing: N and S signatures');
  expect(missing(['north', 'south'], 'north')).toBeNull();
});

test('where a rule says whose signatures are enough, it is told with those there are', () => {
  const rule = { atLeast: 2, of: ['north', 'south'] };
  expect(missing(['south'], 'north', rule)).toBe('missing: signatures of North and South, so far S');
  expect(missing(['south', 'north'], 'north', rule)).toBeNull();
});
