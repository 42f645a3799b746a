import { expect, test } from 'vitest';
import { six } from '../../../../tests/support/scenarios';
import { movedWords, movesTowards } from './moved-words';

const shift = (party: string, ...towards: string[]) => ({
  ...{ position: 1, party, issue: 'jobs', was: 'five', option: 'ten' },
  towards,
});

test('who moved most, and towards whom', () => {
  const shifts = [shift('city', 'harbour'), shift('city'), shift('greens', 'harbour', 'ministry')];
  expect(movedWords(six, shifts)).toBe(
    'The city changed position most often, 2 times. Others went over most often to positions of The harbour, 2 times.',
  );
  expect(movesTowards(shifts, 'city', 'harbour')).toBe(1);
  expect(movesTowards(shifts, 'city', null)).toBe(1);
  expect(movesTowards(shifts, 'greens', 'ministry')).toBe(1);
});

test('several who moved alike are named together, and a move to nobody’s position towards nobody', () => {
  expect(movedWords(six, [shift('city'), shift('greens')])).toBe(
    'The city and The greens changed position most often, 1 time each. Nobody took over the position of another.',
  );
  expect(movedWords(six, [])).toBe('No party is known to have changed its position on any issue.');
});
