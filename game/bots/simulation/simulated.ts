import type { InstrumentId, PartyId, Terms } from '../../scenario/id';
import { standing, type Tier, tierOf } from '../../scoring/outcome';
import type { Score } from '../../scoring/score';
import type { State } from '../../session/state';
import type { PlayedOut } from '../play-out';
import { type Breach, breachesIn } from './breaches';

/** How a session ended. `round`, an index, is that in which the agreement that counts entered into force; null without one. */
export type End = Readonly<{
  tier: Tier;
  round: number | null;
  outcome: Terms;
  scores: Readonly<Record<PartyId, Score>>;
  inForce: readonly InstrumentId[];
  /** Instruments of agreements that failed at home, one entry for each. */
  failed: readonly InstrumentId[];
  /** Injects that were released. */
  released: readonly string[];
}>;

/** One simulated session. `broken` says in words all that should never happen; `end` is null where it did not end. */
export type Simulated = Readonly<{
  number: number;
  seed: string;
  events: number;
  end: End | null;
  broken: readonly string[];
}>;

/** What is kept of a session that was played out. */
export function simulatedFrom(at: Pick<Simulated, 'number' | 'seed'>, { steps, state, refused }: PlayedOut): Simulated {
  const end = endOf(state);
  return {
    ...at,
    events: steps.reduce((sum, { events }) => sum + events.length, 0),
    end,
    broken: [
      ...refused.map((each) => `refused: ${each}`),
      ...breachesIn(steps).map(inWords),
      ...(end ? [] : ['the session did not end']),
    ],
  };
}

function endOf(state: State): End | null {
  const { stage, scenario, tier, outcome, scores, agreements, ratifications, proposals, injects } = state;
  if (stage !== 'closed' || !scenario || !tier || !outcome) return null;
  const lapsed = Object.entries(ratifications).filter(([, { status }]) => status === 'lapsed');
  return {
    tier,
    round: roundOf(state),
    outcome,
    scores,
    inForce: standing(agreements).map(({ instrument }) => instrument),
    failed: lapsed.flatMap(([proposal]) => proposals[proposal]?.instrument ?? []),
    released: Object.values(injects)
      .filter(({ status }) => status === 'released')
      .map(({ inject }) => inject.id),
  };
}

/** Of a settlement the round of the first agreement among all that still stands; of a partial deal that of its last agreement. */
function roundOf({ scenario, agreements }: Pick<State, 'scenario' | 'agreements'>): number | null {
  if (!scenario) return null;
  const all = standing(agreements);
  const amongAll = all.find((each) => tierOf(scenario, [each]) === 'settlement');
  return (amongAll ?? all.at(-1))?.round ?? null;
}

function inWords(breach: Breach): string {
  const { party, proposal, version } = breach;
  const signed = `${party} signed version ${version} of ${proposal}`;
  switch (breach.what) {
    case 'worth':
      return `${signed}, which leaves it ${breach.score}, below ${breach.floor}`;
    case 'red-line':
      return `${signed} across a red line: ${breach.lines.join('; ')}`;
    case 'may-not-sign':
      return `${signed} and may not sign`;
  }
}
