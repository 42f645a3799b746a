import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { openedLog } from '../../game/review/opened-log';
import { createAllowance } from '../allowance';
import { asExported } from '../offline/as-exported';
import { offlinePage } from '../offline/offline-page';
import { problems, refused } from './problems';
import type { Reader, ReaderOf } from './reader-of';
import type { Setting } from './setting';

const page = createRoute({
  method: 'get',
  path: '/exports/review.html',
  summary: 'The review as one file that needs no server: for control, and for everyone once the review is open',
  security: [{ seat: [] }],
  responses: {
    200: { description: 'A page with the log in it.', content: { 'text/html': { schema: z.string() } } },
    ...problems,
  },
});

/** Of one seat in a minute: each is a page of megabytes. */
const pages = 10;

/** Control may take it home at any time, the others when the review is open. */
const mayTake = ({ table, viewer }: Reader): boolean => viewer === 'control' || table.state.review !== null;

export function offlineRoutes({ offlineParts }: Setting, readerOf: ReaderOf) {
  const allowance = createAllowance(pages, 60);
  return new OpenAPIHono().openapi(page, async (c) => {
    const reader = await readerOf(c);
    if (typeof reader === 'string') return c.json(...refused(reader));
    if (!mayTake(reader)) return c.json(...refused('review-closed'));
    const { table, viewer, seat } = reader;
    if (!(await allowance.take(seat ?? table.session))) return c.json(...refused('too-many'));
    const { events, pseudonymised } = asExported(openedLog(viewer, table.log));
    const written = { pseudonymised, review: { full: true, viewer, seat: null, events } };
    c.header('Content-Disposition', `attachment; filename="${table.state.scenario?.id ?? 'session'}-review.html"`);
    return c.html(offlinePage(await offlineParts(), written), 200);
  });
}
