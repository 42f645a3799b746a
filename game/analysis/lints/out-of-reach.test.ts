import { expect, test } from 'vitest';
import { dense } from '../../../tests/support/dense';
import { duoWith } from '../../../tests/support/duo-with';
import { outOfReach } from './out-of-reach';

const duo = duoWith();
const reserving = (north: number) =>
  duo.parties.map((party) => (party.id === 'north' ? { ...party, reservation: north } : party));

// The most for north in an admissible package: patrolled 4, shared 6, high 8. Open is its own red line.
const most = 18;

test('a reservation value may be as high as the best admissible package, and no higher', () => {
  expect(outOfReach(duoWith({ parties: reserving(most) }))).toEqual([]);
  expect(outOfReach(duoWith({ parties: reserving(most + 1) }))).toEqual([
    {
      path: ['parties', 0, 'reservation'],
      message: 'no admissible package gives north its reservation value of 19',
      right: "at most 18, the most it can have in a coherent package that crosses nobody's red line",
    },
  ]);
});

test('the values of a mandate are looked at as well', () => {
  const mandates = [
    { id: 'easy', name: 'Easy', reservation: { north: 10, south: 10 } },
    { id: 'hard', name: 'Hard', reservation: { north: 19, south: 10 } },
  ];
  expect(outOfReach(duoWith({ mandates }))).toEqual([
    expect.objectContaining({
      path: ['mandates', 1, 'reservation', 'north'],
      message: 'no admissible package gives north its reservation value of 19 under mandate hard',
    }),
  ]);
});

const variants = [
  { id: 'free', name: 'Free', summary: 'No levy.', hold: { levy: 'none' } },
  { id: 'whole', name: 'Whole', summary: 'Everything.', hold: {} },
];

test('and what a variant leaves within reach', () => {
  // With no levy: patrolled 4, shared 6, none 1.
  expect(outOfReach(duoWith({ variants, parties: reserving(11) }))).toEqual([]);
  const mandates = [{ id: 'hard', name: 'Hard', reservation: { north: 14, south: 10 } }];
  expect(outOfReach(duoWith({ variants, mandates, parties: reserving(12) }))).toEqual([
    expect.objectContaining({
      path: ['variants', 0, 'hold'],
      message: 'in variant free, no admissible package gives north its reservation value of 12',
    }),
    expect.objectContaining({
      path: ['mandates', 0, 'reservation', 'north'],
      message: 'in variant free, no admissible package gives north its reservation value of 14 under mandate hard',
    }),
  ]);
});

test('what is out of reach everywhere is said once', () => {
  expect(outOfReach(duoWith({ variants, parties: reserving(30) }))).toHaveLength(1);
});

test('an exercise that leaves a party less than 70 of its best 100 says so', () => {
  // North has 7 + 6 + 8 at best. Without a high levy it can have 4 + 6 + 4: 14 of 21, and 15 would do.
  const parties = duo.parties.map((party) =>
    party.id === 'south' ? { ...party, redLines: [{ text: 'A high levy', when: { levy: 'high' } }] } : party,
  );
  expect(outOfReach(duoWith({ parties }))).toEqual([
    {
      path: ['parties', 0, 'id'],
      message: 'north can have at most 14 points in an admissible package, of 21 if it had its way throughout',
      right: 'at least 15, 70 of 100: fewer red lines of others, or more points for what is open to it',
    },
  ]);
});

test('where nothing is admissible that alone is said', () => {
  const coherence = [{ never: { levy: ['none', 'low', 'high'] }, why: 'no levy is possible' }];
  expect(outOfReach(duoWith({ coherence, variants }))).toEqual([
    {
      path: ['coherence'],
      message: "every package is incoherent or crosses somebody's red line",
      right: 'at least one package that all parties could sign',
    },
  ]);
  const noFree = [{ never: { levy: 'none' }, why: 'somebody has to pay' }];
  expect(outOfReach(duoWith({ coherence: noFree, variants }))).toEqual([
    expect.objectContaining({
      path: ['variants', 0, 'hold'],
      message: "in variant free, every package is incoherent or crosses somebody's red line",
    }),
  ]);
});

test('what is too wide to compute is not judged', () => {
  const wide = dense(12);
  const parties = wide.parties.map((party) => ({ ...party, reservation: 1_000 }));
  expect(outOfReach({ ...wide, parties })).toEqual([]);
  const narrow = dense(4);
  expect(outOfReach({ ...narrow, parties })).toHaveLength(2);
});
