import { type DestinationStream, type Logger, pino } from 'pino';
import type { Environment } from './environment';
import { toldError } from './told-error';

/** Never given a secret, a text that someone wrote, or an address with either. */
export type Log = Logger;

/** What would be blotted out if it were given all the same, at the top of a line or one step inside. */
const never = ['secret', 'secretHash', 'hostKey', 'joinCode', 'password', 'token', 'authorization', 'cookie', 'auth'];
const neverWords = ['text', 'title', 'brief', 'note', 'headers', 'body', 'params', 'query', 'detail', 'DATABASE_URL'];
const paths = [...never, ...neverWords].flatMap((name) => [name, `*.${name}`]);

/** To stderr, so that stdout holds only what is meant for the host's eyes. */
export const createLog = (level: Environment['LOG_LEVEL'], to: DestinationStream = pino.destination(2)): Log =>
  pino({ level, base: null, redact: { paths, censor: '—' }, serializers: { error: toldError, err: toldError } }, to);
