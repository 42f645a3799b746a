import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { ImportFault } from '../../game/exports/import-fault';
import type { ReadBundle } from '../../game/exports/read-bundle';
import { Imported, largestFile } from '../../game/exports/saved-session';
import { createReaders } from '../imports/readers';
import { freshId } from '../secrets';
import type { Attempts } from './attempts';
import { bodyText } from './body-text';
import { HostHeaders, notHost } from './host-only';
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

export function importRoutes(setting: Pick<Setting, 'imports' | 'log' | 'hostKey'>, attempts: Attempts) {
  const { imports, log } = setting;
  const readers = createReaders();

  /** Where it is, as new as it may be. */
  async function stored({ head, log: events, chain }: ReadBundle): Promise<Imported> {
    const [opening] = events;
    const title = opening?.type === 'session-opened' ? opening.title : '';
    const about = { title, events: events.length };
    const known = await imports.byChain(chain);
    if (known !== null) return { session: known, ...about, already: true };
    const session = freshId();
    if (await imports.add(session, { head, log: events, chain })) return { session, ...about, already: false };
    return { session: (await imports.byChain(chain)) ?? session, ...about, already: true };
  }

  return new OpenAPIHono().openapi(take, async (c) => {
    const stranger = await notHost(c, setting, attempts);
    if (stranger) return c.json(...refused(stranger));
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
    const imported = await stored(read);
    log.info({ session: imported.session, already: imported.already }, 'a session came in as a file');
    return c.json(imported, 200);
  });
}
