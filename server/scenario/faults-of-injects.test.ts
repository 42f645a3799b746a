import { test } from 'vitest';
import { expectFaultBesideAnother, type Slip } from '../../tests/support/broken-scenario';

const astray: Slip[] = [
  [
    'an unknown round',
    [['round: first, phase: talks', 'round: ▸frst, phase: talks']],
    'no such round "frst"',
    'perhaps first; this scenario has first, second',
  ],
  [
    'an unknown phase',
    [['phase: talks, minute', 'phase: ▸talk, minute']],
    'no such phase "talk"',
    'perhaps talks; round first has talks, vote',
  ],
  [
    'a minute after the end of its phase',
    [['minute: 10', 'minute: ▸21']],
    'phase talks is over before minute 21',
    'a minute from 0 to 20',
  ],
  [
    'an unknown phase to wait until',
    [['phase: vote }', 'phase: ▸votes }']],
    'no such phase "votes"',
    'perhaps vote; round first has talks, vote',
  ],
  [
    'an unknown option to wait for',
    [['inForce: { water: shared }', 'inForce: { water: ▸shard }']],
    'no such option "shard"',
    'perhaps shared; issue water has unshared, shared',
  ],
  [
    'an unknown party whose score is waited for',
    [['score: { party: south', 'score: { party: ▸sout']],
    'no such party "sout"',
    'perhaps south; this scenario has north, south, league',
  ],
  [
    'an unknown option to be tabled',
    [['tabled: { border: open }', 'tabled: { border: ▸oepn }']],
    'no such option "oepn"',
    'perhaps open; issue border has closed, open',
  ],
  [
    'waiting for nothing',
    [['tabled: { border: open }', 'tabled: ▸{}']],
    'a condition on no issue at all would always hold',
    'at least one issue and the option or options it must have, like border: open',
  ],
  [
    'an unknown recipient',
    [['to: [north]\n', 'to: [▸nrth]\n']],
    'no such party "nrth"',
    'perhaps north; this scenario has north, south, league',
  ],
  [
    'an unknown reader',
    [['texts: { league: They', 'texts: { ▸legue: They']],
    'no such party "legue"',
    'perhaps league; this scenario has north, south, league',
  ],
  [
    'an unknown reader of one turn',
    [['texts: { south: You', 'texts: { ▸suoth: You']],
    'no such party "suoth"',
    'perhaps south; this scenario has north, south, league',
  ],
  [
    'points that change in silence',
    [
      ['to: [north, south]', 'to: [north]'],
      ['2 }, why: drou', '▸2 }, why: drou'],
    ],
    'this changes the score or the gates of south, which hears nothing of it',
    'south in "to", or a text of its own in "texts"',
  ],
  [
    'a reservation value that changes in silence',
    [['to: [north]\n', 'effects: { reservation: { south: ▸1 } }\n    to: [north]\n']],
    'this changes the score or the gates of south, which hears nothing of it',
    'south in "to", or a text of its own in "texts"',
  ],
  [
    'a cost of delay that changes in silence',
    [['to: [north]\n', 'effects: { delay: { south: ▸1 } }\n    to: [north]\n']],
    'this changes the score or the gates of south, which hears nothing of it',
    'south in "to", or a text of its own in "texts"',
  ],
  [
    'a gate that changes in silence',
    [['to: [north]\n', 'effects: { gates: [{ gate: ▸assembly, threshold: 1 }] }\n    to: [north]\n']],
    'this changes the score or the gates of south, which hears nothing of it',
    'south in "to", or a text of its own in "texts"',
  ],
  [
    'a turn that changes a score in silence',
    [
      ['texts: { south: You are alone. }, ', ''],
      ['-2 } } }', '▸-2 } } }'],
    ],
    'this changes the score or the gates of south, which hears nothing of it',
    'south in "to", or a text of its own in "texts"',
  ],
  [
    'an effect of one turn for an unknown party',
    [['points: { league: 1 }, why: pride', 'points: { league: 1, ▸mars: 1 }, why: pride']],
    'no such party "mars"',
    'this scenario has north, south, league',
  ],
  [
    'an effect on an unknown gate',
    [['gate: assembly,', 'gate: ▸assembl,']],
    'no such gate "assembl"',
    'perhaps assembly; this scenario has assembly, council',
  ],
  [
    'an effect for an unknown party',
    [['points: { south: 2 }', 'points: { ▸sooth: 2 }']],
    'no such party "sooth"',
    'perhaps south; this scenario has north, south, league',
  ],
  [
    'an effect on the reservation value of nobody',
    [['reservation: { north: -1 }', 'reservation: { ▸nort: -1 }']],
    'no such party "nort"',
    'perhaps north; this scenario has north, south, league',
  ],
  [
    'a cost of delay for nobody',
    [['delay: { north: 1 }', 'delay: { ▸nort: 1 }']],
    'no such party "nort"',
    'perhaps north; this scenario has north, south, league',
  ],
  [
    'an effect on an unknown option',
    [['- { when: { water: shared }, points: { south', '- { when: { water: ▸shred }, points: { south']],
    'no such option "shred"',
    'perhaps shared; issue water has unshared, shared',
  ],
  [
    'an effect on support for an unknown option',
    [['support: [{ when: { water: shared }', 'support: [{ when: { water: ▸shred }']],
    'no such option "shred"',
    'perhaps shared; issue water has unshared, shared',
  ],
  [
    'an effect on a cost of delay that is not there',
    [
      [
        'delay: { name: The mills stand still, until: [pact], cost: { north: [1, 2], south: [1, 2], league: [0, 0] } }\n',
        '',
      ],
      ['{ north: 1 }', '▸{ north: 1 }'],
    ],
    'this scenario has no cost of delay to change',
    'a section delay, or no such effect',
  ],
  [
    'an effect on a stress test that is not there',
    [
      [
        'stress:\n  capability:\n    plus:\n      - { when: { border: open }, add: 0.1 }\n  will: { start: 0.5 }\n  automaticity: { start: 0.2 }\n  durability:\n    product:\n      - issue: patrol\n        values: { nobody: 0.1, joint: 0.9 }\n  supply: { start: 0.5 }\n  temptation:\n    - { when: { water: unshared }, add: 0.5 }\n  lapsesTo: { patrol: nobody }\n  years: 20\n  electionEvery: 4\n  hazard: { base: 0.2, steepness: 4 }\n  shock: { chance: 0.1, factor: 3 }\n  reliability:\n    - { name: Hopeful, value: 0.75, source: Invented. }\n    - { name: Sceptical, value: 0.25, source: Invented. }\n  sources: [Invented.]\n',
        '',
      ],
      ['{ will: 0.1 }', '▸{ will: 0.1 }'],
    ],
    'this scenario has no stress test to change',
    'a section stress, or no such effect',
  ],
];

test.each(astray)('%s', (...slip) => expectFaultBesideAnother(slip));
