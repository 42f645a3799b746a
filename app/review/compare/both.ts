import type { PublicScenario } from '../../../game/scenario/readers';
import type { Event } from '../../../game/session/events';
import type { State } from '../../../game/session/state';

type Side = Readonly<{ log: readonly Event[]; end: State }>;

/** Two branches: this session and another. `shared`: how many events they have in common. */
export type Both = Readonly<{ scenario: PublicScenario; shared: number; here: Side; there: Side }>;

/** What each is called above its column. */
export const sideNames = { here: 'This session', there: 'The other branch' } as const;
