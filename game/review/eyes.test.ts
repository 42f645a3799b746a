import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { eyesOf, viewerBehind } from './eyes';

const play = new Play(duo)
  .seat('olga', 'observer', null, 'Olga')
  .seat('none', 'player', 'south')
  .seat('wall', 'screen', null, 'Screen');

test('the whole log can be seen through all eyes, and by every person who took a chair', () => {
  expect(eyesOf({ full: true, viewer: 'party:north' }, play.state)).toEqual([
    'control',
    'party:north',
    'party:south',
    'public',
    'seat:control',
    'seat:head-north',
    'seat:head-south',
    'seat:olga',
  ]);
});

test("of one's own log only one's own eyes can be had", () => {
  expect(eyesOf({ full: false, viewer: 'party:north' }, play.state)).toEqual(['party:north']);
  expect(eyesOf({ full: false, viewer: 'public' }, play.state)).toEqual(['public']);
});

test("a person's eyes are those of the place, a viewer's are always the same", () => {
  expect(viewerBehind(play.log, 'seat:olga', play.log.length)).toBe('public');
  expect(viewerBehind(play.log, 'seat:olga', 1)).toBeNull();
  expect(viewerBehind(play.log, 'party:south', 1)).toBe('party:south');
});
