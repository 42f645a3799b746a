import type { Scenario } from '../../game/scenario/scenario-file';
import type { Command, ServerCommand } from '../../game/session/commands';
import { decide } from '../../game/session/decide';
import type { Event, EventOf } from '../../game/session/events';
import { evolve } from '../../game/session/evolve';
import type { Reason } from '../../game/session/refusals';
import type { Role } from '../../game/session/seat';
import type { Setup as Settled } from '../../game/session/setup';
import { initial, type State } from '../../game/session/state';

type Setup = {
  clock?: 'automatic' | 'facilitator';
  pace?: number;
  heads?: boolean;
  setup?: Partial<Settled>;
  exercise?: string;
  joinCode?: string;
  title?: string;
  /** When it begins, in ms since 1970, and the hash of a seat's link: for a session that a page is to open. */
  now?: number;
  hashOf?: (seat: string) => string;
};

/** A session played through the real rules, one command a second. A refusal where none was expected throws. */
export class Play {
  log: Event[] = [];
  state: State = initial;
  now: number;
  private readonly hashOf: (seat: string) => string;
  private made = 0;

  constructor(
    readonly scenario: Scenario,
    {
      clock = 'automatic',
      pace = 1,
      heads = true,
      setup = {},
      exercise = 'exercise',
      joinCode = 'ABC234',
      title = 'A test',
      now = 1_000_000,
      hashOf = (seat) => `hash of ${seat}`,
    }: Setup = {},
  ) {
    this.now = now;
    this.hashOf = hashOf;
    this.server({
      type: 'open-session',
      title,
      pace: { id: 'test', name: 'Test', factor: pace },
      clock,
      exercise,
      joinCode,
      scenario,
      hash: 'hash',
      seed: 'seed',
      ...setup,
    });
    this.seat('control', 'facilitator', null, 'Fay');
    if (heads) for (const { id } of scenario.parties) this.seat(headOf(id), 'player', id, `Head of ${id}`);
  }

  /** Opens a chair, claimed at once when a name is given. */
  seat(seat: string, role: Role, party: string | null, name?: string): this {
    const secretHash = this.hashOf(seat);
    return this.server({ type: 'open-seat', seat, placement: { role, party }, secretHash, ...(name ? { name } : {}) });
  }

  server(command: ServerCommand): this {
    return this.issue('server', command);
  }

  /** `by` is a seat; a party's id stands for its head. What the server asks for, it may ask in a facilitator's name. */
  do(by: string, command: Command | ServerCommand): this {
    return this.issue(this.seatOf(by), command);
  }

  control(...types: ('start-session' | 'pause-clock' | 'resume-clock' | 'advance-phase' | 'end-session')[]): this {
    for (const type of types)
      this.do('control', type === 'advance-phase' ? { type, phase: this.state.phase } : { type });
    return this;
  }

  /** The refusal that a command meets. It must leave no event. */
  refused(by: string, command: Command | ServerCommand): Reason {
    const decision = this.ask(by === 'server' ? by : this.seatOf(by), command);
    if (decision.ok) throw new Error(`${command.type} by ${by} was accepted`);
    return decision.reason;
  }

  append(events: readonly Event[]): this {
    this.events = events;
    for (const event of events) {
      this.log.push(event);
      this.state = evolve(this.state, event);
    }
    return this;
  }

  last<Type extends Event['type']>(type: Type): EventOf<Type> {
    const found = this.log.findLast((event): event is EventOf<Type> => event.type === type);
    if (!found) throw new Error(`no ${type} yet`);
    return found;
  }

  /** What the last command made. */
  events: readonly Event[] = [];

  private seatOf(by: string): string {
    return this.scenario.parties.some(({ id }) => id === by) ? headOf(by) : by;
  }

  private ask(by: string, command: Command | ServerCommand) {
    return decide(this.state, { command, by, at: this.now, fresh: `made-${this.made}` });
  }

  private issue(by: string, command: Command | ServerCommand): this {
    this.now += 1_000;
    this.made += 1;
    const decision = this.ask(by, command);
    if (!decision.ok) throw new Error(`${command.type} by ${by} was refused: ${decision.reason}`);
    return this.append(decision.events);
  }
}

const headOf = (party: string): string => `head-${party}`;
