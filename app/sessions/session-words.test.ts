import { expect, test } from 'vitest';
import type { SavedSession } from '../../game/exports/saved-session';
import { detailWords, foundWords, goneWords, placeWords, stageWords } from './session-words';

const session: SavedSession = {
  ...{ session: 's', title: 'Tuesday', scenario: { id: 'duo', title: 'Two Banks' }, variant: null, table: null },
  ...{ exercise: 'Tuesday', stage: 'closed', openedAt: 0, finishedAt: 1, tier: 'partial', playedBy: 'people' },
  ...{ importedAt: null, alone: false, events: 412 },
};

test('a session says how far it came', () => {
  expect(stageWords(session)).toBe('A partial agreement');
  expect(stageWords({ ...session, tier: null })).toBe('Over');
  expect(stageWords({ ...session, stage: 'playing', tier: null })).toBe('In play');
  expect(stageWords({ ...session, stage: 'lobby', tier: null })).toBe('In the lobby');
  expect(stageWords({ ...session, stage: 'playing', tier: null, importedAt: 5 })).toBe('Saved before its end');
});

test('its table tells it from the others of its class', () => {
  expect([placeWords(session), placeWords({ ...session, table: 'Table 2' })]).toEqual(['Tuesday', 'Tuesday, Table 2']);
});

test('beside its title stands what tells it from others, and nothing twice', () => {
  expect(detailWords(session)).toEqual(['Two Banks', '412 events']);
  const other = {
    ...session,
    variant: 'short',
    table: 'Table 2',
    exercise: 'Week 3',
    playedBy: 'bots',
    events: 1,
  } as const;
  expect(detailWords(other)).toEqual(['Two Banks', 'variant short', 'Week 3', 'bots only', '1 event']);
  expect(detailWords({ ...session, title: 'Two Banks', exercise: null, alone: true, playedBy: 'both' })).toEqual([
    'practised alone',
    '412 events',
  ]);
  expect(detailWords({ ...session, scenario: null, importedAt: 0 })[0]).toMatch(/^came in as a file on /);
});

test('what is gone when it is deleted is said before, and that it was never ended', () => {
  expect(goneWords(session)).toMatch(/^“Tuesday” with its log of 412 events, .* for good\. A receipt/);
  expect(goneWords({ ...session, table: 'Table 2', stage: 'playing' })).toMatch(
    /^It was never ended\. “Tuesday”, Table 2, with/,
  );
  expect(goneWords({ ...session, stage: 'lobby' })).toMatch(/^It has not begun; whoever is there is told\./);
  expect(goneWords({ ...session, stage: 'playing', importedAt: 5 })).toMatch(/^“Tuesday”/);
});

test('how many there are', () => {
  expect(foundWords(0, false, null)).toContain('No session yet: host one');
  expect(foundWords(0, false, 'evaluator')).toContain('ask whoever hosted it');
  expect(foundWords(0, true, 'evaluator')).toBe('No session is like that.');
  expect([foundWords(1, false, null), foundWords(3, true, null)]).toEqual(['1 session', '3 sessions found']);
});
