import { test } from 'vitest';
import { expectFaultBesideAnother, type Slip } from '../../tests/support/broken-scenario';

const twice: Slip[] = [
  [
    'a party id taken',
    [['id: south\n', 'id: ▸north\n']],
    'the party id "north" is taken by number 1 of this list',
    'an id of its own for each',
  ],
  [
    'letters taken',
    [['letters: S', 'letters: ▸N']],
    'the letters "N" is taken by number 1 of this list',
    'letters of its own for each party',
  ],
  [
    'a shape taken',
    [['shape: square', 'shape: ▸circle']],
    'the shape "circle" is taken by number 1 of this list',
    'a shape of its own for each party, so that colour is not the only mark',
  ],
  [
    'an issue id taken',
    [['id: water\n', 'id: ▸border\n']],
    'the issue id "border" is taken by number 1 of this list',
    'an id of its own for each',
  ],
  [
    'an option id taken',
    [['id: shared', 'id: ▸unshared']],
    'the option id "unshared" is taken by number 1 of this list',
    'an id of its own for each',
  ],
  [
    'an instrument id taken',
    [['id: escort', 'id: ▸pact']],
    'the instrument id "pact" is taken by number 1 of this list',
    'an id of its own for each',
  ],
  [
    'a gate id taken',
    [['id: council', 'id: ▸assembly']],
    'the gate id "assembly" is taken by number 1 of this list',
    'an id of its own for each',
  ],
  [
    'an inject id taken',
    [['id: rumour', 'id: ▸drought']],
    'the inject id "drought" is taken by number 1 of this list',
    'an id of its own for each',
  ],
  [
    'a variant id taken',
    [['id: short', 'id: ▸full']],
    'the variant id "full" is taken by number 1 of this list',
    'an id of its own for each',
  ],
  [
    'a mandate id taken',
    [
      ['mandates:\n', 'mandates:\n  - { id: hard, name: Hard, reservation: { north: 6, south: 7, league: 3 } }\n'],
      ['}\n  - { id: hard, name: Ha', '}\n  - { id: ▸hard, name: Ha'],
    ],
    'the mandate id "hard" is taken by number 1 of this list',
    'an id of its own for each',
  ],
  [
    'a precedent id taken',
    [
      [
        'precedents:\n',
        'precedents:\n  - { id: old-pact, name: O, summary: S, source: I, terms: { border: closed, water: shared, patrol: nobody } }\n',
      ],
      ['- id: old-pact', '- id: ▸old-pact'],
    ],
    'the precedent id "old-pact" is taken by number 1 of this list',
    'an id of its own for each',
  ],
  [
    'a pace id taken',
    [
      ['paces:\n', 'paces:\n  - { id: standard, name: S, factor: 2 }\n'],
      ['}\n  - { id: standard, name', '}\n  - { id: ▸standard, name'],
    ],
    'the pace id "standard" is taken by number 1 of this list',
    'an id of its own for each',
  ],
  [
    'a round id taken',
    [['id: second', 'id: ▸first']],
    'the round id "first" is taken by number 1 of this list',
    'an id of its own for each',
  ],
  [
    'a phase id taken',
    [['id: vote', 'id: ▸talks']],
    'the phase id "talks" is taken by number 1 of this list',
    'an id of its own for each',
  ],
  [
    'a signatory twice',
    [['signatories: [north, south]\n', 'signatories: [north, south, ▸north]\n']],
    'the signatory "north" is taken by number 1 of this list',
    'each once',
  ],
  [
    'an issue twice in an instrument',
    [['issues: [border, water]', 'issues: [border, water, ▸border]']],
    'the issue "border" is taken by number 1 of this list',
    'each once',
  ],
  [
    'an instrument twice in onlyWith',
    [['onlyWith: [pact]', 'onlyWith: [pact, ▸pact]']],
    'the instrument "pact" is taken by number 1 of this list',
    'each once',
  ],
  [
    'a gate twice',
    [['gates: [council]', 'gates: [council, ▸council]']],
    'the gate "council" is taken by number 1 of this list',
    'each once',
  ],
  [
    'an end of delay twice',
    [['until: [pact]', 'until: [pact, ▸pact]']],
    'the instrument "pact" is taken by number 1 of this list',
    'each once',
  ],
  [
    'a recipient twice',
    [['to: [north, south]', 'to: [north, south, ▸north]']],
    'the party "north" is taken by number 1 of this list',
    'each once',
  ],
  [
    'a curve named twice',
    [['name: Sceptical', 'name: ▸Hopeful']],
    'the name "Hopeful" is taken by number 1 of this list',
    'a name of its own for each curve',
  ],
  [
    'one brief for two parties',
    [['briefs/south.md', '▸briefs/north.md']],
    'briefs/north.md is the brief of north already',
    'a file of its own for the brief of south',
  ],
  [
    'a brief that everyone reads',
    [['brief: briefs/south.md', 'brief: ▸sources.md']],
    'sources.md is the sources page already, which everyone reads',
    'a file of its own for the brief of south',
  ],
  [
    'notes that everyone reads',
    [['notes: notes.md', 'notes: ▸background.md']],
    'background.md is the background paper already, which everyone reads',
    'a file of its own for the notes of the facilitator',
  ],
  [
    'notes for a brief',
    [['brief: briefs/south.md', 'brief: ▸notes.md']],
    'notes.md is the notes of the facilitator already',
    'a file of its own for the brief of south',
  ],
  [
    'a brief as the page of a precedent',
    [
      ['precedents/old-pact.md', 'briefs/north.md'],
      ['f: briefs/north.m', 'f: ▸briefs/north.m'],
    ],
    'briefs/north.md is the page of precedent old-pact already, which everyone reads',
    'a file of its own for the brief of north',
  ],
  [
    'a text that is not there',
    [['briefs/league.md', '▸briefs/leage.md']],
    'no such file: briefs/leage.md',
    'write briefs/leage.md in the folder of the scenario, or correct its name here',
  ],
  [
    'a page that is not there',
    [['precedents/old-pact.md', '▸precedents/pact.md']],
    'no such file: precedents/pact.md',
    'write precedents/pact.md in the folder of the scenario, or correct its name here',
  ],
  [
    'notes that are not there',
    [['notes: notes.md', 'notes: ▸note.md']],
    'no such file: note.md',
    'write note.md in the folder of the scenario, or correct its name here',
  ],
  [
    'a background that is not there',
    [['background: background.md', 'background: ▸back.md']],
    'no such file: back.md',
    'write back.md in the folder of the scenario, or correct its name here',
  ],
  [
    'sources that are not there',
    [['sources: sources.md', 'sources: ▸source.md']],
    'no such file: source.md',
    'write source.md in the folder of the scenario, or correct its name here',
  ],
];

test.each(twice)('%s', (...slip) => expectFaultBesideAnother(slip));
