import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { Health } from '../../game/protocol/hosting';
import { json } from './problems';
import type { Setting } from './setting';

const patienceMs = 2_000;

const health = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Whether the server and its store answer',
  responses: { 200: json(Health, 'Both answer.'), 503: json(Health, 'The store is silent, or the server stops.') },
});

export function healthRoutes({ directory, stopping }: Pick<Setting, 'directory' | 'stopping'>) {
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

  return new OpenAPIHono().openapi(health, async (c) => {
    if (!(await answers())) return c.json({ ok: false, store: 'silent' as const }, 503);
    if (stopping()) return c.json({ ok: false, store: 'answers' as const }, 503);
    return c.json({ ok: true, store: 'answers' as const }, 200);
  });
}
