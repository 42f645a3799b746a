import { Problem, refusals } from '../../../game/protocol/refusals';
import type { Answer } from '../../lib/api';
import { authorization } from '../../lib/host-key';

/** How a file is wanted. */
export type Choices = Readonly<{ full: boolean; texts: boolean; bots: boolean }>;

export type Saved = Readonly<{ name: string; content: Blob }>;

/** The name that the server gives a file, from its header; `other` where it gives none. */
export const nameIn = (disposition: string | null, other: string): string =>
  /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? other;

const query = (choices: Choices): string =>
  Object.entries(choices)
    .flatMap(([name, wanted]) => (wanted ? [`${name}=true`] : []))
    .join('&');

/** A file of the session that the secret opens; never throws. */
export async function fetchExport(file: string, choices: Choices, secret: string): Promise<Answer<Saved>> {
  try {
    const headers = { authorization: authorization(secret) };
    const response = await fetch(`/api/exports/${file}?${query(choices)}`, { headers });
    if (response.ok) {
      const name = nameIn(response.headers.get('content-disposition'), file);
      return { ok: true, value: { name, content: await response.blob() } };
    }
    const problem = Problem.safeParse(await response.json().catch(() => null));
    return problem.success
      ? { ok: false, ...problem.data }
      : { ok: false, refusal: 'internal', message: refusals.internal };
  } catch {
    return { ok: false, refusal: 'offline', message: 'The server cannot be reached. Try again in a moment.' };
  }
}
