import { test } from 'vitest';
import { expectOneFault, type Slip } from '../../tests/support/broken-scenario';

const slips: Slip[] = [
  [
    'a percentage',
    [['reservation: 5', 'reservation: ▸5%']],
    'found "5%"',
    'a whole number from -1000 to 1000, and nothing but the number',
  ],
  [
    'digits in quotation marks',
    [['reservation: 5', 'reservation: ▸"5"']],
    'found "5"',
    'a whole number from -1000 to 1000, without quotation marks',
  ],
  [
    'a minus sign of a word processor',
    [['reservation: 5', 'reservation: ▸−5']],
    'found "−5"',
    'a whole number from -1000 to 1000, with a hyphen for a minus sign',
  ],
  [
    'a decimal comma',
    [['minutes: 20', 'minutes: ▸"1,5"']],
    'found "1,5"',
    'a number above 0 to 100000, with a point and not a comma',
  ],
  [
    'a decimal comma inside braces',
    [['shock: { chance: 0.', 'shock: { chance: 0,▸']],
    'unknown key "1"',
    'a number with a point and not a comma; the keys here are chance, factor',
  ],
  [
    'a Cyrillic letter in a key',
    [['south: 5, league: 3', 'south: 5, ▸lеague: 3']],
    '"lеague" cannot be a key here',
    'an id: lower-case letters, digits and hyphens, starting with a letter, 40 at most; "е" is not a letter of the English alphabet, though it may look like one',
  ],
  [
    'an umlaut in an id',
    [['id: south\n', 'id: ▸süd\n']],
    'found "süd"',
    'an id: lower-case letters, digits and hyphens, starting with a letter, 40 at most; "ü" is not a letter of the English alphabet',
  ],
  [
    'quotation marks of a word processor',
    [
      ['"#0067a8"', '“#0067a8”'],
      ['“#0067a8”, dark: ', '▸“#0067a8”, dark: '],
    ],
    'found "“#0067a8”"',
    'a colour like #0067a8; "“" is not a sign of an English keyboard',
  ],
  [
    'no space after a colon in braces',
    [['south: 5, league: 3', 'south: 5, ▸league:3']],
    '"league:3" cannot be a key here',
    'a space after the colon; an id: lower-case letters, digits and hyphens, starting with a letter, 40 at most',
  ],
  [
    'true for an option',
    [['statusQuo: unshared', 'statusQuo: ▸true']],
    'found true',
    'an id: lower-case letters, digits and hyphens, starting with a letter, 40 at most, in quotation marks',
  ],
  [
    'two options without brackets',
    [['n: { border: open }\n', 'n: { border: open, ▸closed }\n']],
    'nothing is written here',
    'an id: lower-case letters, digits and hyphens, starting with a letter, 40 at most, or a list of 1 to 8 entries, in square brackets',
  ],
];

test.each(slips)('%s', (...slip) => expectOneFault(slip));
