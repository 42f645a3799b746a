import type { InstrumentId, Terms } from '../../../../game/scenario/id';
import type { Brief, Clause, PublicGate, PublicScenario } from '../../../../game/scenario/readers';
import { outcomeOf } from '../../../../game/scoring/outcome';
import { chanceOf, gatesRequired, passesByRule, type Support } from '../../../../game/scoring/ratification';
import { phaseAt, phasesOf } from '../../../../game/session/phases';
import { supportFor } from '../../../../game/session/ratifying';
import type { Agreement, State } from '../../../../game/session/state';
import { clauseWords } from '../words/clause-words';

export type Weighed = Readonly<{ words: string; points: number }>;

/** How a gate would be decided. `passes` by rule; a gate left to the facilitator follows it too if left open. */
export type Verdict = Readonly<{ how: PublicGate['decided']; passes: boolean; chance: number | null }>;

/** Support at a gate of one's own: where it begins, and what carries and sinks it, the weightiest first. */
export type OwnSupport = Readonly<{
  support: number;
  threshold: number;
  start: number;
  carries: readonly Weighed[];
  sinks: readonly Weighed[];
  verdict: Verdict;
}>;

/** A gate that terms would have to pass. `own` is null to whoever may not know its support. */
export type GateOutlook = Readonly<{ gate: PublicGate; own: OwnSupport | null }>;

type Known = Readonly<{ state: State; scenario: PublicScenario }>;

/** Where the next votes are taken, as far as can be seen: in the next phase that ratifies, or at the close. */
function votingPhase({ phase }: State, scenario: PublicScenario): number {
  const phases = phasesOf(scenario);
  const next = phases.find(({ index, phase: { ratifies } }) => index >= phase && ratifies);
  return next?.index ?? phases.length - 1;
}

/** Where nobody facilitates, what is left to the facilitator is left open. */
function verdictOf(
  found: Pick<Support, 'support' | 'threshold'>,
  { decided, slope }: PublicGate,
  { alone }: State['setup'],
): Verdict {
  const drawn = decided === 'draw' && slope !== undefined;
  const how = decided === 'facilitator' && !alone ? decided : drawn ? 'draw' : 'rule';
  return { how, passes: passesByRule(found), chance: drawn ? chanceOf(found, slope) : null };
}

/** Support at one gate for an agreement, in force or imagined, if the reader may know it. */
export function ownSupport({ state, scenario }: Known, agreement: Agreement, gate: PublicGate): OwnSupport | null {
  const own = state.briefs[gate.party]?.gates.find((each) => each.gate === gate.id);
  const others = state.agreements.filter(({ proposal }) => proposal !== agreement.proposal);
  const agreements = [...others, agreement];
  const at = { agreements, briefs: state.briefs, phase: votingPhase(state, scenario) };
  const found = supportFor(at, scenario, { agreement, gate });
  if (!own || !found) return null;

  const judged = agreements.filter(({ announced, proposal }) => announced || proposal === agreement.proposal);
  const outcome = outcomeOf(scenario, judged);
  const weigh = (clause: Clause): Weighed => ({
    words: clauseWords(scenario, clause, outcome),
    points: clause.points,
  });
  const sum = [...found.carries, ...found.sinks].reduce((total, { points }) => total + points, 0);
  const delay = found.support - own.start - sum;
  const ended = delay === 0 ? [] : [{ words: `An end to “${scenario.delay?.name ?? 'delay'}”`, points: delay }];
  const byWeight = (a: Weighed, b: Weighed) => Math.abs(b.points) - Math.abs(a.points);
  return {
    support: found.support,
    threshold: found.threshold,
    start: own.start,
    carries: [...found.carries.map(weigh), ...ended.filter(({ points }) => points > 0)].sort(byWeight),
    sinks: [...found.sinks.map(weigh), ...ended.filter(({ points }) => points < 0)].sort(byWeight),
    verdict: verdictOf(found, gate, state.setup),
  };
}

type Under = Readonly<{ instrument: InstrumentId; terms: Terms }>;

/** What terms would have to pass at home if they entered into force under an instrument now. */
export function outlookOf(known: Known, under: Under): readonly GateOutlook[] {
  const { state, scenario } = known;
  const imagined: Agreement = {
    ...under,
    proposal: '',
    signatories: scenario.instruments.find(({ id }) => id === under.instrument)?.signatories ?? [],
    clauses: {},
    version: 0,
    enteredAt: Number.MAX_SAFE_INTEGER,
    round: phaseAt(scenario, state.phase)?.roundIndex ?? 0,
    audience: 'everyone',
    announced: true,
  };
  return gatesRequired(scenario, under).map((gate) => ({ gate, own: ownSupport(known, imagined, gate) }));
}

/** The gates of a party, in the scenario's order, whether anything needs them or not. */
export const gatesOf = (scenario: PublicScenario, brief: Pick<Brief, 'gates'>): readonly PublicGate[] =>
  scenario.gates.filter(({ id }) => brief.gates.some(({ gate }) => gate === id));
