import type { Command, ServerCommand } from '../../../game/session/commands';
import { type Decision, decide } from '../../../game/session/decide';
import type { Event } from '../../../game/session/events';
import { replay } from '../../../game/session/evolve';
import type { SeatId } from '../../../game/session/seat';
import { viewOf } from '../../../game/session/view';
import { you } from './toy-brief';
import { neighbour, toyScenario } from './toy-scenario';

export const neighbourSeat: SeatId = 'practice-neighbour';
const guideSeat: SeatId = 'practice-guide';

/** Who asks, when (ms since 1970) and a fresh id: only the page knows time and chance. */
export type Asking = Readonly<{ by: SeatId | 'server'; at: number; fresh: string }>;

type Played = Readonly<{ ok: true; log: readonly Event[] }> | Extract<Decision, { ok: false }>;

/** The log after a command, by the real rules. No two commands share a time, as on the server. */
export function played(log: readonly Event[], command: Command | ServerCommand, { by, at, fresh }: Asking): Played {
  const last = log.at(-1)?.at ?? 0;
  const decision = decide(replay(log), { command, by, at: Math.max(at, last + 1), fresh });
  return decision.ok ? { ok: true, log: [...log, ...decision.events] } : decision;
}

/** What of a log whoever practises may read. */
export const ownLog = (log: readonly Event[]): readonly Event[] => viewOf(`party:${you}`, log);

/** A session in its first and only phase: whoever practises sits in `seat`, the neighbour opposite. */
export function openedLog(seat: SeatId, name: string, at: number): readonly Event[] {
  const chair = (id: SeatId, party: string | null, person: string): ServerCommand => ({
    type: 'open-seat',
    seat: id,
    placement: party === null ? { role: 'facilitator', party } : { role: 'player', party },
    secretHash: '',
    name: person,
  });
  const begin: readonly (readonly [SeatId | 'server', Command | ServerCommand])[] = [
    [
      'server',
      {
        type: 'open-session',
        title: 'Practice',
        pace: { id: 'untimed', name: 'No clock', factor: 0 },
        clock: 'facilitator',
        exercise: 'practice',
        joinCode: '',
        scenario: toyScenario,
        hash: '',
        seed: '',
      },
    ],
    ['server', chair(guideSeat, null, 'Guide')],
    ['server', chair(seat, you, name)],
    ['server', chair(neighbourSeat, neighbour, 'Mara')],
    [guideSeat, { type: 'start-session' }],
  ];
  return begin.reduce<readonly Event[]>((log, [by, command]) => {
    const next = played(log, command, { by, at, fresh: '' });
    if (!next.ok) throw new Error(`the practice cannot begin: ${next.reason}`);
    return next.log;
  }, []);
}
