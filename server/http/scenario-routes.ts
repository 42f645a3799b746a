import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { ScenarioCard } from '../../game/protocol/hosting';
import { publicScenario } from '../../game/scenario/publish';
import { PublicScenario } from '../../game/scenario/readers';
import type { Scenario } from '../../game/scenario/scenario-file';
import type { OfferedScenario } from '../scenario/all-scenarios';
import { onInvalid } from './on-invalid';
import { json, problems, refused } from './problems';
import type { Setting } from './setting';

const list = createRoute({
  method: 'get',
  path: '/scenarios',
  summary: 'The scenarios that can be hosted',
  responses: { 200: json(z.array(ScenarioCard), 'What everyone may know of each.'), ...problems },
});

type Phase = Scenario['rounds'][number]['phases'][number];

const phaseCard = ({ name, minutes, allows }: Phase) => ({ name, minutes, allows });

/** Built by naming what is public. */
const cardOf = (
  { id, title, summary, model, parties, issues, rounds, paces, ...rest }: Scenario,
  locales: OfferedScenario['locales'],
): ScenarioCard => ({
  id,
  title,
  summary,
  model,
  parties: parties.map(({ id, name, letters, shape, colour }) => ({ id, name, letters, shape, colour })),
  issues: issues.map(({ name }) => name),
  // What is played only after a failed ratification is no part of the time to plan for.
  rounds: rounds
    .map(({ name, phases }) => ({ name, phases: phases.filter(({ afterFailure }) => !afterFailure).map(phaseCard) }))
    .filter(({ phases }) => phases.length > 0),
  paces,
  variants: rest.variants.map(({ id, name, summary, hold }) => ({
    id,
    name,
    summary,
    issues: issues.length - Object.keys(hold).length,
  })),
  // One that repeats the parties' own values is no choice of its own.
  mandates: rest.mandates
    .filter(({ reservation }) => parties.some((party) => reservation[party.id] !== party.reservation))
    .map(({ id, name }) => ({ id, name })),
  languages: [rest.language, ...locales.map(({ language }) => language)],
  injects: rest.injects.length,
  precedents: rest.precedents.map(({ id, name, summary }) => ({ id, name, summary })),
});

const read = createRoute({
  method: 'get',
  path: '/scenarios/{id}',
  summary: 'What everyone may read of a scenario',
  request: { params: z.object({ id: z.string().max(60) }) },
  responses: { 200: json(PublicScenario, 'The public part, with its precedents and their pages.'), ...problems },
});

export function scenarioRoutes({ scenarios }: Pick<Setting, 'scenarios'>) {
  // The fullest first: what a server is set up for comes before its first lessons.
  const cards = scenarios
    .map(({ scenario, locales }) => cardOf(scenario, locales))
    .sort((a, b) => b.issues.length - a.issues.length);
  return new OpenAPIHono({ defaultHook: onInvalid })
    .openapi(list, (c) => c.json(cards, 200))
    .openapi(read, (c) => {
      const found = scenarios.find(({ scenario }) => scenario.id === c.req.valid('param').id);
      return found ? c.json(publicScenario(found.scenario), 200) : c.json(...refused('no-such-scenario'));
    });
}
