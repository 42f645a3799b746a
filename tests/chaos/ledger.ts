/** One command as whoever sent it knows it. */
export type Sent = {
  readonly id: string;
  readonly session: string;
  readonly type: string;
  /** What it says, where it says something that nothing else says. */
  readonly text: string | null;
  /** How many events of its own log its seat held then, as the answer said. Null: it was never answered. */
  acknowledged: number | null;
  /** The same command was answered twice, and otherwise. */
  contradicted: boolean;
  refused: string | null;
};

/** All that people asked for in a run, and what else they saw that may not be. */
export class Ledger {
  readonly sent: Sent[] = [];
  readonly oddities: string[] = [];

  open(of: Pick<Sent, 'id' | 'session' | 'type' | 'text'>): Sent {
    const sent: Sent = { ...of, acknowledged: null, contradicted: false, refused: null };
    this.sent.push(sent);
    return sent;
  }

  get acknowledged(): readonly Sent[] {
    return this.sent.filter(({ acknowledged }) => acknowledged !== null);
  }
}
