import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { six } from '../../tests/support/scenarios';
import type { SignatureRule } from '../scenario/signature-rule';

const parties = six.parties.map(({ id }) => id);

/** The charter of all six under a rule, signed by these, in order. */
function charter(signatureRule: SignatureRule, signing: readonly string[]): Play {
  const instruments = six.instruments.map((each) => (each.id === 'charter' ? { ...each, signatureRule } : each));
  const play = new Play({ ...six, instruments }).control('start-session');
  const [first = '', ...to] = parties;
  play.do(first, { type: 'table-proposal', instrument: 'charter', to, terms: { jobs: 'five' }, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  for (const party of signing) play.do(party, { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true });
  return play;
}

const vetoes: SignatureRule = { all: ['harbour', 'ministry', { atLeast: 5, of: parties }] };
const but = (...left: string[]) => parties.filter((id) => !left.includes(id));

test.each<[string, SignatureRule, string[], boolean]>([
  ['five with both vetoes', vetoes, but('greens'), true],
  ['five without a veto', vetoes, but('ministry'), false],
  ['four with both vetoes', vetoes, but('greens', 'city'), false],
  [
    'either of two pairs',
    { any: [{ all: ['city', 'greens'] }, { all: ['harbour', 'shipper'] }] },
    ['city', 'greens'],
    true,
  ],
  [
    'half of each pair',
    { any: [{ all: ['city', 'greens'] }, { all: ['harbour', 'shipper'] }] },
    ['city', 'shipper'],
    false,
  ],
  ['one alone', 'greens', ['greens'], true],
])('[SG3] %s', (_, rule, signing, enters) => {
  const play = charter(rule, signing);
  expect(play.state.agreements).toHaveLength(enters ? 1 : 0);
});

test('[SG3] [SC5] it is in force with the signature that makes them enough, and a settlement of all', () => {
  const play = charter(vetoes, but('greens'));
  const agreed = play.last('agreement-announced');
  expect(new Set(agreed.signatories)).toEqual(new Set(but('greens')));
  play.control('end-session');
  expect(play.state.tier).toBe('settlement');
});
