import type { Brief, PublicScenario } from '../../../../game/scenario/readers';
import type { State } from '../../../../game/session/state';

/** What is done in the room is read with: names, and to a party what a proposal is worth to it. */
export type Reading = Readonly<{
  state: State;
  scenario: PublicScenario;
  brief: Brief | null;
  /** By which code a proposal is called. */
  codeOf(proposal: string): string;
  onOpen?: (proposal: string) => void;
  onNews?: () => void;
}>;
