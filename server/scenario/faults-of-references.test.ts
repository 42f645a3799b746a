import { expect, test } from 'vitest';
import {
  between,
  broken,
  type Edit,
  expectFaultBesideAnother,
  faultsOfYaml,
  type Slip,
} from '../../tests/support/broken-scenario';

const astray: Slip[] = [
  [
    'a status quo that is no option',
    [['statusQuo: unshared', 'statusQuo: ▸unshard']],
    'no such option "unshard"',
    'perhaps unshared; issue water has unshared, shared',
  ],
  [
    'a stranger in points',
    [['league: 2 } }', 'league: 2, ▸leage: 2 } }']],
    'no such party "leage"',
    'perhaps league; this scenario has north, south, league',
  ],
  [
    'a bot for a stranger',
    [['rounds:', 'bots: { ▸nort: hard }\nrounds:']],
    'no such party "nort"',
    'perhaps north; this scenario has north, south, league',
  ],
  [
    'points that lack a party',
    [['points: { north: 4, south: 4, league: 2 }', 'points: ▸{ north: 4, south: 4 }']],
    'nothing here for league',
    'an entry for every party, 0 if need be',
  ],
  [
    'an unknown issue in an interaction',
    [['when: { border: open, patrol', 'when: { ▸boder: open, patrol']],
    'no such issue "boder"',
    'perhaps border; this scenario has border, water, patrol',
  ],
  [
    'an unknown option in a list',
    [['patrol: [joint]', 'patrol: [joint, ▸jont]']],
    'no such option "jont"',
    'perhaps joint; issue patrol has nobody, joint',
  ],
  [
    'an interaction that lacks a party',
    [['points: { north: 2, south: 1, league: 0 }', 'points: ▸{ north: 2, south: 1 }']],
    'nothing here for league',
    'an entry for every party, 0 if need be',
  ],
  [
    'an unknown option in a red line',
    [['when: { border: open }\n', 'when: { border: ▸opne }\n']],
    'no such option "opne"',
    'perhaps open; issue border has closed, open',
  ],
  [
    'a red line about nothing',
    [['when: { border: open }\n', 'when: ▸{}\n']],
    'a condition on no issue at all would always hold',
    'at least one issue and the option or options it must have, like border: open',
  ],
  [
    'an unknown option in coherence',
    [['patrol: joint }\n    why: nobody', 'patrol: ▸jont }\n    why: nobody']],
    'no such option "jont"',
    'perhaps joint; issue patrol has nobody, joint',
  ],
  [
    'coherence about nothing',
    [['never: { border: closed, patrol: joint }', 'never: ▸{}']],
    'a condition on no issue at all would always hold',
    'at least one issue and the option or options it must have, like border: open',
  ],
  [
    'an unknown issue of an instrument',
    [['issues: [patrol]', 'issues: [patrol, ▸patrl]']],
    'no such issue "patrl"',
    'perhaps patrol; this scenario has border, water, patrol',
  ],
  [
    'an unknown signatory',
    [['signatories: [north, south]\n', 'signatories: [north, south, ▸suoth]\n']],
    'no such party "suoth"',
    'perhaps south; this scenario has north, south, league',
  ],
  [
    'a rule with a party that does not sign',
    [['of: [north, south]', 'of: [north, ▸west]']],
    '"west" does not sign this instrument',
    'one of its signatories (north, south, league), or west among them',
  ],
  ['a rule that nobody can meet', [['atLeast: 1,', 'atLeast: ▸3,']], '3 of 2 can never sign', 'a number from 1 to 2'],
  [
    'a rule with a party twice',
    [['of: [north, south]', 'of: [north, south, ▸north]']],
    'north stands twice in this rule',
    'each party once',
  ],
  [
    'an unknown gate of an instrument',
    [['gates: [council]', 'gates: [council, ▸counsel]']],
    'no such gate "counsel"',
    'perhaps council; this scenario has assembly, council',
  ],
  [
    'an unknown instrument in onlyWith',
    [['onlyWith: [pact]', 'onlyWith: [▸pct]']],
    'no such instrument "pct"',
    'perhaps pact; this scenario has pact, escort',
  ],
  [
    'an instrument that waits for itself',
    [['onlyWith: [pact]', 'onlyWith: [▸escort]']],
    'escort waits for itself',
    'an instrument that enters into force on its own',
  ],
  [
    'an instrument that would tell of a confidential one',
    [
      ['confidential: false\n    gates: [assembly]', 'confidential: true\n    gates: [assembly]'],
      ['onlyWith: [pact]', 'onlyWith: [▸pact]'],
    ],
    'escort entering into force would tell of pact, which is confidential',
    'an instrument that is not confidential',
  ],
  [
    'an unknown party of a gate',
    [['party: league', 'party: ▸legue']],
    'no such party "legue"',
    'perhaps league; this scenario has north, south, league',
  ],
  [
    'an unknown option that requires a gate',
    [['required: { border: open }', 'required: { border: ▸ajar }']],
    'no such option "ajar"',
    'issue border has closed, open',
  ],
  [
    'a list of conditions, one about nothing',
    [['required: { border: open }', 'required: [{ border: open }, ▸{}]']],
    'a condition on no issue at all would always hold',
    'at least one issue and the option or options it must have, like border: open',
  ],
  [
    'an unknown issue in support',
    [['- { when: { water: shared }, points: 4 }', '- { when: { ▸watr: shared }, points: 4 }']],
    'no such issue "watr"',
    'perhaps water; this scenario has border, water, patrol',
  ],
  [
    'a draw without a slope',
    [
      ['    slope: 0.5\n', ''],
      ['id: council', '▸id: council'],
    ],
    'a gate decided by draw needs a slope',
    'slope: 0.5, say',
  ],
  [
    'a slope without a draw',
    [['    threshold: 5\n', '    threshold: 5\n    ▸slope: 1\n']],
    'a gate decided by rule has no slope',
    'decided: draw, or no slope',
  ],
  [
    'a gate that nothing has to pass',
    [
      ['    gates: [council]\n', ''],
      [': council', ': ▸council'],
    ],
    'no instrument has to pass gate council',
    'council among the gates of an instrument',
  ],
  [
    'an unknown end of delay',
    [['until: [pact]', 'until: [▸pac]']],
    'no such instrument "pac"',
    'perhaps pact; this scenario has pact, escort',
  ],
  [
    'too few costs of delay',
    [['north: [1, 2], south', 'north: ▸[1], south']],
    'costs of delay for 1 of 2 rounds',
    'one number for each round: first, second',
  ],
  [
    'costs of delay that lack a party',
    [
      [', league: [0, 0] }', ' }'],
      ['{ north: [1, 2', '▸{ north: [1, 2'],
    ],
    'nothing here for league',
    'an entry for every party, 0 if need be',
  ],
  [
    'a pace of years',
    [['factor: 1 }', 'factor: ▸9999 }']],
    'at pace standard the longest phase would last 199980 minutes',
    'a factor of at most 5000',
  ],
  [
    'no ratification before the phase kept for its failure',
    [
      ['ratifies: true', 'ratifies: false'],
      ['e: true }', 'e: ▸true }'],
    ],
    'phase repair is kept for a failed ratification, but none comes before it',
    'ratifies: true in an earlier phase, or no afterFailure here',
  ],
  [
    'a phase for failures that end the session',
    [
      ['goals:', 'afterFailure: end\ngoals:'],
      ['e: true }', 'e: ▸true }'],
    ],
    'phase repair is never played: a failed ratification ends the session',
    'afterFailure: reopen for the scenario, or no afterFailure here',
  ],
];

test.each(astray)('%s', (...slip) => expectFaultBesideAnother(slip));

test('instruments that wait only for each other', async () => {
  const edits: Edit[] = [
    ['  - id: escort', '    onlyWith: ▸[escort]\n  - id: escort'],
    ['onlyWith: [pact]', 'onlyWith: ▸[pact]'],
  ];
  const { yaml, places } = broken(edits);
  const right = 'one of them that needs none of the others';
  expect(await faultsOfYaml(yaml)).toEqual([
    { ...places[0], message: 'pact can never enter into force: it waits for escort, which never does', right },
    { ...places[1], message: 'escort can never enter into force: it waits for pact, which never does', right },
  ]);
});

test('an instrument may wait for one of several, of which one is free', async () => {
  const free = '  - { id: note, name: N, summary: S, issues: [water], signatories: [north], confidential: false }\n';
  const { yaml } = broken([['  - id: escort', `    onlyWith: [escort, note]\n${free}  - id: escort`]]);
  expect(await faultsOfYaml(yaml)).toEqual([]);
});

test('a ratification in a scenario without gates', async () => {
  const { yaml, places } = broken([
    ['    gates: [assembly]\n', ''],
    ['    gates: [council]\n', ''],
    [between('gates:\n  - id: assembly', 'delay: {'), ''],
    [between('      gates:\n        -', '      stress:'), ''],
    ['ratifies: true', 'ratifies: ▸true'],
  ]);
  expect(await faultsOfYaml(yaml)).toEqual([
    {
      ...places[0],
      message: 'phase vote ratifies, but this scenario has no gates',
      right: 'a list of gates, each named by an instrument, or no ratifies here',
    },
  ]);
});
