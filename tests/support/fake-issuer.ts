import { createHash, createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** Who logs in there next. */
export type CampusPerson = Readonly<{ sub: string; email: string; verified: boolean; name: string }>;

type Grant = Readonly<{ person: CampusPerson; nonce: string; challenge: string; redirect: string }>;

export const client = { id: 'parley', secret: 'a-secret-of-the-issuer' };

/** A login over OpenID Connect in as few lines as will do: everybody who comes is let in, as the person who is set. */
export async function startIssuer() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), alg: 'RS256', kid: 'one' };
  const grants = new Map<string, Grant>();
  let person: CampusPerson = { sub: 'nobody', email: 'nobody@campus.example', verified: true, name: 'Nobody' };
  let issuer = '';

  function authorize(query: URLSearchParams, response: ServerResponse): void {
    const code = randomUUID();
    const redirect = query.get('redirect_uri') ?? '';
    const challenge = query.get('code_challenge') ?? '';
    grants.set(code, { person, redirect, challenge, nonce: query.get('nonce') ?? '' });
    const back = new URL(redirect);
    back.search = new URLSearchParams({ code, state: query.get('state') ?? '', iss: issuer }).toString();
    response.writeHead(302, { location: back.href }).end();
  }

  /** Only for whoever began it: by the secret, the code and what the challenge was made of. */
  async function token(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = new URLSearchParams(await textOf(request));
    const grant = grants.get(asked.get('code') ?? '');
    grants.delete(asked.get('code') ?? '');
    const verifier = createHash('sha256')
      .update(asked.get('code_verifier') ?? '')
      .digest('base64url');
    const known = request.headers.authorization?.startsWith('Basic ') || asked.get('client_secret') === client.secret;
    if (!grant || !known || verifier !== grant.challenge) return send(response, { error: 'invalid_grant' }, 400);
    const { sub, email, verified, name } = grant.person;
    const now = Math.floor(Date.now() / 1000);
    const about = { iss: issuer, aud: client.id, sub, iat: now, exp: now + 300, nonce: grant.nonce };
    const told = [
      { alg: 'RS256', kid: 'one' },
      { ...about, email, email_verified: verified, name },
    ];
    const signed = told.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    const idToken = `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`;
    send(response, { access_token: randomUUID(), token_type: 'Bearer', expires_in: 300, id_token: idToken });
  }

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', issuer);
    if (pathname === '/authorize') return authorize(searchParams, response);
    if (pathname === '/token') return void token(request, response);
    if (pathname === '/jwks') return send(response, { keys: [jwk] });
    return send(response, {
      ...{ issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token` },
      ...{ jwks_uri: `${issuer}/jwks`, id_token_signing_alg_values_supported: ['RS256'] },
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return {
    issuer,
    next: (coming: CampusPerson) => {
      person = coming;
    },
    stop: () => server.close(),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of request) chunks.push(String(chunk));
  return chunks.join('');
}

const send = (response: ServerResponse, body: object, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};
