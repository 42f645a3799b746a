import { describe, expect, test } from 'vitest';
import type { Terms } from '../../../../game/scenario/id';
import { replay } from '../../../../game/session/evolve';
import { phasesOf } from '../../../../game/session/phases';
import { type Viewer, viewOf } from '../../../../game/session/view';
import { Play } from '../../../../tests/support/play';
import { sixStaged, voting } from '../../../../tests/support/staged';
import { isAhead, nextPhase } from '../../../lib/next-phase';
import { signingWords } from '../proposals/signing-words';
import { announcementOf } from '../talk/announcement';
import { failedGates, isWaiting, lapseWords, ratificationWords, waitingWords } from '../words/agreement-words';
import { ballotsOf, failedAt } from './ballots';
import { voting as votingNow } from './voting';

/** A play in which a pact with these terms is signed in the first phase, and then so many phases have gone by. */
function signed(terms: Terms, phases: number, scenario = voting()) {
  const play = new Play(scenario).control('start-session');
  table(play, 'pact', terms);
  for (let gone = 0; gone < phases; gone += 1) play.control('advance-phase');
  return play;
}

function table(play: Play, instrument: string, terms: Terms): string {
  play.do('south', { type: 'table-proposal', instrument, to: ['north'], terms: { ...terms }, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  play.do('south', { type: 'sign-proposal', proposal, version: 1 });
  play.do('north', { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true });
  return proposal;
}

/** What a viewer holds of a play. */
function seen(play: Play, viewer: Viewer) {
  const log = viewOf(viewer, play.log);
  const state = replay(log);
  if (!state.scenario) throw new Error('no scenario');
  const party = viewer.startsWith('party:') ? viewer.slice('party:'.length) : null;
  return { state, log, scenario: state.scenario, party, seat: 'nobody' };
}

const deskOf = (play: Play, viewer: Viewer) => {
  const { state, log, scenario, party, seat } = seen(play, viewer);
  const brief = party === null ? null : (state.briefs[party] ?? null);
  const send = () => Promise.reject(new Error('not here'));
  return { state, log, scenario, party, seat, brief, send, isHead: true, holds: {}, worth: undefined };
};

describe('what is voted on', () => {
  test('nothing before ratification begins', () => {
    expect(ballotsOf(seen(signed({ levy: 'low' }, 0), 'party:north'))).toEqual([]);
  });

  test('while it lasts, an open gate with its support for its own party alone', () => {
    const play = signed({ levy: 'low' }, 1);
    const [own] = ballotsOf(seen(play, 'party:north'));
    expect(own).toMatchObject({ instrument: 'pact', status: 'open' });
    expect(own?.gates).toMatchObject([{ gate: { id: 'council' }, decision: null, own: { support: 53 } }]);
    const [others] = ballotsOf(seen(play, 'party:south'));
    expect(others?.gates).toMatchObject([{ gate: { id: 'council' }, decision: null, own: null }]);
    expect(ballotsOf(seen(play, 'public'))).toHaveLength(1);
  });

  test('afterwards how it was decided, what lay behind it for its own party alone', () => {
    const play = signed({ levy: 'high' }, 2);
    const counted = (viewer: Viewer) => ballotsOf(seen(play, viewer))[0]?.gates[0]?.decision?.counted;
    expect(counted('party:north')).toMatchObject({ support: 45, threshold: 50 });
    expect(counted('party:south')).toBeNull();
    const [lapsed] = ballotsOf(seen(play, 'public'));
    expect(lapsed).toMatchObject({ instrument: 'pact', status: 'lapsed' });
    expect(lapsed && failedAt(lapsed).map(({ id }) => id)).toEqual(['council']);
  });

  test('a second vote stands beside the first', () => {
    const play = signed({ levy: 'high' }, 2);
    table(play, 'pact', { levy: 'low' });
    play.control('advance-phase');
    expect(ballotsOf(seen(play, 'public')).map(({ status }) => status)).toEqual(['lapsed', 'open']);
  });
});

describe('what is signed while a phase ratifies', () => {
  const replaced = () => {
    const play = signed({ levy: 'high' }, 2);
    table(play, 'pact', { levy: 'low' });
    play.control('advance-phase');
    table(play, 'pact', { levy: 'high', water: 'metered' });
    return play;
  };

  test('is voted on in the place of what it replaced', () => {
    const ballots = ballotsOf(seen(replaced(), 'party:north'));
    expect(ballots.map(({ status }) => status)).toEqual(['lapsed', 'open']);
    expect(ballots[1]?.gates).toMatchObject([{ gate: { id: 'council' }, own: { support: 45 } }]);
  });
});

describe('agreements in words', () => {
  const words = (play: Play, viewer: Viewer = 'party:south') => {
    const { state, scenario } = seen(play, viewer);
    return state.agreements.map((each) => ratificationWords(scenario, each, state.ratifications[each.proposal]));
  };

  test('to be ratified, then ratified; nothing where no gate is needed', () => {
    expect(words(signed({ levy: 'low' }, 0))).toEqual(['to be ratified by Council of North']);
    expect(words(signed({ levy: 'low' }, 2))).toEqual(['ratified']);
    expect(words(signed({ water: 'shared' }, 0))).toEqual([null]);
  });

  test('what failed says where', () => {
    const play = signed({ levy: 'high' }, 2);
    const { state, scenario } = seen(play, 'party:south');
    const [proposal] = Object.values(state.proposals);
    expect(proposal?.status).toBe('lapsed');
    expect(lapseWords(scenario, 'pact', failedGates(state.ratifications[proposal?.id ?? '']))).toBe(
      'Not ratified. Vote lost: Council of North.',
    );
    expect(lapseWords(scenario, 'side-letter', [])).toBe(
      'Out of force: it could stand only together with the River Pact.',
    );
  });

  test('what is signed enough and waits says for what', () => {
    const play = new Play(voting()).control('start-session');
    const proposal = table(play, 'side-letter', { water: 'shared' });
    const { state, scenario } = seen(play, 'party:north');
    const letter = state.proposals[proposal];
    if (!letter) throw new Error('no letter');
    expect(isWaiting(scenario, letter)).toBe(true);
    expect(waitingWords(scenario, letter)).toBe('Signed. Enters into force together with the River Pact.');
    expect(isWaiting(scenario, { ...letter, signatures: ['north'] })).toBe(false);
    expect(isWaiting(scenario, { ...letter, status: 'in-force' })).toBe(false);
  });

  test('what a signature would bring about', () => {
    const play = new Play(voting()).control('start-session');
    const of = (instrument: string, signatures: string[]) => {
      play.do('south', { type: 'table-proposal', instrument, to: ['north'], terms: { water: 'shared' }, clauses: {} });
      const { state, scenario } = seen(play, 'party:north');
      const proposal = state.proposals[play.last('proposal-tabled').proposal];
      if (!proposal) throw new Error('no proposal');
      return signingWords(state, scenario, { ...proposal, signatures }, 'north');
    };
    expect(of('pact', [])).toContain('when South has signed this version too');
    expect(of('pact', ['south'])).toContain('in force as soon as you sign');
    expect(of('side-letter', ['south'])).toContain('in force only together with the River Pact');
  });
});

describe('the next step while a phase ratifies', () => {
  test('one’s own gate votes, and how it stands', () => {
    const play = signed({ levy: 'low' }, 1);
    expect(votingNow(deskOf(play, 'party:north'))).toEqual({
      title: 'Your votes at home are taken when the clock runs out',
      lines: ['Council of North: would pass, 53 of 50', 'until then you can talk'],
    });
    expect(votingNow(deskOf(play, 'party:south'))?.title).toBe('The others’ votes are taken when the clock runs out');
    expect(votingNow(deskOf(play, 'public'))?.title).toBe('The votes are taken when the clock runs out');
  });

  test('without a clock the facilitator ends it', () => {
    const play = new Play(voting(), { pace: 0 }).control('start-session');
    table(play, 'pact', { levy: 'low' });
    play.control('advance-phase');
    expect(votingNow(deskOf(play, 'party:north'))?.title).toBe(
      'Your votes at home are taken when the facilitator moves on',
    );
  });

  test('once all is decided there is nothing to wait for', () => {
    const play = signed({ levy: 'low' }, 1);
    const { proposal } = play.last('ratification-opened');
    play.do('control', { type: 'decide-gate', proposal, gate: 'council', passed: true, reason: 'Time is short.' });
    expect(votingNow(deskOf(play, 'party:north'))?.title).toBe('The votes are in');
    const [ballot] = ballotsOf(seen(play, 'party:north'));
    expect(ballot?.gates).toMatchObject([{ decision: { passed: true, how: 'facilitator' }, own: null }]);
  });

  test('no other phase says so', () => {
    expect(votingNow(deskOf(signed({ levy: 'low' }, 0), 'party:north'))).toBeNull();
  });
});

describe('the phases ahead', () => {
  const ahead = (play: Play) => {
    const { state, scenario } = seen(play, 'public');
    return phasesOf(scenario).filter((entry) => isAhead(state, entry));
  };
  const names = (play: Play) => ahead(play).map(({ phase }) => phase.id);

  test('a vote only if something needs it, and talks for a failure only after one', () => {
    expect(names(new Play(voting()).control('start-session'))).toEqual([]);
    expect(names(signed({ levy: 'high' }, 0))).toEqual(['votes']);
    expect(names(signed({ levy: 'high' }, 2))).toEqual([]);
    expect(nextPhase(signed({ levy: 'high' }, 0).state)?.phase.id).toBe('votes');
    expect(nextPhase(signed({ levy: 'high' }, 1).state)).toBeUndefined();
  });

  test('after a failure and a new agreement, the second vote', () => {
    const play = signed({ levy: 'high' }, 2);
    table(play, 'pact', { levy: 'low' });
    expect(names(play)).toEqual(['votes-again']);
  });
});

describe('what is read aloud', () => {
  test('all that came of the last command', () => {
    const play = signed({ levy: 'high' }, 2);
    expect(announcementOf(play.log, seen(play, 'public'))).toBe('Not ratified: River Pact');
    expect(announcementOf([], seen(play, 'public'))).toBe('');
  });

  test('news, and that some of it is for one delegation alone', () => {
    const play = new Play(sixStaged).control('start-session');
    play.do('control', { type: 'release-inject', inject: 'all' });
    const aloud = (viewer: Viewer) => announcementOf(seen(play, viewer).log, seen(play, viewer));
    expect(aloud('public')).toBe('News: News');
    expect(aloud('party:city')).toBe('News: News. News for your delegation alone');
  });
});
