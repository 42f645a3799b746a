import type { Simulation } from '../../game/bots/simulation/simulate';
import { prepare } from '../../game/scenario/prepare';
import { formatFault } from '../scenario/file-fault';
import { loadScenario } from '../scenario/scenario-files';
import { unknownWord } from '../scenario-command/unknown-word';
import { findScenario } from './find-scenario';
import type { Options } from './options';
import { chooseSwitches } from './switches';
import { chooseTemperaments } from './temperaments';

type Prepared = Readonly<{ ok: true; simulation: Simulation } | { ok: false; wrong: readonly string[] }>;

/** What is to be played, or the first thing in it that there is not. */
export async function prepareSimulation(root: string, options: Options): Promise<Prepared> {
  const refuse = (...wrong: readonly string[]): Prepared => ({ ok: false, wrong });
  const found = await findScenario(root, options.scenario);
  if (!found.ok) return refuse(found.wrong);
  const loaded = await loadScenario(found.dir);
  if (!loaded.ok) return refuse(...loaded.faults.map(formatFault));
  const { scenario: file, hash } = loaded;
  const { variant, mandate, seed } = options;
  const ids = (of: readonly Readonly<{ id: string }>[]) => of.map(({ id }) => id);
  for (const [what, word, words] of [
    ['variant', variant, ids(file.variants)],
    ['mandate', mandate, ids(file.mandates)],
  ] as const)
    if (word !== null && !words.includes(word)) return refuse(unknownWord(what, word, words));
  const scenario = prepare(file, { variant, mandate });
  const temperaments = chooseTemperaments(scenario, options.temperament);
  if (!temperaments.ok) return refuse(temperaments.wrong);
  const switches = chooseSwitches(scenario, options.inject);
  if (!switches.ok) return refuse(switches.wrong);
  const { switched } = switches;
  return { ok: true, simulation: { scenario, hash, seed, temperaments: temperaments.of, switched } };
}
