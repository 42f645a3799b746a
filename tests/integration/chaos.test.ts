import { expect, test } from 'vitest';
import { chaos } from '../chaos/chaos';
import { kindsOn } from '../chaos/fault-plan';

// Short runs of `npm run chaos`: every kind of fault once.

const runs = [
  { seed: 'short', store: 'postgres', apps: 3, sessions: 6, faults: kindsOn.postgres.length },
  { seed: 'short', store: 'embedded', apps: 1, sessions: 3, faults: kindsOn.embedded.length },
] as const;

test.each(runs)(
  'through $faults faults on $store (seed $seed) nothing is lost, nothing doubled, and all come level again',
  async (wanted) => {
    const said: string[] = [];
    const run = await chaos({ ...wanted, say: (line) => void said.push(line) });
    expect(Object.values(run.findings).flat(), said.join('\n')).toEqual([]);
    expect(run.struck.map(({ kind }) => kind).toSorted()).toEqual(kindsOn[wanted.store].toSorted());
    expect(run.acknowledged).toBeGreaterThan(50);
  },
  600_000,
);
