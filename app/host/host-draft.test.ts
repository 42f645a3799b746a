import { describe, expect, test } from 'vitest';
import type { ScenarioCard } from '../../game/protocol';
import { languageChoices, mandateChoices, minutesOf, paceChoices, sizeWords, variantChoices } from './choices-of';
import { blankDraft, cardFor, chosenOf, requestOf } from './host-draft';

const card: ScenarioCard = {
  id: 'quay',
  title: 'The New Quay',
  summary: 'A harbour wants a deeper quay.',
  model: 'Invented.',
  parties: ['a', 'b'].map((id) => ({ id, name: id, letters: 'A', shape: 'circle', colour: { light: '', dark: '' } })),
  issues: ['one', 'two', 'three'],
  rounds: [{ name: 'Round', phases: [{ name: 'Talks', minutes: 30, allows: [] }] }],
  paces: [
    { id: 'standard', name: 'As written', factor: 1 },
    { id: 'untimed', name: 'No clock', factor: 0 },
  ],
  variants: [
    { id: 'short', name: 'Short', summary: 'A first lesson.', issues: 2 },
    { id: 'full', name: 'Full: 3 issues', summary: 'Everything.', issues: 3 },
  ],
  mandates: [{ id: 'hard', name: 'Harder instructions' }],
  languages: ['en', 'uk'],
  injects: 4,
  precedents: [],
};
const plain: ScenarioCard = {
  ...card,
  id: 'plain',
  variants: [],
  mandates: [],
  languages: ['en'],
  injects: 0,
};
const draft = { ...blankDraft, name: 'Fay' };

describe('what will be hosted', () => {
  test('the first of everything, the instructions of the briefs and the author’s language, until something is chosen', () => {
    expect(requestOf(draft, card)).toEqual({
      scenario: 'quay',
      title: 'The New Quay',
      name: 'Fay',
      pace: 'standard',
      clock: 'automatic',
      variant: 'short',
      mandate: null,
      language: null,
    });
  });

  test('what was chosen', () => {
    const chosen = { ...draft, title: ' Table 2 ', pace: 'untimed', variant: 'full', mandate: 'hard', language: 'uk' };
    expect(requestOf(chosen, card)).toMatchObject({
      title: 'Table 2',
      pace: 'untimed',
      variant: 'full',
      mandate: 'hard',
      language: 'uk',
    });
  });

  test('a choice that another scenario does not have falls away with it', () => {
    const chosen = { ...draft, scenario: 'plain', variant: 'full', mandate: 'hard', language: 'uk' };
    expect(cardFor(chosen, [card, plain])?.id).toBe('plain');
    expect(chosenOf(chosen, plain)).toMatchObject({ variant: null, mandate: null, language: null });
  });

  test('a scenario’s own language is asked for by naming none', () => {
    expect(requestOf({ ...draft, language: 'en' }, card).language).toBeNull();
  });
});

describe('the choices in words', () => {
  test('a variant says how many issues it has, once', () => {
    expect(variantChoices(card).map(({ note }) => note)).toEqual(['2 issues. A first lesson.', 'Everything.']);
  });

  test('instructions begin with those of the briefs', () => {
    expect(mandateChoices(card).map(({ id, name }) => [id, name])).toEqual([
      ['', 'As in the briefs'],
      ['hard', 'Harder instructions'],
    ]);
  });

  test('languages are named, each in itself', () => {
    expect(languageChoices(card)).toEqual([
      { id: 'en', name: 'English', note: 'as the author wrote it' },
      {
        id: 'uk',
        name: 'Українська',
        note: 'the scenario’s texts; what is not translated stays in English, marked [en]',
      },
    ]);
  });

  test('a pace says what it makes of the minutes', () => {
    expect(minutesOf(card)).toBe(30);
    expect(paceChoices(card).map(({ note }) => note)).toEqual(['about 30 min in all', 'no clock runs']);
    const paces = [0.713, 6.06, 326].map((factor) => ({ id: 'slow', name: 'Slow', factor }));
    expect(paceChoices({ ...card, paces }).map(({ note }) => note)).toEqual([
      'about 21 min in all',
      'about 3 h in all',
      'about 7 days in all',
    ]);
  });

  test('a card says how large the exercise is', () => {
    expect(sizeWords(card)).toBe('2 parties · 2 or 3 issues · 1 round · 30 min at the author’s pace · 4 injects');
    expect(sizeWords(plain)).toBe('2 parties · 3 issues · 1 round · 30 min at the author’s pace');
  });
});
