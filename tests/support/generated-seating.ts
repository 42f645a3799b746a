import fc from 'fast-check';
import type { Command, ServerCommand } from '../../game/session/commands';
import { decide } from '../../game/session/decide';
import { usual } from '../../game/session/instructions';
import type { Role } from '../../game/session/seat';
import type { Play } from './play';

const roles: readonly Role[] = ['player', 'facilitator', 'observer', 'evaluator'];

/** Which act, and of which seat, party or role. */
type Step = Readonly<{ act: number; which: number; said: boolean }>;

const among = <Of>(all: readonly Of[], which: number): Of[] => all.slice(which % all.length).slice(0, 1);

/** What a facilitator may do about chairs, in so far as it fits the session as it stands; many of these are refused. */
function actsOn({ state, scenario }: Play, { which, said }: Step, fresh: string): (Command | ServerCommand)[] {
  const [seat = ''] = among(Object.keys(state.seats), which);
  const [first = ''] = among(
    scenario.parties.map(({ id }) => id),
    which,
  );
  const party = state.seats[seat]?.party ?? first;
  const [role = 'player'] = among(roles, which);
  const opened = { seat: fresh, secretHash: `hash of ${fresh}` };
  const placement = { role, party: role === 'player' ? party : null };
  const why = said ? { reason: 'It is late.' } : {};
  return [
    { type: 'open-seat', ...opened, placement, ...(said ? { name: 'Mo' } : { keptFor: 'Mo' }) },
    { type: 'seat-bot', seat: fresh, party, standsInFor: said ? seat : null, name: 'Bot', instructions: usual('fair') },
    { type: 'seat-stand-in', ...opened, absent: seat, name: 'Fay, standing in' },
    { type: 'replace-seat', ...opened, instead: seat, reason: said ? 'Her train is late.' : null },
    { type: 'reissue-link', seat, secretHash: 'yet another' },
    { type: 'remove-seat', seat, ...why },
    { type: 'place-seat', seat, ...placement, ...why },
    { type: 'hand-over', to: seat },
  ];
}

/** Has facilitators seat, move and remove anybody, themselves included: what the rules allow of these steps. */
export function seatAnyhow(play: Play, steps: readonly Step[]): void {
  for (const step of steps) {
    const sitting = Object.values(play.state.seats).filter(({ role, removed }) => role === 'facilitator' && !removed);
    const [by] = among(sitting, step.which);
    const [command] = among(actsOn(play, step, `seated-${play.log.length}`), step.act);
    if (!by || !command) continue;
    play.now += 1_000;
    const decision = decide(play.state, { command, by: by.id, at: play.now, fresh: 'none' });
    if (decision.ok) play.append(decision.events);
  }
}

export const anySeating: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({ act: fc.nat(1_000), which: fc.nat(1_000), said: fc.boolean() }),
  { minLength: 5, maxLength: 30 },
);
