import { expect, test } from 'vitest';
import { Play } from '../../../tests/support/play';
import { duo } from '../../../tests/support/scenarios';
import { sessionsToReview } from '../../../tests/support/sessions-to-review';
import { replay } from '../../session/evolve';
import { seenBy } from '../seen';
import { entriesOf } from './entries-of';

test.each(sessionsToReview)('%s: every agreement once, with the terms and signatures it entered with', (_, log) => {
  const told = entriesOf(seenBy(log, 'control'));
  expect(told.map(({ position }) => position)).toEqual(
    log.flatMap(({ type }, index) => (type === 'agreement-entered' ? [index + 1] : [])),
  );
  for (const { position, proposal, version, instrument, terms, signatories, lapsed } of told) {
    const then = replay(log.slice(0, position)).agreements.find((each) => each.proposal === proposal);
    expect(then).toMatchObject({ version, instrument, terms, signatories });
    expect(replay(log).proposals[proposal]?.status).toBe(lapsed ? 'lapsed' : 'in-force');
  }
});

test('who only heard of it knows it from the announcement', () => {
  const [, example = []] = sessionsToReview[0] ?? [];
  const heard = entriesOf(seenBy(example, 'public'));
  const made = entriesOf(seenBy(example, 'control'));
  expect(heard.map(({ proposal }) => proposal).sort()).toEqual(made.map(({ proposal }) => proposal).sort());
  for (const { proposal, position, terms, signatories } of heard) {
    expect(example[position - 1]?.audience).toBe('everyone');
    expect(made.find((each) => each.proposal === proposal)).toMatchObject({ terms, signatories });
  }
});

test('whoever took a signature back and gave it again signed last', () => {
  const play = new Play(duo).control('start-session', 'advance-phase');
  const terms = { water: 'shared' };
  play.do('north', { type: 'table-proposal', instrument: 'pact', to: ['south'], terms, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  const sign = { type: 'sign-proposal', proposal, version: 1 } as const;
  play.do('north', sign).do('north', { type: 'withdraw-signature', proposal }).do('south', sign).do('north', sign);
  expect(entriesOf(seenBy(play.log, 'control'))).toMatchObject([{ signatories: ['south', 'north'] }]);
});
