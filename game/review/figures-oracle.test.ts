import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actOf, anyStep, type Step } from '../../tests/support/generated-play';
import { Play } from '../../tests/support/play';
import { RawLedger } from '../../tests/support/raw-ledger';
import { rawLeft, rawPossible } from '../../tests/support/raw-possible';
import { sixStaged, voting } from '../../tests/support/staged';
import type { GainLeft } from '../analysis/solutions/gain-left';
import type { Scenario } from '../scenario/scenario-file';
import { decide } from '../session/decide';
import type { Event } from '../session/events';
import { figuresOf, type ReviewFigures } from './figures';
import { positionOf } from './position-of';
import { possibleAt } from './possible-at';
import type { ZoneCourse } from './process/zone-turns';

function played(scenario: Scenario, steps: readonly Step[]): Play {
  const play = new Play(scenario).control('start-session');
  if (!scenario.rounds[0]?.phases[0]?.allows.includes('table')) play.control('advance-phase');
  steps.forEach((step, n) => {
    play.now += 1_000;
    const { by, command } = actOf(step, scenario, [play.state]);
    const decision = decide(play.state, { command, by, at: play.now, fresh: `step-${n}` });
    if (decision.ok) play.append(decision.events);
  });
  return play;
}

/** Such an event may change what is possible, or what it is worth. */
const decisive = /^(brief-|phase-|agreement-|session-closed)/;

const told = (left: GainLeft | null, scores: readonly number[]) =>
  left && {
    joint: left.joint,
    each: left.each,
    distance: left.distance,
    own: left.byParty.map((vector, index) => (vector[index] ?? 0) - (scores[index] ?? 0)),
  };

const sizeAt = ({ opening, turns }: ZoneCourse, position: number): number =>
  turns.findLast((turn) => turn.position <= position)?.after ?? opening;

/** Every figure at every event, against every package counted one by one from the raw events. */
function holds(log: readonly Event[], { value, zone }: ReviewFigures): number {
  const ledger = new RawLedger();
  let start = { scores: [] as number[][], zone: 0 };
  let here = 0;
  let compared = 0;
  log.forEach((event, index) => {
    ledger.take(event);
    if (!ledger.everyBrief) return;
    const position = index + 1;
    if (decisive.test(event.type)) {
      start = rawPossible(ledger, false);
      here = rawPossible(ledger, true).zone;
    }
    const move = value?.moves.find((each) => each.position === position);
    const paper = move && 'proposal' in event ? ledger.papers.get(event.proposal) : undefined;
    if (move && paper) {
      const by = ledger.scenario?.instruments.find(({ id }) => id === paper.instrument)?.signatories ?? [];
      const version = 'version' in event ? event.version : 1;
      const terms = paper.versions[version - 1] ?? {};
      const signed = { proposal: '', instrument: paper.instrument, by, terms, round: 0, announced: true };
      expect(move.scores).toEqual(ledger.scores(ledger.outcome([...ledger.inForce, signed])));
      expect(told(move.left, move.scores)).toEqual(rawLeft(move.scores, start.scores));
      compared += 1;
    }
    // Nobody can act between the events of one command.
    if (log[position]?.at === event.at) return;
    const outcome = value?.outcomes.findLast((each) => each.position <= position);
    const scores = ledger.scores(ledger.outcome());
    expect(outcome?.scores).toEqual(scores);
    expect(told(outcome?.left ?? null, scores)).toEqual(rawLeft(scores, start.scores));
    expect(zone && [sizeAt(zone.start, position), sizeAt(zone.here, position)]).toEqual([start.zone, here]);
  });
  expect(value?.moves).toHaveLength(compared);
  return compared;
}

test.each([
  ['two parties with a vote', voting(), 40],
  ['six with votes and injects', sixStaged, 6],
] as const)(
  '%s: what moves and outcomes left, and the zone, are what the raw events come to',
  (_, scenario, numRuns) => {
    let moves = 0;
    fc.assert(
      fc.property(fc.array(anyStep(scenario), { minLength: 10, maxLength: 40 }), (steps) => {
        const { log, state } = played(scenario, steps);
        const last = positionOf(state);
        moves += holds(log, figuresOf(log, last && possibleAt(last)));
      }),
      { numRuns },
    );
    expect(moves).toBeGreaterThan(0);
  },
);

test('a vote lost at home, a second one, and an agreement outside the space of the others', () => {
  const play = new Play(voting()).control('start-session');
  const sign = (instrument: string, terms: Record<string, string>) => {
    play.do('south', { type: 'table-proposal', instrument, to: ['north'], terms, clauses: {} });
    const { proposal } = play.last('proposal-tabled');
    for (const party of ['south', 'north'])
      play.do(party, { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true });
  };
  sign('pact', { levy: 'high' });
  sign('side-letter', { water: 'metered' });
  play.control('advance-phase', 'advance-phase');
  expect(play.last('agreement-lapsed').gates).toEqual([]);
  sign('pact', { levy: 'low', border: 'closed' });
  play.control('advance-phase', 'advance-phase');
  expect(play.state.stage).toBe('closed');
  const last = positionOf(play.state);
  const figures = figuresOf(play.log, last && possibleAt(last));
  expect(holds(play.log, figures)).toBe(9);
  expect(figures.zone?.here.turns.length).toBeGreaterThan(2);
});
