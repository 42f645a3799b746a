import type { Terms } from '../../game/scenario/id';
import type { PublicScenario } from '../../game/scenario/readers';
import { outcomeWith } from '../../game/scoring/outcome';
import { latest } from '../../game/session/latest';
import type { Proposal, State } from '../../game/session/state';

/** A proposal as a package: its latest version over what was in force when that was tabled. Numbered as they were tabled. */
export type Tabled = Readonly<{ number: number; proposal: Proposal; terms: Terms }>;

export function tabledPackages(
  scenario: PublicScenario,
  { proposals, agreements }: Pick<State, 'proposals' | 'agreements'>,
): readonly Tabled[] {
  const first = ({ versions }: Proposal) => versions[0]?.at ?? 0;
  return Object.values(proposals)
    .sort((a, b) => first(a) - first(b))
    .map((proposal, index) => {
      const { at, terms } = latest(proposal);
      const then = agreements.filter((each) => each.proposal !== proposal.id && each.enteredAt <= at);
      const under = { instrument: proposal.instrument, terms };
      return { number: index + 1, proposal, terms: outcomeWith(scenario, then, under) };
    });
}
