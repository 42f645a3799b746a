import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { canaries, namedSession, secrets } from '../../tests/support/named-session';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { Event } from '../session/events';
import { replay } from '../session/evolve';
import { blanked } from './blanked';
import { idKeys, momentKeys, ofScenario, seatKeys, textsBy, wholeKeys } from './event-keys';
import { foldedText } from './folded';
import { pseudonymised } from './pseudonymised';

const example = z.array(Event).parse(JSON.parse(readFileSync('scenarios/ukraine-guarantees/example.json', 'utf8')));

const named = (log: readonly Event[]) =>
  Object.values(replay(log).seats).map(({ id, name, party }) => [id, name, party]);

test('a seat is called by its delegation or role, and its id is another', () => {
  expect(named(pseudonymised(example))).toEqual([
    ['seat-1', 'Control 1', null],
    ['seat-2', 'United States 1', 'us'],
    ['seat-3', 'Ukraine 1', 'ukraine'],
    ['seat-4', 'Europe 1', 'europe'],
    ['seat-5', 'Russia 1', 'russia'],
    ['seat-6', 'Ukraine 2', 'ukraine'],
    ['seat-7', 'Europe 2', 'europe'],
  ]);
});

test('no person of the example is named in it any more, and what happened is the same', () => {
  const told = pseudonymised(example);
  const text = JSON.stringify(told.filter(({ type }) => !ofScenario.has(type)));
  for (const name of ['Ruth', 'Dana', 'Maya', 'Lukas', 'Jonah', 'Tomo', 'Sami'])
    expect([name, new RegExp(`\\b${name}\\b`, 'i').test(text)]).toEqual([name, false]);
  expect(told.map(({ type, at, audience }) => ({ type, at, audience }))).toEqual(
    example.map(({ type, at, audience }) => ({ type, at, audience })),
  );
  const [before, after] = [replay(example), replay(told)];
  expect([after.outcome, after.scores, after.tier]).toEqual([before.outcome, before.scores, before.tier]);
});

test('whoever acts is one of those who sit there, also in what the scenario says', () => {
  const told = pseudonymised(example);
  const seats = new Set(['server', ...Object.keys(replay(told).seats)]);
  expect(told.filter(({ by }) => !seats.has(by)).map(({ type, by }) => [type, by])).toEqual([]);
});

test('a log that is pseudonymised already stays as it is', () => {
  const once = pseudonymised(example);
  expect(pseudonymised(once)).toEqual(once);
});

const foundIn = (log: readonly Event[], words: readonly string[]): readonly string[] => {
  const text = foldedText(JSON.stringify(log));
  return words.filter((word) => text.includes(word));
};

test('whatever was written, no name, address, title or secret is left in it', () => {
  const { log } = namedSession();
  expect(foundIn(log, [...canaries, ...secrets])).toEqual([...canaries, ...secrets]);
  const told = pseudonymised(log.map(blanked));
  expect(foundIn(told, [...canaries, ...secrets, 'head-south'])).toEqual([]);
  expect(pseudonymised(told)).toEqual(told);
});

test('people who sat elsewhere are named in no text either', () => {
  const play = new Play(duo).control('start-session', 'advance-phase');
  play.do('north', { type: 'send-message', to: 'everyone', text: 'Ask Ida Elsewhere, or Ida.' });
  const told = pseudonymised(play.log, ['Ida Elsewhere']);
  expect(told.flatMap((event) => (event.type === 'message-sent' ? [event.text] : []))).toEqual([
    'Ask [name], or [name].',
  ]);
});

/** People who are called as the words of the protocol are, whose names are short, and a long text. */
function oddlyCalled(): Play {
  const play = new Play(duo, { heads: false })
    .seat('head-north', 'player', 'north', 'Everyone Rule')
    .seat('head-south', 'player', 'south', 'Li Kept')
    .seat('wall', 'screen', null, 'Screen')
    .seat('watching', 'observer', null, 'By Hand')
    .control('start-session');
  play.do('north', { type: 'edit-draft', edit: { clauses: { border: 'Li '.repeat(2_600) }, to: ['south'] } });
  play.control('advance-phase');
  play.do('north', { type: 'send-message', to: 'everyone', text: 'The rule on the screen is that Li is in force.' });
  return play;
}

describe('every part of an event is known for what it is', () => {
  type Schema = Readonly<Record<string, unknown>>;
  const leaves: { type: string; key: string; free: boolean }[] = [];

  const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  const entriesOf = (value: unknown): [string, unknown][] =>
    value !== null && typeof value === 'object' ? Object.entries(value) : [];

  function walk(schema: unknown, type: string, key: string): void {
    const { anyOf, oneOf, allOf, items, properties, additionalProperties, ...own }: Schema = Object(schema);
    for (const each of [...asList(anyOf), ...asList(oneOf), ...asList(allOf)]) walk(each, type, key);
    const fixed = own['const'] !== undefined || own['enum'] !== undefined;
    if (wholeKeys.has(key) && own['type'] !== 'string') return;
    if (fixed || own['type'] === 'string') {
      const pattern = String(own['pattern'] ?? '');
      leaves.push({ type, key, free: !fixed && !/^\^\[[aA]/.test(pattern) && own['format'] === undefined });
    }
    walkItems(items, type, key);
    for (const [name, inner] of entriesOf(properties)) walk(inner, type, name);
    for (const inner of additionalProperties ? [additionalProperties] : [])
      walk(inner, type, textsBy.has(key) ? 'text' : key);
  }
  const walkItems = (items: unknown, type: string, key: string) => items && walk(items, type, key);

  for (const each of Event.options) walk(z.toJSONSchema(each), each.shape.type.value, '');
  const ofSession = leaves.filter(({ type }) => !ofScenario.has(type));
  const known = new Set([...idKeys, ...seatKeys, ...momentKeys, ...wholeKeys]);

  test('what has a fixed form is never redacted', () => {
    expect(ofSession.length).toBeGreaterThan(300);
    expect(ofSession.filter(({ key, free }) => !free && !known.has(key))).toEqual([]);
  });

  test('of what anybody may write freely only ids are left', () => {
    const left = ofSession.filter(({ key, free }) => free && known.has(key)).map(({ key }) => key);
    expect([...new Set(left)].sort()).toEqual(
      [
        'code',
        'exercise',
        'finding',
        'hash',
        'message',
        'moment',
        'moments',
        'observation',
        'proposal',
        'replyTo',
        'secretHash',
        'seed',
        'session',
        'statement',
      ].sort(),
    );
  });
});

test('names that are words of the protocol, short ones and long texts do no harm', () => {
  const { log } = oddlyCalled();
  const told = pseudonymised(log);
  expect(z.array(Event).safeParse(told).success).toBe(true);
  const texts = told.flatMap((event) => (event.type === 'message-sent' ? [event.text] : []));
  expect(texts).toEqual(['The North 1 on the screen is that South 1 is in force.']);
  const drafted = told.find((event) => event.type === 'draft-edited')?.edit.clauses?.['border'];
  expect(drafted?.length).toBeLessThanOrEqual(7_800);
  expect(drafted).not.toContain('Li');
});
