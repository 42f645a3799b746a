import { describe, expect, test } from 'vitest';
import type { SignatureRule } from '../../../../game/scenario/signature-rule';
import { mustSign, ruleInWords } from './rule-in-words';

const names = ['Port', 'City', 'Union', 'Ministry', 'Greens', 'Shipper'];
const id = (name: string) => name.toLowerCase();
const all = names.map(id);
const scenario = {
  parties: names.map((name) => ({
    id: id(name),
    name,
    letters: 'A',
    shape: 'circle' as const,
    colour: { light: '', dark: '' },
  })),
};
const by = (signatureRule: SignatureRule, signatories: string[] = all) => ({ signatories, signatureRule });
const fiveOfSix = by({ all: ['port', 'ministry', { atLeast: 5, of: all }] });

describe('whose signatures bring an instrument into force', () => {
  test('without a rule, everyone’s who may sign it', () => {
    expect(ruleInWords(scenario, { signatories: ['port', 'city', 'union'] })).toBe('Port, City and Union');
  });

  test.each<[SignatureRule, string]>([
    ['port', 'Port'],
    [{ all: ['port', 'city'] }, 'Port and City'],
    [{ any: ['port', 'city', 'union'] }, 'Port, City or Union'],
    [{ atLeast: 4, of: all }, 'four of the six'],
    [{ atLeast: 2, of: ['port', 'city', 'union'] }, 'two of Port, City and Union'],
    [{ atLeast: 1, of: ['port', 'city'] }, 'Port or City'],
    [{ atLeast: 2, of: ['port', 'city'] }, 'Port and City'],
    [{ all: ['port', { any: ['city', 'union'] }] }, 'Port and either City or Union'],
    [{ any: [{ all: ['port', 'city'] }, 'union'] }, 'Port and City together or Union'],
    [{ all: ['greens', { atLeast: 2, of: ['port', 'city', 'union'] }] }, 'Greens and two of Port, City and Union'],
    [{ all: [{ any: ['port', 'city'] }] }, 'Port or City'],
    [{ all: ['greens', { any: ['port'] }] }, 'Greens and Port'],
  ])('%j', (rule, words) => {
    expect(ruleInWords(scenario, by(rule))).toBe(words);
  });

  test('so many of all, with vetoes', () => {
    expect(ruleInWords(scenario, fiveOfSix)).toBe('five of the six, Port and Ministry among them');
  });
});

test('a party must sign if nothing enters into force without it', () => {
  expect(all.filter((party) => mustSign(fiveOfSix, party))).toEqual(['port', 'ministry']);
  expect(mustSign({ signatories: ['port', 'city'] }, 'city')).toBe(true);
  expect(mustSign({ signatories: ['port', 'city'] }, 'greens')).toBe(false);
});
