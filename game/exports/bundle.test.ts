import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { Event } from '../session/events';
import { blanked } from './blanked';
import { Bundle, BundleEntry, BundleHead } from './bundle';
import { bundleText } from './bundle-text';
import { chainStart, firstDamaged } from './chain';

const example = z.array(Event).parse(JSON.parse(readFileSync('scenarios/ukraine-guarantees/example.json', 'utf8')));
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const about = { pseudonymised: false, whole: true, writtenBy: { parley: '1.2.3', protocol: 5 } };
const textOf = (log: readonly Event[]) => bundleText({ log, ...about }, hash);

/** Keys in another order, as a database may give them back. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
};

test('the same log gives the same bytes, in whatever order its keys were kept', () => {
  const again = z.array(Event).parse(reversed(example));
  expect(textOf(again)).toBe(textOf(example));
  expect(textOf(example.slice(0, -1))).not.toBe(textOf(example));
});

test('what was written is read again, event by event', () => {
  const bundle = Bundle.parse(JSON.parse(textOf(example)));
  expect(bundle.log.map(({ event }) => event)).toEqual(example);
  expect(bundle.scenario).toEqual({
    id: 'ukraine-guarantees',
    title: 'Guarantees for Ukraine',
    hash: expect.any(String),
  });
  expect(textOf(bundle.log.map(({ event }) => event))).toBe(textOf(example));
});

test('the first event that was changed, put in, taken out or moved is the first whose chain is wrong', () => {
  const raw: unknown = JSON.parse(textOf(example));
  const { log, ...rest } = z.looseObject({ log: z.array(BundleEntry) }).parse(raw);
  const head = BundleHead.parse(rest);
  const damaged = (entries: readonly BundleEntry[]) => firstDamaged(head.start, entries, hash);
  expect(head.start).toBe(chainStart(head, hash));
  expect(chainStart({ ...head, pseudonymised: true }, hash)).not.toBe(head.start);
  expect(damaged(log)).toBeNull();

  const changed = log.map((entry, index) =>
    index === 12 ? { ...entry, event: { ...Object(entry.event), at: 1 } } : entry,
  );
  expect(damaged(changed)).toBe(12);
  expect(damaged(log.toSpliced(40, 1))).toBe(40);
  expect(damaged(log.toSpliced(40, 0, ...log.slice(3, 4)))).toBe(40);
  expect(damaged([...log.slice(0, 7), ...log.slice(8, 9), ...log.slice(7, 8), ...log.slice(9)])).toBe(7);
});

/** The chain as the docstring of the format has it, said once more in other words. */
test('the chain is what the format says it is', () => {
  const { log, start } = Bundle.parse(JSON.parse(textOf(example.slice(0, 4))));
  const lines = textOf(example.slice(0, 4)).split('\n').slice(1, -2);
  let before = start;
  for (const [index, line] of lines.entries()) {
    const event = line
      .replace(/,$/, '')
      .replace(/^\{"chain":"[0-9a-f]{64}","event":/, '')
      .slice(0, -1);
    before = createHash('sha256').update(`${before}\n`).update(event).digest('hex');
    expect(log[index]?.chain).toBe(before);
  }
});

test('what opens something is blank', () => {
  const kept = example.map(blanked);
  expect(kept.map(({ type, at, by }) => ({ type, at, by }))).toEqual(
    example.map(({ type, at, by }) => ({ type, at, by })),
  );
  const text = textOf(kept);
  for (const secret of ['EXAMPL', 'no link opens this chair', '"exercise":"example"'])
    expect([secret, text.includes(secret), textOf(example).includes(secret)]).toEqual([secret, false, true]);
});
