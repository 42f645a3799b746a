import type { PublicScenario } from '../scenario/readers';
import type { Stamp } from './commands';
import type { Audience, Event } from './events';
import type { Reason } from './refusals';
import type { Seat, State } from './state';

export type Decision = Readonly<{ ok: true; events: readonly Event[] }> | Readonly<{ ok: false; reason: Reason }>;

export const accept = (...events: readonly Event[]): Decision => ({ ok: true, events });
export const refuse = (reason: Reason): Decision => ({ ok: false, reason });

/** Who hears of it and when it happened: what every event begins with. */
export const told = ({ by, at }: Stamp, audience: Audience) => ({ audience, at, by });

/** A command's surroundings: the state, its scenario, the stamp, and the seat that asks. */
export type Asked = Readonly<{ state: State; scenario: PublicScenario; stamp: Stamp; seat: Seat }>;
