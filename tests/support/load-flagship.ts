import { prepare } from '../../game/scenario/prepare';
import type { Scenario } from '../../game/scenario/scenario-file';
import { formatFault } from '../../server/scenario/file-fault';
import { loadScenario } from '../../server/scenario/scenario-files';

/** The flagship scenario: the file with all its issues, and the standard variant as it is played. */
export async function loadFlagship(): Promise<Readonly<{ file: Scenario; standard: Scenario }>> {
  const loaded = await loadScenario('scenarios/ukraine-guarantees');
  if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join('\n'));
  const { scenario } = loaded;
  return { file: scenario, standard: prepare(scenario, { variant: 'standard', mandate: null }) };
}
