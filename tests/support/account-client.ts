import { z } from 'zod';
import { type AccountRole, Invited } from '../../game/protocol/accounts';

type Server = Readonly<{ url: string; hostKey: string }>;
type Answered = Readonly<{ status: number; body: unknown }>;

export const password = 'correct horse battery';

/** A browser as far as accounts go: it keeps the cookies it is given, and says where its pages are from. */
export class AccountClient {
  readonly #server: Server;
  readonly #cookies = new Map<string, string>();

  constructor(server: Server) {
    this.#server = server;
  }

  get cookies(): ReadonlyMap<string, string> {
    return this.#cookies;
  }

  /** Follows nothing: whoever asks sees where they are sent. */
  async fetch(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, this.#server.url), {
      ...{ method, redirect: 'manual' },
      headers: {
        origin: this.#server.url,
        ...(cookie === '' ? {} : { cookie }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const each of response.headers.getSetCookie()) this.#keep(each);
    return response;
  }

  async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answered> {
    const response = await this.fetch(method, `/api${path}`, body, headers);
    return { status: response.status, body: await response.json().catch(() => null) };
  }

  #keep(written: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(written) ?? [];
    if (/max-age=0/i.test(written)) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }

  signIn(email: string, secret = password): Promise<Answered> {
    return this.ask('POST', '/auth/sign-in/email', { email, password: secret });
  }
}

/** A link that makes an account, from whoever holds the host key. */
export async function invite(server: Server, role: AccountRole): Promise<string> {
  const headers = { 'x-host-key': server.hostKey };
  const { body } = await new AccountClient(server).ask('POST', '/people/invitations', { role, note: '' }, headers);
  return Invited.parse(body).secret;
}

/** Somebody with an account of that role, signed in. */
export async function member(server: Server, role: AccountRole, name: string) {
  const email = `${name.toLowerCase()}@example.org`;
  const client = new AccountClient(server);
  const newcomer = { name, email };
  const accepted = await client.ask('POST', '/invitations/accept', {
    secret: await invite(server, role),
    password,
    newcomer,
  });
  const signed = await client.signIn(z.object({ email: z.string() }).parse(accepted.body).email);
  if (signed.status !== 200) throw new Error(JSON.stringify(signed));
  const { body } = await client.ask('GET', '/identity');
  const { account } = z.object({ account: z.object({ id: z.string() }) }).parse(body);
  return { id: account.id, email, client };
}
