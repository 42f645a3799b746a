import { describe, expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import type { Command } from './commands';
import { replay } from './evolve';
import { viewOf } from './view';

const playing = () =>
  new Play(duo)
    .seat('eva', 'evaluator', null, 'Eva')
    .seat('olga', 'observer', null, 'Olga')
    .seat('wall', 'screen', null, 'Wall')
    .control('start-session');
const over = () => playing().control('end-session');

const reworded = { type: 'edit-moment', moment: 'first-offer:p1', title: 'It began here', text: null } as const;
const added = { type: 'add-moment', when: 1_000_000, title: 'Silence', text: 'Nobody spoke.' } as const;
const finding = {
  kind: 'improvement',
  category: 'Preparation',
  text: 'Nobody had read the brief.',
  recommendation: 'Send it two days before.',
  owner: 'Fay',
  due: '2026-12-01',
  when: null,
} as const;
const nothing = { type: 'answer-survey', aim: '', surprised: '', differently: '', rating: null } as const;

const ofWhiteCell: readonly Command[] = [
  { ...reworded, hidden: false },
  added,
  { type: 'remove-moment', moment: 'none' },
  { type: 'order-story', moments: ['a'] },
  { type: 'record-finding', ...finding },
  { type: 'edit-finding', finding: 'none', ...finding },
  { type: 'strike-finding', finding: 'none' },
];

test.each(ofWhiteCell)('[ST1] [FN1] $type is for the white cell, after the close', (command) => {
  expect(playing().refused('eva', command)).toBe('session-open');
  for (const seat of ['north', 'olga']) expect(over().refused(seat, command)).toBe('white-cell-only');
});

describe('the story', () => {
  test('[ST1] a key moment is reworded, hidden, and left as it was found; nobody else reads of it', () => {
    const play = over().do('eva', { ...reworded, hidden: false });
    expect(play.state.story.edits[reworded.moment]).toEqual({ title: 'It began here', text: null, hidden: false });
    for (const viewer of ['party:north', 'public'] as const) expect(viewOf(viewer, play.events)).toEqual([]);
    expect(play.refused('control', { ...reworded, hidden: false })).toBe('nothing-changed');
    play.do('control', { ...reworded, hidden: true }).do('control', { ...reworded, title: null, hidden: false });
    expect(play.state.story.edits[reworded.moment]).toEqual({ title: null, text: null, hidden: false });
    expect(over().refused('eva', { ...reworded, title: null, hidden: false })).toBe('nothing-changed');
  });

  test('[ST2] a moment is added at a time of the session, and taken away again', () => {
    const play = over().do('eva', added);
    const { moment } = play.last('moment-added');
    expect(play.state.story.added[moment]).toMatchObject({ by: 'eva', when: 1_000_000, title: 'Silence' });
    play.do('control', { type: 'remove-moment', moment });
    expect(play.state.story.added).toEqual({});
    expect(play.refused('control', { type: 'remove-moment', moment })).toBe('no-such-moment-added');
    expect(play.refused('control', { type: 'remove-moment', moment: '__proto__' })).toBe('no-such-moment-added');
  });

  test('[ST3] the moments are put in order, each named once', () => {
    const play = over().do('control', { type: 'order-story', moments: ['b', 'a', 'b'] });
    expect(play.state.story.order).toEqual(['b', 'a']);
    expect(play.refused('control', { type: 'order-story', moments: ['b', 'a'] })).toBe('nothing-changed');
  });
});

describe('findings', () => {
  test('[FN1] a finding says what to do, who and by when, and stays with the white cell', () => {
    const play = over().do('eva', { type: 'record-finding', ...finding });
    expect(Object.values(play.state.findings)).toMatchObject([{ by: 'eva', ...finding }]);
    for (const viewer of ['party:north', 'public'] as const) expect(viewOf(viewer, play.events)).toEqual([]);
  });

  test('[FN2] anybody of the white cell changes it or strikes it out', () => {
    const play = over().do('eva', { type: 'record-finding', ...finding });
    const { finding: id } = play.last('finding-recorded');
    expect(play.refused('control', { type: 'edit-finding', finding: id, ...finding })).toBe('nothing-changed');
    play.do('control', { type: 'edit-finding', finding: id, ...finding, owner: null });
    expect(play.state.findings[id]).toMatchObject({ by: 'eva', owner: null });
    play.do('control', { type: 'strike-finding', finding: id });
    expect(play.state.findings).toEqual({});
    expect(play.refused('eva', { type: 'strike-finding', finding: id })).toBe('no-such-finding');
    expect(play.refused('eva', { type: 'edit-finding', finding: 'constructor', ...finding })).toBe('no-such-finding');
  });
});

describe('looking back', () => {
  test('[SV1] after the close everyone answers, and everyone reads it', () => {
    expect(playing().refused('north', { ...nothing, rating: 3 })).toBe('session-open');
    const play = over()
      .do('north', { ...nothing, surprised: 'That it worked.' })
      .do('olga', { ...nothing, rating: 4 });
    expect(play.state.survey).toEqual({
      'head-north': { aim: '', surprised: 'That it worked.', differently: '', rating: null },
      olga: { aim: '', surprised: '', differently: '', rating: 4 },
    });
    for (const viewer of ['party:south', 'public'] as const) expect(viewOf(viewer, play.events)).toHaveLength(1);
    expect(play.refused('wall', { ...nothing, rating: 1 })).toBe('not-a-speaker');
  });

  test('[SV1] answers are changed and taken back, but a first one says something', () => {
    const play = over();
    expect(play.refused('north', nothing)).toBe('nothing-answered');
    play.do('north', { ...nothing, rating: 2 });
    expect(play.refused('north', { ...nothing, rating: 2 })).toBe('nothing-changed');
    play.do('north', nothing);
    expect(play.state.survey['head-north']?.rating).toBeNull();
  });
});

test.each(['constructor', '__proto__', 'toString'])(
  '[LG2] what was never made is not changed by a log that says so: %s',
  (id) => {
    const { log } = over();
    const told = { audience: [], at: 9_000_000, by: 'control' } as const;
    const end = replay([
      ...log,
      { type: 'finding-edited', ...told, finding: id, ...finding },
      { type: 'observation-edited', ...told, observation: id, text: 'Of nothing', goals: [] },
    ]);
    expect([Object.keys(end.findings), Object.keys(end.observations)]).toEqual([[], []]);
  },
);

describe('opening the review', () => {
  test('[LC11] it is opened in part, and more of it later, never less', () => {
    const play = over().do('control', { type: 'open-review', talk: false, notes: false });
    expect(play.state.review).toEqual({ talk: false, notes: false });
    expect(play.refused('control', { type: 'open-review', talk: false, notes: false })).toBe('review-open');
    play.do('control', { type: 'open-review', talk: false, notes: true });
    play.do('control', { type: 'open-review', talk: true, notes: false });
    expect(play.state.review).toEqual({ talk: true, notes: true });
    expect(play.refused('control', { type: 'open-review', talk: false, notes: false })).toBe('review-open');
  });
});
