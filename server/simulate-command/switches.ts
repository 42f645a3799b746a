import type { Simulation } from '../../game/bots/simulation/simulate';
import type { Scenario } from '../../game/scenario/scenario-file';
import { unknownWord } from '../scenario-command/unknown-word';

type Switched = Simulation['switched'];

/** Which injects are switched off, and which come as play begins. One that the scenario starts switched off need not be switched. */
export function chooseSwitches(
  { injects }: Scenario,
  asked: readonly string[],
): Readonly<{ ok: true; switched: Switched } | { ok: false; wrong: string }> {
  const switched = new Map<string, 'on' | 'off'>();
  const ids = injects.map(({ id }) => id);
  for (const each of asked) {
    const [how = '', id, ...more] = each.split(':');
    if (id === undefined || more.length) return { ok: false, wrong: `${each} is no switch  write off:ID or on:ID` };
    if (how !== 'on' && how !== 'off') return { ok: false, wrong: unknownWord('switch', how, ['on', 'off']) };
    if (!ids.includes(id)) return { ok: false, wrong: unknownWord('inject', id, ids) };
    if (switched.has(id)) return { ok: false, wrong: `${id} is switched twice  once each` };
    switched.set(id, how);
  }
  const isOff = (id: string) => injects.some((inject) => inject.id === id && !inject.on);
  return {
    ok: true,
    switched: Object.fromEntries([...switched].filter(([id, how]) => how === 'on' || !isOff(id))),
  };
}
