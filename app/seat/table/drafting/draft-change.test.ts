import { expect, test } from 'vitest';
import { type Draft, edited, emptyDraft } from '../../../../game/session/draft';
import { noDraft } from '../../../../game/session/evolve/papers';
import { afterCommand, changesOf, isNothing, overlaid, sendable, withoutTabled } from './draft-change';

const before: Draft = {
  ...emptyDraft,
  terms: { form: 'treaty', term: 'y10' },
  clauses: { form: 'In Kyiv.' },
  rationale: 'It',
};

test('a change is split into what was picked and what is typed, and both together make the new draft', () => {
  const after: Draft = { ...before, terms: { form: 'statute' }, to: ['us'], clauses: {}, rationale: 'It is' };
  const { picked, typed } = changesOf(before, after);
  expect(picked).toEqual({ terms: { form: 'statute', term: null }, to: ['us'] });
  expect(typed).toEqual({ clauses: { form: null }, rationale: 'It is' });
  expect(edited(edited(before, picked), typed)).toEqual(after);
  expect(isNothing(changesOf(before, before).picked)).toBe(true);
  expect(isNothing(changesOf(before, before).typed)).toBe(true);
});

test('of two edits of a text the later holds, and neither loses the other clause', () => {
  const first = { clauses: { form: 'In Kyiv.', term: 'From the first day.' }, rationale: 'It' };
  expect(overlaid(first, { clauses: { form: 'In Kyiv and here.' } })).toEqual({
    clauses: { form: 'In Kyiv and here.', term: 'From the first day.' },
    rationale: 'It',
  });
});

test('what is too long waits, the rest goes', () => {
  const long = 'x'.repeat(8_001);
  const { fits, waits } = sendable({ clauses: { form: long, term: null }, rationale: 'It' });
  expect(fits).toEqual({ clauses: { term: null }, rationale: 'It' });
  expect(waits).toEqual({ clauses: { form: long } });
});

test('commands on their way are seen as the rules will take them', () => {
  const one = afterCommand(noDraft, { type: 'replace-draft', draft: before }, 'me');
  const two = afterCommand(one, { type: 'edit-draft', edit: { terms: { form: 'statute' } } }, 'me');
  const three = afterCommand(two, { type: 'replace-draft', draft: emptyDraft }, 'me');
  expect(three).toMatchObject({ now: emptyDraft, before: { terms: { form: 'statute' } } });
  expect(afterCommand(three, { type: 'restore-draft' }, 'me').now.terms).toEqual({ form: 'statute', term: 'y10' });
});

test('what was typed of issues that a proposal does not settle is still to be sent', () => {
  const typed = { clauses: { form: 'In Kyiv.', term: 'From the first day.' }, rationale: 'It' };
  expect(withoutTabled(typed, ['form'])).toEqual({ clauses: { term: 'From the first day.' } });
  expect(isNothing(withoutTabled(typed, ['form', 'term']))).toBe(true);
});
