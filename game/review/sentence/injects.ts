import type { EventOf } from '../../session/events';
import type { State } from '../../session/state';
import { unreachable } from '../../unreachable';
import type { Names } from '../names';
import type { InWords } from './in-words';

type Injects = EventOf<'inject-switched' | 'inject-skipped' | 'inject-triggered' | 'inject-released' | 'brief-changed'>;

const causeWords = {
  time: 'Its moment had come.',
  condition: 'What it waited for had happened.',
  'by-hand': 'The facilitator released it.',
  'phase-end': 'Its phase ended before its moment came.',
} as const;

export function injectInWords(event: Injects, names: Names, end: State): InWords {
  const title = end.injects[event.inject]?.inject.title ?? 'An inject';
  switch (event.type) {
    case 'inject-switched':
      return { title: `${title}: switched ${event.on ? 'on' : 'off'}`, text: 'The facilitator changed the plan.' };
    case 'inject-skipped':
      return { title: `${title}: skipped`, text: 'What it was to answer had happened already.' };
    case 'inject-triggered':
      return { title: `${title}: released`, text: causeWords[event.cause] };
    case 'inject-released':
      return { title: event.title, text: event.text };
    case 'brief-changed':
      return {
        title: `News for ${names.party(event.party)} alone`,
        text: event.text ?? 'Its score sheet changed.',
      };
    default:
      return unreachable(event);
  }
}
