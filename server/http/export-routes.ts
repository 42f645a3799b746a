import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { ExportChoices, type ExportFile } from '../../game/exports/request';
import { openedLog } from '../../game/review/opened-log';
import type { Event } from '../../game/session/events';
import { createAllowance } from '../allowance';
import { NobodyWaits } from '../analysis/analyst';
import { fileName } from '../exports/file-name';
import type { ExportJob } from '../exports/job';
import { release } from '../release';
import { addressOf } from './address';
import { bestScores } from './best-scores';
import { onInvalid } from './on-invalid';
import { problems, refused } from './problems';
import type { Reader, ReaderOf } from './reader-of';
import type { Setting } from './setting';

const described = {
  'session.json': ['application/json', 'A session in one file that another installation reads'],
  'tables.zip': ['application/zip', 'A session as CSV tables, with a codebook'],
  'xapi.json': ['application/json', 'A session as xAPI statements (1.0.3)'],
  'grades.csv': ['text/csv; charset=utf-8', 'A line for everybody who sat in a delegation'],
} as const satisfies Record<ExportFile, readonly [string, string]>;

const route = <File extends ExportFile>(file: File) => {
  const [type, summary] = described[file];
  return createRoute({
    method: 'get',
    path: `/exports/${file}`,
    summary: `${summary}: for control, and once the review is open for everyone, without names`,
    security: [{ seat: [] }],
    request: { query: ExportChoices },
    responses: {
      200: { description: 'The file.', content: { [type]: { schema: { type: 'string', format: 'binary' } } } },
      ...problems,
    },
  });
};

/** Of one seat in a minute, or of one address of a host. */
const files = 12;

/** What of the log is theirs to take away: control all of it at any time, others what the opened review shows them. */
function readable({ table, viewer }: Reader): readonly Event[] | null {
  if (viewer !== 'control' && table.state.review === null) return null;
  return openedLog(viewer, table.log);
}

export function exportRoutes(setting: Setting, readerOf: ReaderOf) {
  const { directory, exporter } = setting;
  const allowance = createAllowance(files, 60);

  async function answer(c: Context, file: ExportFile, choices: ExportChoices) {
    const reader = await readerOf(c);
    if (typeof reader === 'string') return c.json(...refused(reader));
    const log = readable(reader);
    if (!log) return c.json(...refused('review-closed'));
    const full = choices.full === 'true';
    if (full && reader.viewer !== 'control') return c.json(...refused('export-with-names'));
    if (!(await allowance.take(reader.seat ?? addressOf(c)))) return c.json(...refused('too-many'));
    const { signal } = c.req.raw;
    const best = file === 'grades.csv' ? await bestScores(setting, log, signal) : {};
    if (best === 'busy') return c.json(...refused('busy'));
    const job: ExportJob = {
      ...{ file, log, full, best, whole: reader.viewer === 'control', writtenBy: release },
      ...{ texts: choices.texts === 'true', bots: choices.bots === 'true' },
      others: full ? [] : await directory.namesBeside(reader.table.session),
    };
    return sent(c, job, exporter.make(job, signal));
  }

  return new OpenAPIHono({ defaultHook: onInvalid })
    .openapi(route('session.json'), (c) => answer(c, 'session.json', c.req.valid('query')))
    .openapi(route('tables.zip'), (c) => answer(c, 'tables.zip', c.req.valid('query')))
    .openapi(route('xapi.json'), (c) => answer(c, 'xapi.json', c.req.valid('query')))
    .openapi(route('grades.csv'), (c) => answer(c, 'grades.csv', c.req.valid('query')));
}

/** The file under a name of its own, or that too many wait for theirs. */
async function sent(c: Context, job: ExportJob, making: Promise<Uint8Array> | 'busy') {
  if (making === 'busy') return c.json(...refused('busy'));
  try {
    const bytes = await making;
    return c.body(new Uint8Array(bytes), 200, {
      'Content-Type': described[job.file][0],
      'Content-Disposition': `attachment; filename="${fileName(job)}"`,
    });
  } catch (error) {
    if (error instanceof NobodyWaits) return c.json(...refused('busy'));
    throw error;
  }
}
