import { expect, test } from 'vitest';
import { publicScenario } from '../../../../game/scenario/publish';
import type { Proposal } from '../../../../game/session/state';
import { Play } from '../../../../tests/support/play';
import { duo } from '../../../../tests/support/scenarios';
import { declineFault } from './decline-fault';
import { overtaken } from './overtaken';

const scenario = publicScenario(duo);

function tabled() {
  const play = new Play(duo).control('start-session', 'advance-phase');
  const content = { terms: { border: 'patrolled' }, clauses: {} };
  play.do('north', { type: 'table-proposal', instrument: 'pact', to: ['south'], ...content });
  const id = play.last('proposal-tabled').proposal;
  const now = (): Proposal => {
    const found = play.state.proposals[id];
    if (!found) throw new Error('no proposal');
    return found;
  };
  const [read] = now().versions;
  if (!read) throw new Error('no version');
  return { play, id, read, told: () => overtaken(scenario, now(), read) };
}

test('nothing is said while the version that was opened stands', () => {
  const { play, id, told } = tabled();
  play.do('south', { type: 'sign-proposal', proposal: id, version: 1 });
  expect(told()).toBeNull();
});

test('an amendment is told, with who made it and the version to read', () => {
  const { play, id, told } = tabled();
  play.do('south', { type: 'amend-proposal', proposal: id, version: 1, terms: { border: 'open' }, clauses: {} });
  expect(told()).toMatchObject({
    words: 'South amended it meanwhile: version 2 has taken the place of version 1.',
    newer: { number: 2 },
  });
});

test('a proposal that is closed has nothing newer to read', () => {
  const withdrawn = tabled();
  withdrawn.play.do('north', { type: 'withdraw-proposal', proposal: withdrawn.id });
  expect(withdrawn.told()).toEqual({ words: expect.stringContaining('North withdrew'), newer: null });

  const signed = tabled();
  for (const party of ['north', 'south'])
    signed.play.do(party, { type: 'sign-proposal', proposal: signed.id, version: 1 });
  expect(signed.told()?.words).toContain('entered into force');
});

test('a reason has something to say, and not more than fits', () => {
  expect(declineFault('  ')).toContain('Say why');
  expect(declineFault('No.')).toBeNull();
  expect(declineFault('x'.repeat(1_000))).toBeNull();
  expect(declineFault('x'.repeat(1_003))).toBe('1003 characters: at most 1000. Take out 3.');
});
