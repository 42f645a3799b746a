import { describe, expect, test } from 'vitest';
import { duoWith } from '../../../tests/support/duo-with';
import { Play } from '../../../tests/support/play';
import { voting } from '../../../tests/support/staged';
import { briefIn, type Position, scoresOf } from '../../analysis/problem/position';
import type { Terms } from '../../scenario/id';
import { outcomeWith } from '../../scoring/outcome';
import { courseOf } from './course-of';
import { type ZoneAt, zoneTurns } from './zone-turns';

const packages = ({ scenario }: Position): readonly Terms[] =>
  scenario.issues.reduce<readonly Terms[]>(
    (all, { id, options }) => all.flatMap((terms) => options.map((option) => ({ ...terms, [id]: option.id }))),
    [{}],
  );

/** Packages that give both what they need, by the dozen lines it takes: all, or those one more side letter leads to. */
const counted: ZoneAt = (position, from) =>
  packages(position).filter((terms) => {
    const settled = outcomeWith(position.scenario, position.agreements, { instrument: 'pact', terms: {} });
    const fits = ({ border, water, levy }: Terms) =>
      from === 'start' || !position.agreements.length || [border, water, levy].join() === Object.values(settled).join();
    return (
      fits(terms) &&
      scoresOf(position, terms).every(
        (score, index) => score >= briefIn(position, position.scenario.parties[index]?.id ?? '').reservation,
      )
    );
  }).length;

const asking = (play: Play, zoneAt: ZoneAt = counted) => {
  const asked: string[] = [];
  const turns = zoneTurns(courseOf(play.log) ?? [], (position, from) => {
    asked.push(from);
    return zoneAt(position, from);
  });
  return { ...turns, asked };
};

const inject = (id: string, effects: unknown) => ({
  id,
  title: id,
  release: 'by-hand',
  to: 'everyone',
  text: 'News.',
  source: 'Invented.',
  effects,
});
const injects = [
  inject('doubt', { reservation: { north: 30 } }),
  inject('hope', { reservation: { north: -30 } }),
  inject('both', { reservation: { north: 30, south: 1 } }),
  inject('talk', {}),
];
const release = (play: Play, ...ids: readonly string[]): Play => {
  for (const id of ids) play.do('control', { type: 'release-inject', inject: id });
  return play;
};
const typesAndKinds = (turns: readonly { type: string; kind: string }[]) => turns.map(({ type, kind }) => [type, kind]);

describe('with everything open', () => {
  test('an inject closes the zone, another opens it again; talk and moves do not make it be asked', () => {
    const play = release(new Play(duoWith({ injects })).control('start-session'), 'talk', 'doubt');
    const doubted = play.log.findLastIndex(({ type }) => type === 'brief-changed') + 1;
    play.control('advance-phase');
    play.do('north', {
      type: 'table-proposal',
      instrument: 'pact',
      to: ['south'],
      terms: { levy: 'low' },
      clauses: {},
    });
    release(play, 'hope');
    const { start, asked } = asking(play);
    expect(start.opening).toBeGreaterThan(0);
    expect(typesAndKinds(start.turns)).toEqual([
      ['brief-changed', 'closed'],
      ['brief-changed', 'opened'],
    ]);
    expect(start.turns[0]).toMatchObject({ position: doubted, before: start.opening, after: 0 });
    expect(start.turns[1]).toMatchObject({ before: 0, after: start.opening });
    // Before, with the doubt, and not again for what is as it was at first; from here is the same while nothing is in force.
    expect(asked).toEqual(['start', 'start']);
  });

  test('of the events of one command those that turned the zone are named', () => {
    const play = release(new Play(duoWith({ injects })).control('start-session'), 'both');
    const [norths] = play.log.flatMap((event, index) =>
      event.type === 'brief-changed' && event.party === 'north' ? [index + 1] : [],
    );
    const { start } = asking(play);
    expect(start.turns.map(({ position }) => position)).toEqual([norths]);
  });

  test('a new round costs what delay costs, a new phase nothing', () => {
    const play = new Play(duoWith({ injects })).control('start-session', 'advance-phase', 'advance-phase');
    const { start, here, asked } = asking(play);
    expect(typesAndKinds(start.turns)).toEqual([['phase-started', 'shrank']]);
    expect(start.turns[0]?.position).toBe(play.log.findLastIndex(({ type }) => type === 'phase-started') + 1);
    expect(here).toEqual(start);
    expect(asked).toEqual(['start', 'start']);
  });

  test('what grew is told from what opened', () => {
    const size: ZoneAt = ({ round }) => [0, 3, 5, 2, 0][round] ?? 0;
    const five = duoWith({
      rounds: ['a', 'b', 'c', 'd', 'e'].map((id) => ({
        id,
        name: id,
        phases: [{ id, name: id, task: 'Talk.', minutes: 5, allows: ['talk-plenary'] }],
      })),
      delay: { name: 'None', until: ['pact'], cost: { north: [0, 0, 0, 0, 0], south: [0, 0, 0, 0, 0] } },
    });
    const advances = new Array<'advance-phase'>(4).fill('advance-phase');
    const { start } = asking(new Play(five).control('start-session', ...advances), size);
    expect(start.opening).toBe(0);
    expect(start.turns.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['opened', 0, 3],
      ['grew', 3, 5],
      ['shrank', 5, 2],
      ['closed', 2, 0],
    ]);
  });
});

describe('from here', () => {
  const signed = (terms: Terms, scenario = duoWith({ injects })) => {
    const play = new Play(scenario).control('start-session');
    if (scenario.rounds[0]?.phases[0]?.id === 'statements') play.control('advance-phase');
    play.do('north', { type: 'table-proposal', instrument: 'pact', to: ['south'], terms, clauses: {} });
    const { proposal } = play.last('proposal-tabled');
    for (const by of ['north', 'south']) play.do(by, { type: 'sign-proposal', proposal, version: 1 });
    return play;
  };

  test('an agreement closes what it does not settle well; telling of it changes nothing', () => {
    const play = signed({ border: 'closed', levy: 'none' });
    const { start, here } = asking(play);
    expect(play.log.at(-1)?.type).toBe('agreement-announced');
    expect(typesAndKinds(here.turns)).toEqual([['agreement-entered', 'closed']]);
    expect(start.turns).toEqual([]);
  });

  test('a side letter that ends no delay leaves what is possible from the start as it was, unasked', () => {
    const play = new Play(duoWith({ injects })).control('start-session', 'advance-phase');
    const terms = { water: 'metered' };
    play.do('north', { type: 'table-proposal', instrument: 'side-letter', to: ['south'], terms, clauses: {} });
    const { proposal } = play.last('proposal-tabled');
    for (const by of ['north', 'south']) play.do(by, { type: 'sign-proposal', proposal, version: 1 });
    play.do('north', { type: 'announce-agreement', proposal });
    expect(asking(play).asked).toEqual(['start', 'here']);
  });

  test('one that lapses at home opens it again', () => {
    const council = {
      id: 'council',
      name: 'Council',
      party: 'north',
      explanation: 'It votes.',
      start: 0,
      threshold: 9,
    };
    const play = signed({ border: 'closed', levy: 'none' }, voting({ gates: [{ ...council, support: [] }] }));
    play.control('advance-phase', 'advance-phase');
    const { here } = asking(play);
    expect(typesAndKinds(here.turns).slice(0, 2)).toEqual([
      ['agreement-entered', 'closed'],
      ['agreement-lapsed', 'opened'],
    ]);
  });
});
