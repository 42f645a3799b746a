import { scoresOf } from '../../analysis/problem/position';
import type { PartyId } from '../../scenario/id';
import type { Audience } from '../../session/events';
import { type StepType, stepType } from './step-type';
import type { Succession } from './successions-of';

/**
 * From one move of a party to another, `from` and `to` their positions in the log; `at` is in ms since 1970 and `audience`
 * who could read it, both of the later. Points in the order of the scenario's parties: `changes` is what the party's new
 * choice alone makes, both moves held against the briefs, agreements and delay of the later moment; `drift` is what became
 * of the earlier one meanwhile without it. So scores of the later = scores of the earlier + drift + changes.
 */
export type Step = Readonly<{
  party: PartyId;
  from: number;
  to: number;
  at: number;
  audience: Audience;
  changes: readonly number[];
  drift: readonly number[];
  type: StepType;
  /** Whether some others gained by it and others lost. */
  divided: boolean;
  towards: readonly Readonly<{ party: PartyId; change: number; type: StepType }>[];
}>;

/** The class of a step as a whole, and whether it divides the others. `own` is the index of the mover. */
export function classOf(changes: readonly number[], own: number): Pick<Step, 'type' | 'divided'> {
  const others = changes.toSpliced(own, 1);
  return {
    type: stepType(
      changes[own] ?? 0,
      others.reduce((sum, change) => sum + change, 0),
    ),
    divided: others.some((change) => change > 0) && others.some((change) => change < 0),
  };
}

/**
 * The steps of a negotiation of n parties. Against each other party a step has the class that Hindriks, Jonker and
 * Tykhonov give it between two. As a whole its class is that against all the others taken as one party, whose points
 * are the sum of theirs. So it is their class when there is one other; when no other loses (gains) and one gains (loses)
 * the others' change is + (−), as Pareto would have it; when the others are divided, the larger sum decides, as in the
 * joint gain left on the table; when gains and losses cancel out, it is 0. A rule by unanimity would call nearly every
 * step of four opposed parties a loss to the others; one by majority would not tell a point from twenty. The sum
 * compares points of different parties, which the classes towards each of them never do: `divided` warns of it.
 */
export const stepsOf = (successions: readonly Succession[]): readonly Step[] =>
  successions.map(({ earlier, later, was }) => {
    const { here, move } = later;
    const parties = here.scenario.parties.map(({ id }) => id);
    const own = parties.indexOf(move.party);
    const before = scoresOf(here, was);
    const changes = move.scores.map((score, index) => score - (before[index] ?? 0));
    const drift = before.map((score, index) => score - (earlier.move.scores[index] ?? 0));
    const towards = parties.flatMap((party, index) => {
      const change = changes[index] ?? 0;
      return index === own ? [] : [{ party, change, type: stepType(changes[own] ?? 0, change) }];
    });
    const { party, position: to, at, audience } = move;
    return { party, from: earlier.move.position, to, at, audience, changes, drift, ...classOf(changes, own), towards };
  });
