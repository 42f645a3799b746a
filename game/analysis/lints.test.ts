import { expect, test } from 'vitest';
import { duoWith } from '../../tests/support/duo-with';
import { lintsOf } from './lints';

test('in the duo no lint finds anything', () => {
  expect(lintsOf(duoWith())).toEqual([]);
});

test('every lint is asked, and says where, what and what would be right', () => {
  const duo = duoWith();
  const found = lintsOf(
    duoWith(
      {
        title: 'A title that goes on for longer than the bar at the top of a small telephone',
        parties: duo.parties.map((party) => ({ ...party, reservation: 500 })),
        instruments: duo.instruments.map((each) => ({ ...each, signatories: ['north'], issues: ['border', 'water'] })),
        injects: [
          {
            id: 'flood',
            title: 'Flood',
            release: { when: { tabled: { levy: 'low' } } },
            to: ['north'],
            text: 'Water rises.',
            effects: { reservation: { south: 0 } },
            source: 'TODO',
          },
        ],
      },
      { briefs: { north: 'Short.', south: 'Short.' } },
    ),
  );
  const heads = new Set(found.map(({ path }) => path.filter((step) => typeof step === 'string').join('.')));
  expect([...heads].sort()).toEqual([
    'injects.effects.reservation',
    'injects.release.when.tabled',
    'injects.source',
    'issues.id',
    'parties.brief',
    'parties.id',
    'parties.reservation',
    'title',
  ]);
  expect(found.every(({ message, right }) => message !== '' && right !== '')).toBe(true);
});
