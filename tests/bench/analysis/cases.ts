import { analyse } from '../../../game/analysis/analyse';
import { countsOf } from '../../../game/analysis/counts';
import { chooseEngine } from '../../../game/analysis/engine/choose';
import { type Model, modelOf } from '../../../game/analysis/engine/model';
import { openingOf } from '../../../game/analysis/problem/position';
import type { Problem } from '../../../game/analysis/problem/problem';
import { problemOf } from '../../../game/analysis/problem/problem-of';
import { Question } from '../../../game/analysis/question';
import type { Scenario } from '../../../game/scenario/scenario-file';
import { edgesOfWidth, randomProblem } from '../../support/analysis/random-problem';
import { loadFlagship } from '../../support/load-flagship';

/** What is measured against the plain loop over the same packages. `method` is told after the work. */
export type Case = Readonly<{ title: string; model: Model; work: () => string }>;

const packages = ({ sizes }: Model): number => sizes.reduce((product, size) => product * size, 1);

export function modelFor(problem: Problem): Model {
  const model = modelOf(problem);
  if ('tied' in model) throw new Error('tied');
  return model;
}

const frontierOf = (model: Model, among: number) => (): string => {
  const { engine, method } = chooseEngine(model, 'frontier', among);
  return `${method.chosen}, ${engine.frontier().length} vectors`;
};

function flagship(title: string, scenario: Scenario): Case[] {
  const position = openingOf(scenario);
  const problem = problemOf(position, Question.parse({ within: 'admissible' }));
  const model = modelFor(problem);
  const admissible = countsOf(position, problem)?.admissible ?? 0;
  const whole = () => {
    const analysed = analyse(position, Question.parse({}));
    if (!('answer' in analysed)) throw new Error(analysed.why);
    return `whole answer, zone ${analysed.answer.zone.size}`;
  };
  return [
    { title: `${title}: frontier of what is admissible`, model, work: frontierOf(model, admissible) },
    { title: `${title}: all that is asked, votes at home included`, model, work: whole },
  ];
}

type Drawn = Readonly<{ issues: number; width: number; edges: number }>;

export const drawnProblem = ({ issues, width, edges }: Drawn): Problem =>
  randomProblem({ issues, options: 4, edges: edgesOfWidth(issues, width, edges, 'bench'), parties: 4, seed: 'bench' });

function drawn(shape: Drawn): Case {
  const model = modelFor(drawnProblem(shape));
  const title = `random ${shape.issues} × 4, ${shape.edges} edges, width ${shape.width}: frontier`;
  return { title, model, work: frontierOf(model, packages(model)) };
}

/** Everything tied to everything. */
export const complete: Drawn = { issues: 14, width: 13, edges: 91 };

const { file, standard } = await loadFlagship();

export const cases: readonly (() => readonly Case[])[] = [
  () => flagship('flagship, 14 issues', standard),
  () => flagship('flagship, 16 issues', file),
  () => [drawn({ issues: 16, width: 2, edges: 14 })],
  () => [drawn({ issues: 14, width: 4, edges: 26 })],
  () => [drawn({ issues: 14, width: 5, edges: 26 })],
];
