import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { Plan } from '../../game/exercise/plan';
import { KeptPlan, PlanCard, PlanChange } from '../../game/protocol/hosting';
import { mayHost, ownerIn, runsAll } from '../accounts/principal';
import type { Keeper } from '../store/plans';
import { HostHeaders } from './host-only';
import { onInvalid } from './on-invalid';
import type { PrincipalOf } from './principal-of';
import { json, problems, refused } from './problems';
import type { Setting } from './setting';

const headers = HostHeaders;
const params = z.object({ id: z.string().max(60) });
const kept = { 200: json(KeptPlan, 'The plan as it is kept.'), ...problems };

const list = createRoute({
  method: 'get',
  path: '/plans',
  summary: 'The plans that are kept, the latest first',
  request: { headers },
  responses: { 200: json(z.array(PlanCard), 'What there is to choose from.'), ...problems },
});
const read = createRoute({
  method: 'get',
  path: '/plans/{id}',
  summary: 'One plan',
  request: { headers, params },
  responses: kept,
});
const save = createRoute({
  method: 'post',
  path: '/plans',
  summary: 'Keep a new plan',
  request: { headers, body: { ...json(Plan, 'What to host, and how.'), required: true } },
  responses: kept,
});
const change = createRoute({
  method: 'put',
  path: '/plans/{id}',
  summary: 'Change a plan, unless somebody else changed it meanwhile',
  request: { headers, params, body: { ...json(PlanChange, 'The plan, and over which revision.'), required: true } },
  responses: kept,
});
const copy = createRoute({
  method: 'post',
  path: '/plans/{id}/copy',
  summary: 'Keep the same plan once more, under another title',
  request: { headers, params },
  responses: kept,
});
const remove = createRoute({
  method: 'delete',
  path: '/plans/{id}',
  summary: 'Delete a plan. Exercises that were hosted from it stay.',
  request: { headers, params },
  responses: { 200: json(z.object({ deleted: z.boolean() }), 'It is gone.'), ...problems },
});

export function planRoutes(setting: Setting, principalOf: PrincipalOf) {
  const { plans } = setting;
  const routes = new OpenAPIHono<{ Variables: { keeper: Keeper } }>({ defaultHook: onInvalid });
  for (const path of ['/plans', '/plans/*'])
    routes.use(path, async (c, next) => {
      const principal = await principalOf(c);
      if (typeof principal === 'string') return c.json(...refused(principal));
      if (!mayHost(principal)) return c.json(...refused('hosts-only'));
      c.set('keeper', { account: ownerIn(principal), all: runsAll(principal) });
      return next();
    });
  return routes
    .openapi(list, async (c) => c.json([...(await plans.list(c.get('keeper')))], 200))
    .openapi(read, async (c) => {
      const plan = await plans.read(c.req.valid('param').id, c.get('keeper'));
      return plan ? c.json(plan, 200) : c.json(...refused('no-such-plan'));
    })
    .openapi(save, async (c) => {
      const plan = await plans.add(c.req.valid('json'), c.get('keeper'));
      return plan ? c.json(plan, 200) : c.json(...refused('too-many-plans'));
    })
    .openapi(change, async (c) => {
      const { id } = c.req.valid('param');
      const { plan, revision } = c.req.valid('json');
      const changed = await plans.change({ id, plan, revision }, c.get('keeper'));
      return typeof changed === 'string' ? c.json(...refused(changed)) : c.json(changed, 200);
    })
    .openapi(copy, async (c) => {
      const copied = await plans.copy(c.req.valid('param').id, c.get('keeper'));
      return typeof copied === 'string' ? c.json(...refused(copied)) : c.json(copied, 200);
    })
    .openapi(remove, async (c) =>
      (await plans.remove(c.req.valid('param').id, c.get('keeper')))
        ? c.json({ deleted: true }, 200)
        : c.json(...refused('no-such-plan')),
    );
}
