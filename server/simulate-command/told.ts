import type { Simulation } from '../../game/bots/simulation/simulate';
import type { Options } from './options';
import type { Result } from './result';
import { resultInWords } from './result-in-words';
import type { Saved } from './save-session';

/**
 * What the command prints and the code it exits with: 0 well, 1 something that was asked for cannot be, 2 a bot or the rules
 * went wrong, 130 stopped from the keyboard.
 */
export type Told = Readonly<{ code: 0 | 1 | 2 | 130; lines: readonly string[] }>;

export const savedInWords = ({ number, review }: Saved): string =>
  `session ${number} is stored; on the server that keeps it, its review is at ${review}`;

type All = Readonly<{ simulation: Simulation; options: Options; result: Result; saved: readonly Saved[] }>;

export function told({ simulation, options, result, saved }: All): Told {
  const code = result.broken.length ? 2 : 0;
  if (!options.json)
    return { code, lines: [...resultInWords({ simulation, options, result }), ...saved.map(savedInWords)] };
  const { scenario, temperaments, switched } = simulation;
  const { variant = null, mandate = null } = scenario;
  const { sessions, seed } = options;
  const asked = { scenario: scenario.id, variant: variant?.id ?? null, mandate: mandate?.id ?? null };
  return { code, lines: [JSON.stringify({ ...asked, sessions, seed, temperaments, switched, ...result, saved })] };
}
