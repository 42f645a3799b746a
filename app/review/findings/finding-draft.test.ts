import { expect, test } from 'vitest';
import { findingOf, fresh } from './finding-draft';

test('a finding lacks its category, then its text, and an empty field is none', () => {
  const draft = fresh(null);
  expect(findingOf(draft).missing).toBe('Name a category.');
  expect(findingOf({ ...draft, category: 'Talk' }).missing).toBe('Say what the exercise showed.');
  expect(findingOf({ ...draft, category: ' Talk ', text: 'Short. ', owner: ' ' }).value).toEqual({
    kind: 'improvement',
    category: 'Talk',
    text: 'Short.',
    recommendation: null,
    owner: null,
    due: null,
    when: null,
  });
});

test('a date is a date, and what stands is taken over', () => {
  const whole = { ...fresh(null), category: 'Talk', text: 'Short.', due: '2026-13-01' };
  expect(findingOf(whole)).toEqual({ value: null, missing: 'The date is not one yet.' });
  const { value } = findingOf({ ...whole, due: '2026-12-01', when: 5 });
  expect(value && findingOf(fresh(value)).value).toEqual(value);
});
