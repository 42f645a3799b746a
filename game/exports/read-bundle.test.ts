import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { forgedBundle, mutilated } from '../../tests/support/forged-bundle';
import { openedLog } from '../review/opened-log';
import { Event } from '../session/events';
import { blanked } from './blanked';
import { BundleEntry } from './bundle';
import { bundleText } from './bundle-text';
import { canonicalJson } from './canonical-json';
import { pseudonymised } from './pseudonymised';
import { readBundle } from './read-bundle';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const read = (text: string) => readBundle(text, { here: '0.2.0', hash });
const faultOf = (text: string) => {
  const given = read(text);
  return given.ok ? null : given.fault;
};

const log = z
  .array(Event)
  .parse(JSON.parse(readFileSync('tests/replays/every-event.json', 'utf8')))
  .map(blanked);
const about = { pseudonymised: false, whole: true, writtenBy: { parley: '0.2.0', protocol: 5 } };
const text = bundleText({ log, ...about }, hash);

const File = z.looseObject({ log: z.array(BundleEntry) });
const file = () => File.parse(JSON.parse(text));
const withHead = (head: object): string => JSON.stringify({ ...file(), ...head });

const scenario = { id: 'duo', title: 'Two Banks of a River', hash: 'hash' };
const forged = (events: readonly unknown[], head: object = {}): string =>
  forgedBundle(events, { ...about, scenario, ...head });

test('what was written is read, and written again it is the same text', () => {
  const given = read(text);
  if (!given.ok) throw new Error(given.fault.reason);
  expect(given.log).toEqual(log);
  expect(given.chain).toBe(file().log.at(-1)?.chain);
  expect(bundleText({ log: given.log, ...about }, hash)).toBe(text);
});

test.each(['every-event', 'before-bots', 'before-reasons-and-tables', 'before-variants-and-votes'])(
  'the log %s without its people comes in, whole or as an opened review shows it, and leaves again as it came',
  (name) => {
    const whole = z.array(Event).parse(JSON.parse(readFileSync(`tests/replays/${name}.json`, 'utf8')));
    for (const shown of [whole, openedLog('public', whole)]) {
      const leaving = (events: readonly Event[]) =>
        bundleText({ ...about, log: pseudonymised(events), pseudonymised: true, whole: shown === whole }, hash);
      const given = read(leaving(shown.map(blanked)));
      if (!given.ok) throw new Error(`${given.fault.place}: ${given.fault.reason}`);
      expect(leaving(given.log)).toBe(leaving(shown.map(blanked)));
    }
  },
);

describe('a file is refused', () => {
  test('that is cut off, or no JSON, with line and column', () => {
    expect(faultOf(text.slice(0, -40))).toEqual({
      place: expect.stringMatching(/^Line 145, column \d+$/),
      reason: 'The file ends in the middle: it was not saved or sent whole. Export it again.',
    });
    const at = text.indexOf('"log":[') + 7;
    expect(faultOf(text.replace('"log":[', '"log":,['))?.place).toBe(`Line 1, column ${at}`);
    expect(faultOf('PK\u0003\u0004')).toMatchObject({ place: 'Line 1, column 1' });
    expect(faultOf('['.repeat(1_000_000))?.reason).toContain('more than 64 brackets');
    expect(faultOf(text.replace('"at":', '"__proto__":{},"at":'))?.reason).toContain('no file of Parley has this name');
  });

  test.each([
    '[]',
    '{}',
    'null',
    '7',
    '{"format":"parley-session"}',
    JSON.stringify({ format: 'another', version: 1 }),
  ])('that is something else: %s', (other) => {
    expect(faultOf(other)).toMatchObject({
      place: 'The head of the file',
      reason: expect.stringContaining('no session'),
    });
  });

  test('in a form of another release, which it names', () => {
    expect(faultOf(withHead({ version: 2, writtenBy: { parley: '0.9.1', protocol: 9 } }))).toEqual({
      place: 'The head of the file',
      reason:
        'Parley 0.9.1 wrote it in form 2; this is Parley 0.2.0, which reads form 1. Update this server to 0.9.1 or a later release.',
    });
    expect(faultOf(withHead({ pseudonymised: 'no' }))?.place).toBe('The head of the file');
    expect(faultOf(withHead({ more: 1 }))?.place).toBe('The head of the file');
  });

  test('without events, with too many, or with some that are none', () => {
    expect(faultOf(withHead({ log: [] }))).toEqual({ place: 'The log', reason: 'There is no event in it.' });
    const many = Array.from({ length: 50_001 }, () => 0);
    expect(faultOf(withHead({ log: many }))?.reason).toBe('It has 50001 events, and 50000 are the most.');
    expect(faultOf(withHead({ log: [...file().log.slice(0, 4), 'five'] }))?.place).toBe('Event 5');
  });

  test('that was damaged, with the first event of which that is so', () => {
    const signing = log.findIndex(({ type }) => type === 'proposal-signed');
    const now = file().log.map((entry, index) =>
      index === signing ? { ...entry, event: { ...log[signing], party: 'north' } } : entry,
    );
    expect(faultOf(withHead({ log: now }))).toEqual({
      place: `Event ${signing + 1}, proposal-signed`,
      reason: 'It was changed, put in, taken out or moved since the file was written. Export it again.',
    });
    expect(faultOf(withHead({ log: file().log.toSpliced(9, 1) }))?.place).toMatch(/^Event 10, /);
    expect(faultOf(withHead({ pseudonymised: true }))).toMatchObject({ place: 'The head of the file' });
  });

  test('with an event of a type that only another release knows', () => {
    const events = log.toSpliced(30, 0, z.any().parse({ ...log[30], type: 'proposal-split' }));
    const writtenBy = { parley: '0.10.0', protocol: 9 };
    expect(faultOf(forged(events, { writtenBy }))).toEqual({
      place: 'Event 31, proposal-split',
      reason:
        'Parley 0.10.0 wrote it, and this is Parley 0.2.0, which does not know such an event. Update this server to 0.10.0 or later.',
    });
    expect(faultOf(forged(events))?.reason).toContain('which knew none either');
    const shape = log.map((event, index) => (index === 40 ? { ...event, more: 1 } : event));
    expect(faultOf(forged(shape, { writtenBy }))).toMatchObject({
      place: expect.stringMatching(/^Event 41, /),
      reason: expect.stringMatching(/"more".* Parley 0.10.0 wrote it, and this is Parley 0.2.0: update this server\.$/),
    });
  });

  test('that somebody made up, chain and all: by what it says', () => {
    const position = log.findIndex(({ type }) => type === 'party-scored');
    const rich = { points: 99, delay: 0, total: 99, reservation: 1 };
    const now = log.map((event, index) => (index === position ? { ...event, score: rich } : event));
    expect(faultOf(forged(log))).toBeNull();
    expect(faultOf(forged(now))).toMatchObject({
      place: `Event ${position + 1}, party-scored`,
      reason: expect.stringMatching(/^The brief of north gives .* No session can have come to that\.$/),
    });
    const another = { ...scenario, hash: 'another' };
    expect(faultOf(forged(log, { scenario: another }))).toMatchObject({ place: 'The head of the file' });
  });

  test('that would open something here', () => {
    const open = log.map((event) => (event.type === 'link-issued' ? { ...event, secretHash: 'f'.repeat(64) } : event));
    expect(faultOf(forged(open))).toMatchObject({
      place: expect.stringMatching(/^Event \d+, link-issued$/),
      reason: expect.stringContaining('might open something here'),
    });
  });
});

/** A place of the text, and what is done there. */
const spoilt = fc.record({
  at: fc.nat({ max: text.length - 1 }),
  cut: fc.integer({ min: 0, max: 40 }),
  put: fc.oneof(fc.constantFrom('', '0', '"', 'null', '{}', 'control', '\\u0000'), fc.string({ maxLength: 6 })),
});

test('a file that was changed anywhere says the same session or is refused; no change is followed blindly', () => {
  fc.assert(
    fc.property(fc.array(spoilt, { minLength: 1, maxLength: 3 }), (changes) => {
      const now = changes.reduce((all, { at, cut, put }) => all.slice(0, at) + put + all.slice(at + cut), text);
      const given = read(now);
      // Who wrote a file is not in its chain: another release writes the same session.
      if (given.ok) expect(canonicalJson(given.log)).toBe(canonicalJson(log));
      else expect(given.fault.reason).not.toBe('');
    }),
    { numRuns: 300 },
  );
});

test('events that were left out, doubled, exchanged or mixed, with a chain made anew, are read as a log or refused', () => {
  let taken = 0;
  fc.assert(
    fc.property(mutilated(log), (events) => {
      const given = read(forged(events));
      if (!given.ok) return;
      taken += 1;
      expect(bundleText({ log: given.log, ...about }, hash)).toBe(
        bundleText({ log: z.array(Event).parse(events), ...about }, hash),
      );
    }),
    { numRuns: 200 },
  );
  expect(taken).toBeGreaterThan(0);
});
