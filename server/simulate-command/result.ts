import { type AgainstFrontier, againstFrontier } from '../../game/bots/simulation/against-frontier';
import { type Effect, effectOf, switchedFor } from '../../game/bots/simulation/effects';
import { frontierOf, settledPoints } from '../../game/bots/simulation/possible';
import type { Simulation } from '../../game/bots/simulation/simulate';
import type { Simulated } from '../../game/bots/simulation/simulated';
import { endsOf, type Summary, summaryOf } from '../../game/bots/simulation/summary';
import { publicScenario } from '../../game/scenario/publish';
import type { Crew } from './crew';
import type { Options } from './options';

/** A session in which something happened that never should, and how it was switched. */
type Broken = Readonly<Pick<Simulated, 'number' | 'seed'> & Pick<Simulation, 'switched'> & { what: readonly string[] }>;

/** All that is told of a simulation. `played` counts sessions, those for effects included; `effects` is null where none were asked for. */
export type Result = Readonly<{
  played: number;
  events: number;
  summary: Summary;
  frontier: AgainstFrontier | 'too-large' | null;
  effects: readonly Effect[] | null;
  broken: readonly Broken[];
}>;

type Asked = Readonly<{ simulation: Simulation; options: Pick<Options, 'sessions' | 'effects'> }>;
type Play = (switched: Simulation['switched']) => Promise<readonly Simulated[]>;

/** Plays everything that is asked for, `tell` hearing how many sessions are done of how many, and sums it up. */
export async function playAll(
  { simulation, options }: Asked,
  crew: Pick<Crew, 'play'>,
  tell: (done: number, of: number) => void,
): Promise<Result> {
  const { scenario, switched } = simulation;
  const numbers = Array.from({ length: options.sessions }, (_, index) => index + 1);
  const all = numbers.length * (1 + (options.effects ? scenario.injects.length : 0));
  const [runs, broken]: [Simulated[], Broken[]] = [[], []];
  let done = 0;
  const play: Play = async (as) => {
    const sessions = await crew.play({ ...simulation, switched: as }, numbers, (more) => {
      done += more;
      tell(done, all);
    });
    for (const { number, seed, broken: what } of sessions)
      if (what.length) broken.push({ number, seed, switched: as, what });
    runs.push(...sessions);
    return sessions;
  };
  const sessions = await play(switched);
  const effects = options.effects ? await effectsOn(simulation, sessions, play) : null;
  return {
    played: runs.length,
    events: runs.reduce((sum, { events }) => sum + events, 0),
    summary: summaryOf(publicScenario(scenario), sessions),
    frontier: heldAgainstFrontier(simulation, sessions),
    effects,
    broken,
  };
}

/** For each inject the sessions played already, and as many more in which that inject alone is switched the other way. */
async function effectsOn(
  { scenario, switched }: Simulation,
  sessions: readonly Simulated[],
  play: Play,
): Promise<readonly Effect[]> {
  const parties = scenario.parties.map(({ id }) => id);
  const effects: Effect[] = [];
  for (const inject of scenario.injects) {
    const pair = switchedFor(switched, inject);
    const played = (as: Simulation['switched']) => (as === switched ? sessions : play(as));
    const effect = effectOf(inject.id, parties, {
      with: await played(pair.with),
      without: await played(pair.without),
    });
    if (effect) effects.push(effect);
  }
  return effects;
}

function heldAgainstFrontier({ scenario }: Simulation, sessions: readonly Simulated[]): Result['frontier'] {
  const settled = settledPoints(scenario, endsOf(sessions));
  if (settled.length === 0) return null;
  const frontier = frontierOf(scenario);
  return frontier ? againstFrontier(settled, frontier) : 'too-large';
}
