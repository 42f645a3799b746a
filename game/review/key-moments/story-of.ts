import { own } from '../../own';
import type { Event } from '../../session/events';
import type { Story } from '../../session/story';
import { positionAt } from '../position-at';
import type { KeyMoment } from './key-moment';

/** So many key moments are told at first, those that the facilitator touched not counted. */
export const toldAtFirst = 9;

/**
 * A key moment as the story tells it. `first`: the words in which it was found or added. `reworded`: whether somebody gave it
 * others since. `added`: whether somebody added it, instead of a rule.
 */
export type StoryMoment = Omit<KeyMoment, 'rule'> &
  Readonly<{
    first: Pick<KeyMoment, 'title' | 'text'>;
    reworded: boolean;
    hidden: boolean;
    added: boolean;
  }>;

/** `told` and `hidden` in the order of the story, `more` in the order of time. */
export type StoryTold = Readonly<{
  told: readonly StoryMoment[];
  more: readonly StoryMoment[];
  hidden: readonly StoryMoment[];
}>;

function withEdit(moment: Omit<KeyMoment, 'rule'>, added: boolean, { edits }: Story): StoryMoment {
  const { title, text } = moment;
  const edit = own(edits, moment.key);
  const words = { title: edit?.title ?? title, text: edit?.text ?? text };
  const reworded = words.title !== title || words.text !== text;
  return { ...moment, ...words, first: { title, text }, reworded, hidden: edit?.hidden ?? false, added };
}

const byTime = (a: StoryMoment, b: StoryMoment): number => a.position - b.position || a.at - b.at;

/** Those that were put in order first, the others after them by time. */
function inOrder(moments: readonly StoryMoment[], order: readonly string[]): readonly StoryMoment[] {
  const place = (key: string): number => {
    const at = order.indexOf(key);
    return at < 0 ? order.length : at;
  };
  return [...moments].sort((a, b) => place(a.key) - place(b.key) || byTime(a, b));
}

/**
 * The key moments as the white cell tells them (ST1 to ST3): reworded, hidden, added and put in order. Of those found the
 * first nine are told, and whichever others somebody reworded or gave a place in the order; hiding one brings no other in.
 * Edits of a moment that is not found in this log say nothing.
 */
export function storyOf(moments: readonly KeyMoment[], story: Story, log: readonly Event[]): StoryTold {
  const found = moments.map(({ rule: _, ...moment }) => withEdit(moment, false, story));
  const added = Object.values(story.added).map(({ id: key, when: at, title, text }) =>
    withEdit({ key, position: positionAt(log, at), at, parties: [], title, text }, true, story),
  );
  const isTold = (moment: StoryMoment, rank: number): boolean =>
    rank < toldAtFirst || moment.reworded || story.order.includes(moment.key);
  const visible = found.filter(({ hidden }) => !hidden);
  const told = found.filter((moment, rank) => !moment.hidden && isTold(moment, rank));
  const ofAdded = (hidden: boolean) => added.filter((moment) => moment.hidden === hidden);
  return {
    told: inOrder([...told, ...ofAdded(false)], story.order),
    more: visible.filter((moment) => !told.includes(moment)).sort(byTime),
    hidden: inOrder([...found.filter(({ hidden }) => hidden), ...ofAdded(true)], story.order),
  };
}
