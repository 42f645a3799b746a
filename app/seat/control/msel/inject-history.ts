import { inWords } from '../../../../game/review/sentence';
import type { Event, EventOf } from '../../../../game/session/events';
import type { State } from '../../../../game/session/state';

/** What was done to an inject, and what it made its readers read. */
export type InjectEvent = EventOf<
  | 'inject-switched'
  | 'inject-written'
  | 'inject-edited'
  | 'inject-armed'
  | 'inject-skipped'
  | 'inject-triggered'
  | 'inject-released'
  | 'brief-changed'
>;

const idOf = (event: InjectEvent): string => (event.type === 'inject-written' ? event.inject.id : event.inject);

function isAboutInject(event: Event): event is InjectEvent {
  switch (event.type) {
    case 'inject-switched':
    case 'inject-written':
    case 'inject-edited':
    case 'inject-armed':
    case 'inject-skipped':
    case 'inject-triggered':
    case 'inject-released':
    case 'brief-changed':
      return true;
    default:
      return false;
  }
}

/** All that happened to each inject, by its id, in order. */
export function injectHistories(log: readonly Event[]): ReadonlyMap<string, readonly InjectEvent[]> {
  const histories = new Map<string, InjectEvent[]>();
  for (const event of log) {
    if (!isAboutInject(event)) continue;
    const before = histories.get(idOf(event));
    if (before) before.push(event);
    else histories.set(idOf(event), [event]);
  }
  return histories;
}

/** What its readers were told when it was released. */
export const toldBy = (history: readonly InjectEvent[]): readonly Event[] =>
  history.filter(({ type }) => type === 'inject-released' || type === 'brief-changed');

export const triggeredIn = (history: readonly InjectEvent[]): EventOf<'inject-triggered'> | null =>
  history.find((event) => event.type === 'inject-triggered') ?? null;

/** The steps that somebody took, or the play, each with its time (ms since 1970) and why. */
export const stepsOf = (history: readonly InjectEvent[], state: State) =>
  history
    .filter(({ type }) => type !== 'inject-released' && type !== 'brief-changed')
    .map((event) => ({ type: event.type, at: event.at, words: inWords(event, state).text }));

/** Who changed what it says last, if anybody did. */
export const editedIn = (history: readonly InjectEvent[]): EventOf<'inject-edited'> | null =>
  history.findLast((event) => event.type === 'inject-edited') ?? null;
