import { own } from '../../../game/own';
import type { StoryMoment, StoryTold } from '../../../game/review/key-moments/story-of';
import type { Command } from '../../../game/session/commands';
import type { State } from '../../../game/session/state';

type Story = State['story'];
type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;
export type StoryCommand = Of<'edit-moment' | 'add-moment' | 'remove-moment' | 'order-story'>;

const untouched = { title: null, text: null, hidden: false };

/** Hides a moment or shows it again, in whatever words it has. */
export function hiding({ edits }: Story, moment: string, hidden: boolean): Of<'edit-moment'> {
  const { title, text } = own(edits, moment) ?? untouched;
  return { type: 'edit-moment', moment, title, text, hidden };
}

/** Gives a moment other words; those in which it was found or added are not repeated. Null where they are as they stand. */
export function rewording(moment: StoryMoment, words: Pick<StoryMoment, 'title' | 'text'>): Of<'edit-moment'> | null {
  const { key, first, hidden } = moment;
  if (words.title === moment.title && words.text === moment.text) return null;
  const title = words.title === first.title ? null : words.title;
  const text = words.text === first.text ? null : words.text;
  return { type: 'edit-moment', moment: key, title, text, hidden };
}

/** The order that has to be written down so that these moments stand so: up to where the order of time goes on by itself. */
function orderOf(moments: readonly StoryMoment[], { order }: Story, upTo: number): Of<'order-story'> {
  const ordered = moments.findLastIndex(({ key }) => order.includes(key));
  return { type: 'order-story', moments: moments.slice(0, Math.max(upTo, ordered) + 1).map(({ key }) => key) };
}

/** Moves a moment one place up or down; null at the end of the story. */
export function moving({ told }: StoryTold, story: Story, key: string, by: 1 | -1): Of<'order-story'> | null {
  const from = told.findIndex((moment) => moment.key === key);
  const [one, other] = [told[from], told[from + by]];
  if (!one || !other) return null;
  const moved = told.with(from, other).with(from + by, one);
  return orderOf(moved, story, Math.max(from, from + by));
}

/** Takes a moment that is at hand into the story, at its time. */
export function telling({ told }: StoryTold, story: Story, moment: StoryMoment): Of<'order-story'> {
  const next = told.findIndex(({ at }) => at > moment.at);
  const at = next < 0 ? told.length : next;
  return orderOf(told.toSpliced(at, 0, moment), story, at);
}

/** What takes an act back, given the story as it was before and as it is after it; null where nothing does. */
export function undoing(command: StoryCommand, before: Story, after: Story): StoryCommand | null {
  switch (command.type) {
    case 'edit-moment':
      return { ...command, ...(own(before.edits, command.moment) ?? untouched) };
    case 'order-story':
      return { type: 'order-story', moments: [...before.order] };
    case 'add-moment': {
      const made = Object.keys(after.added).find((id) => !own(before.added, id));
      return made === undefined ? null : { type: 'remove-moment', moment: made };
    }
    case 'remove-moment': {
      const added = own(before.added, command.moment);
      const { title, text } = own(before.edits, command.moment) ?? untouched;
      return added
        ? { type: 'add-moment', when: added.when, title: title ?? added.title, text: text ?? added.text }
        : null;
    }
  }
}

const done = {
  'edit-moment': 'Reworded.',
  'add-moment': 'Added.',
  'remove-moment': 'Taken away.',
  'order-story': 'Put in another place.',
} as const;

/** What was done, in a word. */
export function doneWords(command: StoryCommand, before: Story): string {
  if (command.type !== 'edit-moment') return done[command.type];
  const was = own(before.edits, command.moment)?.hidden ?? false;
  if (command.hidden === was) return done['edit-moment'];
  return command.hidden ? 'Hidden.' : 'Shown again.';
}
