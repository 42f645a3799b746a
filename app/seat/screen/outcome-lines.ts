import type { State } from '../../../game/session/state';
import { optionName } from '../table/words/words';

type OutcomeLine = Readonly<{ issue: string; name: string; holds: string; changed: boolean }>;

/** Issue by issue what holds at the end; what was changed comes first. */
export function outcomeLines({ scenario, outcome }: Pick<State, 'scenario' | 'outcome'>): readonly OutcomeLine[] {
  if (!scenario || !outcome) return [];
  const lines = scenario.issues.map(({ id, name, statusQuo }) => {
    const option = outcome[id] ?? statusQuo;
    return { issue: id, name, holds: optionName(scenario, id, option), changed: option !== statusQuo };
  });
  return [...lines.filter(({ changed }) => changed), ...lines.filter(({ changed }) => !changed)];
}
