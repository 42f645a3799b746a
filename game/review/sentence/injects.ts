import type { Release, Trigger } from '../../scenario/inject';
import type { EventOf, Evidence } from '../../session/events';
import type { State } from '../../session/state';
import { unreachable } from '../../unreachable';
import type { Names } from '../names';
import { happeningWords, momentWords, releaseWords, scoreWords } from '../release-words';
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

type Told = Readonly<{ names: Names; end: State }>;

/** What it would have come on, where a hand was quicker than that. */
const insteadWords = (end: State, release: Release | null): string =>
  release === null || release === 'by-hand' ? '' : ` It was to come ${releaseWords(end, release)}.`;

const trigger = (release: Release | null): Trigger | null =>
  release !== null && release !== 'by-hand' && 'when' in release ? release.when : null;

const shown = ({ proposal, version, party }: Evidence, names: Names): string =>
  `${names.party(party)}, ${names.paper(proposal)}, version ${version}`;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "Legal form “Treaty” was tabled: Ukraine, Guarantee, version 2." */
function metWords({ names, end }: Told, what: Trigger | null, evidence: Evidence | null): string {
  const by = evidence === null ? '.' : `: ${shown(evidence, names)}.`;
  if (what === null) return `What it was about had happened${by}`;
  if ('by' in what) return `${capital(happeningWords(end, what.without, 'did'))}${by}`;
  return `${capital('score' in what ? scoreWords(end, what.score, 'reached') : happeningWords(end, what, 'did'))}${by}`;
}

/** Why the clock brought it: its moment came, or nothing had happened by then. `early`: with the end of its phase. */
function momentCame(end: State, release: Release | null, early: boolean): string {
  const what = trigger(release);
  if (what && 'by' in what) {
    const deadline = early ? 'When its phase ended' : `By ${momentWords(end, what.by)}`;
    return `${deadline}, ${happeningWords(end, what.without, 'did-not')}.`;
  }
  const moment = release !== null && release !== 'by-hand' && 'at' in release ? release.at : null;
  const which = moment === null ? '' : `: ${momentWords(end, moment)}`;
  return `${early ? 'Its phase ended before its moment came' : 'Its moment had come'}${which}.`;
}

function causeWords({ cause, release, evidence, by }: EventOf<'inject-triggered'>, told: Told): string {
  switch (cause) {
    case 'by-hand':
      return `${told.names.person(by)} released it.${insteadWords(told.end, release)}`;
    case 'condition':
      return metWords(told, trigger(release), evidence);
    case 'time':
    case 'phase-end':
      return momentCame(told.end, release, cause === 'phase-end');
    default:
      return unreachable(cause);
  }
}

function skipWords({ cause, release, evidence, by }: EventOf<'inject-skipped'>, told: Told): string {
  if (cause === 'by-hand') return `${told.names.person(by)} skipped it.${insteadWords(told.end, release)}`;
  return metWords(told, trigger(release), evidence);
}

const switchWords = ({ on, by }: EventOf<'inject-switched'>, { person }: Names): string =>
  on ? `${person(by)} lets it come by itself again.` : `${person(by)} lets it come by hand only.`;

function armedWords({ release, by }: EventOf<'inject-armed'>, { names, end }: Told): string {
  const person = names.person(by);
  return release === 'by-hand'
    ? `${person} keeps it for the hand.`
    : `${person} lets it come ${releaseWords(end, release)}.`;
}

export function injectInWords(event: Injects, names: Names, end: State): InWords {
  if (event.type === 'inject-written')
    return { title: `${event.inject.title}: written`, text: `${names.person(event.by)} wrote it during the session.` };
  const title = end.injects[event.inject]?.inject.title ?? 'An inject';
  const told = { names, end };
  switch (event.type) {
    case 'inject-switched':
      return { title: `${title}: switched ${event.on ? 'on' : 'off'}`, text: switchWords(event, names) };
    case 'inject-edited':
      return { title: `${title}: edited`, text: `${names.person(event.by)} changed what it says, or to whom.` };
    case 'inject-armed':
      return { title: `${title}: armed`, text: armedWords(event, told) };
    case 'inject-skipped':
      return { title: `${title}: skipped`, text: skipWords(event, told) };
    case 'inject-triggered':
      return { title: `${title}: released`, text: causeWords(event, told) };
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
