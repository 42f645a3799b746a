import { expect, test } from 'vitest';
import { Play } from '../../../tests/support/play';
import { exampleLog } from '../../../tests/support/review-logs';
import { duo } from '../../../tests/support/scenarios';
import { initial } from '../../session/state';
import type { KeyMoment } from './key-moment';
import { keyMoments } from './key-moments';
import { storyOf, toldAtFirst } from './story-of';

const log = exampleLog();
const moments = keyMoments(log, null);
const none = initial.story;
const unchanged = { title: null, text: null, hidden: false };
const keys = (told: readonly Readonly<{ key: string }>[]) => told.map(({ key }) => key);
const byTime = (some: readonly KeyMoment[]) => keys([...some].sort((a, b) => a.position - b.position));
const [first, second] = moments;
const last = moments.at(-1);
if (!first || !second || !last || moments.length <= toldAtFirst) throw new Error('the example tells too little');

test('untouched, the nine that weigh most are told in the order of time, and the rest are at hand', () => {
  const { told, more, hidden } = storyOf(moments, none, log);
  expect(keys(told)).toEqual(byTime(moments.slice(0, toldAtFirst)));
  expect(keys(more)).toEqual(byTime(moments.slice(toldAtFirst)));
  expect(hidden).toEqual([]);
  expect(told.every(({ reworded }) => !reworded)).toBe(true);
});

test('[ST1] what was hidden is not told, and brings no other in; what was reworded is told in those words', () => {
  const edits = {
    [first.key]: { ...unchanged, hidden: true },
    [last.key]: { ...unchanged, title: 'Why?' },
    'no-rule:found': { ...unchanged, title: 'Nothing.' },
  };
  const { told, more, hidden } = storyOf(moments, { ...none, edits }, log);
  expect(keys(hidden)).toEqual([first.key]);
  expect(keys(told)).toEqual(byTime([...moments.slice(1, toldAtFirst), last]));
  expect(more).toHaveLength(moments.length - toldAtFirst - 1);
  const reworded = told.find(({ key }) => key === last.key);
  expect(reworded).toMatchObject({ title: 'Why?', text: last.text, reworded: true });
  expect(reworded?.first).toEqual({ title: last.title, text: last.text });
});

test('[ST1] put back as it was found it is as if nothing had been done', () => {
  const edits = { [last.key]: unchanged };
  expect(storyOf(moments, { ...none, edits }, log)).toEqual(storyOf(moments, none, log));
});

test('[ST2] what was added stands at its time, whatever positions this reader counts, and is hidden like any other', () => {
  const when = (log[200]?.at ?? 0) + 1;
  const added = { id: 'made', at: 1, by: 'ruth', when, title: 'A walk', text: 'They went for a walk.' };
  const { told } = storyOf(moments, { ...none, added: { made: added } }, log);
  const moment = told.find(({ key }) => key === 'made');
  expect(moment).toMatchObject({ title: 'A walk', at: when, position: 201, added: true, reworded: false });
  expect(keys(told)).toEqual(keys([...told].sort((a, b) => a.position - b.position)));
  const edits = { made: { title: 'A long walk', text: null, hidden: true } };
  const { hidden } = storyOf(moments, { ...none, added: { made: added }, edits }, log);
  expect(hidden).toMatchObject([{ key: 'made', title: 'A long walk', reworded: true }]);
  const early = { ...added, when: 0 };
  expect(storyOf([], { ...none, added: { made: early } }, log).told[0]?.position).toBe(1);
});

test('[ST3] those put in order come first, the others follow in the order of time', () => {
  const order = [last.key, second.key, 'gone'];
  const { told } = storyOf(moments, { ...none, order }, log);
  expect(keys(told).slice(0, 2)).toEqual([last.key, second.key]);
  expect(keys(told).slice(2)).toEqual(byTime(moments.slice(0, toldAtFirst).filter(({ key }) => key !== second.key)));
});

test('the acts of a white cell make the story: reworded, added, ordered, taken away', () => {
  const play = new Play(duo).control('start-session', 'advance-phase');
  play.do('north', { type: 'table-proposal', instrument: 'pact', to: ['south'], terms: { levy: 'low' }, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  for (const by of ['north', 'south']) play.do(by, { type: 'sign-proposal', proposal, version: 1 });
  const { at } = play.last('agreement-entered');
  play.control('end-session');
  const story = () => storyOf(keyMoments(play.log, null), play.state.story, play.log);
  const [found] = story().told;
  const key = found?.key ?? '';
  play.do('control', { type: 'edit-moment', moment: key, title: 'At last', text: null, hidden: false });
  play.do('control', { type: 'add-moment', when: at, title: 'Applause', text: 'From both sides.' });
  const { moment } = play.last('moment-added');
  const rest = keys(story().told).filter((each) => each !== key && each !== moment);
  play.do('control', { type: 'order-story', moments: [moment, key] });
  expect(keys(story().told)).toEqual([moment, key, ...rest]);
  expect(story().told[1]?.title).toBe('At last');
  play.do('control', { type: 'remove-moment', moment });
  expect(keys(story().told)).toEqual([key, ...rest]);
});
