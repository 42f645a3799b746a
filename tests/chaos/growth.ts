import { setTimeout as pause } from 'node:timers/promises';
import type { Growth, Page } from './evidence';
import type { Vitals } from './inside-talk';
import type { World } from './world';

/** How long a server may take to let go of what it no longer needs, in ms. */
const patienceMs = 20_000;

/** Deletes every session that was played, and waits until each server holds no more than before, or for as long as is fair. */
export async function growthOf(
  world: World,
  base: readonly Vitals[],
  pages: readonly Page[],
): Promise<readonly Growth[]> {
  for (const session of new Set(pages.map((page) => page.session))) await removed(world, session);
  return Promise.all(
    world.apps.map(async (app, index) => {
      const before = base[index];
      const until = Date.now() + patienceMs;
      let end = await app.vitals();
      while (Date.now() < until && isMore(end, before)) {
        await pause(500);
        end = await app.vitals();
      }
      return { app: index, base: before ?? end, end };
    }),
  );
}

const sum = ({ resources }: Vitals): number => Object.values(resources).reduce((all, count) => all + count, 0);
const isMore = (end: Vitals, before: Vitals | undefined): boolean => before !== undefined && sum(end) > sum(before);

async function removed({ proxy, hostKey }: World, session: string): Promise<void> {
  const url = `${proxy.url}/api/sessions/${session}?unfinished=true`;
  const response = await fetch(url, { method: 'DELETE', headers: { 'x-host-key': hostKey } });
  if (!response.ok && response.status !== 404)
    throw new Error(`${session} could not be deleted: ${await response.text()}`);
}
