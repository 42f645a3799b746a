import { expect, test } from 'vitest';
import { namedSession } from '../../tests/support/named-session';
import { NobodyWaits } from '../analysis/analyst';
import { createExporter } from './exporter';
import { type ExportJob, exported } from './job';

const job: ExportJob = {
  ...{ file: 'session.json', log: namedSession().log, whole: true, full: false, texts: true, bots: false },
  ...{ others: [], best: {}, writtenBy: { parley: '1.2.3', protocol: 5 } },
};
const never = () => new AbortController().signal;

test('the thread makes what the function makes', async () => {
  const bytes = await createExporter().make(job, never());
  expect(Buffer.from(bytes).equals(exported(job))).toBe(true);
});

test('who leaves waits no longer, and makes place for the next', async () => {
  const exporter = createExporter(1);
  const leaving = new AbortController();
  const first = exporter.make(job, leaving.signal);
  expect(exporter.make(job, never())).toBe('busy');
  leaving.abort();
  await expect(first).rejects.toBeInstanceOf(NobodyWaits);
  expect(Buffer.from(await exporter.make(job, never())).equals(exported(job))).toBe(true);
});

test('nothing is made any more once the server stops', async () => {
  const exporter = createExporter();
  const making = exporter.make(job, never());
  exporter.stop();
  await expect(making).rejects.toBeInstanceOf(NobodyWaits);
});
