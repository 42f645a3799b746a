import type { Branch } from '../../../game/protocol/review';
import type { PublicScenario } from '../../../game/scenario/readers';
import { phaseAt } from '../../../game/session/phases';
import { tierNames } from '../../lib/tier-names';

type Rounds = Pick<PublicScenario, 'rounds'>;

/** "First round, talks", as a part of a sentence. */
export function phaseWords(scenario: Rounds, phase: number): string {
  const entry = phaseAt(scenario, phase);
  return entry ? `${entry.round.name}, ${entry.phase.name.toLowerCase()}` : 'in play';
}

/** A branch in one line of a list, so that several can be told apart. */
export function branchWords({ title, phase, stage, tier, ofBots }: Branch, scenario: Rounds): string {
  const where = phase === null ? 'from the start' : `from ${phaseWords(scenario, phase)}`;
  const who = ofBots ? 'bots' : 'people';
  const end = stage === 'closed' ? tierNames[tier ?? 'no-deal'].toLowerCase() : 'still played';
  return `${title} · ${where} · ${who} · ${end}`;
}
