/** Carries small messages between the servers of one database. It may lose some; it never hears itself. */
export interface Bus {
  say(message: unknown): void;
  hear(listener: (message: unknown) => void): void;
}

/** Of a server that is alone with its database. */
export const silentBus: Bus = { say: () => undefined, hear: () => undefined };
