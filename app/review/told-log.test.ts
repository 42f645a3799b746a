import { expect, test } from 'vitest';
import type { ReviewLog } from '../../game/protocol/review';
import { textsUntil, withoutTexts } from '../../game/review/texts';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import type { Answer } from '../lib/api';
import { grownLog } from './grown-log';
import type { ReviewSource } from './source';
import { toldLog } from './told-log';

const { log } = new Play(duo)
  .control('start-session', 'advance-phase')
  .do('north', { type: 'send-message', to: ['south'], text: 'In private.' })
  .control('end-session')
  .do('control', { type: 'open-review', talk: true, notes: false });
const closed = log.slice(0, -1);

const reviewed = (events: readonly ReviewLog['events'][number][], more: Partial<ReviewLog> = {}): ReviewLog => ({
  full: true,
  viewer: 'control',
  seat: null,
  events: [...events],
  ...more,
});

const refused = { ok: false, refusal: 'offline', message: 'Not now.' } as const;
const answered = <T>(value: T): Promise<Answer<T>> => Promise.resolve({ ok: true, value });

/** A server that has this log by now, and counts what it was asked. */
function serving(now: ReviewLog, texts: readonly string[] | null = null) {
  const asked: number[] = [];
  const source: ReviewSource = {
    log: (from) => {
      asked.push(from);
      return answered({ ...now, events: now.events.slice(from) });
    },
    texts: (until) => {
      const said = texts ?? textsUntil(now.events, until) ?? [];
      return answered({ full: now.full, viewer: now.viewer, texts: [...said] });
    },
    analysis: () => Promise.resolve(refused),
    figures: () => Promise.resolve(refused),
    act: null,
    forks: null,
  };
  return { source, asked };
}

const later = reviewed(withoutTexts(closed), { textsLater: true });

test('what was said is put in its place, and nothing else changes', async () => {
  const { source } = serving(reviewed(closed));
  expect(await toldLog(source, later)).toEqual(reviewed(closed, { textsLater: false }));
});

test('words of another log by now are left out: the log itself is to be read again', async () => {
  expect(await toldLog(serving(reviewed(closed), ['One.', 'Two.']).source, later)).toBeNull();
  expect(await toldLog(serving(reviewed(closed, { viewer: 'party:north' })).source, later)).toBeNull();
  const { texts: _, ...silent } = serving(reviewed(closed)).source;
  expect(await toldLog(silent, later)).toBeNull();
});

test('a log grows at its end, and keeps that its words are missing', async () => {
  const grown = reviewed([...closed, ...closed.slice(-1)]);
  const { source, asked } = serving(grown);
  expect(await grownLog(source, later)).toMatchObject({ textsLater: true, events: { length: closed.length + 1 } });
  expect(await grownLog(source, grown)).toBeNull();
  expect(asked).toEqual([closed.length, grown.events.length]);
});

test('where more was opened it is read anew from the beginning', async () => {
  const { source, asked } = serving(reviewed(log));
  expect(await grownLog(source, later)).toEqual(reviewed(log));
  expect(asked).toEqual([closed.length, 0]);
});

test('where something was taken back it is read anew, though nothing was added', async () => {
  const { source, asked } = serving(reviewed(closed.slice(1), { length: closed.length - 1 }));
  expect(await grownLog(source, reviewed(closed))).toMatchObject({ events: { length: closed.length - 1 } });
  expect(asked).toEqual([closed.length, 0]);
});

test('a log that cannot be read says why', async () => {
  const { source } = serving(reviewed(closed));
  expect(await grownLog({ ...source, log: () => Promise.resolve(refused) }, null)).toBe('Not now.');
});
