import { expect, test } from 'vitest';
import { broken, expectFaultBesideAnother, faultsOfYaml, type Slip } from '../../tests/support/broken-scenario';

const astray: Slip[] = [
  [
    'a variant that holds an unknown issue',
    [['hold: { water: shared }', 'hold: { ▸waiter: shared }']],
    'no such issue "waiter"',
    'perhaps water; this scenario has border, water, patrol',
  ],
  [
    'a variant that holds an unknown option',
    [['hold: { water: shared }', 'hold: { water: ▸shred }']],
    'no such option "shred"',
    'perhaps shared; issue water has unshared, shared',
  ],
  [
    'a variant without use for a party',
    [['hold: { water: shared }', 'hold: ▸{ patrol: nobody }']],
    'no instrument that is left needs the signature of league',
    'fewer issues held',
  ],
  [
    'a variant whose reservation values lack a party',
    [['hold: { water: shared } }', 'hold: { water: shared }, reservation: ▸{ north: 1, south: 1 } }']],
    'nothing here for league',
    'an entry for every party, 0 if need be',
  ],
  [
    'a mandate that lacks a party',
    [
      ['south: 7, ', ''],
      ['{ north: 6, le', '▸{ north: 6, le'],
    ],
    'nothing here for south',
    'an entry for every party, 0 if need be',
  ],
  [
    'a mandate for a stranger',
    [['south: 7, ', 'south: 7, ▸sooth: 7, ']],
    'no such party "sooth"',
    'perhaps south; this scenario has north, south, league',
  ],
  [
    'a precedent with an unknown option',
    [['water: shared, patrol: nobody }', 'water: ▸shard, patrol: nobody }']],
    'no such option "shard"',
    'perhaps shared; issue water has unshared, shared',
  ],
  [
    'a precedent that leaves an issue open',
    [
      ['water: shared, patrol: nobody }', 'patrol: nobody }'],
      ['s: { border: clos', 's: ▸{ border: clos'],
    ],
    'no option for water',
    'one option for every issue',
  ],
  [
    'a precedent against coherence',
    [
      ['water: shared, patrol: nobody }', 'water: shared, patrol: joint }'],
      ['s: { border: clos', 's: ▸{ border: clos'],
    ],
    'precedent old-pact has border: closed, patrol: joint, which cannot be: nobody patrols what nobody crosses',
    'another option on one of these issues',
  ],
  [
    'a status quo against coherence',
    [
      ['statusQuo: nobody', 'statusQuo: joint'],
      ['o: closed', 'o: ▸closed'],
    ],
    'the status quo has border: closed, patrol: joint, which cannot be: nobody patrols what nobody crosses',
    'another status quo on one of these issues, or a narrower rule of coherence',
  ],
  [
    'a table for an unknown issue',
    [['issue: patrol', 'issue: ▸patrols']],
    'no such issue "patrols"',
    'perhaps patrol; this scenario has border, water, patrol',
  ],
  [
    'a table for an unknown option',
    [['joint: 0.9', 'joint: 0.9, ▸joined: 0.9']],
    'no such option "joined"',
    'issue patrol has nobody, joint',
  ],
  [
    'a table with a gap',
    [
      ['nobody: 0.1, joint: 0.9', 'nobody: 0.1'],
      ['{ nobody: 0.1 ', '▸{ nobody: 0.1 '],
    ],
    'no number for joint',
    'a number for every option of patrol',
  ],
  [
    'a lapse to an unknown option',
    [['lapsesTo: { patrol: nobody }', 'lapsesTo: { patrol: ▸none }']],
    'no such option "none"',
    'issue patrol has nobody, joint',
  ],
  [
    'a temptation by an unknown option',
    [['when: { water: unshared }', 'when: { water: ▸dry }']],
    'no such option "dry"',
    'issue water has unshared, shared',
  ],
  [
    'a factor with an unknown issue',
    [['- { when: { border: open }, add', '- { when: { ▸bordr: open }, add']],
    'no such issue "bordr"',
    'perhaps border; this scenario has border, water, patrol',
  ],
];

test.each(astray)('%s', (...slip) => expectFaultBesideAnother(slip));

/** A variant may be wrong in several ways at once, all of them where it says what it holds. */
test.each([
  ['water: shared, patrol: nobody', 'this leaves 1 of 3 issues in play', 'at least two'],
  ['water: shared, border: open', 'nothing that is left could end the cost of delay', 'fewer issues held'],
  [
    'border: closed, patrol: joint',
    'what is held has border: closed, patrol: joint, which cannot be: nobody patrols what nobody crosses',
    'another option for one of the issues held',
  ],
  [
    'patrol: joint',
    'with the status quo of the rest, what is held has border: closed, patrol: joint, which cannot be: nobody patrols what nobody crosses',
    'another option for one of the issues held',
  ],
])('a variant that holds %s', async (held, message, right) => {
  const { yaml, places } = broken([['hold: { water: shared }', `hold: ▸{ ${held} }`]]);
  expect(await faultsOfYaml(yaml)).toContainEqual({ ...places[0], message, right });
});
