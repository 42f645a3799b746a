import { describe, expect, test } from 'vitest';
import { duoWith } from '../../tests/support/duo-with';
import { Play } from '../../tests/support/play';
import { six } from '../../tests/support/scenarios';
import type { Position } from '../analysis/problem/position';
import type { Terms } from '../scenario/id';
import { viewOf } from '../session/view';
import { type CoachAct, coachActs, coachNotes } from './coach';

const inject = (id: string, to: 'everyone' | string[], reservation: Record<string, number>) => ({
  id,
  title: id,
  release: 'by-hand',
  to,
  text: 'News.',
  source: 'Invented.',
  effects: { reservation },
});
const duo = duoWith({
  injects: [
    inject('doubt', 'everyone', { north: 30 }),
    inject('hope', 'everyone', { north: -30 }),
    inject('whisper', ['south'], { south: 30 }),
    inject('talk', 'everyone', {}),
  ],
});

const talks = () => new Play(duo).control('start-session', 'advance-phase');
const held = (play: Play) => viewOf('party:north', play.log).length;
const release = (play: Play, inject: string) => play.do('control', { type: 'release-inject', inject });
const tabled = (play: Play, terms: Terms, instrument = 'pact', by = 'north') => {
  play.do(by, { type: 'table-proposal', instrument, to: [by === 'north' ? 'south' : 'north'], terms, clauses: {} });
  return play.last('proposal-tabled').proposal;
};
const sign = (play: Play, proposal: string) => {
  for (const by of ['north', 'south'])
    play.do(by, { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true });
};

/** What North's coach sees in what `act` does. */
const coached = (act: (play: Play) => void, play = talks()): readonly CoachAct[] => {
  const since = held(play);
  act(play);
  return coachActs(play.log, 'party:north', since).acts;
};

describe('a version put forward', () => {
  const good = { border: 'patrolled', water: 'shared', levy: 'low' };

  test('is counted for those at its table: who has the reservation value and crosses no line of its own', () => {
    const [act] = coached((play) => tabled(play, good));
    expect(act).toMatchObject({ about: 'proposal', version: 1, by: 'north', parties: 2, signable: 2, before: null });
    expect(coached((play) => tabled(play, { ...good, levy: 'none' }))).toMatchObject([{ signable: 1 }]);
    // All that both could wish for, and across a red line of the north.
    expect(coached((play) => tabled(play, { ...good, border: 'open' }))).toMatchObject([{ signable: 1 }]);
  });

  test('is held against the one before it', () => {
    const play = talks();
    const proposal = tabled(play, good);
    const terms = { ...good, levy: 'high' };
    const acts = coached(
      (at) => at.do('south', { type: 'amend-proposal', proposal, version: 1, terms, clauses: {} }),
      play,
    );
    expect(acts).toMatchObject([
      { version: 2, by: 'south', parties: 2, signable: 2, before: { signable: 2, better: 1, worse: 1 } },
    ]);
  });

  test('stands where it is in the reader’s own log', () => {
    const play = talks();
    play.do('south', { type: 'send-message', to: 'control', text: 'In confidence.' });
    const proposal = tabled(play, good);
    const { acts, position } = coachActs(play.log, 'party:north', 0);
    const own = viewOf('party:north', play.log);
    expect(acts.map((act) => own[act.position - 1]).at(-1)).toMatchObject({ type: 'proposal-tabled', proposal });
    expect(position).toBe(own.length);
    expect(coachActs(play.log, 'party:north', position).acts).toEqual([]);
  });
});

describe('what changes the zone', () => {
  const causes = (acts: readonly CoachAct[]) => acts.map((act) => ('cause' in act ? act.cause : act.about));
  const reservations = ({ briefs }: Position) => Object.values(briefs).map(({ reservation }) => reservation);

  test('an inject that changes a brief, with the briefs before and after; one that changes none is no act', () => {
    const [act] = coached((play) => release(play, 'doubt'));
    if (!act || !('cause' in act)) throw new Error('no act');
    expect([act.cause, reservations(act.before), reservations(act.after)]).toEqual(['inject', [12, 10], [42, 10]]);
    expect(coached((play) => release(play, 'talk'))).toEqual([]);
  });

  test('an agreement that entered into force, and a round that costs delay', () => {
    const play = talks();
    const letter = tabled(play, { water: 'shared' }, 'side-letter');
    const acts = coached((at) => sign(at, letter), play);
    expect(causes(acts)).toEqual(['agreement']);
    expect(acts[0]).toMatchObject({
      before: { agreements: [] },
      after: { agreements: [{ terms: { water: 'shared' } }] },
    });
    expect(causes(coached((at) => at.control('advance-phase'), play))).toEqual(['round']);
    expect(causes(coached((at) => at.control('end-session'), play))).toEqual([]);
  });

  test('news that comes as a phase of the same round begins is told as news', () => {
    const release = { at: { round: 'first', phase: 'talks', minute: 0 } };
    const together = duoWith({ injects: [{ ...inject('doubt', 'everyone', { north: 30 }), release }] });
    const acts = coached((play) => play.control('advance-phase'), new Play(together).control('start-session'));
    expect(causes(acts)).toEqual(['inject']);
  });

  test('[VW2] what others do in private is no act, and changes none that the reader sees', () => {
    const whispered = talks();
    expect(coached((play) => release(play, 'whisper'), whispered)).toEqual([]);
    // Together with a phase that begins it is told of the phase alone.
    const together = duoWith({
      injects: [
        {
          ...inject('whisper', ['south'], { south: 30 }),
          release: { at: { round: 'first', phase: 'talks', minute: 0 } },
        },
      ],
    });
    const acts = coached((play) => play.control('advance-phase'), new Play(together).control('start-session'));
    expect(acts).toEqual([]);
  });

  test('[VW2] an agreement that others keep to themselves is none that the reader’s zone knows', () => {
    const play = new Play(six).control('start-session');
    const agree = (instrument: string, other: string, terms: Terms) => {
      play.do('harbour', { type: 'table-proposal', instrument, to: [other], terms, clauses: {} });
      const { proposal } = play.last('proposal-tabled');
      for (const by of ['harbour', other]) play.do(by, { type: 'sign-proposal', proposal, version: 1 });
    };
    agree('berth-deal', 'shipper', { berth: 'reserved' });
    agree('labour-pact', 'port-union', { jobs: 'five' });
    const known = (party: string) =>
      coachActs(play.log, `party:${party}`, 0).acts.flatMap((act) =>
        'cause' in act ? [act.after.agreements.map(({ instrument }) => instrument)] : [],
      );
    expect(known('greens')).toEqual([['labour-pact']]);
    expect(known('shipper')).toEqual([['berth-deal'], ['berth-deal', 'labour-pact']]);
  });

  test('of many acts the latest are told', () => {
    const acts = coached((play) => {
      for (const levy of ['low', 'high', 'none', 'low', 'high', 'none', 'low', 'high', 'none']) tabled(play, { levy });
    });
    expect(acts).toHaveLength(8);
  });
});

describe('in numbers', () => {
  const zone = (sizes: readonly (number | null)[]) => {
    const left = [...sizes];
    const play = talks();
    const since = held(play);
    for (const id of ['doubt', 'hope']) release(play, id);
    const { acts } = coachActs(play.log, 'party:north', since);
    return coachNotes(acts, async () => left.shift() ?? null);
  };

  test('how large it was and is, and what became of it', async () => {
    expect(await zone([4, 0, 0, 6])).toMatchObject([
      { about: 'zone', cause: 'inject', before: 4, after: 0, change: 'closed' },
      { before: 0, after: 6, change: 'opened' },
    ]);
    expect((await zone([4, 6, 6, 6])).map((note) => 'change' in note && note.change)).toEqual(['larger', 'none']);
    expect((await zone([6, 4, 0, 0])).map((note) => 'change' in note && note.change)).toEqual(['smaller', 'none']);
  });

  test('what is too large to count is left out', async () => {
    expect(await zone([4, null, 1, 2])).toMatchObject([{ before: 1, after: 2 }]);
  });
});
