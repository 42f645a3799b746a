import type { RichServer } from './rich-server';
import { other, rich, secretIn } from './rich-server';

type Headers = Readonly<Record<string, string>>;

const bearer = (key: string): Headers => ({ authorization: `Bearer ${key}` });

/** Everything that somebody may show to be let in, good or bad, by what it is. */
export const credentialsOf = ({ hostKey }: RichServer): Readonly<Record<Credential, Headers>> => ({
  none: {},
  'a wrong link': bearer('x'.repeat(43)),
  'a link of somebody removed': bearer(secretIn(rich, 'gone')),
  'a link for another session': bearer(`${secretIn(rich, 'control')}.${other}`),
  'a wrong host key': { 'x-host-key': 'not-the-host-key', ...bearer(`not-the-host-key.${rich}`) },
  'the host key': { 'x-host-key': hostKey },
  'the host key for the session': bearer(`${hostKey}.${rich}`),
  'the host key where a link belongs': bearer(hostKey),
  'a link where the host key belongs': { 'x-host-key': secretIn(rich, 'control') },
  control: bearer(secretIn(rich, 'control')),
  'control of another session': bearer(secretIn(other, 'control')),
  evaluator: bearer(secretIn(rich, 'noting')),
  head: bearer(secretIn(rich, 'head-us')),
  adviser: bearer(secretIn(rich, 'aide-ukraine')),
  observer: bearer(secretIn(rich, 'watching')),
  screen: bearer(secretIn(rich, 'wall')),
  waiting: bearer(secretIn(rich, 'waits')),
  unclaimed: bearer(secretIn(rich, 'empty')),
});

/** Whoever has a seat somewhere. */
export const seated = [
  'control',
  'control of another session',
  'evaluator',
  'head',
  'adviser',
  'observer',
  'screen',
  'waiting',
  'unclaimed',
] as const;

export const credentials = [
  'none',
  'a wrong link',
  'a link of somebody removed',
  'a link for another session',
  'a wrong host key',
  'the host key',
  'the host key for the session',
  'the host key where a link belongs',
  'a link where the host key belongs',
  ...seated,
] as const;
export type Credential = (typeof credentials)[number];
