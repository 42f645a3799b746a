import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { ImportFault } from '../../game/exports/import-fault';
import type { ReadBundle } from '../../game/exports/read-bundle';
import { Imported, largestFile } from '../../game/exports/saved-session';
import { mayHost, ownerIn, type Principal } from '../accounts/principal';
import { createReaders } from '../imports/readers';
import { freshId } from '../secrets';
import { bodyText } from './body-text';
import { HostHeaders } from './host-only';
import type { PrincipalOf } from './principal-of';
import { json, problemOf, problems, refused } from './problems';
import type { Setting } from './setting';

/** Described and not checked here: the body may be large, and is read as it comes. */
const body = { content: { 'application/json': { schema: { type: 'object' as const } } } };

const take = createRoute({
  method: 'post',
  path: '/import',
  summary: 'Take in a session that was saved as a file, to look at it here',
  request: { headers: HostHeaders, body },
  responses: { 200: json(Imported, 'It is here now, or was already.'), ...problems },
});

const badFile = ({ place, reason }: ImportFault) =>
  [{ ...problemOf('bad-file'), message: reason, place }, 400] as const;

export function importRoutes(setting: Pick<Setting, 'imports' | 'log' | 'accounts'>, principalOf: PrincipalOf) {
  const {
    imports,
    log,
    accounts: { access },
  } = setting;
  const readers = createReaders();

  /**
   * Whether it was there for them. Where another took in the same file, whoever has it may read every word of it: it is
   * shared with them, and they are not told that it was there.
   */
  async function hadBefore(principal: Principal, session: string): Promise<boolean> {
    if (await access.may(principal, 'read', session)) return true;
    const account = ownerIn(principal);
    if (account !== null) await access.share([session], account, 'host');
    return false;
  }

  /** Where it is, as new as it may be. */
  async function stored(principal: Principal, { head, log: events, chain }: ReadBundle): Promise<Imported> {
    const [opening] = events;
    const title = opening?.type === 'session-opened' ? opening.title : '';
    const about = { title, events: events.length };
    const known = await imports.byChain(chain);
    if (known !== null) return { session: known, ...about, already: await hadBefore(principal, known) };
    const session = freshId();
    if (await imports.add(session, { head, log: events, chain })) {
      await access.own([session], ownerIn(principal));
      return { session, ...about, already: false };
    }
    const other = (await imports.byChain(chain)) ?? session;
    return { session: other, ...about, already: await hadBefore(principal, other) };
  }

  return new OpenAPIHono().openapi(take, async (c) => {
    const principal = await principalOf(c);
    if (typeof principal === 'string') return c.json(...refused(principal));
    if (!mayHost(principal)) return c.json(...refused('hosts-only'));
    const given = await bodyText(c.req.raw.body, largestFile);
    if (!given.ok && given.why === 'too-large') {
      // What is still on its way is not read: nothing else comes over this connection.
      c.header('Connection', 'close');
      return c.json(problemOf('file-too-large'), 413);
    }
    if (!given.ok) return c.json(...badFile({ place: null, reason: 'The file is no text. Choose another one.' }));
    const reading = readers.read(given.text);
    if (reading === 'busy') return c.json(...refused('busy'));
    const read = await reading;
    if (!read.ok) return c.json(...badFile(read.fault));
    const imported = await stored(principal, read);
    log.info({ session: imported.session, already: imported.already }, 'a session came in as a file');
    return c.json(imported, 200);
  });
}
