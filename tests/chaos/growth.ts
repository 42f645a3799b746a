import { setTimeout as pause } from 'node:timers/promises';
import type { Growth, Page } from './evidence';
import type { Vitals } from './inside-talk';
import { removeSession } from './remove-session';
import type { World } from './world';

/** How long a server may take to let go of what it no longer needs, in ms. */
const patienceMs = 20_000;

/** Deletes every session that was played, and waits until each server holds no more than before, or for as long as is fair. */
export async function growthOf(
  world: World,
  base: readonly Vitals[],
  pages: readonly Page[],
): Promise<readonly Growth[]> {
  for (const session of new Set(pages.map((page) => page.session))) await removeSession(world, session);
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

const sum = ({ resources, tables }: Vitals): number =>
  Object.values(resources).reduce((all, count) => all + count, tables);
const isMore = (end: Vitals, before: Vitals | undefined): boolean => before !== undefined && sum(end) > sum(before);
