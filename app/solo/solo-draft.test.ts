import { expect, test } from 'vitest';
import type { ScenarioCard } from '../../game/protocol/hosting';
import { alonePaces } from './solo-choices';
import { blankSolo, soloRequest } from './solo-draft';

const party = { letters: 'N', shape: 'circle', colour: { light: '#000000', dark: '#ffffff' } };
const card: ScenarioCard = {
  id: 'duo',
  title: 'Duo',
  summary: '',
  model: '',
  parties: [
    { id: 'north', name: 'North', ...party },
    { id: 'south', name: 'South', ...party },
  ],
  issues: ['Pact'],
  rounds: [],
  paces: [
    { id: 'standard', name: '30 minutes', factor: 1 },
    { id: 'untimed', name: 'No clock: the facilitator moves on', factor: 0 },
  ],
  variants: [
    { id: 'long', name: 'Long', summary: '', issues: 3 },
    { id: 'short', name: 'Short', summary: '', issues: 1 },
  ],
  mandates: [{ id: 'easy', name: 'Easy' }],
  languages: ['en', 'de'],
  injects: 0,
  precedents: [],
};

test('what is not chosen is usual: the first party and variant, no clock, the scenario’s own temperaments', () => {
  expect(soloRequest(blankSolo, card, ' ')).toEqual({
    scenario: 'duo',
    party: 'north',
    variant: 'long',
    mandate: null,
    language: null,
    pace: 'untimed',
    temperament: null,
    name: 'Player',
  });
});

test('where a clock always runs, the first pace is taken', () => {
  expect(soloRequest(blankSolo, { ...card, paces: card.paces.slice(0, 1) }, '').pace).toBe('standard');
});

test('what is chosen is asked for, and what the scenario does not have is not', () => {
  const draft = { ...blankSolo, party: 'south', variant: 'short', mandate: 'easy', language: 'de', pace: 'standard' };
  expect(soloRequest({ ...draft, temperament: 'hard' }, card, ' Ann ')).toMatchObject({
    ...{ party: 'south', variant: 'short', mandate: 'easy', language: 'de', pace: 'standard' },
    ...{ temperament: 'hard', name: 'Ann' },
  });
  expect(soloRequest({ ...draft, party: 'west', mandate: 'none' }, card, '')).toMatchObject({
    ...{ party: 'north', mandate: null },
  });
});

test('nobody else moves on where no clock runs', () => {
  expect(alonePaces(card).map(({ name }) => name)).toEqual(['30 minutes', 'No clock']);
});
