import { expect, test } from 'vitest';
import { duoWith } from '../../tests/support/duo-with';
import { Play } from '../../tests/support/play';
import { Event } from './events';
import { replay } from './evolve';
import { type Viewer, viewOf } from './view';

const questions = [
  { id: 'open-border', text: 'Did anyone ask for an open border?', when: { tabled: { border: 'open' } } },
];
const play = new Play(duoWith({ questions })).control('start-session');

test('[VW5] the questions of the data plan are read by control alone', () => {
  expect(replay(viewOf('control', play.log)).notes?.questions).toEqual(questions);
  for (const viewer of ['public', 'party:north', 'party:south'] satisfies Viewer[]) {
    expect(replay(viewOf(viewer, play.log)).notes).toBeNull();
    expect(JSON.stringify(viewOf(viewer, play.log))).not.toContain('open-border');
  }
});

test('[VW5] the notes of a log from before there were questions have none', () => {
  const { questions: _, ...before } = play.last('notes-issued').notes;
  const old = { ...play.last('notes-issued'), notes: before };
  expect(Event.parse(old)).toEqual({ ...old, notes: { ...before, questions: [] } });
});
