import type { World } from './world';

/** As the host does. It may be gone already: the answer to an attempt before was lost. */
export async function removeSession(
  { proxy, hostKey }: World,
  session: string,
  signal: AbortSignal | null = null,
): Promise<void> {
  const url = `${proxy.url}/api/sessions/${session}?unfinished=true`;
  const response = await fetch(url, { method: 'DELETE', headers: { 'x-host-key': hostKey }, signal });
  if (!response.ok && response.status !== 404)
    throw new Error(`${session} could not be deleted: ${await response.text()}`);
}
