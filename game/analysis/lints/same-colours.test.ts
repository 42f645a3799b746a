import { expect, test } from 'vitest';
import { duoWith } from '../../../tests/support/duo-with';
import { duo } from '../../../tests/support/scenarios';
import { sameColours } from './same-colours';

test('two parties of one colour are named, each scheme by itself', () => {
  const [north, south] = duo.parties;
  if (!north || !south) throw new Error('no parties');
  const alike = { ...south, colour: { light: north.colour.light, dark: south.colour.dark } };
  expect(sameColours(duoWith({ parties: [north, alike] }))).toEqual([
    {
      path: ['parties', 1, 'colour', 'light'],
      message: 'south has the colour of north on light paper',
      right: 'a colour of its own',
    },
  ]);
  expect(sameColours(duo)).toEqual([]);
});
