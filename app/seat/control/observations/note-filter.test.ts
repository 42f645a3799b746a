import { expect, test } from 'vitest';
import { Play } from '../../../../tests/support/play';
import { duo } from '../../../../tests/support/scenarios';
import { allNotes, authorsOf, notesShown } from './note-filter';

const note = (text: string, ...goals: number[]) =>
  ({ type: 'note-observation', text, pin: { to: 'moment' }, goals }) as const;

const play = new Play({ ...duo, goals: ['Trade', 'Read'] }).seat('eva', 'evaluator', null, 'Eva');
play
  .do('eva', note('one', 0))
  .do('control', note('two', 0, 1))
  .do('eva', note('three'));
const texts = (filter: Partial<typeof allNotes>) =>
  notesShown(play.state, { ...allNotes, ...filter }).map(({ text }) => text);

test('notes come newest first, and by goal, by author, or by both', () => {
  expect(texts({})).toEqual(['three', 'two', 'one']);
  expect(texts({ goal: 0 })).toEqual(['two', 'one']);
  expect(texts({ by: 'eva' })).toEqual(['three', 'one']);
  expect(texts({ goal: 0, by: 'control' })).toEqual(['two']);
});

test('authors are those who noted something, by name', () => {
  expect(authorsOf(play.state)).toEqual([
    { id: 'eva', name: 'Eva' },
    { id: 'control', name: 'Fay' },
  ]);
});
