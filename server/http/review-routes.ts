import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { ReviewLog } from '../../game/protocol';
import { openedLog } from '../../game/review/opened-log';
import type { SeatId } from '../../game/session/seat';
import type { Table } from '../live/table';
import { bearerOf } from './bearer';
import { json, problems, refused } from './problems';
import type { Setting } from './setting';

const review = createRoute({
  method: 'get',
  path: '/review',
  summary: 'The log to go through: one’s own; for control, and once the review is open to everyone, that of all',
  security: [{ seat: [] }],
  responses: { 200: json(ReviewLog, 'The log.'), ...problems },
});

const example = createRoute({
  method: 'get',
  path: '/review/example',
  summary: 'A finished example session',
  responses: { 200: json(ReviewLog, 'The whole log.'), ...problems },
});

export function reviewRoutes({ directory, tables, example: log }: Setting) {
  return new OpenAPIHono()
    .openapi(example, (c) => {
      if (!log) return c.json({ refusal: 'not-found', message: 'This server has no example session.' }, 404);
      return c.json({ full: true, viewer: 'control', events: [...log] }, 200);
    })
    .openapi(review, async (c) => {
      const bearer = await bearerOf(c.req.header('authorization'), directory, tables);
      if (!bearer) return c.json(...refused('unknown-link'));
      const found = reviewOf(bearer.table, bearer.seat);
      return found ? c.json(found, 200) : c.json(...refused('review-closed'));
    });
}

/** Control may look at any time, the others when the session is over. */
function reviewOf(table: Table, seat: SeatId): ReviewLog | null {
  const viewer = table.viewerOf(seat);
  const { stage, review } = table.state;
  if (viewer !== 'control' && stage !== 'closed') return null;
  const full = viewer === 'control' || review !== null;
  return { full, viewer, events: [...(full ? openedLog(viewer, table.log) : table.view(viewer))] };
}
