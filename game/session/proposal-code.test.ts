import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actOf, anyStep } from '../../tests/support/generated-play';
import { Play } from '../../tests/support/play';
import { duo, six } from '../../tests/support/scenarios';
import { decide } from './decide';
import { replay } from './evolve';
import { proposalCode } from './proposal-code';
import { proposalCodes } from './proposal-codes';
import type { Proposal, State } from './state';
import { mayRead, viewOf } from './view';

const codesIn = (state: State): readonly string[] =>
  Object.values(state.proposals).map((proposal) => proposalCode(state, proposal));

const berth = { type: 'table-proposal', instrument: 'berth-deal', terms: { berth: 'reserved' }, clauses: {} } as const;

test('[PR15] a code names the author, then to whom in the order of the scenario, and counts within that table', () => {
  const play = new Play(six).control('start-session');
  play.do('harbour', { ...berth, to: ['shipper'] });
  play.do('harbour', { ...berth, to: ['shipper', 'city'] });
  play.do('shipper', { ...berth, to: ['harbour'] });
  play.do('harbour', { ...berth, to: ['shipper'] });
  play.do('harbour', { ...berth, to: six.parties.map(({ id }) => id) });
  expect(codesIn(play.state)).toEqual(['H-S-1', 'H-C-S-1', 'S-H-1', 'H-S-2', 'H-C-PU-M-G-S-1']);
});

test('[PR15] between two parties the other is named, and an amendment keeps the code', () => {
  const play = new Play(duo).control('start-session', 'advance-phase');
  play.do('south', { type: 'table-proposal', instrument: 'pact', to: ['north'], terms: { levy: 'low' }, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  play.do('north', { type: 'amend-proposal', proposal, version: 1, terms: { levy: 'high' }, clauses: {} });
  expect(codesIn(play.state)).toEqual(['S-N-1']);
});

test('[PR15] everyone who reads a proposal reads the same code, whatever else each of them sees', () => {
  fc.assert(
    fc.property(fc.array(anyStep(six), { minLength: 20, maxLength: 60 }), (steps) => {
      const play = new Play(six).control('start-session');
      steps.forEach((step, n) => {
        const act = actOf(step, six, [play.state]);
        play.now += 1_000;
        const decision = decide(play.state, { ...act, at: play.now, fresh: `made-${n}` });
        if (decision.ok) play.append(decision.events);
      });
      const code = (proposal: Proposal) => proposalCode(play.state, proposal);
      expect(new Set(codesIn(play.state)).size).toBe(Object.keys(play.state.proposals).length);
      for (const viewer of [...six.parties.map(({ id }) => `party:${id}` as const), 'public' as const]) {
        const seen = replay(viewOf(viewer, play.log));
        const mine = Object.values(play.state.proposals).filter((each) => mayRead(viewer, each));
        expect(codesIn(seen)).toEqual(mine.map(code));
      }
    }),
    { numRuns: 60 },
  );
});

test('[PR15] [PR16] what all parties tabled in confidence does not show in the codes that the room reads', () => {
  const play = new Play(six).control('start-session');
  const to = six.parties.map(({ id }) => id);
  play.do('harbour', { ...berth, to });
  play.do('harbour', { ...berth, instrument: 'labour-pact', terms: { jobs: 'ten' }, to });
  expect(codesIn(play.state)).toEqual(['H-C-PU-M-G-S-1', 'H-all-1']);
  expect(codesIn(replay(viewOf('public', play.log)))).toEqual(['H-all-1']);
  expect([...proposalCodes(play.state).values()]).toEqual(codesIn(play.state));
});
