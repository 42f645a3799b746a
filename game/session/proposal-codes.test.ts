import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { six } from '../../tests/support/scenarios';
import { proposalCode } from './proposal-code';
import { proposalCodes } from './proposal-codes';

test('counted all at once, codes are what they are one by one', () => {
  const play = new Play(six).control('start-session');
  const others = six.parties.map(({ id }) => id).filter((id) => id !== 'harbour');
  const tabled = (from: string, to: string[]) =>
    play.do(from, { type: 'table-proposal', instrument: 'berth-deal', to, terms: { berth: 'reserved' }, clauses: {} });
  tabled('harbour', ['shipper']);
  tabled('shipper', ['harbour']);
  tabled('harbour', others);
  for (let count = 0; count < 12; count += 1) tabled('harbour', ['shipper']);
  tabled('harbour', ['city', 'shipper']);

  const codes = proposalCodes(play.state);
  const oneByOne = Object.values(play.state.proposals).map((each) => [each.id, proposalCode(play.state, each)]);
  expect(Object.fromEntries(codes)).toEqual(Object.fromEntries(oneByOne));
  expect(new Set(codes.values()).size).toBe(16);
});
