import { expect, test } from 'vitest';
import { guessedGain } from './guessed-gain';

const guesses = {
  form: { wants: 'treaty', matters: 3 },
  term: { wants: 'y50', matters: 1 },
  force: { wants: null, matters: 3 },
  line: { wants: 'freeze', matters: 0 },
};

test('what is met is weighed against all that was guessed to be wanted', () => {
  expect(guessedGain(guesses, { form: 'treaty', term: 'y10', line: 'freeze' })).toEqual({ met: 3, of: 4 });
  expect(guessedGain(guesses, {})).toEqual({ met: 0, of: 4 });
});

test('without a wish there is nothing to say', () => {
  expect(guessedGain({ force: guesses.force, line: guesses.line }, { line: 'freeze' })).toBeNull();
  expect(guessedGain({}, {})).toBeNull();
});
