import { test } from 'vitest';
import { expectOneFault, type Slip } from '../../tests/support/broken-scenario';

const unreadable: Slip[] = [
  [
    'a key twice',
    [['language: en', 'language: en\n▸language: fr']],
    'this key stands twice in one map',
    'one of the two, or another key',
  ],
  ['a tab', [['    name: South', '▸\tname: South']], 'a tab at the beginning of a line', 'spaces instead of the tab'],
  [
    'a colon in a text',
    [['text: The river falls.', 'text: ▸The river: it falls.']],
    'a second colon, or entries that begin on the line of their key',
    'double quotes around a text that contains a colon and a space, or begins with a sign',
  ],
  [
    'a quotation mark left open',
    [
      ['text: The river falls.', 'text: "The river falls.'],
      ['.]\n', '.]\n▸'],
    ],
    'a colon, or a sign that closes something, is missing here',
    'a colon and a space after a key, as far to the right as its neighbours; every bracket, brace and quotation mark closed again, and a comma between entries',
  ],
  [
    'a line too far left',
    [['    name: South', '▸   name: South']],
    'a colon, or a sign that closes something, is missing here',
    'a colon and a space after a key, as far to the right as its neighbours; every bracket, brace and quotation mark closed again, and a comma between entries',
  ],
  [
    'a bracket left open',
    [
      ['to: [north]', 'to: [north'],
      ['text: The Leag', '▸text: The Leag'],
    ],
    'this does not stand under what it belongs to',
    'the same number of spaces before all keys of one map, and before all dashes of one list',
  ],
  [
    'an alias to nothing',
    [['text: The river falls.', 'text: ▸*river']],
    'no anchor &river before this alias',
    '&river before an earlier entry, or the text in quotation marks',
  ],
  [
    'a second document',
    [['rounds:', '▸---\nrounds:']],
    'a second document begins here',
    'one document: no line of three dashes inside the file',
  ],
  [
    'a tag',
    [['text: The river falls.', 'text: ▸!river falls']],
    'a word that begins with ! is a tag',
    'the same without it, or in quotation marks',
  ],
  [
    'a sign that begins no text',
    [['text: The river falls.', 'text: ▸@river falls']],
    'a text cannot begin with this sign',
    'double quotes around a text that contains a colon and a space, or begins with a sign',
  ],
  [
    'a dash inside brackets',
    [['interests: [Quiet on the river]', 'interests: [▸- Quiet]']],
    'this line has no colon, or a text goes on over several lines',
    'double quotes around a text that contains a colon and a space, or begins with a sign',
  ],
  [
    'no colon',
    [['language: en', '▸language en']],
    'this line has no colon, or a text goes on over several lines',
    'double quotes around a text that contains a colon and a space, or begins with a sign',
  ],
  [
    'a backslash',
    [['text: The river falls.', 'text: "river ▸\\q"']],
    'a backslash begins something unknown here',
    'two backslashes for one',
  ],
  ['the key __proto__', [['language: en', '▸__proto__: en']], 'the key __proto__ is refused', 'another word'],
  ['a list as a key', [['language: en', '? ▸[a, b]\n: en']], 'a key that is not a word', 'a word, then a colon'],
  [
    'an alias to itself',
    [['goals: [Tell', 'goals: &g [▸*g, Tell']],
    'the alias *g stands inside what it stands for',
    'the entries themselves',
  ],
];

test.each(unreadable)('%s', (...slip) => expectOneFault(slip));
