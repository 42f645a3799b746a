import type { State } from '../../../game/session/state';
import { arrivalsOf } from '../../lib/arrivals';
import { listed } from '../table/words/words';

const most = 4;

/** "Ivan, Margit and 3 others": a few by name. */
const named = (names: readonly string[]): string =>
  names.length <= most ? listed(names) : listed([...names.slice(0, most - 1), `${names.length - most + 1} others`]);

/** What a start now would do without, a sentence each; empty when all are there. */
export function missingWords(state: State, online: ReadonlySet<string>): readonly string[] {
  const { delegations, waiting } = arrivalsOf(state, online);
  const empty = delegations.filter(({ people, bot }) => people.length === 0 && !bot).map(({ party }) => party.name);
  const people = [...delegations.flatMap((each) => each.people), ...waiting];
  const nameOf = ({ seat }: (typeof people)[number]) => seat.name ?? '';
  const silent = state.presence.asked ? people.filter(({ confirmed }) => !confirmed) : [];
  const away = state.presence.asked ? [] : people.filter(({ here }) => !here);
  return [
    ...(empty.length > 0 ? [`${listed(empty)} ${empty.length === 1 ? 'has' : 'have'} nobody.`] : []),
    ...(waiting.length > 0 ? [`${counted(waiting)} no delegation: ${named(waiting.map(nameOf))}.`] : []),
    ...(silent.length > 0 ? [`${counted(silent)} not said that they are here: ${named(silent.map(nameOf))}.`] : []),
    ...(away.length > 0
      ? [`${away.length} ${away.length === 1 ? 'is' : 'are'} away: ${named(away.map(nameOf))}.`]
      : []),
  ];
}

const counted = ({ length }: readonly unknown[]): string => `${length} ${length === 1 ? 'has' : 'have'}`;
