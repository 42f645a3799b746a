import { expect, test } from 'vitest';
import { duoWith } from '../../tests/support/duo-with';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { Event } from './events';
import { nextDue } from './moments';
import { phasesOf } from './phases';

const minute = 60_000;
const timetable = phasesOf(duo).map((_, index) => (index === 0 ? 4 : 0));

test('[LC3] a timetable of the session itself takes the place of the pace, phase by phase', () => {
  const play = new Play(duo, { pace: 3, setup: { timetable } }).control('start-session');
  expect(play.last('phase-started').deadline).toBe(play.now + 4 * minute);
  play.control('advance-phase');
  expect(play.last('phase-started').deadline).toBeNull();
});

test('[IN2] [LC3] a moment lies as far into a phase as the author put it, however long the phase is', () => {
  const [first] = phasesOf(duo);
  const half = { round: 'first', phase: 'statements', minute: (first?.phase.minutes ?? 0) / 2 };
  const news = { title: 'News', text: 'Rain.', to: 'everyone', source: 'Invented.' } as const;
  const scenario = duoWith({ injects: [{ ...news, id: 'rain', release: { at: half } }] });
  const play = new Play(scenario, { setup: { timetable } }).control('start-session');
  expect(nextDue(play.state)).toBe(play.now + 2 * minute);
});

test('[LG2] a session from before there were such choices has none', () => {
  const pace = { id: 'test', name: 'Test', factor: 1 };
  const old = {
    type: 'session-opened',
    audience: 'everyone',
    at: 1,
    by: 'server',
    title: 'T',
    pace,
    clock: 'automatic',
  };
  expect(Event.parse(old)).toEqual({
    ...old,
    table: null,
    timetable: null,
    startsAt: null,
    absence: null,
    seating: null,
    alone: false,
  });
});
