import type { Fault } from '../scenario/faults/fault';
import type { Scenario } from '../scenario/scenario-file';
import { briefLengths } from './lints/brief-lengths';
import { deadInjects } from './lints/dead-injects';
import { idleEffects } from './lints/idle-effects';
import { idleOptions } from './lints/idle-options';
import { idleParties } from './lints/idle-parties';
import { idleQuestions } from './lints/idle-questions';
import { longTexts } from './lints/long-texts';
import { outOfReach } from './lints/out-of-reach';
import { sameColours } from './lints/same-colours';
import { uncoveredIssues } from './lints/uncovered-issues';
import { unsourced } from './lints/unsourced';
import { wideGraph } from './lints/wide-graph';

const lints = [
  idleOptions,
  idleParties,
  uncoveredIssues,
  outOfReach,
  wideGraph,
  deadInjects,
  idleEffects,
  idleQuestions,
  unsourced,
  briefLengths,
  longTexts,
  sameColours,
];

/**
 * What is allowed in a scenario without faults and is probably not meant. Each says what was found and what would be
 * right; places are those of the file as loaded, before a variant or a mandate is chosen.
 */
export const lintsOf = (scenario: Scenario): readonly Fault[] => lints.flatMap((lint) => lint(scenario));
