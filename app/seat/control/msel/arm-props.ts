import type { PublicScenario } from '../../../../game/scenario/readers';
import type { State } from '../../../../game/session/state';
import type { Arming } from './arming';

/** A form for what an inject waits for, and what it has to know of the session. */
export type ArmProps = Readonly<{
  state: State;
  scenario: PublicScenario;
  arming: Arming;
  onArming(change: (before: Arming) => Arming): void;
}>;
