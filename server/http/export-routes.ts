import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { ExportChoices, type ExportFile } from '../../game/exports/request';
import { createAllowance } from '../allowance';
import { NobodyWaits } from '../analysis/analyst';
import { fileName } from '../exports/file-name';
import type { ExportJob } from '../exports/job';
import { release } from '../release';
import { addressOf } from './address';
import { bestScores } from './best-scores';
import { exportable } from './exportable';
import { onInvalid } from './on-invalid';
import { problems, refused } from './problems';
import type { ReaderOf } from './reader-of';
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

export function exportRoutes(setting: Setting, readerOf: ReaderOf) {
  const { exporter } = setting;
  const allowance = createAllowance(files, 60);

  async function answer(c: Context, file: ExportFile, choices: ExportChoices) {
    const reader = await readerOf(c);
    if (typeof reader === 'string') return c.json(...refused(reader));
    const leaving = await exportable(reader, choices.full === 'true', setting);
    if (typeof leaving === 'string') return c.json(...refused(leaving));
    if (!(await allowance.take(reader.seat ?? addressOf(c)))) return c.json(...refused('too-many'));
    const { signal } = c.req.raw;
    const best = file === 'grades.csv' ? await bestScores(setting, leaving.log, signal) : {};
    if (best === 'busy') return c.json(...refused('busy'));
    const wanted = { texts: choices.texts === 'true', bots: choices.bots === 'true' };
    const job: ExportJob = { file, ...leaving, ...wanted, best, writtenBy: release };
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
