import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { decidingFigures, figuresIn, ReviewFigures } from '../../game/review/figures';
import { openedLog } from '../../game/review/opened-log';
import { positionOf } from '../../game/review/position-of';
import type { Event } from '../../game/session/events';
import { createAllowance } from '../allowance';
import { addressOf } from './address';
import { mayAsk } from './may-ask';
import { orBusy } from './or-busy';
import { json, problems, refused } from './problems';
import type { ReaderOf } from './reader-of';
import type { Setting } from './setting';

const figures = createRoute({
  method: 'get',
  path: '/review/figures',
  summary: 'What takes long to find of the whole log: for control, and for everyone once the review is open',
  security: [{ seat: [] }],
  responses: {
    200: json(ReviewFigures, 'The figures; positions count the log that the reader goes through.'),
    ...problems,
  },
});

const ofExample = createRoute({
  method: 'get',
  path: '/review/example/figures',
  summary: 'What takes long to find of the example session',
  responses: { 200: json(ReviewFigures, 'The figures.'), ...problems },
});

/** Askings of one seat in a minute, or of one address about the example. */
const askings = 30;

export function figuresRoutes({ example, analysts }: Setting, readerOf: ReaderOf) {
  const allowance = createAllowance(askings, 60);

  async function answer(c: Context, session: string, whole: readonly Event[], reads: readonly Event[]) {
    const log = decidingFigures(whole);
    const found = await orBusy(analysts.figures.ask({ session, log }, c.req.raw.signal));
    return found === 'busy' ? c.json(...refused('busy')) : c.json(figuresIn(reads, found, log), 200);
  }

  return new OpenAPIHono()
    .openapi(ofExample, async (c) => {
      if (!example) return c.json({ refusal: 'not-found', message: 'This server has no example session.' }, 404);
      if (!(await allowance.take(addressOf(c)))) return c.json(...refused('too-many'));
      return answer(c, 'example', example, example);
    })
    .openapi(figures, async (c) => {
      const reader = await readerOf(c);
      if (typeof reader === 'string') return c.json(...refused(reader));
      if (!mayAsk(reader)) return c.json(...refused('analysis-closed'));
      const { table, viewer, seat } = reader;
      if (!(await allowance.take(seat ?? table.session))) return c.json(...refused('too-many'));
      if (!positionOf(table.state)) return c.json(...refused('no-such-moment'));
      return answer(c, table.session, table.log, openedLog(viewer, table.log));
    });
}
