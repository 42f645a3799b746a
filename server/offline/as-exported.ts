import type { Event } from '../../game/session/events';

type Exported = Readonly<{ events: Event[]; pseudonymised: boolean }>;

/** The log as it leaves the installation in a file. */
export const asExported = (log: readonly Event[]): Exported => ({ events: [...log], pseudonymised: false });
