import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { ScenarioCard } from '../../game/protocol';
import type { Scenario } from '../../game/scenario/scenario-file';
import { json, problems } from './problems';
import type { Setting } from './setting';

const list = createRoute({
  method: 'get',
  path: '/scenarios',
  summary: 'The scenarios that can be hosted',
  responses: { 200: json(z.array(ScenarioCard), 'What everyone may know of each.'), ...problems },
});

/** Built by naming what is public. */
const cardOf = ({ id, title, summary, model, parties, issues, rounds, paces }: Scenario): ScenarioCard => ({
  id,
  title,
  summary,
  model,
  parties: parties.map(({ id, name, letters, shape, colour }) => ({ id, name, letters, shape, colour })),
  issues: issues.map(({ name }) => name),
  rounds: rounds.map(({ name, phases }) => ({
    name,
    phases: phases.map(({ name, minutes, allows }) => ({ name, minutes, allows })),
  })),
  paces,
});

export function scenarioRoutes({ scenarios }: Pick<Setting, 'scenarios'>) {
  const cards = scenarios.map(({ scenario }) => cardOf(scenario));
  return new OpenAPIHono().openapi(list, (c) => c.json(cards, 200));
}
