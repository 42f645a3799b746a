import { usual } from '../../game/session/instructions';
import { host, seatBot } from '../support/api-client';
import type { Ledger } from './ledger';
import { type Ending, insist } from './pace';
import { Person } from './person';

/**
 * Who plays, and how. `timed`: a person and a server's bot, on a clock of seconds. `paired`: two persons, the same clock.
 * `asking`: no clock, and a person who asks a server's bot one question after another.
 */
export const ways = ['timed', 'asking', 'paired'] as const;
type Way = (typeof ways)[number];

export type Opening = Readonly<{
  url: string;
  hostKey: string;
  name: string;
  way: Way;
  /** Minutes of each phase of the duo, on a clock. */
  timetable: readonly number[];
  ledger: Ledger;
  ending: Ending;
}>;

/** A session of the duo with whoever sits there: control, and one or two persons. */
export type SeatedTable = Readonly<{
  session: string;
  way: Way;
  control: Person;
  players: readonly Person[];
}>;

const parties = ['north', 'south'] as const;

/** Opens a session, takes the seats, begins to play. Null when all was over before that. */
export async function seatTable(opening: Opening): Promise<SeatedTable | null> {
  const { url, hostKey, name, way, timetable, ledger, ending } = opening;
  const pace = way === 'asking' ? { pace: 'untimed' } : { timetable: [...timetable], pace: 'standard' };
  const hosted = await insist(ending, () => host({ url, hostKey }, { title: name, ...pace }));
  if (!hosted) return null;
  const { session } = hosted;
  const sit = (secret: string, who: string) => new Person({ url, secret, session, ledger, name: `${name} ${who}` });
  const control = sit(hosted.host.secret, 'control');
  const seats = way === 'paired' ? parties : parties.slice(0, 1);
  const players = seats.map((party) => sit(hosted.seats.find((seat) => seat.party === party)?.secret ?? '', party));
  if (way !== 'paired') await insist(ending, () => seatSouth(url, hosted.host.secret));
  for (const player of players) await player.ask({ type: 'claim-seat', name: player.name });
  await control.ask({ type: 'start-session' });
  if (way === 'asking') await control.ask({ type: 'advance-phase', phase: 0 });
  return { session, way, control, players };
}

/** It may be there already: the answer to an attempt before was lost. */
async function seatSouth(url: string, secret: string): Promise<void> {
  try {
    await seatBot({ url }, secret, { party: 'south', instructions: usual('fair') });
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('has-head'))) throw error;
  }
}

export const everybodyAt = ({ control, players }: SeatedTable): readonly Person[] => [control, ...players];
