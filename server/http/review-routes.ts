import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { isAfterClose, ReviewLog, ReviewTexts } from '../../game/protocol/review';
import { CommandMessage } from '../../game/protocol/socket';
import { openedLog } from '../../game/review/opened-log';
import { isMuchTalk, textsUntil, withoutTexts } from '../../game/review/texts';
import type { Event } from '../../game/session/events';
import { createAllowance } from '../allowance';
import { onInvalid } from './on-invalid';
import { json, problems, refused } from './problems';
import type { Reader, ReaderOf } from './reader-of';
import type { Setting } from './setting';

/** From where on: a page that has some of it asks for the rest. `texts=later`: much talk may come in a second step. */
const query = z.object({
  from: z.coerce.number().int().min(0).max(10_000_000).default(0),
  texts: z.enum(['whole', 'later']).default('whole'),
});

const review = createRoute({
  method: 'get',
  path: '/review',
  summary: 'The log to go through: one’s own; for control, and once the review is open to everyone, that of all',
  security: [{ seat: [] }],
  request: { query },
  responses: { 200: json(ReviewLog, 'The log, or its end from there on.'), ...problems },
});

const texts = createRoute({
  method: 'get',
  path: '/review/texts',
  summary: 'What was said in the log that one may go through, up to a message',
  security: [{ seat: [] }],
  request: { query: z.object({ until: z.string().max(200) }) },
  responses: { 200: json(ReviewTexts, 'The words of each message, in order.'), ...problems },
});

const example = createRoute({
  method: 'get',
  path: '/review/example',
  summary: 'A finished example session',
  request: { query },
  responses: { 200: json(ReviewLog, 'The whole log.'), ...problems },
});

const act = createRoute({
  method: 'post',
  path: '/review/acts',
  summary: 'What is made of a session once it is over: its story, findings, notes, answers, and who may read it',
  security: [{ seat: [] }],
  request: { body: { ...json(CommandMessage, 'One command, with an id of its own.'), required: true } },
  responses: { 200: json(z.object({ position: z.number().int() }), 'It is in the log.'), ...problems },
});

/** Of one seat in a minute. */
const acts = 60;

export function reviewRoutes({ example: log }: Setting, readerOf: ReaderOf) {
  const allowance = createAllowance(acts, 60);
  return new OpenAPIHono({ defaultHook: onInvalid })
    .openapi(example, (c) => {
      if (!log) return c.json({ refusal: 'not-found', message: 'This server has no example session.' }, 404);
      return c.json(
        { full: true, viewer: 'control', seat: null, length: log.length, events: log.slice(c.req.valid('query').from) },
        200,
      );
    })
    .openapi(review, async (c) => {
      const reader = await readerOf(c);
      if (typeof reader === 'string') return c.json(...refused(reader));
      const found = reviewOf(reader);
      if (!found) return c.json(...refused('review-closed'));
      const { from, texts: when } = c.req.valid('query');
      if (from === 0 && when === 'later' && isMuchTalk(found.events))
        return c.json({ ...found, events: withoutTexts(found.events), textsLater: true }, 200);
      return c.json({ ...found, events: found.events.slice(from) }, 200);
    })
    .openapi(texts, async (c) => {
      const reader = await readerOf(c);
      if (typeof reader === 'string') return c.json(...refused(reader));
      const found = reviewOf(reader);
      if (!found) return c.json(...refused('review-closed'));
      const said = textsUntil(found.events, c.req.valid('query').until);
      const { full, viewer } = found;
      return said ? c.json({ full, viewer, texts: said }, 200) : c.json(...refused('no-such-moment'));
    })
    .openapi(act, async (c) => {
      const reader = await readerOf(c);
      if (typeof reader === 'string') return c.json(...refused(reader));
      const message = c.req.valid('json');
      if (!reader.link) return c.json(...refused('host-reads-only'));
      if (!isAfterClose(message.command)) return c.json(...refused('malformed'));
      if (!(await allowance.take(reader.link.seat))) return c.json(...refused('too-many'));
      const reply = await reader.table.handle(reader.link, message);
      return reply.ok ? c.json({ position: reply.position }, 200) : c.json(...refused(reply.refusal));
    });
}

type Reviewed = Omit<ReviewLog, 'events'> & Readonly<{ events: readonly Event[] }>;

/** Control may look at any time, the others when the session is over. */
function reviewOf({ table, viewer, seat }: Reader): Reviewed | null {
  const { stage, review: opened } = table.state;
  if (viewer !== 'control' && stage !== 'closed') return null;
  const full = viewer === 'control' || opened !== null;
  const log = full ? openedLog(viewer, table.log) : table.view(viewer);
  return { full, viewer, seat, length: log.length, events: log };
}
