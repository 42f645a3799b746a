import type { Scenario } from '../../../game/scenario/scenario-file';
import type { Command, ServerCommand } from '../../../game/session/commands';
import { decide } from '../../../game/session/decide';
import type { Event, MessageTo } from '../../../game/session/events';
import { evolve } from '../../../game/session/evolve';
import { latest } from '../../../game/session/latest';
import type { Placement } from '../../../game/session/seat';
import { initial, type Proposal, type State } from '../../../game/session/state';

type Paper = Readonly<{ terms: Record<string, string>; clauses?: Record<string, string>; rationale?: string }>;

/** A session told by the clock, every line of it through the real rules. Deadlines pass by themselves. */
export class Stage {
  readonly log: Event[] = [];
  state: State = initial;
  private made = 0;
  private readonly papers = new Map<string, string>();

  constructor(
    readonly day: string,
    readonly scenario: Scenario,
  ) {}

  /** `time` as 13:05:30, UTC. What the rules refuse stops the telling. */
  do(time: string, by: string, command: Command): this {
    return this.issue(Date.parse(`${this.day}T${time}Z`), by, command);
  }

  server(time: string, command: ServerCommand): this {
    return this.issue(Date.parse(`${this.day}T${time}Z`), 'server', command);
  }

  /** A chair. The hash is none: no link opens a session that was told. */
  chair(time: string, seat: string, placement: Placement, name?: string): this {
    const secretHash = 'no link opens this chair';
    return this.server(time, { type: 'open-seat', seat, placement, secretHash, ...(name ? { name } : {}) });
  }

  say(time: string, by: string, to: MessageTo, text: string): this {
    return this.do(time, by, { type: 'send-message', to, text });
  }

  /** A proposal, kept by its instrument's id for the lines that follow. */
  table(time: string, by: string, instrument: string, { to, ...paper }: Paper & { to: string[] }): this {
    this.do(time, by, { type: 'table-proposal', instrument, to, clauses: {}, ...paper });
    this.papers.set(instrument, `example-${this.made}`);
    return this;
  }

  /** The latest version with these terms and clauses changed. */
  amend(time: string, by: string, instrument: string, { terms, clauses, rationale }: Paper): this {
    const { proposal, version } = this.paper(instrument);
    return this.do(time, by, {
      type: 'amend-proposal',
      proposal: proposal.id,
      version: version.number,
      terms: { ...version.terms, ...terms },
      clauses: { ...version.clauses, ...clauses },
      ...(rationale ? { rationale } : {}),
    });
  }

  sign(time: string, by: string, instrument: string): this {
    const { proposal, version } = this.paper(instrument);
    return this.do(time, by, { type: 'sign-proposal', proposal: proposal.id, version: version.number });
  }

  decline(time: string, by: string, instrument: string, reason: string): this {
    const { proposal, version } = this.paper(instrument);
    return this.do(time, by, { type: 'decline-proposal', proposal: proposal.id, version: version.number, reason });
  }

  /** What takes a proposal and nothing else. */
  act(
    time: string,
    by: string,
    type: 'withdraw-proposal' | 'withdraw-signature' | 'announce-agreement',
    instrument: string,
  ): this {
    return this.do(time, by, { type, proposal: this.paper(instrument).proposal.id });
  }

  private paper(instrument: string) {
    const proposal: Proposal | undefined = this.state.proposals[this.papers.get(instrument) ?? ''];
    if (!proposal) throw new Error(`nothing tabled under ${instrument} yet`);
    return { proposal, version: latest(proposal) };
  }

  private issue(at: number, by: string, command: Command | ServerCommand): this {
    for (let deadline = this.state.clock?.deadline; deadline && deadline <= at; deadline = this.state.clock?.deadline) {
      this.decided(deadline, 'server', { type: 'deadline-passed', deadline });
    }
    return this.decided(at, by, command);
  }

  private decided(at: number, by: string, command: Command | ServerCommand): this {
    this.made += 1;
    const decision = decide(this.state, { command, by, at, fresh: `example-${this.made}` });
    const time = new Date(at).toISOString().slice(11, 19);
    if (!decision.ok) throw new Error(`${time} ${command.type} by ${by} was refused: ${decision.reason}`);
    if (at < (this.log.at(-1)?.at ?? 0)) throw new Error(`${time} comes before what was told already`);
    this.log.push(...decision.events);
    this.state = decision.events.reduce(evolve, this.state);
    return this;
  }
}
