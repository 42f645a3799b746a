import { z } from 'zod';
import { type Refusal, type Reply, refusals, refuse } from '../../game/protocol/refusals';
import type { CommandMessage } from '../../game/protocol/socket';
import type { Command } from '../../game/session/commands';
import type { Viewer } from '../../game/session/view';
import { fits } from './fits';
import { freshId } from './fresh-id';
import type { Kept, Shelf } from './outbox-shelf';

type Refused = Extract<Reply, { ok: false }>;

const isRefusal = (text: string): text is Refusal => Object.hasOwn(refusals, text);

/** The refusal a server's word stands for; anything unknown is an internal error. */
export const refusalFrom = (text: string): Refusal => (isRefusal(text) ? text : 'internal');

const Answer = z.union([
  z.object({ ok: z.literal(true), position: z.number().int().nonnegative() }),
  z.object({ ok: z.literal(false), refusal: z.string().transform(refusalFrom), message: z.string() }),
]);

/** Whether whoever asked is there to be told of a refusal, and keeps what was typed. */
export type TakesBack = () => boolean;

/** `asker` is null for what a page before this one had asked for. */
type Waiting = Readonly<{ kept: Kept; asker: Readonly<{ settle(reply: Reply): void; takesBack: TakesBack }> | null }>;

/** Sends one message; the answer comes through `reply`, or never. */
export type Transport = (message: CommandMessage, reply: (answer: unknown) => void) => void;

/** Refusals of the moment, not of the command: a server that goes down, or has heard too much at once. */
const ofTheMoment: readonly Refusal[] = ['stopping', 'too-many'];

const messageOf = ({ id, as, command }: Kept): CommandMessage => ({ id, ...(as && { as }), command });

const byTime = (a: Kept, b: Kept): number => a.at - b.at || a.turn - b.turn;

/**
 * Commands on their way, in order. Each keeps its id until answered, so that sending it again cannot do it twice, and
 * lies on the shelf, where the next page finds it. Refused, it goes back to whoever asked, or else to `undelivered`.
 */
export class Outbox {
  private readonly waiting = new Map<string, Waiting>();
  private readonly returned = new Map<string, Kept>();
  private readonly sent = new Map<string, number>();
  private turn = 0;
  /** Something has to be sent again: what comes after it waits behind it. */
  private stalled = false;

  /** `onChange` after an answer, or after another page dealt with something. */
  constructor(
    private readonly shelf: Shelf,
    private readonly now: () => number,
    private readonly onChange: () => void,
  ) {
    this.read();
  }

  get waits(): readonly Kept[] {
    return [...this.waiting.values()].map(({ kept }) => kept);
  }

  get undelivered(): readonly Kept[] {
    return [...this.returned.values()].sort(byTime);
  }

  /** `as`: whose log whoever asks has before the eyes. */
  add(command: Command, transport: Transport | null, takesBack: TakesBack = () => true, as?: Viewer): Promise<Reply> {
    return new Promise((settle) => {
      this.turn += 1;
      const kept = { id: freshId(), command, ...(as && { as }), at: this.now(), turn: this.turn, refused: null };
      const entry = { kept, asker: { settle, takesBack } };
      // The server would cut the connection, and the page would send it again for ever.
      if (!fits(messageOf(kept))) return this.settle(entry, refuse('too-large'));
      this.waiting.set(kept.id, entry);
      this.shelf.put(kept);
      if (transport && !this.stalled) this.deliver(transport, entry);
    });
  }

  /** Takes over what pages before this one left on the shelf: first what was asked for first. */
  async takeOver(): Promise<void> {
    const left = (await this.shelf.orphans()).filter(({ id }) => !this.waiting.has(id));
    if (left.length === 0) return;
    const all = [...left.map((kept): Waiting => ({ kept, asker: null })), ...this.waiting.values()];
    this.waiting.clear();
    for (const entry of all.sort((a, b) => byTime(a.kept, b.kept))) this.waiting.set(entry.kept.id, entry);
    this.onChange();
  }

  /** Again, in order, whatever has no answer yet and was sent longer than `rest` ms ago. */
  resend(transport: Transport, rest = 0): void {
    const before = this.now() - rest;
    this.stalled = false;
    for (const entry of this.waiting.values())
      if ((this.sent.get(entry.kept.id) ?? 0) <= before) this.deliver(transport, entry);
  }

  /** Nothing is sent any more. What a page that is too old could not send waits for the next one. */
  giveUp(refusal: Refusal): void {
    if (refusal === 'old-page') return;
    for (const entry of [...this.waiting.values()]) this.settle(entry, refuse(refusal));
  }

  dismiss(id: string): void {
    this.returned.delete(id);
    this.shelf.drop(id);
    this.onChange();
  }

  /** Looks at the shelf again, which another page of the seat has changed. */
  look(): void {
    this.read();
    this.onChange();
  }

  private read(): void {
    const lies = new Map(this.shelf.all().map((kept) => [kept.id, kept]));
    for (const [id, { asker }] of this.waiting) if (!asker && lies.get(id)?.refused !== null) this.waiting.delete(id);
    for (const id of this.returned.keys()) if (!lies.has(id)) this.returned.delete(id);
    for (const kept of lies.values()) if (kept.refused) this.returned.set(kept.id, kept);
  }

  private deliver(transport: Transport, entry: Waiting): void {
    const { id } = entry.kept;
    this.sent.set(id, this.now());
    transport(messageOf(entry.kept), (answer) => {
      const parsed = Answer.safeParse(answer);
      const reply = parsed.success ? parsed.data : refuse('internal');
      if (this.waiting.get(id) !== entry) return;
      if (reply.ok || !ofTheMoment.includes(reply.refusal)) return this.settle(entry, reply);
      this.sent.delete(id);
      this.stalled = true;
    });
  }

  private settle(entry: Waiting, reply: Reply): void {
    const { kept, asker } = entry;
    for (const map of [this.waiting, this.sent, this.returned]) map.delete(kept.id);
    if (reply.ok || asker?.takesBack() || this.toldElsewhere(entry)) this.shelf.drop(kept.id);
    else this.bringBack(kept, reply);
    asker?.settle(reply);
    this.onChange();
  }

  /** What was taken over and lies on the shelf no more was answered to another page. */
  private toldElsewhere({ kept: { id }, asker }: Waiting): boolean {
    return asker === null && !this.shelf.all().some((kept) => kept.id === id);
  }

  private bringBack(kept: Kept, { refusal, message }: Refused): void {
    const back = { ...kept, refused: { refusal, message } };
    this.returned.set(kept.id, back);
    this.shelf.put(back);
  }
}
