import type { PartyId } from '../scenario/id';
import type { PublicScenario } from '../scenario/readers';
import type { Scenario } from '../scenario/scenario-file';
import type { Temperament } from '../scenario/temperament';
import type { Command, ServerCommand } from '../session/commands';
import { decide } from '../session/decide';
import { dueDeadline, nextMoment } from '../session/due';
import type { Event } from '../session/events';
import { evolve, replay } from '../session/evolve';
import { usual } from '../session/instructions';
import { isDue } from '../session/moments';
import { initial, type State } from '../session/state';
import { viewOf } from '../session/view';
import { type Bot, botsIn } from './bot';
import { nextAct } from './next-act';
import { thinkTime } from './think-time';

/** A session of bots alone. `switched`: injects switched off, or released by hand when play begins, whatever the scenario says. */
export type PlayOutOf = Readonly<{
  scenario: Scenario;
  hash: string;
  seed: string;
  temperaments: Readonly<Record<PartyId, Temperament>>;
  switched: Readonly<Record<string, 'off' | 'on'>>;
  /** A party whose chair is a person's, who does just what a bot would. */
  person?: PartyId;
}>;

/** What one command made. */
type Step = Readonly<{ by: string; command: Command | ServerCommand; at: number; events: readonly Event[] }>;

/** The steps of the session, its end, and what the rules refused: bots ask for nothing that they may not, so there is nothing. */
export type PlayedOut = Readonly<{ steps: readonly Step[]; state: State; refused: readonly string[] }>;

/** Session time begins at an arbitrary moment, in ms since 1970. */
const beginning = 1_767_225_600_000;
const control = 'control';

class Room {
  readonly steps: Step[] = [];
  readonly refused: string[] = [];
  /** Each party's own log, folded as it grows. */
  readonly views: Map<PartyId, State>;
  state: State;
  now: number;
  /** What is made gets a number that nothing of before can have. */
  readonly #before: number;
  #last: number;

  /** `past`: what happened before; nothing, where a session is to be opened. */
  constructor(parties: readonly Readonly<{ id: PartyId }>[], past: readonly Event[] = []) {
    this.state = replay(past);
    this.views = new Map(parties.map(({ id }) => [id, replay(viewOf(`party:${id}`, past))]));
    this.#before = past.length;
    this.now = past.at(-1)?.at ?? beginning;
    this.#last = past.length ? this.now : 0;
  }

  ask(by: string, command: Command | ServerCommand): void {
    const at = Math.max(this.now, this.#last + 1);
    const decision = decide(this.state, { command, by, at, fresh: `made-${this.#before + this.steps.length}` });
    if (!decision.ok) {
      this.refused.push(`${command.type} by ${by}: ${decision.reason}`);
      return;
    }
    const { events, after } = decision;
    if (events.length === 0) return;
    this.#last = events.at(-1)?.at ?? at;
    this.state = after;
    for (const [party, view] of this.views)
      this.views.set(party, viewOf(`party:${party}`, events).reduce(evolve, view));
    this.steps.push({ by, command, at, events });
  }
}

/** Plays a whole session through the real rules, in its own time: no clock is asked, and the same seed gives the same session. */
export function playOut(played: PlayOutOf): PlayedOut {
  const room = new Room(played.scenario.parties);
  open(room, played);
  return toItsEnd(room, inOrder(played.scenario, [...botsIn(room.state), ...copying(played)]));
}

/**
 * Plays a session on from the end of its log, in which bots lead every party and the clock runs by itself: what would have
 * happened had they gone on from there. In the session's own time, as above.
 */
export function playOn(past: readonly Event[]): PlayedOut {
  const { scenario } = replay(past);
  const room = new Room(scenario?.parties ?? [], past);
  if (!scenario || nextMoment(room.state) === null) throw new Error('no clock runs: it would have no end');
  return toItsEnd(room, inOrder(scenario, botsIn(room.state)));
}

function toItsEnd(room: Room, bots: readonly Bot[]): PlayedOut {
  const looks = new Map(bots.map((bot) => [bot, room.now + thinkTime(seenBy(room, bot), bot)]));
  while (room.state.stage === 'playing') {
    const [bot, look] = [...looks].reduce((soonest, each) => (each[1] < soonest[1] ? each : soonest));
    const moment = nextMoment(room.state) ?? Number.POSITIVE_INFINITY;
    if (Math.min(look, moment) === Number.POSITIVE_INFINITY) break;
    room.now = Math.min(look, moment);
    if (moment <= look) passTime(room);
    else {
      const act = nextAct(seenBy(room, bot), bot);
      if (act) room.ask(bot.seat, act);
      looks.set(bot, room.now + thinkTime(seenBy(room, bot), bot));
    }
  }
  return { steps: room.steps, state: room.state, refused: room.refused };
}

const seenBy = ({ views, now }: Room, { party }: Bot) => ({ state: views.get(party) ?? initial, at: now });

const inOrder = ({ parties }: Pick<PublicScenario, 'parties'>, bots: readonly Bot[]): readonly Bot[] =>
  parties.flatMap(({ id }) => bots.find(({ party }) => party === id) ?? []);

/** The person who copies a bot, as that bot. */
const copying = ({ person, temperaments, seed }: PlayOutOf): readonly Bot[] =>
  person === undefined
    ? []
    : [
        {
          seat: seatOf(person),
          party: person,
          instructions: usual(temperaments[person] ?? 'fair'),
          seed: `${seed}/bots/${person}`,
        },
      ];

const seatOf = (party: PartyId): string => `seat-${party}`;

function open(room: Room, { scenario, hash, seed, temperaments, switched, person }: PlayOutOf): void {
  const pace = scenario.paces.find(({ factor }) => factor > 0) ?? { id: 'standard', name: 'Standard', factor: 1 };
  const session = { title: scenario.title, pace, clock: 'automatic', exercise: seed, joinCode: 'SIMULA' } as const;
  room.ask('server', { type: 'open-session', ...session, scenario, hash, seed });
  const placement = { role: 'facilitator', party: null } as const;
  room.ask('server', { type: 'open-seat', seat: control, placement, secretHash: seed, name: 'Simulation' });
  for (const { id: party } of scenario.parties) {
    const [seat, instructions] = [seatOf(party), usual(temperaments[party] ?? 'fair')];
    const chair = { seat, placement: { role: 'player', party }, secretHash: seat, name: 'Person' } as const;
    if (party === person) room.ask('server', { type: 'open-seat', ...chair });
    else room.ask('server', { type: 'seat-bot', seat, party, standsInFor: null, name: 'Bot', instructions });
  }
  for (const [inject, how] of Object.entries(switched))
    if (how === 'off') room.ask(control, { type: 'switch-inject', inject, on: false });
  room.ask(control, { type: 'start-session' });
  for (const [inject, how] of Object.entries(switched))
    if (how === 'on') room.ask(control, { type: 'release-inject', inject });
}

/** As the server does: what is due is released, and a phase whose time is up ends. */
function passTime(room: Room): void {
  if (isDue(room.state, room.now)) room.ask('server', { type: 'release-due' });
  const deadline = dueDeadline(room.state, room.now);
  if (deadline !== null) room.ask('server', { type: 'deadline-passed', deadline });
}
