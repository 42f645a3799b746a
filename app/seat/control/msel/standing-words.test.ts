import { expect, test } from 'vitest';
import { duoWith } from '../../../../tests/support/duo-with';
import { Play } from '../../../../tests/support/play';
import { injectHistories } from './inject-history';
import { standingWords } from './standing-words';

const wire = { text: 'News.', source: 'Invented.', to: 'everyone' };
const at = { at: { round: 'first', phase: 'talks', minute: 4 } };
const injects = [
  { ...wire, id: 'hand', title: 'Hand', release: 'by-hand' },
  { ...wire, id: 'timed', title: 'Timed', release: at },
];
const playOf = () => new Play(duoWith({ injects })).control('start-session');

function said(play: Play, id: string): string {
  const planned = play.state.injects[id];
  if (!planned) throw new Error(`no ${id}`);
  return standingWords(play.state, planned, injectHistories(play.log).get(id) ?? []);
}

test('what waits says for what', () => {
  const play = playOf();
  expect([said(play, 'hand'), said(play, 'timed')]).toEqual(['by hand only', 'at minute 4 of Talks in First round']);
  play.do('control', { type: 'switch-inject', inject: 'timed', on: false });
  expect(said(play, 'timed')).toBe(
    'by hand only, since it is switched off; it was to come at minute 4 of Talks in First round',
  );
});

test('what was released or skipped says when, by whom and why; what was skipped last counts', () => {
  const play = playOf().do('control', { type: 'release-inject', inject: 'hand' });
  expect(said(play, 'hand')).toMatch(/^\d\d:\d\d: Fay released it\.$/);
  play.do('control', { type: 'skip-inject', inject: 'timed' });
  expect(said(play, 'timed')).toMatch(
    /^\d\d:\d\d: Fay skipped it\. It was to come at minute 4 of Talks in First round\.$/,
  );
  play.do('control', { type: 'arm-inject', inject: 'timed', release: 'by-hand' });
  play.do('control', { type: 'skip-inject', inject: 'timed' });
  expect(said(play, 'timed')).toMatch(/: Fay skipped it\.$/);
});

test('the history of an inject is what happened to it alone', () => {
  const play = playOf().do('control', { type: 'release-inject', inject: 'hand' });
  const types = (id: string) =>
    injectHistories(play.log)
      .get(id)
      ?.map(({ type }) => type);
  expect(types('hand')).toEqual(['inject-triggered', 'inject-released']);
  expect(types('timed')).toBeUndefined();
});
