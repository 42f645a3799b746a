import type { Scenario } from '../../game/scenario/scenario-file';
import { formatFault } from '../../server/scenario/file-fault';
import { loadScenario } from '../../server/scenario/scenario-files';

/** A scenario of this project, as the server reads it. Its faults, if any, are thrown. */
export async function scenarioIn(dir: string): Promise<Scenario> {
  const loaded = await loadScenario(dir);
  if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join('\n'));
  return loaded.scenario;
}
