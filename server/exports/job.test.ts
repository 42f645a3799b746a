import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { Bundle } from '../../game/exports/bundle';
import { foldedText } from '../../game/exports/folded';
import { type ExportFile, exportFiles } from '../../game/exports/request';
import { Event } from '../../game/session/events';
import { canaries, namedSession, secrets } from '../../tests/support/named-session';
import { type ExportJob, exported } from './job';

const example = z.array(Event).parse(JSON.parse(readFileSync('scenarios/ukraine-guarantees/example.json', 'utf8')));
const { log } = namedSession();

const job = (file: ExportFile, more: Partial<ExportJob> = {}): ExportJob => ({
  ...{ file, log, whole: true, full: false, texts: true, bots: true, others: [], best: {} },
  writtenBy: { parley: '1.2.3', protocol: 5 },
  ...more,
});

/** All that a file says, those in a zip one after the other. */
function textOf(bytes: Uint8Array, file: ExportFile): string {
  if (file !== 'tables.zip') return strFromU8(bytes);
  return Object.entries(unzipSync(bytes))
    .map(([name, inside]) => `${name}\n${strFromU8(inside)}`)
    .join('\n');
}

const foundIn = (file: ExportFile, full: boolean, words: readonly string[]): readonly string[] => {
  const text = foldedText(textOf(exported(job(file, { full })), file));
  return words.filter((word) => text.includes(word));
};

test.each(exportFiles)('in %s nobody is named unless that was asked for, and nothing ever opens anything', (file) => {
  expect(foundIn(file, false, [...canaries, ...secrets])).toEqual([]);
  expect(foundIn(file, true, secrets)).toEqual([]);
  expect(foundIn(file, true, canaries).length).toBeGreaterThan(4);
});

test('a full session holds every name and title that there was', () => {
  expect(foundIn('session.json', true, canaries)).toEqual(canaries);
});

test.each(exportFiles)('the same session gives the same bytes of %s', (file) => {
  expect(exported(job(file))).toEqual(exported(job(file)));
  expect(exported(job(file, { log: example }))).not.toEqual(exported(job(file)));
});

test('a session that was read from its file is written to the same file again', () => {
  for (const full of [true, false])
    for (const session of [log, example]) {
      const once = textOf(exported(job('session.json', { log: session, full })), 'session.json');
      const read = Bundle.parse(JSON.parse(once)).log.map(({ event }) => event);
      expect(textOf(exported(job('session.json', { log: read, full })), 'session.json')).toBe(once);
    }
});

test('the tables lie in the zip one by one, with their codebook', () => {
  const files = unzipSync(exported(job('tables.zip')));
  expect(Object.keys(files)).toEqual(
    ['session', 'seats', 'events', 'messages', 'proposals', 'scores', 'survey', 'findings', 'codebook'].map(
      (name) => `${name}.csv`,
    ),
  );
  expect(strFromU8(files['scores.csv'] ?? new Uint8Array()).split('\r\n')).toEqual([
    'party,name,points,delay,total,reservation,gain,tier,played_by,corrected',
    'north,North,20,0,20,12,8,settlement,people,yes',
    'south,South,24,0,24,10,14,settlement,people,yes',
    '',
  ]);
});
