import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { sameSecret } from '../secrets';
import { addressOf } from './address';
import type { Attempts } from './attempts';
import { problems, refused } from './problems';
import type { Setting } from './setting';

const metrics = createRoute({
  method: 'get',
  path: '/metrics',
  summary: 'What is measured here, for Prometheus; also at /metrics',
  request: { headers: z.object({ authorization: z.string().max(400).optional() }) },
  responses: {
    200: { description: 'In its text format.', content: { 'text/plain': { schema: z.string() } } },
    ...problems,
  },
});

type Parts = Pick<Setting, 'instruments' | 'metricsToken' | 'hostKey'>;

/**
 * For whoever shows the token or the host key. Where a request comes from opens nothing: behind a proxy everybody comes from
 * the same machine.
 */
export function metricsRoutes({ instruments, metricsToken, hostKey }: Parts, attempts: Attempts) {
  const opens = (shown: string): boolean =>
    [hostKey, ...(metricsToken === undefined ? [] : [metricsToken])].some((each) => sameSecret(shown, each));

  return new OpenAPIHono().openapi(metrics, async (c) => {
    const shown = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
    const tried = await attempts.attempt(addressOf(c), async () => (opens(shown) ? true : null));
    if (tried !== true) return c.json(...refused(tried === 'too-many' ? 'too-many' : 'host-key'));
    return c.text(await instruments.text(), 200, { 'content-type': instruments.contentType });
  });
}
