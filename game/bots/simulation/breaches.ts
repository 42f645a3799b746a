import { own } from '../../own';
import type { PartyId } from '../../scenario/id';
import type { Brief, PublicScenario } from '../../scenario/readers';
import { delayEndedIn, type InForce, outcomeOf } from '../../scoring/outcome';
import { redLinesCrossed } from '../../scoring/red-lines';
import { scoreOf } from '../../scoring/score';
import { agreementsKnownTo } from '../../session/agreements-known';
import { signedEnough } from '../../session/decide/entry';
import type { Event, EventOf } from '../../session/events';
import { evolve } from '../../session/evolve';
import type { Instructions } from '../../session/instructions';
import { latest } from '../../session/latest';
import { phaseAt } from '../../session/phases';
import { initial, type Proposal, type State } from '../../session/state';
import type { PlayedOut } from '../play-out';

/** A signature of a bot against its instructions. `score` and `floor` are points, delay counted. */
export type Breach = Readonly<
  { party: PartyId; proposal: string; version: number } & (
    | { what: 'worth'; score: number; floor: number }
    | { what: 'red-line'; lines: readonly string[] }
    | { what: 'may-not-sign' }
  )
>;

/** What a signature is judged on: the session as it stood before it, and whose it was. */
type Signing = Readonly<{
  state: State;
  scenario: PublicScenario;
  brief: Brief;
  instructions: Instructions;
  signed: EventOf<'proposal-signed'>;
}>;

/**
 * Signatures of bots that their instructions forbid, found from the events and the scoring functions alone: nothing that bots
 * reckon with themselves is used here, so that a mistake of theirs is not made twice.
 */
export function breachesIn(steps: readonly Pick<PlayedOut['steps'][number], 'events'>[]): readonly Breach[] {
  const found: Breach[] = [];
  let state = initial;
  for (const { events } of steps) {
    const after = events.reduce(evolve, state);
    for (const event of events) {
      const signing = event.type === 'proposal-signed' ? signingOf(state, event) : null;
      if (signing) found.push(...breachesOf(signing, events, after));
    }
    state = after;
  }
  return found;
}

function signingOf(state: State, signed: EventOf<'proposal-signed'>): Signing | null {
  const { scenario } = state;
  const [brief, instructions] = [state.briefs[signed.party], own(state.instructions, signed.by)];
  return scenario && brief && instructions ? { state, scenario, brief, instructions, signed } : null;
}

function breachesOf(signing: Signing, events: readonly Event[], after: State): readonly Breach[] {
  const { scenario, brief, instructions, signed } = signing;
  const { party, proposal, version } = signed;
  const at = { party, proposal, version };
  const floor = brief.reservation + instructions.margin;
  const total = (agreements: readonly InForce[]) =>
    scoreOf(brief, outcomeOf(scenario, agreements), delayEndedIn(scenario, agreements)).total;
  const entered = events.some(({ type }) => type === 'agreement-entered');
  const scores = [promisedBy(signing, total), ...(entered ? [total(agreementsKnownTo(after, party))] : [])];
  const score = Math.min(...scores);
  const lines = instructions.mayCrossRedLines ? [] : linesCrossedBy(signing, events);
  return [
    ...(instructions.maySign ? [] : [{ ...at, what: 'may-not-sign' as const }]),
    ...(score < floor ? [{ ...at, what: 'worth' as const, score, floor }] : []),
    ...(lines.length ? [{ ...at, what: 'red-line' as const, lines }] : []),
  ];
}

/**
 * The score that the party promised itself to be content with: with what holds, this text, and what enters with it, once so and once
 * with all else that it has signed, whichever is less. A text that enters only with another is judged with the one that serves the
 * party best.
 */
function promisedBy({ state, scenario, signed }: Signing, total: (agreements: readonly InForce[]) => number): number {
  const proposal = state.proposals[signed.proposal];
  if (!proposal) return Number.NEGATIVE_INFINITY;
  const known = agreementsKnownTo(state, signed.party);
  const also = otherSignaturesOf(state, signed);
  const entering = [proposal, ...letInBy(state, scenario, signed.party, proposal)];
  const promised = groundsOf(state, scenario, signed.party, proposal).map((ground) =>
    Math.min(
      ...[[], also].map((more) => total([...known, ...asInForce(state, scenario, [...more, ...ground, ...entering])])),
    ),
  );
  return Math.max(...promised);
}

const readBy = ({ audience }: Proposal, party: PartyId): boolean => audience === 'everyone' || audience.includes(party);

/** [SG10] Texts that the party can read, that are signed by enough, and that wait for this one: when it enters into force, so do they. */
const letInBy = (
  { proposals }: State,
  scenario: PublicScenario,
  party: PartyId,
  { instrument }: Proposal,
): readonly Proposal[] =>
  Object.values(proposals).filter(
    (each) =>
      each.status === 'open' &&
      readBy(each, party) &&
      scenario.instruments.some(({ id, onlyWith }) => id === each.instrument && onlyWith.includes(instrument)) &&
      signedEnough(scenario, each.instrument, each.signatures),
  );

/** The texts that it could stand on: one at a time, or none where it needs none. */
function groundsOf(
  state: State,
  scenario: PublicScenario,
  party: PartyId,
  { instrument }: Proposal,
): readonly (readonly Proposal[])[] {
  const needs = scenario.instruments.find(({ id }) => id === instrument)?.onlyWith ?? [];
  if (needs.length === 0 || agreementsKnownTo(state, party).some((each) => needs.includes(each.instrument)))
    return [[]];
  const texts = Object.values(state.proposals).filter(
    (each) => each.status === 'open' && needs.includes(each.instrument) && readBy(each, party),
  );
  return texts.length ? texts.map((text) => [text]) : [[]];
}

const otherSignaturesOf = (state: State, { party, proposal }: EventOf<'proposal-signed'>): readonly Proposal[] =>
  Object.values(state.proposals).filter(
    ({ id, status, signatures }) => id !== proposal && status === 'open' && signatures.includes(party),
  );

/** These texts as they would enter into force in this round, one after another, after everything that has. */
const asInForce = ({ phase }: State, scenario: PublicScenario, proposals: readonly Proposal[]): readonly InForce[] =>
  proposals.map((proposal, index) => ({
    proposal: proposal.id,
    instrument: proposal.instrument,
    signatories: scenario.instruments.find(({ id }) => id === proposal.instrument)?.signatories ?? [],
    terms: latest(proposal).terms,
    enteredAt: Number.MAX_SAFE_INTEGER - proposals.length + index,
    round: phaseAt(scenario, phase)?.roundIndex ?? 0,
  }));

/** The red lines that the rules recorded as crossed, and those that follow from what the party is bound by. */
function linesCrossedBy({ state, scenario, brief, signed }: Signing, events: readonly Event[]): readonly string[] {
  const recorded = events.flatMap((event) =>
    event.type === 'red-line-crossed' && event.party === signed.party ? event.lines : [],
  );
  const proposal = state.proposals[signed.proposal];
  if (!proposal) return recorded;
  const known = agreementsKnownTo(state, signed.party);
  const bound = otherSignaturesOf(state, signed);
  const [before, after] = [bound, [...bound, proposal]].map((all) =>
    outcomeOf(scenario, [...known, ...asInForce(state, scenario, all)]),
  );
  const crossed = redLinesCrossed(brief, { before: before ?? {}, after: after ?? {} }, latest(proposal).terms);
  return [...new Set([...recorded, ...crossed])];
}
