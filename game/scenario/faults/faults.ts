import type { ScenarioFile } from '../scenario-file';
import { coherenceFaults } from './coherence-faults';
import { duplicateFaults } from './duplicate-faults';
import type { Fault } from './fault';
import { gateFaults } from './gate-faults';
import { idleFaults } from './idle-faults';
import { injectFaults } from './inject-faults';
import { instrumentFaults } from './instrument-faults';
import { knownOf } from './known';
import { isMended, type Mended } from './mended';
import { pageFaults } from './page-faults';
import { questionFaults } from './question-faults';
import { referenceFaults } from './reference-faults';
import { roundFaults } from './round-faults';
import { stressFaults } from './stress-faults';
import { variantFaults } from './variant-faults';

/**
 * Everything the schema cannot see, because it lies between two places of the file. Empty for a playable scenario.
 * Where places of the file are `mended`, nothing is said that may only follow from what was refused there.
 */
export function faultsOf(file: ScenarioFile, mended: Mended = []): Fault[] {
  const known = knownOf(file, mended);
  const faults = [
    ...duplicateFaults(file),
    ...referenceFaults(file, known),
    ...instrumentFaults(file, known, mended),
    ...gateFaults(file, known, mended),
    ...roundFaults(file, mended),
    ...injectFaults({ file, known, mended }),
    ...questionFaults({ file, known, mended }),
    ...variantFaults(file, known, mended),
    ...stressFaults(file, known),
    ...coherenceFaults(file),
    ...pageFaults(file),
    ...idleFaults(file, mended),
  ];
  return faults.filter(({ path }) => !isMended(mended, path));
}
