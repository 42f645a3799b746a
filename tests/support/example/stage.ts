import type { Scenario } from '../../../game/scenario/scenario-file';
import type { Command, ServerCommand } from '../../../game/session/commands';
import { decide } from '../../../game/session/decide';
import { nextMoment } from '../../../game/session/due';
import type { Event, MessageTo } from '../../../game/session/events';
import { latest } from '../../../game/session/latest';
import { isDue } from '../../../game/session/moments';
import type { Placement } from '../../../game/session/seat';
import { initial, type Proposal, type State } from '../../../game/session/state';

type Paper = Readonly<{ terms: Record<string, string>; clauses?: Record<string, string>; rationale?: string }>;
type Gate = Readonly<{ gate: string; passed: boolean; reason: string }>;

/** A session told by the clock, every line of it through the real rules. What the clock brings comes by itself. */
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

  /** One vote at home on what was last tabled under an instrument, decided by the facilitator. */
  decideGate(time: string, by: string, instrument: string, gate: Gate): this {
    return this.do(time, by, { type: 'decide-gate', proposal: this.paper(instrument).proposal.id, ...gate });
  }

  private paper(instrument: string) {
    const proposal: Proposal | undefined = this.state.proposals[this.papers.get(instrument) ?? ''];
    if (!proposal) throw new Error(`nothing tabled under ${instrument} yet`);
    return { proposal, version: latest(proposal) };
  }

  private issue(at: number, by: string, command: Command | ServerCommand): this {
    for (let due = nextMoment(this.state); due !== null && due <= at; due = nextMoment(this.state)) {
      this.decided(due, 'server', this.broughtAt(due));
    }
    return this.decided(at, by, command);
  }

  /** Injects before the end of the phase, as the server takes them. */
  private broughtAt(due: number): ServerCommand {
    return isDue(this.state, due) ? { type: 'release-due' } : { type: 'deadline-passed', deadline: due };
  }

  private decided(at: number, by: string, command: Command | ServerCommand): this {
    this.made += 1;
    const decision = decide(this.state, { command, by, at, fresh: `example-${this.made}` });
    const time = new Date(at).toISOString().slice(11, 19);
    if (!decision.ok) throw new Error(`${time} ${command.type} by ${by} was refused: ${decision.reason}`);
    if (at < (this.log.at(-1)?.at ?? 0)) throw new Error(`${time} comes before what was told already`);
    this.log.push(...decision.events);
    this.state = decision.after;
    return this;
  }
}
