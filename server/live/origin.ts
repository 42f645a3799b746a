import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from one of our own pages. Browsers always say where a page is from when it opens a socket;
 * what says nothing is no browser, and needs a link's secret like everyone else.
 */
export function sameOrigin({ headers }: Pick<IncomingMessage, 'headers'>, publicUrl: string | undefined): boolean {
  const { origin, host } = headers;
  if (origin === undefined || origin === publicUrl) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
