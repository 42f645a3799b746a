/** Where a host goes through a session. */
export const reviewAddress = (hostKey: string, session: string): string => `/review#${hostKey}.${session}`;
