import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleLog, finishedPlay, logOfBots } from '../../tests/support/finished-sessions';
import { Play } from '../../tests/support/play';
import { duo, six } from '../../tests/support/scenarios';
import { sixStaged, voting } from '../../tests/support/staged';
import type { Event, EventOf } from '../session/events';
import { CohortSession } from './cohort-session';
import { cohortSessionOf } from './cohort-session-of';

type Row = CohortSession;
const all = <Type extends Event['type']>(log: readonly Event[], type: Type): EventOf<Type>[] =>
  log.filter((event): event is EventOf<Type> => event.type === type);

const rowOf = (log: readonly Event[]): Row => {
  const row = cohortSessionOf('s', log);
  if (!row) throw new Error('not a finished session');
  return row;
};

/** Ms on the clock up to an event, the whole way from the first phase: by going through the log once more for each. */
function clockAt(log: readonly Event[], until: Event): number {
  let [time, paused, leftPaused] = [0, false, false];
  const from = log.findIndex(({ type }) => type === 'phase-started');
  for (let index = from + 1; index <= log.indexOf(until); index += 1) {
    const before = log[index - 1];
    if (before?.type === 'clock-paused') paused = true;
    if (before?.type === 'clock-resumed') paused = false;
    if (before?.type === 'phase-started') [leftPaused, paused] = [paused, false];
    if (before?.type === 'phase-reopened') paused = leftPaused;
    if (!paused) time += (log[index]?.at ?? 0) - (before?.at ?? 0);
  }
  return time;
}

type Held = { proposal: string; instrument: string; terms: Record<string, string>; at: number };

/** What was in force at the close, from what was tabled, amended, entered and lapsed. */
function inForce(log: readonly Event[]): Held[] {
  const papers: Record<string, { instrument: string; terms: Record<string, string> }> = {};
  let held: Held[] = [];
  for (const event of log) {
    if (event.type === 'proposal-tabled')
      papers[event.proposal] = { instrument: event.instrument, terms: { ...event.terms } };
    if (event.type === 'proposal-amended') {
      const paper = papers[event.proposal];
      if (paper) paper.terms = { ...event.terms };
    }
    const paper = 'proposal' in event ? papers[event.proposal] : undefined;
    if (event.type === 'agreement-entered' && paper)
      held.push({ proposal: event.proposal, ...paper, at: clockAt(log, event) });
    if (event.type === 'agreement-lapsed') held = held.filter(({ proposal }) => proposal !== event.proposal);
  }
  return held.filter((one, index) => !held.slice(index + 1).some(({ instrument }) => instrument === one.instrument));
}

/** Everything of a row but what is only copied, counted from the raw log. */
function counted(log: readonly Event[]) {
  const [close] = all(log, 'session-closed');
  const [adopted] = all(log, 'scenario-adopted');
  if (!close || !adopted) throw new Error('not a finished session');
  const { scenario } = adopted;
  const last = all(log, 'outcome-corrected').at(-1) ?? close;
  const held = inForce(log);
  const issues = new Set(held.flatMap(({ terms }) => Object.keys(terms)));
  const ofAll = scenario.instruments.filter(({ signatories }) => signatories.length === scenario.parties.length);
  const settled = held.find(({ instrument }) => ofAll.some(({ id }) => id === instrument));
  const roundOf = scenario.rounds.flatMap(({ phases }, round) => phases.map(() => round));
  const [planned] = all(log, 'injects-planned');
  const own = (id: string) => planned?.injects.some((inject) => inject.id === id) === true;
  const triggered = all(log, 'inject-triggered');
  const entered = all(log, 'agreement-entered');
  return {
    tier: last.tier,
    outcome: last.outcome,
    agreed: Object.fromEntries([...issues].map((issue) => [issue, last.outcome[issue]])),
    firstAgreement: entered[0] ? clockAt(log, entered[0]) : null,
    settlement: settled?.at ?? null,
    played: clockAt(log, close),
    rounds: new Set(all(log, 'phase-started').map(({ phase }) => roundOf[phase])).size,
    released: triggered.filter(({ inject }) => own(inject)).map(({ inject }) => inject),
    improvised: triggered.filter(({ inject }) => !own(inject)).length,
    lapsed: entered.map(({ proposal }) => all(log, 'agreement-lapsed').some((each) => each.proposal === proposal)),
    totals: scenario.parties.map(
      ({ id }) => all(log, 'party-scored').findLast(({ party }) => party === id)?.score.total,
    ),
    before: scenario.parties.map(({ id }) => {
      const sheet = all(log, 'brief-issued').find(({ party }) => party === id)?.brief.scoreSheet ?? [];
      let points = 0;
      for (const clause of sheet)
        if (Object.entries(clause.when).every(([issue, options]) => options.includes(last.outcome[issue] ?? '')))
          points += clause.points;
      return points;
    }),
  };
}

const told = ({ tier, outcome, agreed, firstAgreement, settlement, played, rounds, ...row }: Row) => ({
  ...{ tier, outcome, agreed, firstAgreement, settlement, played, rounds, improvised: row.improvised },
  released: row.released.map(({ inject }) => inject),
  lapsed: row.agreements.map(({ lapsed }) => lapsed),
  totals: row.parties.map(({ score }) => score.total),
  before: row.parties.map(({ before }) => before),
});

describe('a row says what the log says', () => {
  test('of the example', () => {
    const row = rowOf(exampleLog());
    expect(told(row)).toEqual(counted(exampleLog()));
    expect(row).toMatchObject({ tier: 'partial', playedBy: 'people', settlement: null, corrected: false });
    expect(row.agreements.some(({ lapsed }) => lapsed)).toBe(true);
  });

  test.each([
    ['two parties', duo],
    ['six parties', six],
    ['a vote at home', voting()],
  ])('of sessions of bots, %s', (_, scenario) => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const log = logOfBots(scenario, seed);
      const row = rowOf(log);
      expect(told(row)).toEqual(counted(log));
      expect(row).toMatchObject({ playedBy: 'bots', hash: 'hash', scenario: scenario.id });
      expect(CohortSession.parse(JSON.parse(JSON.stringify(row)))).toEqual(row);
    }
  });

  test.each([
    ['duo', duo],
    ['six, with injects and votes', sixStaged],
  ])('of any session, %s', (_, scenario) => {
    fc.assert(
      fc.property(finishedPlay(scenario), ({ log }) => {
        expect(told(rowOf(log))).toEqual(counted(log));
      }),
      { numRuns: 60 },
    );
  });
});

test('pauses and the lobby are no time on the clock, and going on by mistake costs what it took', () => {
  const play = new Play(duo);
  play.now += 500_000;
  play.control('start-session');
  play.now += 59_000;
  play.control('pause-clock');
  play.now += 300_000;
  play.control('resume-clock');
  play.now += 29_000;
  play.control('advance-phase');
  play.now += 4_000;
  play.do('control', { type: 'undo-advance', phase: play.state.phase });
  play.now += 9_000;
  play.control('end-session');
  const { played } = rowOf(play.log);
  expect(played).toBe(60_000 + 30_000 + 5_000 + 10_000);
  expect(played).toBe(counted(play.log).played);
});

test('a settlement that another replaced is not the one that stood at the close', () => {
  const play = new Play(duo).control('start-session', 'advance-phase');
  for (const levy of ['low', 'none']) {
    const terms = { border: 'patrolled', water: 'metered', levy };
    play.do('north', { type: 'table-proposal', instrument: 'pact', to: ['south'], terms, clauses: {} });
    const { proposal } = play.last('proposal-tabled');
    for (const by of ['north', 'south']) play.do(by, { type: 'sign-proposal', proposal, version: 1 });
  }
  const row = rowOf(play.control('end-session').log);
  expect(row).toMatchObject({ tier: 'settlement', firstAgreement: 4_000, settlement: 7_000, agreed: { levy: 'none' } });
  expect(told(row)).toEqual(counted(play.log));
});

test('a correction stands: its outcome, tier and scores, and what it changed counts as agreed', () => {
  const play = new Play(duo).control('start-session', 'end-session');
  const outcome = { border: 'patrolled', water: 'metered', levy: 'low' };
  play.do('control', { type: 'correct-outcome', outcome, tier: 'settlement', reason: 'They shook hands.' });
  const row = rowOf(play.log);
  expect(row).toMatchObject({ corrected: true, tier: 'settlement', outcome, settlement: null, firstAgreement: null });
  expect(row.agreed).toEqual({ water: 'metered', levy: 'low' });
  expect(told(row).totals).toEqual(counted(play.log).totals);
});

test('what people answered after the close is there without a word of who it was', () => {
  const play = new Play(duo).control('start-session', 'end-session');
  const answer = { type: 'answer-survey', aim: 'Water', surprised: '', differently: '' } as const;
  play.do('north', { ...answer, rating: 4 }).do('south', { ...answer, rating: 2 });
  const row = rowOf(play.log);
  expect(row.ratings).toEqual([2, 4]);
  expect(JSON.stringify(row)).not.toMatch(/Head of|Fay|Water/);
});

test('a session that is not over is no row', () => {
  const play = new Play(duo);
  expect(cohortSessionOf('s', play.log)).toBeNull();
  expect(cohortSessionOf('s', play.control('start-session').log)).toBeNull();
  expect(cohortSessionOf('s', play.control('end-session').log)).not.toBeNull();
});
