import type { MiddlewareHandler } from 'hono';
import { requestId } from 'hono/request-id';
import { routePath } from 'hono/route';
import type { Log } from '../log';
import type { Instruments } from '../metrics/instruments';

/** As long as a UUID, and shorter than any secret, so that none becomes the name of a request. */
const longestId = 36;
const methods: readonly string[] = ['GET', 'POST', 'PUT', 'DELETE', 'HEAD'];

/** Names every request, by what came before it or anew. */
export const named = (): MiddlewareHandler => requestId({ limitLength: longestId });

type Setting = Readonly<{ log: Log; instruments: Pick<Instruments, 'requested'> }>;

/** Leaves a line for every request, and measures it. */
export const requestLog = ({ log, instruments }: Setting): MiddlewareHandler => {
  return async (c, next) => {
    const began = performance.now();
    await next();
    const { method, path } = c.req;
    const { status } = c.res;
    const ms = performance.now() - began;
    const known = methods.includes(method) ? method : 'other';
    instruments.requested({ route: routePath(c, -1), method: known, status, seconds: ms / 1_000 });
    const line = { request: c.get('requestId'), method, path, status, ms: Math.round(ms * 10) / 10 };
    if (status >= 400) log.info(line, 'refused');
    else log.debug(line, 'answered');
  };
};
