import type { PublicScenario } from '../../../../game/scenario/readers';
import type { PlannedInject } from '../../../../game/session/state';
import type { Room } from '../../../lib/room';
import type { InjectEvent } from './inject-history';

/** A dialog about one inject. */
export type InjectDialog = Readonly<{
  room: Room;
  scenario: PublicScenario;
  planned: PlannedInject;
  history: readonly InjectEvent[];
  onClose(): void;
}>;
