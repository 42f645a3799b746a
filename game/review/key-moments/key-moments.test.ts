import { expect, test } from 'vitest';
import { exampleLog, reviewLogs } from '../../../tests/support/review-logs';
import type { Event } from '../../session/events';
import { MomentEdit, MomentKey } from '../../session/story';
import { viewOf } from '../../session/view';
import { openedLog } from '../opened-log';
import { keyRules } from './key-moment';
import { keyMoments } from './key-moments';

test('keys are unique, words fit what the facilitator may write, and every moment is an event of the log', () => {
  for (const log of reviewLogs()) {
    const moments = keyMoments(log, null);
    expect(new Set(moments.map(({ key }) => key)).size).toBe(moments.length);
    for (const { key, rule, title, text, position, at } of moments) {
      expect(MomentKey.parse(key)).toMatch(new RegExp(`^${rule}:`));
      expect(MomentEdit.parse({ title, text, hidden: false })).toEqual({ title, text, hidden: false });
      expect(log[position - 1]?.at).toBe(at);
      expect(`${title} ${text}`).not.toMatch(/undefined|null|NaN|\.\.| {2}/);
    }
  }
});

test('every event is told once before any is told again, and the rules come in their order', () => {
  for (const log of reviewLogs()) {
    const moments = keyMoments(log, null);
    const events = new Set(moments.map(({ position }) => position));
    const once = moments.slice(0, events.size);
    expect(new Set(once.map(({ position }) => position))).toEqual(events);
    const rules = once.map(({ rule }) => keyRules.indexOf(rule));
    // Up to where a rule comes a second time, each is after the one before.
    const again = rules.findIndex((rule, index) => rules.indexOf(rule) < index);
    const foremost = rules.slice(0, again < 0 ? rules.length : again);
    expect(foremost).toEqual([...foremost].sort((a, b) => a - b));
  }
});

test('the same log has the same moments; a part of it that does not tell every brief has none', () => {
  const log = exampleLog();
  expect(keyMoments(exampleLog(), null)).toEqual(keyMoments(log, null));
  for (const party of ['us', 'russia']) expect(keyMoments(viewOf(`party:${party}`, log), null)).toEqual([]);
});

test('keys are the same in the log that players are given, whose positions are others', () => {
  const whole = exampleLog();
  const noted = whole.findIndex(({ type }) => type === 'session-started') + 1;
  const note: Event = {
    ...{ type: 'observation-noted', audience: [], at: whole[noted]?.at ?? 0, by: 'ruth', observation: 'o' },
    ...{ text: 'They whisper.', pin: { to: 'moment' }, goals: [] },
  };
  const log = [...whole.slice(0, noted), note, ...whole.slice(noted)];
  const players = openedLog('public', log);
  expect(players).toHaveLength(log.length - 1);
  const keys = (events: typeof whole) => keyMoments(events, null).map(({ key }) => key);
  expect(keys(players)).toEqual(keys(log));
});
