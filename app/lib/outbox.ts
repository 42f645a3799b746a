import { z } from 'zod';
import { type CommandMessage, maxMessageBytes, type Refusal, type Reply, refusals, refuse } from '../../game/protocol';
import type { Command } from '../../game/session/commands';
import { freshId } from './fresh-id';

const isRefusal = (text: string): text is Refusal => Object.hasOwn(refusals, text);

/** The refusal a server's word stands for; anything unknown is an internal error. */
export const refusalFrom = (text: string): Refusal => (isRefusal(text) ? text : 'internal');

const Answer = z.union([
  z.object({ ok: z.literal(true), position: z.number().int().nonnegative() }),
  z.object({ ok: z.literal(false), refusal: z.string().transform(refusalFrom), message: z.string() }),
]);

type Waiting = Readonly<{ message: CommandMessage; settle(reply: Reply): void }>;

/** Sends one message; the answer comes through `reply`, or never. */
export type Transport = (message: CommandMessage, reply: (answer: unknown) => void) => void;

/** Room for what the socket puts around a message, in bytes. */
const envelopeBytes = 256;

const fits = (message: CommandMessage): boolean =>
  new TextEncoder().encode(JSON.stringify(message)).length + envelopeBytes <= maxMessageBytes;

/** Commands on their way. Each keeps its id until answered, so that sending it again cannot do it twice. */
export function createOutbox() {
  const waiting = new Map<string, Waiting>();

  const deliver = (transport: Transport, { message, settle }: Waiting) =>
    transport(message, (answer) => {
      waiting.delete(message.id);
      const parsed = Answer.safeParse(answer);
      settle(parsed.success ? parsed.data : refuse('internal'));
    });

  return {
    add(command: Command, transport: Transport | null): Promise<Reply> {
      return new Promise((settle) => {
        const entry = { message: { id: freshId(), command }, settle };
        // The server would cut the connection, and the page would send it again for ever.
        if (!fits(entry.message)) return settle(refuse('too-large'));
        waiting.set(entry.message.id, entry);
        if (transport) deliver(transport, entry);
      });
    },
    /** Again, whatever has no answer yet, in the order it was first sent. */
    resend(transport: Transport): void {
      for (const entry of waiting.values()) deliver(transport, entry);
    },
    giveUp(refusal: Refusal): void {
      for (const { settle } of waiting.values()) settle(refuse(refusal));
      waiting.clear();
    },
    get size() {
      return waiting.size;
    },
  };
}
