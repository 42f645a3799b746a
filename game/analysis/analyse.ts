import { type Counted, countsOf, ratifiableOf } from './counts';
import { type Chosen, chooseEngine, chooseForWorth } from './engine/choose';
import { type Model, modelOf } from './engine/model';
import { powerOf } from './power';
import { delayIn, type Position } from './problem/position';
import type { Problem } from './problem/problem';
import { fixedIn, problemOf } from './problem/problem-of';
import { settlementOf } from './problem/settlement';
import type { Answer, Efficient, Question, TooLarge } from './question';
import { signableIn, zonesCounted } from './signable';
import { acceptable, benchmarksAmong, efficientIn, scoresOf } from './solutions/efficient';
import { oppositionOf } from './solutions/opposition';
import { tooLong, tooTied } from './too-large';
import { drawOf } from './weights/draw';
import { rangeIn, shareBelow } from './worth';

/** Told from time to time what is being done, in words. */
export type Report = (doing: string) => void;

/** The answer, and what appraising an outcome goes on from. */
export type Analysed = Readonly<{
  answer: Answer;
  /** By party, the share of feasible packages that give it less than a score. */
  shareBelow(party: number, score: number): number;
  /** Packages that have these scores, of the frontier. */
  efficient(scores: readonly (readonly number[])[]): Efficient[];
}>;

/** Steps beyond which nothing is computed: about half a minute of one processor. */
const feasibleSteps = 30_000_000_000;

/** The same for all that is asked again with weights moved. */
const drawSteps = 120_000_000_000;

type Sums = readonly number[];

/** A problem in integers with the engines that are to answer it. */
type Sized = Readonly<{
  problem: Problem;
  model: Model;
  counts: Counted;
  frontierBy: Chosen;
  zoneBy: Chosen;
}>;

/** What there is to do, or how it is too much. */
function sizeUp(position: Position, question: Question): Sized | TooLarge {
  const problem = problemOf(position, question);
  const model = modelOf(problem);
  if ('tied' in model) return tooTied(problem, model);
  const counts = countsOf(position, problem);
  if (!counts) return tooLong(model, null);
  const frontierBy = chooseEngine(model, 'frontier', counts.admissible);
  const zoneBy = chooseEngine(model, 'zone', counts.admissible);
  const steps = frontierBy.steps + zoneBy.steps * zonesCounted(position);
  if (steps > feasibleSteps) return tooLong(model, steps);
  const again = (frontierBy.steps + zoneBy.steps) * question.draws;
  return again > drawSteps ? tooLong(model, again) : { problem, model, counts, frontierBy, zoneBy };
}

/** What is possible at a position, exactly; or how it is too large for that. */
export function analyse(position: Position, question: Question, report: Report = () => {}): Analysed | TooLarge {
  report('counting packages');
  const sized = sizeUp(position, question);
  if ('why' in sized) return sized;
  const { model, counts, frontierBy, zoneBy } = sized;
  report('finding the frontier');
  const frontier = frontierBy.engine.frontier().sort(inOrder);
  report('weighing every package');
  const worth = chooseForWorth(model, zoneBy.engine).worth();
  const feasible = worth[0]?.reduce((sum, many) => sum + many, 0) ?? 0;
  const ratifiable = question.within === 'ratifiable' ? feasible : ratifiableOf(position, question, counts.admissible);
  report('counting the zone of agreement');
  const zone = zoneOf(sized, frontier);
  const scores = frontier.map((sums) => scoresOf(model, sums));
  const parties = partiesOf(position, sized, worth);
  const answer: Answer = {
    within: question.within,
    fixed: fixedIn(position, question),
    instruments: settlementOf(position.scenario).instruments.map(({ id }) => id),
    parties,
    counts: { ...counts, ratifiable, feasible },
    frontier: {
      method: frontierBy.method,
      scores,
      packages: question.packages ? efficientIn(model, frontier, frontierBy.engine) : [],
    },
    zone: { ...zone, signable: signableIn(position, question, { size: zone.size, among: counts.admissible }) },
    opposition: oppositionOf(
      scores,
      parties.map(({ best }) => best ?? 0),
      parties.map(({ worst }) => worst ?? 0),
    ),
    power: powerOf(position.scenario),
    draws: Array.from({ length: question.draws }, (_, draw) => {
      report(`asking again with weights moved, ${draw + 1} of ${question.draws}`);
      return drawOf(position, question, { draw, packages: counts.admissible });
    }),
  };
  return { answer, ...goingOn(sized, worth) };
}

/** What each party needs, what delay has cost it, and what it can have at best and at worst. */
const partiesOf = (position: Position, { problem, model }: Sized, worth: readonly Float64Array[]): Answer['parties'] =>
  position.scenario.parties.map(({ id }, party) => {
    const range = rangeIn(worth[party] ?? new Float64Array(0), model.lanes[party]?.shift ?? 0);
    return {
      id,
      reservation: problem.parties[party]?.atLeast ?? 0,
      delay: delayIn(position, id),
      best: range?.highest ?? null,
      worst: range?.lowest ?? null,
    };
  });

function goingOn({ model, frontierBy }: Sized, worth: readonly Float64Array[]): Omit<Analysed, 'answer'> {
  const shiftOf = (lane: number) => model.lanes[lane]?.shift ?? 0;
  return {
    shareBelow: (party, score) => shareBelow(worth[party] ?? new Float64Array(0), shiftOf(party), score),
    efficient: (wanted) =>
      efficientIn(
        model,
        wanted.map((vector) => vector.map((score, lane) => score - shiftOf(lane))),
        frontierBy.engine,
      ),
  };
}

const inOrder = (a: Sums, b: Sums): number => {
  const place = a.findIndex((value, at) => value !== b[at]);
  return place < 0 ? 0 : (b[place] ?? 0) - (a[place] ?? 0);
};

function zoneOf(
  { problem, model, frontierBy, zoneBy }: Sized,
  frontier: readonly Sums[],
): Omit<Answer['zone'], 'signable'> {
  const { size, options, values } = zoneBy.engine.zone();
  const inside = acceptable(model, frontier);
  const efficient = efficientIn(model, inside, frontierBy.engine);
  const ranges = values.map((counts, party) => rangeIn(counts, model.lanes[party]?.shift ?? 0));
  return {
    method: zoneBy.method,
    size,
    best: size === 0 ? null : ranges.map((range) => range?.highest ?? 0),
    worst: size === 0 ? null : ranges.map((range) => range?.lowest ?? 0),
    options: Object.fromEntries(
      problem.space.map(({ issue, options: all }, variable) => [
        issue,
        Object.fromEntries(all.map((option, at) => [option, options[variable]?.[at] ?? 0])),
      ]),
    ),
    frontier: efficient,
    benchmarks: benchmarksAmong(problem, efficient),
  };
}
