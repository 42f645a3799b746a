import type { Terms } from '../scenario/id';
import type { PublicScenario } from '../scenario/readers';
import { meets } from './meets';

/** Why these terms contradict themselves, in words; empty when they do not. */
export const contradictions = (scenario: Pick<PublicScenario, 'coherence'>, terms: Terms): readonly string[] =>
  scenario.coherence.filter(({ never }) => meets(terms, never)).map(({ why }) => why);
