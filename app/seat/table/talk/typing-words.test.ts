import { expect, test } from 'vitest';
import type { MessageTo } from '../../../../game/session/events';
import { Play } from '../../../../tests/support/play';
import { six } from '../../../../tests/support/scenarios';
import { typingWords, typistsIn } from './typing-words';

const { state } = new Play(six);
const { scenario } = state;
if (!scenario) throw new Error('no scenario');

const typists = (typing: Record<string, MessageTo | null>, room: string) =>
  typistsIn(new Map(Object.entries(typing).map(([seat, typingTo]) => [seat, { typingTo }])), {
    ...{ state, scenario, party: 'city', room },
  });

test('whoever types is told of in the room where it would be read, and nowhere else', () => {
  const typing = { 'head-greens': ['city'], 'head-harbour': 'everyone', control: ['city'] } satisfies Record<
    string,
    MessageTo
  >;
  expect(typists(typing, 'greens')).toEqual(['Head of greens']);
  expect(typists(typing, 'everyone')).toEqual(['Head of harbour']);
  expect(typists(typing, 'control')).toEqual(['Fay']);
  expect(typists(typing, 'delegation')).toEqual([]);
});

test('nobody types who stopped or who is unknown', () => {
  expect(typists({ 'head-greens': null, nobody: ['city'] }, 'greens')).toEqual([]);
});

test('a few are named, many counted', () => {
  expect(typingWords([])).toBe('');
  expect(typingWords(['Dana'])).toBe('Dana is typing…');
  expect(typingWords(['Dana', 'Sam'])).toBe('Dana and Sam are typing…');
  expect(typingWords(['A', 'B', 'C', 'D'])).toBe('4 people are typing…');
});
