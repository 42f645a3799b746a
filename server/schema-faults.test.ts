import { test } from 'vitest';
import { expectOneFault, type Slip } from '../tests/support/broken-scenario';

const refused: Slip[] = [
  [
    'a misspelt key',
    [['hazard: {', '▸hasard: {']],
    'unknown key "hasard"',
    'perhaps hazard; the keys here are capability, will, automaticity, durability, supply, temptation, lapsesTo, years, electionEvery, hazard, shock, reliability, sources',
  ],
  [
    'an unknown key',
    [['shock: { chance', 'shock: { ▸luck: 1, chance']],
    'unknown key "luck"',
    'the keys here are chance, factor',
  ],
  [
    'a word for a number',
    [['reservation: 5', 'reservation: ▸lots']],
    'found "lots"',
    'a whole number from -1000 to 1000',
  ],
  [
    'a missing key',
    [
      ['title: Two Banks\n', ''],
      ['id: two-banks', '▸id: two-banks'],
    ],
    'title is missing',
    'title: text of at most 80 characters',
  ],
  [
    'a word that is not on the list',
    [['shape: square', 'shape: ▸sqare']],
    'found "sqare"',
    'perhaps square; one of circle, square, diamond, pentagon, hexagon, triangle, octagon, shield',
  ],
  [
    'a reserved word as a key',
    [['south: 5, league: 3', 'south: 5, ▸constructor: 3']],
    '"constructor" cannot be a key here',
    'another word: this one is reserved',
  ],
  [
    'a capital in a key',
    [['south: 5, league: 3', '▸South: 5, league: 3']],
    '"South" cannot be a key here',
    'an id: lower-case letters, digits and hyphens, starting with a letter, 40 at most',
  ],
  [
    'a number for an option',
    [['n: { border: open }\n', 'n: { border: ▸777 }\n']],
    'found 777',
    'an id: lower-case letters, digits and hyphens, starting with a letter, 40 at most, or a list of 1 to 8 entries',
  ],
  [
    'a path out of the folder',
    [['briefs/north.md', '▸../north.md']],
    'found "../north.md"',
    'a Markdown file beside scenario.yaml, named in lower case, like briefs/us.md',
  ],
  [
    'a text too long',
    [
      [
        'name: South\n',
        'name: ▸South South South South South South South South South South South South South South South South South South South South \n',
      ],
    ],
    'this text has 119 characters',
    'text of at most 40 characters',
  ],
  ['an empty text', [['name: South\n', 'name: ▸""\n']], 'found an empty text', 'text of at most 40 characters'],
  [
    'nothing after the colon',
    [['name: South\n', 'name:▸\n']],
    'nothing is written here',
    'text of at most 40 characters',
  ],
  ['half a point', [['reservation: 5', 'reservation: ▸5.5']], 'found 5.5', 'a whole number from -1000 to 1000'],
  [
    'a number out of range',
    [['reservation: 5', 'reservation: ▸5000']],
    'found 5000',
    'a whole number from -1000 to 1000',
  ],
  [
    'a colour by name',
    [
      ['#0067a8', 'blue'],
      ['"blue", dark: ', '▸"blue", dark: '],
    ],
    'found "blue"',
    'a colour like #0067a8',
  ],
  [
    'an id with a space',
    [['id: south\n', 'id: ▸South Bank\n']],
    'found "South Bank"',
    'an id: lower-case letters, digits and hyphens, starting with a letter, 40 at most',
  ],
  [
    'a release of no known form',
    [['release: { at: {', 'release: ▸{ on: {']],
    'found a map',
    'by-hand, or a map with at, or a map with when',
  ],
  [
    'a trigger of no known form',
    [['release: { when: { score: {', 'release: { when: ▸{ scores: {']],
    'found a map',
    'a map with tabled, or a map with inForce, or a map with score, or a map with by, without',
  ],
  [
    'a misspelt word where a list may stand',
    [['to: everyone\n    text: An', 'to: ▸everone\n    text: An']],
    'found "everone"',
    'everyone, or a list of at least 1 entry',
  ],
  [
    'an empty list',
    [['to: [north]\n', 'to: ▸[]\n']],
    'this list has 0 entries',
    'everyone, or a list of at least 1 entry',
  ],
  [
    'a misspelt key in a rule',
    [['atLeast: 1, of', '▸atLest: 1, of']],
    'unknown key "atLest"',
    'perhaps atLeast; the keys here are atLeast, of',
  ],
  [
    'a list too short',
    [
      ['      - { id: shared, name: Shared, explanation: By quota., points: { north: 4, south: 4, league: 2 } }\n', ''],
      ['- { id: unshar', '▸- { id: unshar'],
    ],
    'this list has 1 entry',
    'a list of 2 to 8 entries',
  ],
  [
    'a list too long',
    [['interests: [Quiet on the river]', 'interests: ▸[a, a, a, a, a, a, a, a, a, a, a, a, a]']],
    'this list has 13 entries',
    'a list of 1 to 12 entries',
  ],
  [
    'digits for a text',
    [['title: Two Banks', 'title: ▸1994']],
    'found 1994',
    'text of at most 80 characters, in quotation marks',
  ],
  [
    'yes for true',
    [['confidential: false\n    onlyWith', 'confidential: ▸yes\n    onlyWith']],
    'found "yes"',
    'true or false',
  ],
  ['no minutes at all', [['minutes: 20', 'minutes: ▸0']], 'found 0', 'a number above 0 to 100000'],
  ['a share above one', [['add: 0.1', 'add: ▸7']], 'found 7', 'a number from -1 to 1'],
  [
    'a word for a list',
    [['issues: [border, water]', 'issues: ▸border']],
    'found "border"',
    'a list of at least 1 entry',
  ],
  [
    'a list for a map',
    [['never: { border: closed, patrol: joint }', 'never: ▸[border]']],
    'found a list',
    'a map from ids to an id: lower-case letters, digits and hyphens, starting with a letter, 40 at most, or a list of 1 to 8 entries',
  ],
  [
    'a part that is no list',
    [
      [
        'parties:\n  - id: north\n    name: North\n    letters: N\n    shape: circle\n    colour: { light: "#0067a8", dark: "#6db7ea" }\n    brief: briefs/north.md\n    interests: [Water for the mills]\n    reservation: 4\n    redLines:\n      - text: An open border\n        when: { border: open }\n  - id: south\n    name: South\n    letters: S\n    shape: square\n    colour: { light: "#9a6700", dark: "#e7b54a" }\n    brief: briefs/south.md\n    interests: [Water for the fields]\n    reservation: 5\n  - id: league\n    name: The League\n    letters: L\n    shape: diamond\n    colour: { light: "#00775a", dark: "#58c9a4" }\n    brief: briefs/league.md\n    interests: [Quiet on the river]\n    reservation: 2\n',
        'parties: ▸none\n',
      ],
    ],
    'found "none"',
    'a list of 2 to 8 entries',
  ],
  [
    'an empty file',
    [
      [
        'id: two-banks\ntitle: Two Banks\nsummary: North and South share a river; the League would help.\nmodel: The numbers are invented for tests.\nlanguage: en\nsources: sources.md\nbackground: background.md\nnotes: notes.md\ngoals: [Tell positions from interests]\ndebrief: [Who needed the League?]\nparties:\n  - id: north\n    name: North\n    letters: N\n    shape: circle\n    colour: { light: "#0067a8", dark: "#6db7ea" }\n    brief: briefs/north.md\n    interests: [Water for the mills]\n    reservation: 4\n    redLines:\n      - text: An open border\n        when: { border: open }\n  - id: south\n    name: South\n    letters: S\n    shape: square\n    colour: { light: "#9a6700", dark: "#e7b54a" }\n    brief: briefs/south.md\n    interests: [Water for the fields]\n    reservation: 5\n  - id: league\n    name: The League\n    letters: L\n    shape: diamond\n    colour: { light: "#00775a", dark: "#58c9a4" }\n    brief: briefs/league.md\n    interests: [Quiet on the river]\n    reservation: 2\nissues:\n  - id: border\n    name: Border\n    question: Who crosses it?\n    statusQuo: closed\n    options:\n      - { id: closed, name: Closed, explanation: Nobody crosses., points: { north: 2, south: 0, league: 0 } }\n      - { id: open, name: Open, explanation: Everybody crosses., points: { north: 0, south: 5, league: 3 } }\n  - id: water\n    name: Water\n    question: Who draws how much?\n    statusQuo: unshared\n    options:\n      - { id: unshared, name: Unshared, explanation: As each can., points: { north: 1, south: 1, league: 0 } }\n      - { id: shared, name: Shared, explanation: By quota., points: { north: 4, south: 4, league: 2 } }\n  - id: patrol\n    name: Patrol\n    question: Who watches?\n    statusQuo: nobody\n    options:\n      - { id: nobody, name: Nobody, explanation: No patrol., points: { north: 1, south: 1, league: 1 } }\n      - { id: joint, name: Joint, explanation: A joint patrol., points: { north: 3, south: 2, league: 4 } }\ninteractions:\n  - when: { border: open, patrol: [joint] }\n    points: { north: 2, south: 1, league: 0 }\n    why: a patrol calms an open border\ncoherence:\n  - never: { border: closed, patrol: joint }\n    why: nobody patrols what nobody crosses\ninstruments:\n  - id: pact\n    name: River Pact\n    summary: Settles border and water.\n    issues: [border, water]\n    signatories: [north, south]\n    confidential: false\n    gates: [assembly]\n  - id: escort\n    name: League escort\n    summary: The League patrols.\n    issues: [patrol]\n    signatories: [north, south, league]\n    signatureRule: { all: [league, { atLeast: 1, of: [north, south] }] }\n    confidential: true\n    onlyWith: [pact]\n    gates: [council]\ngates:\n  - id: assembly\n    name: Assembly of the South\n    party: south\n    explanation: Two thirds of the assembly.\n    required: { border: open }\n    start: 3\n    support:\n      - { when: { water: shared }, points: 4 }\n    threshold: 5\n  - id: council\n    name: Council of the League\n    party: league\n    explanation: A vote of the council.\n    start: 1\n    support: []\n    threshold: 2\n    decided: draw\n    slope: 0.5\ndelay: { name: The mills stand still, until: [pact], cost: { north: [1, 2], south: [1, 2], league: [0, 0] } }\nrounds:\n  - id: first\n    name: First round\n    phases:\n      - { id: talks, name: Talks, task: Talk., minutes: 20, allows: [talk-private, table, sign] }\n      - { id: vote, name: Vote, task: Ratify., minutes: 5, allows: [talk-plenary], ratifies: true }\n  - id: second\n    name: Second round\n    phases:\n      - { id: repair, name: Repair, task: Mend., minutes: 10, allows: [talk-private, table, sign], afterFailure: true }\npaces:\n  - { id: standard, name: As written, factor: 1 }\ninjects:\n  - id: drought\n    title: Drought\n    release: { at: { round: first, phase: talks, minute: 10 } }\n    to: [north, south]\n    text: The river falls.\n    effects:\n      points:\n        - { when: { water: shared }, points: { south: 2 }, why: drought }\n      reservation: { north: -1 }\n      delay: { north: 1 }\n      gates:\n        - { gate: assembly, support: [{ when: { water: shared }, points: 1 }], threshold: 1 }\n      stress: { will: 0.1 }\n    source: Invented.\n  - id: rumour\n    title: A rumour\n    release: { when: { by: { round: first, phase: vote }, without: { inForce: { water: shared } } } }\n    to: [north]\n    text: The League may leave.\n    texts: { league: They doubt you. }\n    turns:\n      - { text: It stays., effects: { points: [{ when: { patrol: joint }, points: { league: 1 }, why: pride }] } }\n      - { text: It goes., texts: { south: You are alone. }, effects: { reservation: { south: -2 } } }\n    source: Invented.\n  - id: envoy\n    title: An envoy\n    release: { when: { score: { party: south, atLeast: 9 } } }\n    to: everyone\n    text: An envoy arrives.\n    source: Invented.\n  - id: proposal\n    title: It is tabled\n    release: { when: { tabled: { border: open } } }\n    to: everyone\n    text: The border is on the table.\n    source: Invented.\nvariants:\n  - { id: full, name: All three, summary: All three issues., hold: {} }\n  - { id: short, name: Without water, summary: Water is shared., hold: { water: shared } }\nmandates:\n  - { id: hard, name: Hard, reservation: { north: 6, south: 7, league: 3 } }\nprecedents:\n  - id: old-pact\n    name: The pact of the grandfathers\n    summary: Quota and nothing else.\n    source: Invented.\n    page: precedents/old-pact.md\n    terms: { border: closed, water: shared, patrol: nobody }\nstress:\n  capability:\n    plus:\n      - { when: { border: open }, add: 0.1 }\n  will: { start: 0.5 }\n  automaticity: { start: 0.2 }\n  durability:\n    product:\n      - issue: patrol\n        values: { nobody: 0.1, joint: 0.9 }\n  supply: { start: 0.5 }\n  temptation:\n    - { when: { water: unshared }, add: 0.5 }\n  lapsesTo: { patrol: nobody }\n  years: 20\n  electionEvery: 4\n  hazard: { base: 0.2, steepness: 4 }\n  shock: { chance: 0.1, factor: 3 }\n  reliability:\n    - { name: Hopeful, value: 0.75, source: Invented. }\n    - { name: Sceptical, value: 0.25, source: Invented. }\n  sources: [Invented.]\n',
        '▸',
      ],
    ],
    'nothing is written here',
    'a map with id, title, summary, model, language, sources, parties, issues, instruments, rounds, paces',
  ],
  [
    'a file that is only words',
    [
      [
        'id: two-banks\ntitle: Two Banks\nsummary: North and South share a river; the League would help.\nmodel: The numbers are invented for tests.\nlanguage: en\nsources: sources.md\nbackground: background.md\nnotes: notes.md\ngoals: [Tell positions from interests]\ndebrief: [Who needed the League?]\nparties:\n  - id: north\n    name: North\n    letters: N\n    shape: circle\n    colour: { light: "#0067a8", dark: "#6db7ea" }\n    brief: briefs/north.md\n    interests: [Water for the mills]\n    reservation: 4\n    redLines:\n      - text: An open border\n        when: { border: open }\n  - id: south\n    name: South\n    letters: S\n    shape: square\n    colour: { light: "#9a6700", dark: "#e7b54a" }\n    brief: briefs/south.md\n    interests: [Water for the fields]\n    reservation: 5\n  - id: league\n    name: The League\n    letters: L\n    shape: diamond\n    colour: { light: "#00775a", dark: "#58c9a4" }\n    brief: briefs/league.md\n    interests: [Quiet on the river]\n    reservation: 2\nissues:\n  - id: border\n    name: Border\n    question: Who crosses it?\n    statusQuo: closed\n    options:\n      - { id: closed, name: Closed, explanation: Nobody crosses., points: { north: 2, south: 0, league: 0 } }\n      - { id: open, name: Open, explanation: Everybody crosses., points: { north: 0, south: 5, league: 3 } }\n  - id: water\n    name: Water\n    question: Who draws how much?\n    statusQuo: unshared\n    options:\n      - { id: unshared, name: Unshared, explanation: As each can., points: { north: 1, south: 1, league: 0 } }\n      - { id: shared, name: Shared, explanation: By quota., points: { north: 4, south: 4, league: 2 } }\n  - id: patrol\n    name: Patrol\n    question: Who watches?\n    statusQuo: nobody\n    options:\n      - { id: nobody, name: Nobody, explanation: No patrol., points: { north: 1, south: 1, league: 1 } }\n      - { id: joint, name: Joint, explanation: A joint patrol., points: { north: 3, south: 2, league: 4 } }\ninteractions:\n  - when: { border: open, patrol: [joint] }\n    points: { north: 2, south: 1, league: 0 }\n    why: a patrol calms an open border\ncoherence:\n  - never: { border: closed, patrol: joint }\n    why: nobody patrols what nobody crosses\ninstruments:\n  - id: pact\n    name: River Pact\n    summary: Settles border and water.\n    issues: [border, water]\n    signatories: [north, south]\n    confidential: false\n    gates: [assembly]\n  - id: escort\n    name: League escort\n    summary: The League patrols.\n    issues: [patrol]\n    signatories: [north, south, league]\n    signatureRule: { all: [league, { atLeast: 1, of: [north, south] }] }\n    confidential: true\n    onlyWith: [pact]\n    gates: [council]\ngates:\n  - id: assembly\n    name: Assembly of the South\n    party: south\n    explanation: Two thirds of the assembly.\n    required: { border: open }\n    start: 3\n    support:\n      - { when: { water: shared }, points: 4 }\n    threshold: 5\n  - id: council\n    name: Council of the League\n    party: league\n    explanation: A vote of the council.\n    start: 1\n    support: []\n    threshold: 2\n    decided: draw\n    slope: 0.5\ndelay: { name: The mills stand still, until: [pact], cost: { north: [1, 2], south: [1, 2], league: [0, 0] } }\nrounds:\n  - id: first\n    name: First round\n    phases:\n      - { id: talks, name: Talks, task: Talk., minutes: 20, allows: [talk-private, table, sign] }\n      - { id: vote, name: Vote, task: Ratify., minutes: 5, allows: [talk-plenary], ratifies: true }\n  - id: second\n    name: Second round\n    phases:\n      - { id: repair, name: Repair, task: Mend., minutes: 10, allows: [talk-private, table, sign], afterFailure: true }\npaces:\n  - { id: standard, name: As written, factor: 1 }\ninjects:\n  - id: drought\n    title: Drought\n    release: { at: { round: first, phase: talks, minute: 10 } }\n    to: [north, south]\n    text: The river falls.\n    effects:\n      points:\n        - { when: { water: shared }, points: { south: 2 }, why: drought }\n      reservation: { north: -1 }\n      delay: { north: 1 }\n      gates:\n        - { gate: assembly, support: [{ when: { water: shared }, points: 1 }], threshold: 1 }\n      stress: { will: 0.1 }\n    source: Invented.\n  - id: rumour\n    title: A rumour\n    release: { when: { by: { round: first, phase: vote }, without: { inForce: { water: shared } } } }\n    to: [north]\n    text: The League may leave.\n    texts: { league: They doubt you. }\n    turns:\n      - { text: It stays., effects: { points: [{ when: { patrol: joint }, points: { league: 1 }, why: pride }] } }\n      - { text: It goes., texts: { south: You are alone. }, effects: { reservation: { south: -2 } } }\n    source: Invented.\n  - id: envoy\n    title: An envoy\n    release: { when: { score: { party: south, atLeast: 9 } } }\n    to: everyone\n    text: An envoy arrives.\n    source: Invented.\n  - id: proposal\n    title: It is tabled\n    release: { when: { tabled: { border: open } } }\n    to: everyone\n    text: The border is on the table.\n    source: Invented.\nvariants:\n  - { id: full, name: All three, summary: All three issues., hold: {} }\n  - { id: short, name: Without water, summary: Water is shared., hold: { water: shared } }\nmandates:\n  - { id: hard, name: Hard, reservation: { north: 6, south: 7, league: 3 } }\nprecedents:\n  - id: old-pact\n    name: The pact of the grandfathers\n    summary: Quota and nothing else.\n    source: Invented.\n    page: precedents/old-pact.md\n    terms: { border: closed, water: shared, patrol: nobody }\nstress:\n  capability:\n    plus:\n      - { when: { border: open }, add: 0.1 }\n  will: { start: 0.5 }\n  automaticity: { start: 0.2 }\n  durability:\n    product:\n      - issue: patrol\n        values: { nobody: 0.1, joint: 0.9 }\n  supply: { start: 0.5 }\n  temptation:\n    - { when: { water: unshared }, add: 0.5 }\n  lapsesTo: { patrol: nobody }\n  years: 20\n  electionEvery: 4\n  hazard: { base: 0.2, steepness: 4 }\n  shock: { chance: 0.1, factor: 3 }\n  reliability:\n    - { name: Hopeful, value: 0.75, source: Invented. }\n    - { name: Sceptical, value: 0.25, source: Invented. }\n  sources: [Invented.]\n',
        '▸hello world',
      ],
    ],
    'found "hello world"',
    'a map with id, title, summary, model, language, sources, parties, issues, instruments, rounds, paces',
  ],
];

test.each(refused)('%s', (...slip) => expectOneFault(slip));
