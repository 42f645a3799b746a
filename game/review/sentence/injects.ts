import type { EventOf, Evidence } from '../../session/events';
import type { State } from '../../session/state';
import { unreachable } from '../../unreachable';
import type { Names } from '../names';
import type { InWords } from './in-words';

type Injects = EventOf<
  | 'inject-switched'
  | 'inject-written'
  | 'inject-edited'
  | 'inject-armed'
  | 'inject-skipped'
  | 'inject-triggered'
  | 'inject-released'
  | 'brief-changed'
>;

function causeWords(event: EventOf<'inject-triggered'>, names: Names): string {
  const { cause, release, evidence, by } = event;
  const inaction = release !== null && release !== 'by-hand' && 'when' in release && 'by' in release.when;
  switch (cause) {
    case 'by-hand':
      return `${names.person(by)} released it.`;
    case 'condition':
      return evidence === null
        ? 'What it waited for had happened.'
        : `What it waited for had happened: ${shown(evidence, names)}.`;
    case 'time':
      return inaction ? 'What it waited for had not happened by its moment.' : 'Its moment had come.';
    case 'phase-end':
      return inaction
        ? 'What it waited for had not happened when its phase ended.'
        : 'Its phase ended before its moment came.';
    default:
      return unreachable(cause);
  }
}

const shown = ({ proposal, version, party }: Evidence, names: Names): string =>
  `${names.party(party)}, ${names.paper(proposal)}, version ${version}`;

function skipWords({ cause, evidence, by }: EventOf<'inject-skipped'>, names: Names): string {
  if (cause === 'by-hand') return `${names.person(by)} skipped it.`;
  const why = 'What it was to answer had happened already';
  return evidence === null ? `${why}.` : `${why}: ${shown(evidence, names)}.`;
}

export function injectInWords(event: Injects, names: Names, end: State): InWords {
  if (event.type === 'inject-written')
    return { title: `${event.inject.title}: written`, text: `${names.person(event.by)} wrote it during the session.` };
  const title = end.injects[event.inject]?.inject.title ?? 'An inject';
  switch (event.type) {
    case 'inject-switched':
      return { title: `${title}: switched ${event.on ? 'on' : 'off'}`, text: 'The facilitator changed the plan.' };
    case 'inject-edited':
      return { title: `${title}: edited`, text: `${names.person(event.by)} changed what it says, or to whom.` };
    case 'inject-armed':
      return { title: `${title}: armed`, text: `${names.person(event.by)} changed what it waits for.` };
    case 'inject-skipped':
      return { title: `${title}: skipped`, text: skipWords(event, names) };
    case 'inject-triggered':
      return { title: `${title}: released`, text: causeWords(event, names) };
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
