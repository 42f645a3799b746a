import type { Event } from '../session/events';
import { bundleFormat, bundleVersion } from './bundle';
import { scenarioIn } from './bundle-text';
import { chained, chainStart, type HashText } from './chain';

/** The last hash in the chain of a full bundle of this log, which is blanked: what tells that a file is of this session. */
export function lastChain(log: readonly Event[], hash: HashText): string {
  const about = { format: bundleFormat, version: bundleVersion, pseudonymised: false, whole: true } as const;
  const start = chainStart({ ...about, scenario: scenarioIn(log) }, hash);
  return log.reduce((chain, event) => chained(chain, event, hash), start);
}
