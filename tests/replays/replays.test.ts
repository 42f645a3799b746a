import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { happenings } from '../../game/review/story';
import { Event } from '../../game/session/events';
import { replay } from '../../game/session/evolve';
import pinned from './pinned.json';

/**
 * Logs as earlier versions wrote them, their long texts cut short, and what each came to (`pinned.json`; `told` counts the
 * moments at which its review says that the negotiation turned). `every-event` has an event of every type there was when it
 * was written. None is ever written anew: what reads a log has to read these. A new type of event comes with a log of its own.
 */
const read = async (name: string): Promise<readonly Event[]> =>
  z.array(Event).parse(JSON.parse(await readFile(new URL(`${name}.json`, import.meta.url), 'utf8')));

test('what every old log came to is pinned', async () => {
  const files = (await readdir(new URL('.', import.meta.url))).filter((file) => file.endsWith('.json'));
  expect(files.sort()).toEqual([...Object.keys(pinned), 'pinned'].sort().map((name) => `${name}.json`));
});

test.each(Object.entries(pinned))(
  '[LG2] the log %s is read, folded, and comes to what it came to',
  async (name, came) => {
    const log = await read(name);
    const { stage, tier, scores, outcome } = replay(log);
    const totals = Object.fromEntries(Object.entries(scores).map(([party, { total }]) => [party, total]));
    const types = new Set(log.map(({ type }) => type)).size;
    const told = happenings(log, 'control', 'key').length;
    expect({ events: log.length, types, told, stage, tier, totals, outcome }).toEqual(came);
  },
);
