import { expect, test } from 'vitest';
import { keyMoments } from '../../../game/review/key-moments/key-moments';
import { type StoryMoment, storyOf } from '../../../game/review/key-moments/story-of';
import { Play } from '../../../tests/support/play';
import { duo } from '../../../tests/support/scenarios';
import { doneWords, hiding, moving, rewording, type StoryCommand, telling, undoing } from './story-acts';

/** A session that is over, with three moments that somebody added, a minute apart. */
function over() {
  const play = new Play(duo).control('start-session', 'end-session');
  for (const [index, title] of ['One', 'Two', 'Three'].entries())
    play.do('control', { type: 'add-moment', when: play.now + (index - 9) * 60_000, title, text: `${title}.` });
  return play;
}
const storyIn = (play: Play) => storyOf(keyMoments(play.log, null), play.state.story, play.log);
const titles = (play: Play) => storyIn(play).told.map(({ title }) => title);
const named = (play: Play, title: string): StoryMoment => {
  const { told, hidden, more } = storyIn(play);
  const moment = [...told, ...hidden, ...more].find((each) => each.title === title);
  if (!moment) throw new Error(`no ${title}`);
  return moment;
};
const ask = (play: Play, command: StoryCommand | null): void => {
  if (command) play.do('control', command);
};

test('up and down change places with the neighbour, and the ends go nowhere', () => {
  const play = over();
  const move = (title: string, by: 1 | -1) => moving(storyIn(play), play.state.story, named(play, title).key, by);
  ask(play, move('Two', -1));
  expect(titles(play)).toEqual(['Two', 'One', 'Three']);
  ask(play, move('One', 1));
  expect(titles(play)).toEqual(['Two', 'Three', 'One']);
  expect([move('Two', -1), move('One', 1)]).toEqual([null, null]);
});

test('only so much of the order is written down as is not that of time', () => {
  const play = over();
  const { key } = named(play, 'One');
  expect(moving(storyIn(play), play.state.story, key, 1)?.moments).toHaveLength(2);
});

test('hiding keeps the words, and words keep what is hidden; the first words are not repeated', () => {
  const play = over();
  const [one] = [named(play, 'One')];
  ask(play, rewording(one, { title: 'First', text: 'One.' }));
  expect(play.last('moment-edited')).toMatchObject({ title: 'First', text: null, hidden: false });
  ask(play, hiding(play.state.story, one.key, true));
  expect(titles(play)).toEqual(['Two', 'Three']);
  ask(play, rewording(named(play, 'First'), { title: 'One', text: 'It began.' }));
  expect(play.last('moment-edited')).toMatchObject({ title: null, text: 'It began.', hidden: true });
  expect(rewording(named(play, 'One'), { title: 'One', text: 'It began.' })).toBeNull();
});

test('what is taken into the story stands at its time', () => {
  const play = over();
  const { told } = storyIn(play);
  const [one, two, three] = told;
  if (!one || !two || !three) throw new Error('three moments');
  const story = { told: [one, three], more: [two], hidden: [] };
  expect(telling(story, play.state.story, two).moments).toEqual([one.key, two.key]);
  expect(telling({ ...story, told: [] }, play.state.story, two).moments).toEqual([two.key]);
});

test('every act can be taken back', () => {
  const acts: ((play: Play) => StoryCommand | null)[] = [
    (play) => rewording(named(play, 'One'), { title: 'First', text: 'Once.' }),
    (play) => hiding(play.state.story, named(play, 'Two').key, true),
    (play) => moving(storyIn(play), play.state.story, named(play, 'Three').key, -1),
    () => ({ type: 'add-moment', when: 1, title: 'Zero', text: 'Before.' }),
    (play) => ({ type: 'remove-moment', moment: named(play, 'Two').key }),
  ];
  for (const act of acts) {
    const play = over();
    const before = play.state.story;
    const was = storyIn(play).told.map(({ title, text, at }) => ({ title, text, at }));
    const command = act(play);
    if (!command) throw new Error('nothing to do');
    ask(play, command);
    expect(storyIn(play).told.map(({ title, text, at }) => ({ title, text, at }))).not.toEqual(was);
    ask(play, undoing(command, before, play.state.story));
    expect(storyIn(play).told.map(({ title, text, at }) => ({ title, text, at }))).toEqual(was);
  }
});

test('what was done is said in a word', () => {
  const play = over();
  const { story } = play.state;
  const { key } = named(play, 'One');
  expect(doneWords(hiding(story, key, true), story)).toBe('Hidden.');
  ask(play, hiding(story, key, true));
  expect(doneWords(hiding(play.state.story, key, false), play.state.story)).toBe('Shown again.');
  expect(doneWords({ type: 'edit-moment', moment: key, title: 'A', text: null, hidden: false }, story)).toBe(
    'Reworded.',
  );
  expect(doneWords({ type: 'order-story', moments: [] }, story)).toBe('Put in another place.');
});
