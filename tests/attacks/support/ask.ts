import { request } from 'node:http';

type Asking = Readonly<{
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | Buffer;
  /** Of 127.0.0.0/8, from which to come: all of them are this machine. */
  from?: string;
}>;

export type Answer = Readonly<{ status: number; headers: Readonly<Record<string, unknown>>; text: string }>;

/** One request with its path and headers as they are, as no browser would send them; status 0 where nothing was answered. */
export function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body, from }: Asking = {},
): Promise<Answer> {
  return new Promise((resolve) => {
    const none = () => resolve({ status: 0, headers: {}, text: '' });
    const asked = request(
      { host: '127.0.0.1', port, path, method, headers, agent: false, ...(from ? { localAddress: from } : {}) },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', none);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(parts).toString(),
          }),
        );
      },
    );
    asked.on('error', none);
    asked.end(body);
  });
}

export const jsonType = { 'content-type': 'application/json' };

/** So many addresses that are this machine, each another. */
export const addressNumber = (n: number): string => `127.${1 + (n >> 16)}.${(n >> 8) & 255}.${1 + (n & 127)}`;
