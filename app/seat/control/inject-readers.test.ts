import { expect, test } from 'vitest';
import { Inject } from '../../../game/scenario/inject';
import { publicScenario } from '../../../game/scenario/publish';
import { voting } from '../../../tests/support/staged';
import { readAlone, readersWords, recipientsWords } from './inject-readers';

const scenario = publicScenario(voting());
const injectWith = (more: object) =>
  Inject.parse({
    id: 'flood',
    title: 'Flood',
    release: 'by-hand',
    to: 'everyone',
    text: 'It rains.',
    source: 'None.',
    ...more,
  });

test('an inject for everyone that touches nobody is read by everyone alike', () => {
  expect(readersWords(scenario, injectWith({}))).toBe('Everyone reads it at once.');
});

test('whoever has a text of its own, or a number or a gate that changes, reads that besides', () => {
  const inject = injectWith({
    texts: { south: 'Your fields.' },
    effects: { gates: [{ gate: 'council', threshold: 1 }] },
  });
  expect(readAlone(scenario, inject)).toEqual(['north', 'south']);
  expect(readersWords(scenario, inject)).toBe(
    'Everyone reads it at once. North and South also read, each for itself, what concerns it alone.',
  );
});

test('what only one turn of it says counts as well', () => {
  const turns = [{ text: 'a' }, { text: 'b', effects: { reservation: { south: 1 } } }];
  const inject = injectWith({ to: ['north'], turns });
  expect(recipientsWords(scenario, inject)).toBe('North');
  expect(readersWords(scenario, inject)).toBe(
    'North and control read it at once; nobody else does. South also reads what concerns it alone.',
  );
});
