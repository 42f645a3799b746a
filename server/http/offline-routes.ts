import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { ExportChoices } from '../../game/exports/request';
import { createAllowance } from '../allowance';
import { fileName } from '../exports/file-name';
import { asExported } from '../offline/as-exported';
import { offlinePage } from '../offline/offline-page';
import { exportable } from './exportable';
import { onInvalid } from './on-invalid';
import { problems, refused } from './problems';
import type { ReaderOf } from './reader-of';
import type { Setting } from './setting';

const page = createRoute({
  method: 'get',
  path: '/exports/review.html',
  summary: 'The review as one file that needs no server: for control, and for everyone once the review is open',
  security: [{ seat: [] }],
  request: { query: ExportChoices.pick({ full: true }) },
  responses: {
    200: { description: 'A page with the log in it.', content: { 'text/html': { schema: z.string() } } },
    ...problems,
  },
});

/** Of one seat in a minute: each is a page of megabytes. */
const pages = 10;

export function offlineRoutes({ offlineParts, directory, imports }: Setting, readerOf: ReaderOf) {
  const allowance = createAllowance(pages, 60);
  return new OpenAPIHono({ defaultHook: onInvalid }).openapi(page, async (c) => {
    const reader = await readerOf(c);
    if (typeof reader === 'string') return c.json(...refused(reader));
    const leaving = await exportable(reader, c.req.valid('query').full === 'true', { directory, imports });
    if (typeof leaving === 'string') return c.json(...refused(leaving));
    const { table, viewer, seat } = reader;
    if (!(await allowance.take(seat ?? table.session))) return c.json(...refused('too-many'));
    const { events, pseudonymised } = asExported(leaving);
    const written = { pseudonymised, review: { full: true, viewer, seat: null, events } };
    const name = fileName({ file: 'review.html', ...leaving });
    c.header('Content-Disposition', `attachment; filename="${name}"`);
    return c.html(offlinePage(await offlineParts(), written), 200);
  });
}
