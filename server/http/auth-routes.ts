import type { Context } from 'hono';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Refusal } from '../../game/protocol/refusals';
import type { Accounts } from '../accounts/accounts';
import { createAllowance } from '../allowance';
import { sameOrigin } from '../live/origin';
import { hashOf } from '../secrets';
import { addressOf } from './address';
import { type AuthEndpoint, authEndpoints } from './auth-endpoints';
import { refused } from './problems';
import type { Setting } from './setting';

/** Wrong passwords for one e-mail from wherever, which counts for those that nobody has as well, and from one address. */
const forOneEmail = { most: 20, seconds: 900 };
const fromOneAddress = { most: 60, seconds: 60 };

const Refused = z.object({ code: z.string().optional() });

/** What of the sign-in library is open to browsers: what is listed, checked before and answered as everything else here. */
export function authRoutes({ accounts, publicUrl }: Pick<Setting, 'accounts' | 'publicUrl'>) {
  const byEmail = createAllowance(forOneEmail.most, forOneEmail.seconds);
  const byAddress = createAllowance(fromOneAddress.most, fromOneAddress.seconds);

  async function answer(c: Context, endpoint: AuthEndpoint) {
    // Another page must not sign anybody in as somebody else, nor out.
    const headers = { origin: c.req.header('origin'), host: c.req.header('host') };
    if (c.req.method !== 'GET' && !sameOrigin({ headers }, publicUrl)) return c.json(...refused('other-origin'));
    const read = endpoint.body.safeParse(c.req.method === 'GET' ? {} : await c.req.json().catch(() => null));
    if (!read.success) return c.json(...refused('malformed'));
    const { email } = z.object({ email: z.string().optional() }).parse(read.data);
    const pass = () => passOn(accounts, c, endpoint.sent(read.data));
    if (email === undefined) return answered(endpoint, await pass());
    const [about, address] = [hashOf(email), addressOf(c)];
    // Taken before the password is looked at, and given back if it was right: many at once are no more than one by one.
    if (!(await byAddress.take(address)) || !(await byEmail.take(about))) return c.json(...refused('too-many'));
    let wrong = false;
    try {
      const response = await pass();
      wrong = response.status === 401;
      return answered(endpoint, response);
    } finally {
      if (!wrong) await Promise.all([byEmail.giveBack(about), byAddress.giveBack(address)]);
    }
  }

  const routes = new Hono();
  for (const endpoint of authEndpoints) routes.on(endpoint.method, `/auth${endpoint.path}`, (c) => answer(c, endpoint));
  return routes;
}

async function passOn(accounts: Pick<Accounts, 'handle'>, c: Context, body: object | null): Promise<Response> {
  const headers = new Headers(c.req.raw.headers);
  headers.delete('content-length');
  // What is passed on is what was checked, whatever the request called it.
  if (body !== null) headers.set('content-type', 'application/json');
  const sent = body === null ? {} : { body: JSON.stringify(body) };
  return accounts.handle(new Request(c.req.raw.url, { method: c.req.method, headers, ...sent }), addressOf(c));
}

/** The cookies and the way on, and of the body only what the page needs. */
async function answered({ shown, refusals }: AuthEndpoint, response: Response): Promise<Response> {
  const headers = new Headers({ 'cache-control': 'no-store' });
  for (const cookie of response.headers.getSetCookie()) headers.append('set-cookie', cookie);
  const location = response.headers.get('location');
  if (response.status >= 300 && response.status < 400 && location !== null) {
    headers.set('location', location);
    return new Response(null, { status: response.status, headers });
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return Response.json(shown(body), { headers });
  const code = Refused.safeParse(body).data?.code ?? '';
  const [problem, status] = refused(refusalFor(response.status, refusals[code] ?? refusals['default']));
  return Response.json(problem, { status, headers });
}

const refusalFor = (status: number, known: Refusal | undefined): Refusal => {
  if (status === 429) return 'too-many';
  return known ?? (status >= 500 ? 'internal' : 'malformed');
};
