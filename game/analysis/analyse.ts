import { countsOf, ratifiableOf } from './counts';
import { type Chosen, chooseEngine, chooseForWorth } from './engine/choose';
import { type Model, modelOf } from './engine/model';
import { powerOf } from './power';
import { delayIn, type Position } from './problem/position';
import type { Problem } from './problem/problem';
import { fixedIn, problemOf } from './problem/problem-of';
import { settlementOf } from './problem/settlement';
import type { Answer, Efficient, Question, TooLarge } from './question';
import { signableIn } from './signable';
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

/** What is possible at a position, exactly; or how it is too large for that. */
export function analyse(position: Position, question: Question, report: Report = () => {}): Analysed | TooLarge {
  const problem = problemOf(position, question);
  const model = modelOf(problem);
  if ('tied' in model) return tooTied(problem, model);
  report('counting packages');
  const counts = countsOf(position, problem);
  if (!counts) return tooLong(model, null);
  const frontierBy = chooseEngine(model, 'frontier', counts.admissible);
  const zoneBy = chooseEngine(model, 'zone', counts.admissible);
  const steps = frontierBy.steps + zoneBy.steps;
  if (steps > feasibleSteps) return tooLong(model, steps);
  if (steps * question.draws > drawSteps) return tooLong(model, steps * question.draws);

  report('finding the frontier');
  const frontier = frontierBy.engine.frontier().sort(inOrder);
  report('weighing every package');
  const worth = chooseForWorth(model, zoneBy.engine).worth();
  const feasible = worth[0]?.reduce((sum, many) => sum + many, 0) ?? 0;
  const ranges = worth.map((values, party) => rangeIn(values, model.lanes[party]?.shift ?? 0));
  const ratifiable = question.within === 'ratifiable' ? feasible : ratifiableOf(position, question, counts.admissible);
  report('counting the zone of agreement');
  const zone = zoneOf({ problem, model, frontier, frontierBy, zoneBy });
  const signable = signableIn(position, question, { size: zone.size, among: counts.admissible });
  const scores = frontier.map((sums) => scoresOf(model, sums));
  const answer: Answer = {
    within: question.within,
    fixed: fixedIn(position, question),
    instruments: settlementOf(position.scenario).instruments.map(({ id }) => id),
    parties: position.scenario.parties.map(({ id }, party) => ({
      id,
      reservation: problem.parties[party]?.atLeast ?? 0,
      delay: delayIn(position, id),
      best: ranges[party]?.highest ?? null,
      worst: ranges[party]?.lowest ?? null,
    })),
    counts: { ...counts, ratifiable, feasible },
    frontier: {
      method: frontierBy.method,
      scores,
      packages: question.packages ? efficientIn(model, frontier, frontierBy.engine) : [],
    },
    zone: { ...zone, signable },
    opposition: oppositionOf(
      scores,
      ranges.map((range) => range?.highest ?? 0),
      ranges.map((range) => range?.lowest ?? 0),
    ),
    power: powerOf(position.scenario),
    draws: Array.from({ length: question.draws }, (_, draw) => {
      report(`asking again with weights moved, ${draw + 1} of ${question.draws}`);
      return drawOf(position, question, { draw, packages: counts.admissible });
    }),
  };
  const shiftOf = (lane: number) => model.lanes[lane]?.shift ?? 0;
  return {
    answer,
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

type Parts = Readonly<{
  problem: Problem;
  model: Model;
  frontier: readonly Sums[];
  frontierBy: Chosen;
  zoneBy: Chosen;
}>;

function zoneOf({ problem, model, frontier, frontierBy, zoneBy }: Parts): Omit<Answer['zone'], 'signable'> {
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
