import type { PartyId, Terms } from '../../scenario/id';
import { settle } from '../../scoring/outcome';
import type { Question } from '../question';
import { spaceOf } from '../space';
import { gateLanes } from './gate-lanes';
import { briefIn, delayIn, type Position } from './position';
import type { Lane, Problem } from './problem';
import { settlementOf } from './settlement';

export type Asked = Pick<Question, 'within' | 'fix' | 'fromHere'>;

/**
 * Issues that are not open, each at its option: those asked to be fixed, from here those that an agreement in force has
 * settled, and those that no instrument can settle, at what holds.
 */
export function fixedIn(position: Position, { fix, fromHere }: Pick<Asked, 'fix' | 'fromHere'>): Terms {
  const { scenario, agreements } = position;
  const open = new Set(settlementOf(scenario).instruments.flatMap(({ issues }) => issues));
  const settled = settle(scenario, agreements);
  const kept = scenario.issues.filter(({ id }) => !open.has(id) || (fromHere && settled[id]?.by !== null));
  return { ...Object.fromEntries(kept.map(({ id }) => [id, settled[id]?.option ?? ''])), ...fix };
}

/** A party's score of a package at this moment, and its reservation value. */
function partyLane(position: Position, party: PartyId): Lane {
  const { scoreSheet, reservation } = briefIn(position, party);
  return { id: party, base: -delayIn(position, party), clauses: scoreSheet, atLeast: reservation };
}

/** Conditions that no package meets that these parties may sign: incoherent ones, and their red lines. */
export const forbiddenTo = (position: Position, parties: readonly PartyId[]): Problem['never'] => [
  ...position.scenario.coherence.map(({ never }) => never),
  ...parties.flatMap((party) => briefIn(position, party).redLines.map(({ when }) => when)),
];

/**
 * The packages of a settlement by these parties, everybody's unless told otherwise: what they may choose from, what it
 * gives each of them, and, within what is ratifiable, what it needs at home.
 */
export function problemOf(position: Position, asked: Asked, among?: readonly PartyId[]): Problem {
  const { scenario } = position;
  const parties = among ?? scenario.parties.map(({ id }) => id);
  const fixed = Object.entries(fixedIn(position, asked)).map(([issue, option]) => [issue, [option]] as const);
  return {
    space: spaceOf(scenario, Object.fromEntries(fixed)),
    never: forbiddenTo(position, parties),
    parties: parties.map((party) => partyLane(position, party)),
    gates: asked.within === 'ratifiable' ? gateLanes(position, settlementOf(scenario).instruments) : [],
  };
}

/** The terms of a choice, option numbers by variable. */
export const termsOf = ({ space }: Problem, choice: readonly number[]): Terms =>
  Object.fromEntries(space.map(({ issue, options }, variable) => [issue, options[choice[variable] ?? 0] ?? '']));
