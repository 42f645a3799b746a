import { expect, test } from 'vitest';
import { interactionGraph } from '../../game/analysis/interaction-graph';
import { lintsOf } from '../../game/analysis/lints';
import { packagesOf } from '../../game/analysis/packages';
import { prepare } from '../../game/scenario/prepare';
import { formatFault } from '../../server/scenario/file-fault';
import { loadScenario } from '../../server/scenario/scenario-files';

const loaded = await loadScenario('scenarios/ukraine-guarantees');
if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join('\n'));
const { scenario } = loaded;
const standard = prepare(scenario, { variant: 'standard', mandate: null });

test('the space of packages, counted by elimination', () => {
  expect(packagesOf(standard)).toEqual({ raw: 368_640_000n, coherent: 250_306_560n, admissible: 27_345_600n });
});

test('the issues hang together in fourteen pairs, and two variables wide', () => {
  const { edges, width } = interactionGraph(standard);
  expect(edges.map((pair) => [...pair].sort().join('-')).sort()).toEqual([
    'activation-response',
    'arms-forcecap',
    'assets-sanctions',
    'backstop-euforce',
    'duration-form',
    'euforce-monitoring',
    'euforce-nato',
    'form-nato',
    'form-recognition',
    'form-response',
    'form-territory',
    'nato-response',
    'recognition-territory',
    'sanctions-territory',
  ]);
  expect(width).toBe(2);
  expect(interactionGraph(scenario).width).toBeLessThanOrEqual(3);
});

test('no lint finds anything', () => {
  expect(lintsOf(scenario)).toEqual([]);
});
