import type { Condition, InstrumentId, Terms } from '../../scenario/id';
import type { Brief, BriefGate, PublicScenario } from '../../scenario/readers';
import { delayEndedIn, heldTerms, type InForce, outcomeOf, settle } from '../../scoring/outcome';
import { delayWith, scoreNow } from '../../scoring/prospect';
import { type Sum, sumOf, type Test, testOf } from './clauses';
import { type Package, packageOf, type Space, spaceOf } from './package';

/** A vote of the bot's own side that an agreement may need. It is needed when any of `required` holds, or if there is none. */
export type HomeVote = Readonly<{ required: readonly Test[]; always: boolean; support: Sum; threshold: number }>;

/** What instruments that are signed together would do for one party: what they can change and what that is worth to it. */
export type Stakes = Readonly<{
  space: Space;
  instruments: readonly InstrumentId[];
  /** What holds now, as far as the party knows. */
  now: Package;
  /** The places of the issues that these instruments can change. */
  free: readonly number[];
  own: Sum;
  /** Points that delay will have cost when they are in force. */
  delay: number;
  /** The party's score if the session ended now. */
  scoreNow: number;
  never: readonly Test[];
  redLines: readonly Test[];
  votes: readonly HomeVote[];
}>;

/** Everything that a party's stakes depend on. `agreements` are those it knows of; `round` is the one being played. */
export type Standpoint = Readonly<{
  scenario: PublicScenario;
  brief: Brief;
  agreements: readonly InForce[];
  round: number;
}>;

export function stakesOf({ scenario, brief, agreements, round }: Standpoint, ids: readonly InstrumentId[]): Stakes {
  const space = spaceOf(scenario);
  const held = heldTerms(scenario);
  const instruments = scenario.instruments.filter(({ id }) => ids.includes(id));
  const tests = (conditions: readonly Condition[]) =>
    conditions.map((condition) => testOf(space, held, condition)).filter((test) => test !== null);
  return {
    space,
    instruments: ids,
    now: packageOf(space, outcomeOf(scenario, agreements)),
    free: freeIn({ scenario, agreements }, instruments, space),
    own: sumOf(space, held, brief.scoreSheet),
    delay: Math.min(...ids.map((instrument) => delayWith(scenario, brief, agreements, { instrument, round }))),
    scoreNow: scoreNow(scenario, brief, agreements).total,
    never: tests(scenario.coherence.map(({ never }) => never)),
    redLines: tests(brief.redLines.map(({ when }) => when)),
    votes: votesOf({ scenario, brief, agreements, round }, ids, { space, held }),
  };
}

/** [SG7] What another agreement settled is changed only by all of its signatories. */
function freeIn(
  { scenario, agreements }: Pick<Standpoint, 'scenario' | 'agreements'>,
  instruments: PublicScenario['instruments'],
  { issues }: Space,
): readonly number[] {
  const settled = settle(scenario, agreements);
  return issues.flatMap((issue, at) => {
    const before = settled[issue]?.by ?? null;
    const may = instruments.some(
      (instrument) =>
        instrument.issues.includes(issue) &&
        (before === null || before.signatories.every((party) => instrument.signatories.includes(party))),
    );
    return may ? [at] : [];
  });
}

function votesOf(
  { scenario, brief, agreements, round }: Standpoint,
  ids: readonly InstrumentId[],
  { space, held }: Readonly<{ space: Space; held: Terms }>,
): readonly HomeVote[] {
  const ends = delayEndedIn(scenario, agreements) !== null || ids.some((id) => scenario.delay?.until.includes(id));
  return brief.gates.flatMap((gate) => {
    const by = scenario.instruments.filter(({ id, gates }) => ids.includes(id) && gates.includes(gate.gate));
    const conditions = scenario.gates.find(({ id }) => id === gate.gate)?.required ?? [];
    const required = by.flatMap(({ issues }) =>
      conditions.map((condition) => testOf(space, held, condition, issues)).filter((test) => test !== null),
    );
    const always = by.length > 0 && conditions.length === 0;
    if (!always && required.length === 0) return [];
    return [{ required, always, ...supportOf(gate, { ends, round }, { space, held }) }];
  });
}

function supportOf(
  gate: BriefGate,
  { ends, round }: Readonly<{ ends: boolean; round: number }>,
  { space, held }: Readonly<{ space: Space; held: Terms }>,
): Pick<HomeVote, 'support' | 'threshold'> {
  const changes = gate.changes.filter(({ until }) => until === null || round <= until);
  const clauses = [...gate.support, ...changes.flatMap(({ support }) => support)];
  const sum = sumOf(space, held, clauses);
  return {
    support: { ...sum, base: sum.base + gate.start + (ends ? gate.ifDelayEnds : 0) },
    threshold: changes.reduce((total, { threshold }) => total + threshold, gate.threshold),
  };
}
