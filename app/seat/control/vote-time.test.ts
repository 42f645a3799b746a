import { expect, test } from 'vitest';
import type { Terms } from '../../../game/scenario/id';
import { supportFor } from '../../../game/session/ratifying';
import { Play } from '../../../tests/support/play';
import { council, voting } from '../../../tests/support/staged';
import { asVoted, following, isRatifying, openVotes, voteTimeWords } from './vote-time';

/** In the first talks, a pact in force; north's council votes on a levy. */
function signed(terms: Terms, parts: Parameters<typeof voting>[0] = {}) {
  const play = new Play(voting(parts)).control('start-session');
  play.do('south', { type: 'table-proposal', instrument: 'pact', to: ['north'], terms: { ...terms }, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  const sign = { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true } as const;
  return { play: play.do('south', sign).do('north', sign), proposal };
}

test('with nothing to ratify the talks are the last phase, with something the votes follow', () => {
  expect(following(signed({ water: 'shared' }).play.state)).toBe('close');
  expect(following(signed({ levy: 'low' }).play.state)).toBe('phase');
});

test('from the votes it goes on as they go, or to the close where a failure ends play', () => {
  expect(following(signed({ levy: 'low' }).play.control('advance-phase').state)).toBe('as-votes-go');
  const ends = signed({ levy: 'low' }, { afterFailure: 'end', rounds: voting().rounds.slice(0, 1) });
  expect(following(ends.play.control('advance-phase').state)).toBe('close');
});

test('after a failure the phases kept for it follow', () => {
  const { play } = signed({ levy: 'high' });
  play.control('advance-phase', 'advance-phase');
  expect(play.state.ratificationFailed).toBe(true);
  expect(following(play.state)).toBe('close');
  expect(voteTimeWords(play.state)).toBe('The votes are held in Second, at the end of votes-again.');
});

test('votes are announced for the next phase that ratifies, and counted until they are decided', () => {
  const { play, proposal } = signed({ levy: 'low' });
  expect(voteTimeWords(play.state)).toBe('The votes are held in First, at the end of votes.');
  expect([isRatifying(play.state), openVotes(play.state)]).toEqual([false, 1]);

  play.control('advance-phase');
  expect(voteTimeWords(play.state)).toBe('The votes are held when this phase ends.');
  play.do('control', { type: 'decide-gate', proposal, gate: 'council', passed: true, reason: 'A late night.' });
  expect([isRatifying(play.state), openVotes(play.state)]).toEqual([true, 0]);
  expect(
    openVotes(
      new Play(
        voting({
          gates: [],
          instruments: voting().instruments.map((each) => ({ ...each, gates: [] })),
          rounds: voting().rounds.map((round) => ({
            ...round,
            phases: round.phases.map((phase) => ({ ...phase, ratifies: false, afterFailure: false })),
          })),
        }),
      ).state,
    ),
  ).toBeNull();
});

test('support is judged as it will be when the votes are held: what is voted on is known to everyone by then', () => {
  const instruments = voting().instruments.map((each) =>
    each.id === 'side-letter' ? { ...each, confidential: true, onlyWith: [], gates: ['council'] } : each,
  );
  const gates = [{ ...council, required: undefined, support: [{ when: { water: 'shared' }, points: 9 }] }];
  const { play, proposal } = signed({ levy: 'low' }, { instruments, gates });
  play.do('south', {
    type: 'table-proposal',
    instrument: 'side-letter',
    to: ['north'],
    terms: { water: 'shared' },
    clauses: {},
  });
  const sign = { type: 'sign-proposal', proposal: play.last('proposal-tabled').proposal, version: 1 } as const;
  play.do('south', sign).do('north', sign);

  const { state } = play;
  const { scenario } = state;
  const pact = state.agreements.find((each) => each.proposal === proposal);
  if (!scenario || !pact) throw new Error('no pact');
  const supportIn = (of: typeof state) =>
    supportFor(of, scenario, { agreement: pact, gate: { id: 'council', party: 'north' } })?.support;
  expect(supportIn(asVoted(state, scenario))).toBe((supportIn(state) ?? 0) + 9);
  play.control('advance-phase', 'advance-phase');
  const counted = play.log.find((event) => event.type === 'gate-counted' && event.proposal === proposal);
  expect(counted).toMatchObject({ support: supportIn(asVoted(state, scenario)) });
});
