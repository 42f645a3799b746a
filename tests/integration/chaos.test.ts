import { expect, test } from 'vitest';
import { chaos } from '../chaos/chaos';
import { kinds } from '../chaos/fault-plan';

// A short run of `npm run chaos`: every kind of fault once.
const wanted = { seed: 'short', apps: 1, sessions: 6, faults: kinds.length };

test(`through ${wanted.faults} faults (seed ${wanted.seed}) nothing is lost, nothing doubled, and all come level again`, async () => {
  const said: string[] = [];
  const run = await chaos({ ...wanted, say: (line) => void said.push(line) });
  const wrong = Object.values(run.findings).flat();
  expect(wrong, said.join('\n')).toEqual([]);
  expect(run.struck.map(({ kind }) => kind).toSorted()).toEqual(kinds.toSorted());
  expect(run.acknowledged).toBeGreaterThan(50);
}, 600_000);
