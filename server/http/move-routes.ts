import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { Moved, MoveRequest } from '../../game/protocol/hosting';
import { bearerOf } from './bearer';
import { createMoves } from './move-seat';
import { onInvalid } from './on-invalid';
import { json, problems, refused } from './problems';
import type { Setting } from './setting';

const move = createRoute({
  method: 'post',
  path: '/moves',
  summary: 'Somebody sits at another table from now on, by the same link (facilitators)',
  security: [{ seat: [] }],
  request: { body: { ...json(MoveRequest, 'Who, and where to.'), required: true } },
  responses: { 200: json(Moved, 'The seat there.'), ...problems },
});

export function moveRoutes(setting: Setting) {
  const moves = createMoves(setting);
  return new OpenAPIHono({ defaultHook: onInvalid }).openapi(move, async (c) => {
    const bearer = await bearerOf(c.req.header('authorization'), setting.directory, setting.tables);
    if (!bearer) return c.json(...refused('unknown-link'));
    const { table, seat: by } = bearer;
    const moving = await moves.move({ table, by }, c.req.valid('json'));
    return moving.ok ? c.json(moving.moved, 200) : c.json(...refused(moving.refusal));
  });
}
