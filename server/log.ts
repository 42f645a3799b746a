import { type Logger, pino } from 'pino';
import type { Environment } from './environment';

/** Never given a secret, a text that someone wrote, or an address with either. */
export type Log = Logger;

/** To stderr, so that stdout holds only what is meant for the host's eyes. */
export const createLog = (level: Environment['LOG_LEVEL']): Log =>
  pino({ level, base: null, serializers: { error: pino.stdSerializers.err } }, pino.destination(2));
