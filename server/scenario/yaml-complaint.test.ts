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
    'a second colon in this line, or this line or the next stands too far left or right',
    'double quotes around a text with a colon and a space; the same number of spaces before all keys of one map, and before all dashes of one list',
  ],
  [
    'a quotation mark left open',
    [['text: The river falls.', 'text: ▸"The river falls.']],
    'the quotation mark that opens here is not closed in its line',
    'a second one of its kind at the end of the text, and none of its kind inside it',
  ],
  [
    'a quotation mark that closes at a later one',
    [['title: Two Banks', 'title: ▸"Two Banks']],
    'the quotation mark that opens here is not closed in its line',
    'a second one of its kind at the end of the text, and none of its kind inside it',
  ],
  [
    'quotation marks inside quotation marks',
    [['text: The river falls.', 'text: "The" ▸river falls.']],
    'a text goes on after its closing quotation mark',
    'quotation marks around the whole of it, and none of their kind inside it',
  ],
  [
    'a tab after spaces',
    [['    name: South', '  ▸\tname: South']],
    'a tab at the beginning of a line',
    'spaces instead of the tab',
  ],
  [
    'spaces of a word processor before a line',
    [['    name: South', '▸\u00a0\u00a0\u00a0\u00a0name: South']],
    'this looks like a space and is none',
    'this sign deleted, and the space bar pressed',
  ],
  [
    'a space of a word processor after a colon',
    [['    name: South', '    name:▸\u00a0South']],
    'this looks like a space and is none',
    'this sign deleted, and the space bar pressed',
  ],
  [
    'an entry with an asterisk',
    [['interests: [Quiet on the river]', 'interests:\n      ▸* Quiet on the river']],
    'this begins with * or &',
    'a hyphen and a space before an entry of a list; double quotes around a text that contains a colon and a space, or begins with a sign',
  ],
  [
    'a comma left out',
    [['south: 5, league: 3', 'south: ▸5 league: 3']],
    'a comma is missing inside brackets or braces, or a list with dashes stands in them',
    'every bracket, brace and quotation mark closed again, and a comma between entries',
  ],
  [
    'a line too far left',
    [['    name: South', '▸   name: South']],
    'this line stands too far left or right, or a colon or a closing sign is missing here',
    'the same number of spaces before all keys of one map, and before all dashes of one list; a colon and a space after a key; every bracket, brace and quotation mark closed again, and a comma between entries',
  ],
  [
    'a bracket left open',
    [
      ['to: [north]', 'to: [north'],
      ['text: The Leag', '▸text: The Leag'],
    ],
    'a bracket or a brace before this is not closed',
    'each closed in its own line; a colour in double quotes, since # begins a comment',
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
    'no colon with a space after it in this line, or a text that goes on too far left',
    'a colon and a space after a key; a text that goes on, further to the right than its key',
  ],
  [
    'no colon',
    [['language: en', '▸language en']],
    'no colon with a space after it in this line, or a text that goes on too far left',
    'a colon and a space after a key; a text that goes on, further to the right than its key',
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
