import { createAllowance } from '../allowance';
import { oneAtATime } from '../one-at-a-time';

export interface Attempts {
  /** What `find` finds; 'wrong' counts against the address, and when too many were wrong nothing is looked for. */
  attempt<Found>(address: string, find: () => Promise<Found | null>): Promise<Found | 'wrong' | 'too-many'>;
}

const seconds = 60;
/** A hundred addresses that guess as fast as they may keep out everybody, or 25 where a class of 400 may come with join codes. */
const wrongFromAll = 1_000;

/**
 * Guessing in bulk is refused, while any number of people behind one address may come with the right word. One after
 * another, so that none slips through while another is being looked at.
 */
export function createAttempts(wrongFromOneAddress = 10): Attempts {
  const byAddress = createAllowance(wrongFromOneAddress, seconds);
  const byAll = createAllowance(wrongFromAll, seconds);
  const queue = oneAtATime();

  return {
    attempt: (address, find) =>
      queue.run(async () => {
        if (!(await byAddress.left(address)) || !(await byAll.left('all'))) return 'too-many';
        const found = await find();
        if (found !== null) return found;
        await byAddress.take(address);
        await byAll.take('all');
        return 'wrong';
      }),
  };
}
