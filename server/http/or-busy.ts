import { NobodyWaits } from '../analysis/analyst';

/** What an analyst was asked, once it is answered; `busy` where it could not be, or nobody waits any more. */
export const orBusy = async <Told>(found: Promise<Told> | 'busy'): Promise<Told | 'busy'> =>
  found === 'busy'
    ? found
    : found.catch((error: unknown) => {
        if (error instanceof NobodyWaits) return 'busy' as const;
        throw error;
      });
