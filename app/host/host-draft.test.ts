import { describe, expect, test } from 'vitest';
import { Plan } from '../../game/exercise/plan';
import type { ScenarioCard } from '../../game/protocol/hosting';
import { languageChoices, mandateChoices, minutesOf, paceChoices, sizeWords, variantChoices } from './choices-of';
import { classListOf } from './class-list-of';
import { blankDraft, cardFor, chosenOf, draftOf, type HostDraft } from './host-draft';
import { planOf } from './plan-of';
import { seatingOf } from './seating-of';

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
const requestOf = (typed: HostDraft, of: ScenarioCard) => {
  const planned = planOf(typed, of);
  if (!planned.ok) throw new Error(planned.problem);
  return planned.plan;
};
const least = { scenario: 'quay', title: 'The New Quay', name: 'Fay', pace: 'standard', clock: 'automatic' } as const;

describe('what will be hosted', () => {
  test('the first of everything, the instructions of the briefs and the author’s language, until something is chosen', () => {
    expect(requestOf(draft, card)).toEqual(Plan.parse({ ...least, variant: 'short' }));
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

describe('what was typed', () => {
  const typed: HostDraft = {
    ...draft,
    size: '9',
    names: ['Red', '', 'Green'],
    tables: '3',
    minutes: { 0: '12,5' },
    breaks: '10',
    startsAt: '2026-11-26T14:00',
    absence: 'wait',
    absentMinutes: '3',
    list: '',
  };

  test('becomes the plan, with what is usual for the rest', () => {
    expect(requestOf(typed, card)).toMatchObject({
      size: 9,
      tables: ['Red', 'Table 2', 'Green'],
      assign: 'assigned',
      timetable: [12.5],
      breaks: 10,
      startsAt: new Date(2026, 10, 26, 14).getTime(),
      absence: { policy: 'wait', minutes: 3 },
    });
    expect(requestOf({ ...typed, minutes: { 0: '30' } }, card).timetable).toBeNull();
    expect(requestOf({ ...draft, size: 'many', tables: '-2', breaks: 'x', startsAt: 'soon' }, card)).toMatchObject({
      size: null,
      tables: ['Table 1'],
      breaks: 0,
      startsAt: null,
      assign: 'chosen',
    });
  });

  test('a plan that is opened again makes the same plan, its class list too', () => {
    const list = 'Name;Table\nZoë Lind;green\n"Lee; Ann";\nBo;Red';
    const plan = requestOf({ ...typed, size: '', list }, card);
    expect(plan.list).toContainEqual({ name: 'Lee; Ann', table: null, party: null });
    const again = draftOf(plan, { id: 'kept', revision: 2 });
    expect(requestOf(again, card)).toEqual(plan);
    expect(again).toMatchObject({ plan: { id: 'kept', revision: 2 }, touched: false });
  });

  test('is not sent while something in it is to be put right', () => {
    expect(planOf({ ...typed, names: ['Red', 'red'] }, card)).toMatchObject({ ok: false });
    expect(planOf({ ...typed, list: 'name\nAnn\nann' }, card)).toMatchObject({ ok: false });
  });

  test('the faults of a list are those of the tables that its people need', () => {
    const rows = Array.from({ length: 12 }, (_, n) => `Person ${n},Table ${1 + (n % 4)}`);
    const list = ['name,table', ...rows, 'person 1,'].join('\n');
    const planned = classListOf(list, plain.parties, seatingOf({ ...draft, list }, plain).tables);
    expect(planned).toMatchObject({ ok: false, faults: [{ line: 14, column: 1 }] });
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
