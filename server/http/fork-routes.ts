import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { Branches, Forked, ForkRequest, ReviewLog } from '../../game/protocol/review';
import { openedLog } from '../../game/review/opened-log';
import { createAllowance } from '../allowance';
import { NobodyWaits } from '../analysis/analyst';
import { addressOf } from './address';
import { branchesFor, branchOf, isOpen, viewerIn } from './fork-branches';
import { forkFault, forkOrder } from './fork-order';
import { forkOwner } from './fork-owner';
import { forkPlayedOut, forkSession } from './fork-session';
import { onInvalid } from './on-invalid';
import { json, problems, refused } from './problems';
import type { ReaderOf } from './reader-of';
import type { Setting } from './setting';

const make = createRoute({
  method: 'post',
  path: '/forks',
  summary: 'Another session from a moment of this one: for who runs it, the host, and whoever practised alone',
  security: [{ seat: [] }],
  request: { body: { ...json(ForkRequest, 'From where, and who sits in each delegation.'), required: true } },
  responses: { 200: json(Forked, 'Its links. They are shown once.'), ...problems },
});

const list = createRoute({
  method: 'get',
  path: '/forks',
  summary: 'The sessions that go on from each other, as far as the reader may read them',
  security: [{ seat: [] }],
  responses: { 200: json(Branches, 'This session first.'), ...problems },
});

const read = createRoute({
  method: 'get',
  path: '/forks/{session}',
  summary: 'The log of another branch, to go through beside this one',
  security: [{ seat: [] }],
  request: { params: z.object({ session: z.string().max(60) }) },
  responses: { 200: json(ReviewLog, 'The whole log.'), ...problems },
});

/** From one address, in so many seconds. */
const forks = { most: 30, seconds: 600 };
const readings = { most: 120, seconds: 60 };

export function forkRoutes(setting: Setting, readerOf: ReaderOf) {
  const { access } = setting.accounts;
  const forking = createAllowance(forks.most, forks.seconds);
  const reading = createAllowance(readings.most, readings.seconds);
  return new OpenAPIHono({ defaultHook: onInvalid })
    .openapi(make, async (c) => {
      const reader = await readerOf(c);
      if (typeof reader === 'string') return c.json(...refused(reader));
      const asked = c.req.valid('json');
      const order = forkOrder(reader, asked);
      if (typeof order === 'string') return c.json(...refused(order));
      if (!(await forking.take(addressOf(c)))) return c.json(...refused('too-many'));
      try {
        const signal = c.req.raw.signal;
        const made = asked.playedOut ? await forkPlayedOut(setting, order, signal) : await forkSession(setting, order);
        if (!made.ok) return c.json(...refused(made.refusal));
        await access.own([made.forked.session], await forkOwner(access, reader));
        return c.json(made.forked, 200);
      } catch (error) {
        if (error instanceof NobodyWaits) return c.json(...refused('busy'));
        throw error;
      }
    })
    .openapi(list, async (c) => {
      const reader = await readerOf(c);
      if (typeof reader === 'string') return c.json(...refused(reader));
      if (forkFault(reader) !== null) return c.json({ mayFork: false, branches: [] }, 200);
      const branches = await branchesFor(setting, reader);
      return c.json({ mayFork: true, branches: branches.map(branchOf) }, 200);
    })
    .openapi(read, async (c) => {
      const reader = await readerOf(c);
      if (typeof reader === 'string') return c.json(...refused(reader));
      if (!(await reading.take(addressOf(c)))) return c.json(...refused('too-many'));
      const { session } = c.req.valid('param');
      const branches = forkFault(reader) === null ? await branchesFor(setting, reader) : [];
      const found = branches.find(({ table }) => table.session === session);
      if (!found) return c.json(...refused('no-such-branch'));
      if (!isOpen(found)) return c.json(...refused('review-closed'));
      const viewer = viewerIn(found);
      const events = [...openedLog(viewer, found.table.log)];
      return c.json({ full: true, viewer, seat: found.seat === 'host' ? null : found.seat, events }, 200);
    });
}
