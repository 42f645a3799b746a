import { describe, expect, test } from 'vitest';
import { botAt } from '../../tests/support/bot-at';
import { duoWith } from '../../tests/support/duo-with';
import { Play } from '../../tests/support/play';
import { duo, six } from '../../tests/support/scenarios';
import type { Terms } from '../scenario/id';
import type { Scenario } from '../scenario/scenario-file';
import type { Instructions } from '../session/instructions';
import { nextAct } from './next-act';
import { english } from './talk/phrases-en';

const act = (play: Play, party: string, more: Partial<Instructions> = {}) => {
  const { seen, bot } = botAt(play, party, more);
  return nextAct(seen, bot);
};

const tabled = (terms: Terms, to = ['south'], instrument = 'pact') =>
  ({ type: 'table-proposal', instrument, to, terms, clauses: {} }) as const;

/** The last phase of the duo, in which all may be done and little time is left. */
const late = (scenario: Scenario = duo): Play => {
  const play = new Play(scenario).control('start-session', 'advance-phase', 'advance-phase');
  play.now += 9.5 * 60_000;
  return play;
};

/** All questions to others put, so that the next act is one of substance. */
const asked = (play: Play): Play =>
  play.do('south', { type: 'send-message', to: ['north'], text: '?', asks: { about: 'priorities' } });

const good = { border: 'patrolled', water: 'shared', levy: 'low' };
const poor = { border: 'patrolled', water: 'unshared', levy: 'high' };

describe('signing', () => {
  test('it signs what is worth its reservation value by the end', () => {
    const play = asked(late()).do('north', tabled(good));
    expect(act(play, 'south')).toMatchObject({ type: 'sign-proposal', version: 1 });
  });

  test('never below that, whatever the time, unless it is told how far it may go', () => {
    const play = asked(late()).do('north', tabled(poor));
    expect(act(play, 'south')?.type).not.toBe('sign-proposal');
    expect(act(play, 'south', { margin: -20 })).toMatchObject({ type: 'sign-proposal' });
  });

  test('nothing at all where it may not sign', () => {
    const play = asked(late()).do('north', tabled(good));
    expect(act(play, 'south', { maySign: false })?.type).not.toBe('sign-proposal');
  });

  test('nothing across its own red line, unless it is told that it may', () => {
    const lines = duo.parties.map((party) => ({
      ...party,
      redLines: party.id === 'south' ? [{ text: 'A low levy', when: { levy: 'low' } }] : [],
    }));
    const play = asked(late({ ...duo, parties: lines })).do('north', tabled(good));
    expect(act(play, 'south')?.type).not.toBe('sign-proposal');
    const across = { type: 'sign-proposal', acrossRedLine: true };
    expect(act(play, 'south', { mayCrossRedLines: true })).toMatchObject(across);
  });

  test('it takes back a signature that news has made too dear', () => {
    const effects = { reservation: { south: 30 } };
    const news = { id: 'news', title: 'News', text: 'News.', source: 'Invented.', to: 'everyone', release: 'by-hand' };
    const play = asked(late(duoWith({ injects: [{ ...news, effects }] }))).do('north', tabled(good));
    const { proposal } = play.last('proposal-tabled');
    play.do('south', { type: 'sign-proposal', proposal, version: 1 });
    expect(act(play, 'south')?.type).not.toBe('withdraw-signature');
    play.do('control', { type: 'release-inject', inject: 'news' });
    expect(act(play, 'south', { maySign: false })?.type).not.toBe('withdraw-signature');
    expect(act(play, 'south')).toEqual({ type: 'withdraw-signature', proposal });
  });
});

describe('writing', () => {
  test('it amends what is not good enough, once the others have had time to look', () => {
    const pact = duo.instruments.slice(0, 1);
    const play = new Play({ ...duo, instruments: pact }).control('start-session', 'advance-phase', 'advance-phase');
    asked(play).do('north', tabled(poor));
    expect(act(play, 'south')).toBeNull();
    play.now += 5 * 60_000;
    expect(act(play, 'south')).toMatchObject({ type: 'amend-proposal', version: 1 });
  });

  test('where nothing is on the table it tables terms that it could sign', () => {
    const command = act(asked(late()), 'south');
    expect(command).toMatchObject({ type: 'table-proposal', instrument: 'pact', to: ['north'] });
    if (command?.type !== 'table-proposal') throw new Error('no proposal');
    const play = asked(late()).do('south', command);
    expect(act(play, 'south')).toMatchObject({ type: 'send-message', to: ['north'] });
  });

  test('it says why, in the words of the scenario alone, with the terms to take over', () => {
    const play = asked(late()).do('south', tabled(good, ['north']));
    const said = act(play, 'south');
    if (said?.type !== 'send-message') throw new Error('nothing said');
    expect(said.text).toMatch(/^Our proposal is on the table\. Above all we want “/);
    expect(Object.keys(said.terms ?? {}).every((issue) => issue in good)).toBe(true);
  });

  test('it declines, with a reason, what it may not sign and can only sign or leave', () => {
    const rounds = duo.rounds.map((round) => ({
      ...round,
      phases: round.phases.map((phase) => (round.id === 'last' ? { ...phase, allows: ['sign' as const] } : phase)),
    }));
    const play = new Play({ ...duo, rounds }).control('start-session', 'advance-phase').do('north', tabled(poor));
    play.control('advance-phase');
    expect(act(play, 'south')).toMatchObject({
      type: 'decline-proposal',
      reason: expect.stringMatching(/^It is worth too little to us\. What stands most in the way is “/),
    });
  });
});

describe('declining', () => {
  /** The harbour has kept its berth for the shipper, which forbids what the union asks for in a phase in which all is signed or left. */
  const bound = () => {
    const rounds = six.rounds.map((round) => ({
      ...round,
      phases: round.phases.map((phase) => (phase.id === 'plenary' ? { ...phase, allows: ['sign' as const] } : phase)),
    }));
    const coherence = [{ never: { berth: 'reserved', jobs: 'ten' }, why: 'One quay.' }];
    const play = new Play({ ...six, rounds, coherence }).control('start-session');
    play.do('harbour', tabled({ berth: 'reserved' }, ['shipper'], 'berth-deal'));
    const { proposal } = play.last('proposal-tabled');
    for (const by of ['harbour', 'shipper']) play.do(by, { type: 'sign-proposal', proposal, version: 1 });
    play.do('port-union', tabled({ jobs: 'ten' }, ['harbour'], 'labour-pact'));
    return { play: play.control('advance-phase'), proposal };
  };

  test('[VW2] what it holds besides it names as a reason only where all who read the reason know of it', () => {
    const { play, proposal } = bound();
    expect(act(play, 'harbour')).toMatchObject({ type: 'decline-proposal', reason: english.declineUnsaid });
    play.do('harbour', { type: 'announce-agreement', proposal });
    expect(act(play, 'harbour')).toMatchObject({ type: 'decline-proposal', reason: english.declineOther });
  });
});

describe('tidying up', () => {
  /** Of two texts of the south nobody works on the second. */
  const second = (by: string) => {
    const scenario = { ...duo, instruments: duo.instruments.slice(0, 1) };
    const play = new Play(scenario).seat('aide', 'player', 'south', 'Ada').control('start-session', 'advance-phase');
    asked(play).do('south', tabled({ border: 'open', water: 'shared', levy: 'none' }, ['north']));
    play.do('south', { type: 'sign-proposal', proposal: play.last('proposal-tabled').proposal, version: 1 });
    play.do(by, tabled(poor, ['north']));
    const { proposal } = play.last('proposal-tabled');
    play.do('south', { type: 'send-message', to: ['north'], text: 'Think of it.' });
    return { play, proposal };
  };

  test('it withdraws a text of its own that nobody works on, and none that somebody else of its delegation tabled', () => {
    const own = second('south');
    expect(act(own.play, 'south')).toEqual({ type: 'withdraw-proposal', proposal: own.proposal });
    expect(act(second('aide').play, 'south')?.type).not.toBe('withdraw-proposal');
  });
});

describe('what it may not see', () => {
  test('changes nothing that it does', () => {
    const hidden = (play: Play) => {
      play.do('harbour', { type: 'send-message', to: ['shipper'], text: 'Between us.' });
      play.do('harbour', tabled({ berth: 'reserved' }, ['shipper'], 'berth-deal'));
      const { proposal } = play.last('proposal-tabled');
      play.do('shipper', { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true });
      return play.do('harbour', { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true });
    };
    for (const advance of [0, 1, 2]) {
      const [open, more] = [new Play(six), new Play(six)].map((play) => play.control('start-session'));
      if (!open || !more) throw new Error('no plays');
      hidden(more);
      for (const play of [open, more]) {
        for (let count = 0; count < advance; count += 1) play.control('advance-phase');
        play.now = 2_000_000 + advance * 60_000;
        play.do('control', { type: 'adjust-clock', minutes: 100 });
        play.do(
          'city',
          tabled(
            { jobs: 'ten', noise: 'nights' },
            six.parties.map(({ id }) => id).filter((id) => id !== 'city'),
            'charter',
          ),
        );
      }
      for (const party of ['city', 'greens', 'ministry', 'port-union']) {
        const [alone, besides] = [act(open, party), act(more, party)].map((command) =>
          JSON.stringify(command)?.replaceAll(/made-\d+/g, 'made'),
        );
        expect(besides).toBe(alone);
      }
    }
  });
});

test('in the lobby it says that it is there when somebody asks, and does nothing else', () => {
  const play = new Play(duo);
  expect(act(play, 'south')).toBeNull();
  play.do('control', { type: 'ask-presence' });
  expect(act(play, 'south')).toEqual({ type: 'confirm-presence' });
});

test('it does nothing from a chair that does not lead, while the clock is paused, or after the end', () => {
  const play = asked(late());
  expect(act(play, 'south')).not.toBeNull();
  const { seen, bot } = botAt(play, 'south');
  expect(nextAct(seen, { ...bot, seat: 'aide' })).toBeNull();
  expect(act(play.control('pause-clock'), 'south')).toBeNull();
  expect(act(play.control('resume-clock', 'end-session'), 'south')).toBeNull();
});
