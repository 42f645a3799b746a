import { briefIn } from '../../analysis/problem/position';
import { outcomeOf } from '../../scoring/outcome';
import type { Event, EventOf } from '../../session/events';
import { evolve } from '../../session/evolve';
import { supportFor } from '../../session/ratifying';
import { initial, type State } from '../../session/state';
import { positionOf } from '../position-of';
import { carryingChanges } from './carrying-changes';
import { decisiveClauses } from './decisive-clauses';
import type { Vote } from './vote';

/** One decision, told from the state that it was made in; null where that does not tell every brief. */
function voteIn(state: State, event: EventOf<'gate-decided'>, position: number): Vote | null {
  const here = positionOf(state);
  const gate = here?.scenario.gates.find(({ id }) => id === event.gate);
  const agreement = state.agreements.find(({ proposal }) => proposal === event.proposal);
  if (!here || !gate || !agreement) return null;
  const own = briefIn(here, gate.party).gates.find((each) => each.gate === gate.id);
  const found = supportFor(state, here.scenario, { agreement, gate });
  if (!own || !found) return null;
  const { at, proposal, version, instrument, passed, how } = event;
  const { support, threshold } = found;
  const lost = !passed && support < threshold;
  const known = state.agreements.filter((each) => each.announced || each.proposal === proposal);
  return {
    ...{
      position,
      at,
      proposal,
      version,
      instrument,
      gate: gate.id,
      party: gate.party,
      passed,
      how,
      support,
      threshold,
    },
    terms: agreement.terms,
    outcome: outcomeOf(here.scenario, known),
    would: lost ? carryingChanges({ state, here, agreement, gate }) : [],
    decisive: passed ? decisiveClauses(own, found) : [],
  };
}

/** Every vote at home in the order of the log, with what would have carried it or what did. Empty where a brief is missing. */
export function votesOf(log: readonly Event[]): readonly Vote[] {
  const votes: Vote[] = [];
  let state = initial;
  for (const [index, event] of log.entries()) {
    const vote = event.type === 'gate-decided' ? voteIn(state, event, index + 1) : null;
    if (vote) votes.push(vote);
    state = evolve(state, event);
  }
  return votes;
}
