import type { Inject, Moment, Trigger } from '../inject';
import type { ScenarioFile } from '../scenario-file';
import { conditionFaults } from './choice-faults';
import type { Fault, Path } from './fault';
import { type Known, unknown } from './known';
import { type Mended, touches } from './mended';

type Checked = Readonly<{ file: ScenarioFile; known: Known; mended: Mended }>;

function momentFaults({ file, known, mended }: Checked, { round, phase, minute }: Moment, path: Path): Fault[] {
  const phases = known.phases.get(round);
  if (!phases) return unknown(known.rounds, round, [...path, 'round']);
  const found = file.rounds.find(({ id }) => id === round)?.phases.find(({ id }) => id === phase);
  if (!found) return unknown(phases, phase, [...path, 'phase']);
  if (minute <= found.minutes || touches(mended, ['rounds', '*', 'phases', '*', 'minutes'])) return [];
  const message = `phase ${phase} is over before minute ${minute}`;
  return [{ path: [...path, 'minute'], message, right: `a minute from 0 to ${found.minutes}` }];
}

function triggerFaults(checked: Checked, trigger: Trigger, path: Path): Fault[] {
  const { known } = checked;
  if ('tabled' in trigger) return conditionFaults(known, trigger.tabled, [...path, 'tabled']);
  if ('tabledBy' in trigger) return unknown(known.parties, trigger.tabledBy, [...path, 'tabledBy']);
  if ('inForce' in trigger) return conditionFaults(known, trigger.inForce, [...path, 'inForce']);
  if ('score' in trigger) return unknown(known.parties, trigger.score.party, [...path, 'score', 'party']);
  return [
    ...momentFaults(checked, trigger.by, [...path, 'by']),
    ...triggerFaults(checked, trigger.without, [...path, 'without']),
  ];
}

/** What the release of an inject waits for and cannot find. */
export function releaseFaults(checked: Checked, release: Inject['release'], path: Path): Fault[] {
  if (release === 'by-hand') return [];
  if ('at' in release) return momentFaults(checked, release.at, [...path, 'at']);
  return triggerFaults(checked, release.when, [...path, 'when']);
}
