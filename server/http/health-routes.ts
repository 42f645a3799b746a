import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { Health, Ready } from '../../game/protocol/hosting';
import { json } from './problems';
import type { Setting } from './setting';

const patienceMs = 2_000;

const health = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Whether the server lives',
  responses: { 200: json(Health, 'It does.') },
});

const ready = createRoute({
  method: 'get',
  path: '/ready',
  summary: 'Whether the server is to be sent anybody',
  responses: { 200: json(Ready, 'It is: its database answers.'), 503: json(Ready, 'Not now, and why.') },
});

/** It listens only when its database is up to date, so that nothing else can be amiss. */
export function healthRoutes({ directory, draining }: Pick<Setting, 'directory' | 'draining'>) {
  const answers = async (): Promise<boolean> => {
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), patienceMs);
    });
    const answer = directory.ping().then(
      () => true,
      () => false,
    );
    return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
  };

  return new OpenAPIHono()
    .openapi(health, (c) => c.json({ ok: true } as const, 200))
    .openapi(ready, async (c) => {
      if (draining()) return c.json({ ready: false, reason: 'draining' as const }, 503);
      if (!(await answers())) return c.json({ ready: false, reason: 'store-silent' as const }, 503);
      return c.json({ ready: true, reason: null }, 200);
    });
}
