import { expect, test } from 'vitest';
import { duoWith } from '../../../tests/support/duo-with';
import { idleParties } from './idle-parties';

const duo = duoWith();
const [pact, letter] = duo.instruments;
const variants = [{ id: 'dry', name: 'Dry', summary: 'Only water is open.', hold: { border: 'open', levy: 'low' } }];

const idle = (path: (string | number)[], words: string) => ({
  path,
  message: `${words}no instrument needs the signature of south`,
  right: 'an instrument that cannot enter into force without it in some combination of signatures',
});

test('every signatory is needed where no rule says otherwise', () => {
  expect(idleParties(duo)).toEqual([]);
});

test.each([
  ['one of them alone', 'north', 1],
  ['either of them', { any: ['north', 'south'] }, 0],
  ['one or both: the second adds nothing', { any: ['north', { all: ['north', 'south'] }] }, 1],
  ['two of two', { atLeast: 2, of: ['north', 'south'] }, 0],
  ['one of two with a veto', { all: ['north', { atLeast: 1, of: ['north', 'south'] }] }, 1],
])('a signature matters if some combination is not enough without it: %s', (_, signatureRule, count) => {
  const scenario = duoWith({ instruments: [{ ...pact, signatureRule }] });
  expect(idleParties(scenario)).toEqual(count ? [idle(['parties', 1, 'id'], '')] : []);
});

test('a variant in which nobody needs a party is named', () => {
  const instruments = [pact, { ...letter, signatories: ['north'] }].map((each) =>
    each?.id === 'pact' ? { ...each, issues: ['border', 'levy'] } : each,
  );
  expect(idleParties(duoWith({ instruments, variants }))).toEqual([idle(['variants', 0, 'hold'], 'in variant dry, ')]);
  expect(idleParties(duoWith({ variants }))).toEqual([]);
});
