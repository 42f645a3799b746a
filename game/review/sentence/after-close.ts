import type { EventOf } from '../../session/events';
import type { State } from '../../session/state';
import { unreachable } from '../../unreachable';
import type { Names } from '../names';
import type { InWords } from './in-words';

type AfterClose = EventOf<
  | 'review-opened'
  | 'moment-edited'
  | 'moment-added'
  | 'moment-removed'
  | 'story-ordered'
  | 'finding-recorded'
  | 'finding-edited'
  | 'finding-struck'
  | 'survey-answered'
>;

function opened({ talk, notes }: EventOf<'review-opened'>): string {
  const but = talk ? '' : ', but for what was said in private';
  return `From here on everyone may go through the log${but}${notes ? ', with the notes of the white cell' : ''}.`;
}

/** What one line says of an answer that may leave anything open. */
function answered({ aim, surprised, differently, rating }: EventOf<'survey-answered'>): string {
  const parts = [
    aim === '' ? '' : `Aim: “${aim}”.`,
    surprised === '' ? '' : `Surprised by: “${surprised}”.`,
    differently === '' ? '' : `Next time: “${differently}”.`,
    rating === null ? '' : `The result, from 1 to 5: ${rating}.`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

export function afterCloseInWords(event: AfterClose, names: Names, end: State): InWords {
  const who = names.person(event.by);
  switch (event.type) {
    case 'review-opened':
      return { title: 'Review opened', text: opened(event) };
    case 'moment-edited': {
      const title = event.title ?? end.story.added[event.moment]?.title ?? null;
      const what = title === null ? 'A key moment of the story.' : `“${title}”.`;
      return { title: event.hidden ? `${who} hid a key moment` : `${who} reworded a key moment`, text: what };
    }
    case 'moment-added':
      return { title: `${who} added a key moment`, text: `“${event.title}”. ${event.text}` };
    case 'moment-removed':
      return { title: `${who} took a key moment away`, text: 'What it said stays in the log.' };
    case 'story-ordered':
      return { title: `${who} put the key moments in order`, text: 'The hot wash goes through them so.' };
    case 'finding-recorded':
      return { title: `${who} recorded a finding`, text: event.text };
    case 'finding-edited':
      return { title: `${who} changed a finding`, text: event.text };
    case 'finding-struck':
      return { title: `${who} struck out a finding`, text: 'What it said stays in the log.' };
    case 'survey-answered':
      return { title: `${names.person(event.seat)} looked back`, text: answered(event) };
    default:
      return unreachable(event);
  }
}
