import { own } from '../../own';
import type { Command } from '../commands';
import { type Asked, accept, type Decision, refuse, told } from '../decision';
import { findingIn } from '../finding';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** [FN1] The white cell records what the exercise showed. */
export const recordFinding = ({ stamp }: Asked, command: Of<'record-finding'>): Decision =>
  accept({ type: 'finding-recorded', ...told(stamp, []), finding: stamp.fresh, ...findingIn(command) });

/** [FN2] Anybody of the white cell changes it or strikes it out: it is the plan of all of them. The log keeps what it said. */
export function editFinding({ state, stamp }: Asked, command: Of<'edit-finding'>): Decision {
  const before = own(state.findings, command.finding);
  if (!before) return refuse('no-such-finding');
  const now = findingIn(command);
  if (JSON.stringify(now) === JSON.stringify(findingIn(before))) return refuse('nothing-changed');
  return accept({ type: 'finding-edited', ...told(stamp, []), finding: command.finding, ...now });
}

export function strikeFinding({ state, stamp }: Asked, { finding: id }: Of<'strike-finding'>): Decision {
  if (!own(state.findings, id)) return refuse('no-such-finding');
  return accept({ type: 'finding-struck', ...told(stamp, []), finding: id });
}
