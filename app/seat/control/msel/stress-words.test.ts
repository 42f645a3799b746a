import { expect, test } from 'vitest';
import { Inject } from '../../../../game/scenario/inject';
import { stressWords } from './stress-words';

const inject = Inject.parse({
  id: 'flood',
  title: 'Flood',
  release: 'by-hand',
  to: 'everyone',
  text: 'It rains.',
  source: 'None.',
  effects: { stress: { will: -0.1, durability: 0 } },
  turns: [{ text: 'a' }, { text: 'b', effects: { stress: { durability: 0.05 } } }],
});

test('what an inject may do to the stress test, or did', () => {
  expect(stressWords(inject, null)).toEqual([
    'Stress test: will −10 (only control reads this)',
    'Stress test, in way 2: durability +5 (only control reads this)',
  ]);
  expect(stressWords(inject, { stress: { will: -0.1, durability: 0.05 } })).toEqual([
    'Stress test: will −10, durability +5 (only control reads this)',
  ]);
  expect(stressWords(inject, { stress: {} })).toEqual([]);
});
