import { expect, test } from 'vitest';
import { expectOneFault, faultsOfYaml, type Slip } from '../../tests/support/broken-scenario';

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
    'a map with tabled, or a map with tabledBy, or a map with inForce, or a map with score, or a map with by, without',
  ],
  [
    'a misspelt word where a list may stand',
    [['to: everyone\n    text: An', 'to: ▸everone\n    text: An']],
    'found "everone"',
    'everyone, or a list of at least 1 entry, in square brackets',
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
    'a list of at least 1 entry, each on a line with a hyphen and a space before it, or all in square brackets',
  ],
  [
    'a list for a map',
    [['never: { border: closed, patrol: joint }', 'never: ▸[border]']],
    'found a list',
    'a map from ids to an id: lower-case letters, digits and hyphens, starting with a letter, 40 at most, or a list of 1 to 8 entries; a map is written in braces, with a colon and a space after each id',
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
    'a list of 2 to 8 entries, each on a line with a hyphen and a space before it, or all in square brackets',
  ],
];

test.each(refused)('%s', (...slip) => expectOneFault(slip));

test.each([
  ['', 'nothing is written here'],
  ['# a comment\n', 'nothing is written here'],
  ['hello world\n', 'found "hello world"'],
  ['- a\n- b\n', 'found a list'],
])('a file that is only %j', async (yaml, message) => {
  const right = 'a map with id, title, summary, model, language, sources, parties, issues, instruments, rounds, paces';
  expect(await faultsOfYaml(yaml)).toEqual([{ line: 1, column: 1, message, right }]);
});
