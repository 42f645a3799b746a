import type { Command } from '../../../game/session/commands';
import type { State } from '../../../game/session/state';
import type { Path } from '../schema/mapped';

/** Where something is written: in which command, by whom, in which state, and at which place of the command. */
export type Place = Readonly<{ command: Command; by: string; state: State; path: Path }>;

/** What is written there. */
export type Words = (place: Place) => string;
