import { conditionOf } from '../../scenario/conditions';
import type { Fault } from '../../scenario/faults/fault';
import type { Scenario } from '../../scenario/scenario-file';
import { interactionGraph } from '../interaction-graph';
import { mostPoints } from '../most-points';
import { inadmissible } from '../space';

const widest = 3;

const injectClauses = ({ injects }: Scenario) =>
  injects
    .flatMap(({ effects, turns }) => [effects, ...(turns ?? []).map((turn) => turn.effects)])
    .flatMap(({ points }) => points.map(({ when }) => conditionOf(when)));

/** Issues that hang together too much to oversee, and to analyse exactly. */
export function wideGraph(scenario: Scenario): Fault[] {
  const { width } = interactionGraph(scenario);
  const released = interactionGraph(scenario, injectClauses(scenario)).width;
  const path = ['interactions'];
  const right = `${widest} or less: fewer interactions that tie many issues together`;
  const faults: Fault[] = [];
  if (width > widest) faults.push({ path, message: `the interaction graph has width ${width}`, right });
  else if (released > widest)
    faults.push({ path: ['injects'], message: `with its injects the interaction graph has width ${released}`, right });
  const never = inadmissible(scenario);
  const tooWide = scenario.parties.some(({ id }) => mostPoints(scenario, id, never) === null);
  if (tooWide) {
    const message = 'too many issues hang together to compute exactly what can be reached; that was not checked';
    faults.push({ path, message, right });
  }
  return faults;
}
