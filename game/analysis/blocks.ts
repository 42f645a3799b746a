import type { PartyId, Terms } from '../scenario/id';
import { satisfies } from '../scenario/signature-rule';
import { delayEndedIn, type InForce, outcomeOf, settle } from '../scoring/outcome';
import { delayOf, pointsOf } from '../scoring/score';
import { chooseEngine } from './engine/choose';
import { modelOf } from './engine/model';
import { gateLanes } from './problem/gate-lanes';
import { briefIn, type Position } from './problem/position';
import type { Problem } from './problem/problem';
import { forbiddenTo } from './problem/problem-of';
import { ends, ruleOf } from './problem/settlement';
import type { Block, Question } from './question';
import { benchmarksOf } from './solutions/benchmarks';
import { acceptable, efficientIn, gainsOf, sumsOf } from './solutions/efficient';
import { subsets } from './solutions/subsets';
import { spaceOf } from './space';

type Asked = Pick<Question, 'within' | 'fix'>;
type Instrument = Position['scenario']['instruments'][number];

/** Score of a party if the session ended with these terms and delay over in that round. */
const totalOf = (position: Position, party: PartyId, terms: Terms, ended: number | null): number => {
  const brief = briefIn(position, party);
  return pointsOf(brief.scoreSheet, terms) - delayOf(brief, ended);
};

/** What is in force without the signatures of a coalition, earlier agreements included: what needs one of them falls away. */
function without({ scenario, agreements }: Position, coalition: readonly PartyId[]): readonly InForce[] {
  return agreements.filter(({ instrument, signatories }) => {
    const found = scenario.instruments.find(({ id }) => id === instrument);
    const left = signatories.filter((party) => !coalition.includes(party));
    return found !== undefined && satisfies(ruleOf(found), left);
  });
}

/** Instruments that a coalition can bring into force alone, beside what stays in force. */
function ownInstruments(
  { scenario }: Position,
  coalition: readonly PartyId[],
  left: readonly InForce[],
): readonly Instrument[] {
  const signed = scenario.instruments.filter((each) => satisfies(ruleOf(each), coalition));
  const stands = (ids: readonly string[]) => [...left.map(({ instrument }) => instrument), ...ids];
  let own = signed;
  for (;;) {
    const ids = stands(own.map(({ id }) => id));
    const held = own.filter(({ onlyWith }) => onlyWith.length === 0 || onlyWith.some((id) => ids.includes(id)));
    if (held.length === own.length) return own;
    own = held;
  }
}

type Alternative = Readonly<{ problem: Problem; instruments: readonly Instrument[] }>;

/**
 * What a coalition could choose from alone: the issues of its own instruments, but those that others have settled without
 * it; on the rest what holds without its signatures. Needed: more for each member than it has.
 */
function alternativeOf(position: Position, coalition: readonly PartyId[], { within, fix }: Asked): Alternative {
  const { scenario, round } = position;
  const left = without(position, coalition);
  const instruments = ownInstruments(position, coalition, left);
  const settled = settle(scenario, left);
  const open = scenario.issues.filter(({ id }) => {
    const by = settled[id]?.by;
    const theirs = by?.signatories.every((party) => coalition.includes(party)) ?? true;
    return theirs && fix[id] === undefined && instruments.some(({ issues }) => issues.includes(id));
  });
  const closed = Object.entries({ ...outcomeOf(scenario, left), ...fix }).filter(
    ([issue]) => !open.some(({ id }) => id === issue),
  );
  const already = delayEndedIn(scenario, left);
  const endsNow = ends(
    scenario.delay,
    instruments.map(({ id }) => id),
  );
  const now = outcomeOf(scenario, position.agreements);
  const nowEnded = delayEndedIn(scenario, position.agreements);
  // Who ends delay alone could have done so no later than it was ended.
  const ended = endsNow ? Math.min(already ?? round, nowEnded ?? round, round) : already;
  return {
    instruments,
    problem: {
      space: spaceOf(scenario, Object.fromEntries(closed.map(([issue, option]) => [issue, [option]]))),
      never: forbiddenTo(position, coalition),
      parties: coalition.map((party) => ({
        id: party,
        base: -delayOf(briefIn(position, party), ended),
        clauses: briefIn(position, party).scoreSheet,
        atLeast: totalOf(position, party, now, nowEnded) + 1,
      })),
      gates: within === 'ratifiable' ? gateLanes({ ...position, agreements: left }, instruments) : [],
    },
  };
}

/** Steps beyond which it is not worked out whether one coalition could do better. */
const feasibleSteps = 30_000_000_000;

/**
 * The package with which a coalition does better for every member, the best for the one who gains least; null if there is
 * none, and `too-large` where that cannot be worked out.
 */
function blockBy(position: Position, coalition: readonly PartyId[], asked: Asked): Block | null | 'too-large' {
  const { problem, instruments } = alternativeOf(position, coalition, asked);
  const model = modelOf(problem);
  if ('tied' in model) return 'too-large';
  const raw = problem.space.reduce((product, { options }) => product * options.length, 1);
  const { engine, steps } = chooseEngine(model, 'frontier', raw);
  if (steps > feasibleSteps) return 'too-large';
  const better = acceptable(model, engine.frontier());
  const fairest = benchmarksOf(better.map((sums) => gainsOf(model, sums)));
  const [gains] = fairest.find(({ rule }) => rule === 'egalitarian')?.ties ?? [];
  if (!gains) return null;
  const [found] = efficientIn(model, [sumsOf(model, gains)], engine);
  if (!found) return null;
  return {
    coalition: [...coalition],
    instruments: instruments.map(({ id }) => id),
    gains: problem.parties.map(({ id, atLeast }, lane) => ({
      party: id,
      from: (atLeast ?? 0) - 1,
      to: found.scores[lane] ?? 0,
    })),
    terms: found.terms,
  };
}

/**
 * The coalitions that could have done better for each of their members by their own signatures alone, and contain none
 * that could: smaller ones first; null where it is too large to tell. Scores are those of a session that ended now. A
 * coalition may also leave unsigned what needs it: then it has what holds without its signatures. Without any, what holds
 * is in the core: the game without side payments of R. Aumann and B. Peleg, _Bulletin of the AMS_ 66 (1960), on the
 * signature rules.
 */
export function blocksOf(position: Position, asked: Asked): Block[] | null {
  const blocks: Block[] = [];
  for (const coalition of subsets(position.scenario.parties.map(({ id }) => id))) {
    const contains = blocks.some((block) => block.coalition.every((party) => coalition.includes(party)));
    if (coalition.length === 0 || contains) continue;
    const block = blockBy(position, coalition, asked);
    if (block === 'too-large') return null;
    if (block) blocks.push(block);
  }
  return blocks;
}
