import type { InstrumentId } from '../../../../game/scenario/id';
import type { PublicGate, PublicScenario } from '../../../../game/scenario/readers';
import type { Event } from '../../../../game/session/events';
import { phaseAt } from '../../../../game/session/phases';
import { type Unratified, unratified } from '../../../../game/session/ratifying';
import type { GateDecision, Ratification, State } from '../../../../game/session/state';
import { type OwnSupport, ownSupport } from './at-home';

export type BallotGate = Readonly<{ gate: PublicGate; decision: GateDecision | null; own: OwnSupport | null }>;

/** One agreement before the parliaments: gate by gate, what was decided, and for one's own what stands behind it. */
export type Ballot = Readonly<{
  proposal: string;
  instrument: InstrumentId;
  status: Ratification['status'];
  gates: readonly BallotGate[];
}>;

type VotedOn = Readonly<{ instrument: InstrumentId; gates: readonly string[] }>;

/** What was voted on, and what will be at the end of this phase: a lapsed agreement is known only from the log to those who were not at its table. */
function votedOn(log: readonly Event[], next: readonly Unratified[]): ReadonlyMap<string, VotedOn> {
  const found = new Map<string, VotedOn>();
  const note = (proposal: string, instrument: InstrumentId, gates: readonly string[]) => {
    const before = found.get(proposal)?.gates ?? [];
    found.set(proposal, { instrument, gates: [...before, ...gates] });
  };
  for (const event of log) {
    if (event.type === 'ratification-opened' || event.type === 'agreement-lapsed')
      note(event.proposal, event.instrument, event.gates);
    if (event.type === 'gate-decided') note(event.proposal, event.instrument, [event.gate]);
  }
  for (const { agreement, gates } of next)
    note(
      agreement.proposal,
      agreement.instrument,
      gates.map(({ id }) => id),
    );
  return found;
}

type Reader = Readonly<{ state: State; scenario: PublicScenario; log: readonly Event[] }>;

/** Every agreement that was or will be voted on, in the order in which its vote became known. */
export function ballotsOf({ state, scenario, log }: Reader): readonly Ballot[] {
  const open = unratified(state, scenario);
  const waiting = new Set(open.map(({ agreement }) => agreement.proposal));
  const ratifies = state.stage === 'playing' && phaseAt(scenario, state.phase)?.phase.ratifies;
  return [...votedOn(log, ratifies ? open : [])].flatMap(([proposal, { instrument, gates }]) => {
    const { status = 'open', gates: decided = {} } = state.ratifications[proposal] ?? {};
    // One that a later agreement took the place of is not voted on any more.
    if (status === 'open' && !waiting.has(proposal)) return [];
    const agreement = state.agreements.find((each) => each.proposal === proposal);
    const needed = scenario.gates.filter(({ id }) => gates.includes(id));
    const ballotGates = needed.map((gate) => ({
      gate,
      decision: decided[gate.id] ?? null,
      own: agreement && !decided[gate.id] ? ownSupport({ state, scenario }, agreement, gate) : null,
    }));
    return [{ proposal, instrument, status, gates: ballotGates }];
  });
}

/** The gates at which an agreement failed. */
export const failedAt = ({ gates }: Ballot): readonly PublicGate[] =>
  gates.filter(({ decision }) => decision?.passed === false).map(({ gate }) => gate);
