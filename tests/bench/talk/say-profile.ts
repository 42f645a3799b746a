import { z } from 'zod';
import { ask } from '../ask';
import { say } from '../say';
import type { LoadGenerator } from './load-generator';
import type { Served } from './served';

/** Where a server spends its time at full load. */
export async function sayProfile(name: string, load: LoadGenerator, { child }: Served, seconds: number): Promise<void> {
  await ask(child, 'profile', z.object({}));
  await load.run({ do: 'closed', warmUpMs: 1_000, measuredMs: 1_000 * seconds });
  const { lines } = await ask(child, 'top', z.object({ lines: z.array(z.string()) }));
  say(`  ${name}, time in each function itself`, ...lines);
}
