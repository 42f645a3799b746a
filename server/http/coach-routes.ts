import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { Position } from '../../game/analysis/problem/position';
import { Coached, CoachRequest } from '../../game/protocol/hosting';
import { coachActs, coachNotes } from '../../game/review/coach';
import { createAllowance } from '../allowance';
import { NobodyWaits } from '../analysis/analyst';
import { bearerOf } from './bearer';
import { onInvalid } from './on-invalid';
import { json, problems, refused } from './problems';
import type { Setting } from './setting';

const ask = createRoute({
  method: 'post',
  path: '/coach',
  summary: 'How what was done changed what can be agreed: for whoever practises alone',
  security: [{ seat: [] }],
  request: { body: { ...json(CoachRequest, 'Since when.'), required: true } },
  responses: { 200: json(Coached, 'What there is to say of it.'), ...problems },
});

/** Of one seat in a minute: after every act of anybody at a quick table. */
const questions = 60;

export function coachRoutes({ directory, tables, analysts }: Setting) {
  const allowance = createAllowance(questions, 60);

  const sizeFor = (signal: AbortSignal) => async (position: Position) => {
    const sized = analysts.zones.ask({ position, sizeOnly: true }, signal);
    if (sized === 'busy') throw new NobodyWaits();
    return (await sized).packages;
  };

  return new OpenAPIHono({ defaultHook: onInvalid }).openapi(ask, async (c) => {
    const bearer = await bearerOf(c.req.header('authorization'), directory, tables);
    // Whoever does not practise alone is told what a wrong link is: there is no coach for anybody else.
    if (!bearer?.table.state.setup.alone) return c.json(...refused('unknown-link'));
    const { table, seat } = bearer;
    const viewer = table.viewerOf(seat);
    if (!viewer.startsWith('party:')) return c.json(...refused('unknown-link'));
    if (!(await allowance.take(seat))) return c.json(...refused('too-many'));
    const { position, acts } = coachActs(table.log, viewer, c.req.valid('json').since);
    return coachNotes(acts, sizeFor(c.req.raw.signal)).then(
      (notes) => c.json({ position, notes: [...notes] }, 200),
      (error: unknown) => {
        if (error instanceof NobodyWaits) return c.json(...refused('busy'));
        throw error;
      },
    );
  });
}
