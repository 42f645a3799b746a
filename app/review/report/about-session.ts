import { phaseSpans } from '../../../game/review/spans';
import type { Event } from '../../../game/session/events';
import type { State } from '../../../game/session/state';
import { minutesWords } from '../../lib/span-words';
import { counted } from '../../seat/table/words/words';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** When a session was played, for how long by the clock on the wall, and by how many people and bots. Empty where not known. */
export function aboutSession({ seats, scenario }: State, log: readonly Event[]) {
  const began = log.find(({ type }) => type === 'session-started');
  const ended = log.find(({ type }) => type === 'session-closed');
  const sat = Object.values(seats).filter(({ role, name }) => role === 'player' && name !== null);
  const people = sat.filter(({ bot }) => !bot).length;
  const bots = sat.length - people;
  const rounds = scenario ? new Set(phaseSpans(log, scenario).map(({ round }) => round)).size : 0;
  return {
    when: began ? day.format(began.at) : '',
    played: began && ended ? `${minutesWords((ended.at - began.at) / 60_000)} in ${counted(rounds, 'round')}` : '',
    people: [people > 0 ? counted(people, 'player') : '', bots > 0 ? counted(bots, 'bot') : '']
      .filter((part) => part !== '')
      .join(' and '),
  };
}
