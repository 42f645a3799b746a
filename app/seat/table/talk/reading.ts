import type { Brief, PublicScenario } from '../../../../game/scenario/readers';
import type { State } from '../../../../game/session/state';

/** What the lines of talk are read with: names, and to a party what a proposal is worth to it. */
export type Reading = Readonly<{
  state: State;
  scenario: PublicScenario;
  /** The seat that reads, whose own lines say "You". */
  seat?: string | null;
  brief?: Brief | null;
  onOpen?: (proposal: string) => void;
  onNews?: () => void;
}>;
