import { expect, test } from 'vitest';
import { soak } from '../soak/soak';

// A short run of `npm run soak`. How flat its memory is only the long one can say; what must be gone is gone here too.

test('sessions come, are played with all that passes, end and are deleted: nothing of them stays in the server', async () => {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const run = await soak({ store: 'postgres', tables: 6, fullMs: 5_000, halfMs: 20_000, sampleMs: 2_000, say });
  expect(run.findings, said.join('\n')).toEqual([]);
  expect(run.sessions).toBeGreaterThan(6);
  const [growth] = run.growth;
  expect(growth?.end.tables).toBe(0);
}, 600_000);
