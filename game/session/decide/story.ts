import { own } from '../../own';
import type { Command } from '../commands';
import { type Asked, accept, type Decision, refuse, told } from '../decision';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** [ST1] Words and place of a key moment, found or added. Who reads the log once it is open reads it so. */
export function editMoment({ state, stamp }: Asked, { moment, title, text, hidden }: Of<'edit-moment'>): Decision {
  const { story } = state;
  const added = own(story.added, moment);
  const before = own(story.edits, moment) ?? { title: null, text: null, hidden: false };
  if (before.title === title && before.text === text && before.hidden === hidden) return refuse('nothing-changed');
  if (!added && title === null && text === null && !hidden && !own(story.edits, moment))
    return refuse('nothing-changed');
  return accept({ type: 'moment-edited', ...told(stamp, []), moment, title, text, hidden });
}

/** [ST2] A moment that no rule finds. */
export function addMoment({ stamp }: Asked, { when, title, text }: Of<'add-moment'>): Decision {
  return accept({ type: 'moment-added', ...told(stamp, []), moment: stamp.fresh, when, title, text });
}

/** [ST2] Only what was added can be taken away: what was found is hidden. */
export function removeMoment({ state, stamp }: Asked, { moment }: Of<'remove-moment'>): Decision {
  if (!own(state.story.added, moment)) return refuse('no-such-moment-added');
  return accept({ type: 'moment-removed', ...told(stamp, []), moment });
}

/** [ST3] The order in which the hot wash goes through them. Moments that it does not name follow in the order of time. */
export function orderStory({ state, stamp }: Asked, { moments }: Of<'order-story'>): Decision {
  const order = [...new Set(moments)];
  if (order.join('\n') === state.story.order.join('\n')) return refuse('nothing-changed');
  return accept({ type: 'story-ordered', ...told(stamp, []), moments: order });
}
