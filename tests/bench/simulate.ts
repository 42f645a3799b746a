import { playOut } from '../../game/bots/play-out';
import { sessionOf } from '../../game/bots/simulation/simulate';
import type { Event } from '../../game/session/events';
import { replay } from '../../game/session/evolve';
import { formatFault } from '../../server/scenario/file-fault';
import { loadScenario } from '../../server/scenario/scenario-files';
import { Crew } from '../../server/simulate-command/crew';
import { median } from './median';

const sessions = 24;
const rounds = 3;

async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

/**
 * Sessions of bots on one and on two threads, in turn with a loop on one thread that does nothing but fold the logs of the same
 * sessions. What bots think, what the rules decide, what each party's view costs and the looking for breaches is the difference.
 */
export async function runSimulateBench(say: (line: string) => void): Promise<void> {
  const numbers = Array.from({ length: sessions }, (_, index) => index + 1);
  for (const id of ['merrow-compact', 'ukraine-guarantees']) {
    const loaded = await loadScenario(`scenarios/${id}`);
    if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join('\n'));
    const { scenario, hash } = loaded;
    const simulation = { scenario, hash, seed: 'bench', temperaments: {}, switched: {} };
    const logs = numbers.map((number): readonly Event[] =>
      playOut(sessionOf(simulation, number)).steps.flatMap(({ events }) => events),
    );
    const [one, two] = [new Crew(1), new Crew(2)];
    const works = [
      () => one.play(simulation, numbers),
      () => two.play(simulation, numbers),
      () => logs.map((log) => replay(log)),
    ];
    const times: number[][] = works.map(() => []);
    // The first round is not counted: threads load, and the compiler warms up.
    for (let round = 0; round <= rounds; round += 1)
      for (const [at, work] of works.entries()) {
        const taken = await seconds(work);
        if (round > 0) times[at]?.push(taken);
      }
    await Promise.all([one.stop(), two.stop()]);
    const events = logs.reduce((sum, log) => sum + log.length, 0);
    const [single = 0, double = 0, folding = 0] = times.map(median);
    const rate = (many: number, taken: number) => Math.round(many / taken).toLocaleString('en');
    const line = (what: string, taken: number) =>
      `    ${what}: ${rate(sessions, taken)} sessions and ${rate(events, taken)} events a second`;
    say(`  ${id}, ${sessions} sessions of ${events.toLocaleString('en')} events`);
    say(`${line('one worker', single)}; ${(single / folding).toFixed(0)} × the time of folding alone`);
    say(`${line('two workers', double)}; ${(single / double).toFixed(2)} × one worker`);
    say(line('folding alone', folding));
  }
}
