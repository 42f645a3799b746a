import { describe, expect, test } from 'vitest';
import { coachWords } from './coach-words';

const party = (id: string, name: string) => ({
  ...{ id, name, letters: name.slice(0, 1), shape: 'circle' as const, colour: { light: '#000000', dark: '#ffffff' } },
});
const reader = {
  scenario: { parties: [party('north', 'North'), party('south', 'South')] },
  party: 'north',
  codeOf: () => 'N-S-1',
};
const note = {
  about: 'proposal',
  position: 9,
  proposal: 'p',
  version: 1,
  by: 'north',
  parties: 3,
  signable: 2,
} as const;
const said = (of: Parameters<typeof coachWords>[0]) => coachWords(of, reader);

describe('of a version', () => {
  test('it is said how many could sign it', () => {
    expect(said({ ...note, before: null })).toBe('Your version 1 of N-S-1: 2 of 3 delegations could sign it.');
    expect(said({ ...note, by: 'south', signable: 0, before: null })).toBe(
      'Version 1 of N-S-1, by South: none of 3 delegations could sign it.',
    );
    expect(said({ ...note, signable: 3, before: null })).toContain('all 3 delegations could sign it.');
    expect(said({ ...note, parties: 2, before: null })).toContain('both sides could sign it.');
    expect(said({ ...note, parties: 2, signable: 0, before: null })).toContain('neither side could sign it.');
    expect(said({ ...note, parties: 2, signable: 1, before: null })).toContain('1 of 2 delegations could sign it.');
  });

  test('of an amended one too what changed', () => {
    expect(said({ ...note, version: 2, before: { signable: 0, better: 2, worse: 1 } })).toBe(
      'Your version 2 of N-S-1: 2 of 3 delegations could sign it, up from none; better for 2, worse for 1.',
    );
    expect(said({ ...note, before: { signable: 2, better: 0, worse: 1 } })).toContain(
      'could sign it, as before; worse for 1.',
    );
    expect(said({ ...note, before: { signable: 3, better: 0, worse: 0 } })).toContain(
      ', down from 3; worth the same to all.',
    );
  });
});

test.each([
  ['agreement', 'opened', 0, 12, 'With what is in force now there is a zone of agreement: 12 packages would give'],
  ['lapse', 'closed', 12, 0, 'Since it failed at home the zone of agreement is gone'],
  ['inject', 'larger', 1, 2400, 'With the news the zone of agreement grew from 1 to 2,400 packages.'],
  ['round', 'smaller', 12, 2, 'With the new round the zone of agreement shrank from 12 to 2 packages.'],
  ['inject', 'smaller', 1000, 995, 'With the news the zone of agreement is almost as large as before: 995 packages.'],
  ['inject', 'closed', 1, 0, 'the zone of agreement is gone'],
  ['round', 'none', 12, 12, 'With the new round the zone of agreement is as large as before: 12 packages.'],
  ['round', 'none', 0, 0, 'With the new round there is still no zone of agreement'],
] as const)('of the zone after %s: %s', (cause, change, before, after, words) => {
  expect(said({ about: 'zone', position: 9, cause, change, before, after })).toContain(words);
});
