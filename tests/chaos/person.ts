import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Reply } from '../../game/protocol/refusals';
import type { Command } from '../../game/session/commands';
import { Client } from '../support/client';
import type { Ledger, Sent } from './ledger';
import { personHeader } from './sticky-proxy';

/** How long an answer may take before the connection is thought dead, in ms. A page is as patient. */
const patienceMs = 4_000;
const retryMs = 200;

/** What passes by itself: the same command is sent again, as pages do. */
const passing: readonly string[] = ['stopping', 'busy', 'too-many', 'internal', 'store-full'];
/** What a seat that nobody takes away, and that says nothing wrong, is never told. */
const faulty: readonly string[] = ['malformed', 'unknown-link', 'removed', 'moved', 'session-deleted', 'too-large'];
/** What a seat that nobody closes may be told at the door. */
const passingAtTheDoor: readonly string[] = ['stopping', 'internal', 'websocket error', 'timeout', 'xhr poll error'];

type Of = Readonly<{ url: string; secret: string; name: string; session: string; ledger: Ledger }>;
type How = Readonly<{ text?: string; once?: boolean }>;

/** Somebody at a page: keeps a log of their own, and sends what was not answered again under its id. */
export class Person {
  readonly client: Client;
  readonly session: string;
  readonly name: string;
  readonly #of: Of;
  #twin: Client | null = null;
  #gone = false;
  #leave: () => void = () => undefined;
  readonly #left = new Promise<void>((resolve) => {
    this.#leave = resolve;
  });
  #read = 0;
  readonly #texts = new Set<string>();

  constructor(of: Of) {
    this.#of = of;
    this.session = of.session;
    this.name = of.name;
    this.client = new Client(of.url, of.secret, { headers: { [personHeader]: of.name } });
    const { socket } = this.client;
    socket.on('connect_error', ({ message }) => this.#turnedAway(message));
    socket.on('disconnect', (reason) => reason === 'io server disconnect' && this.#comeBack());
    socket.on('goodbye', (refusal) => refusal !== 'stopping' && this.#odd(`goodbye: ${refusal}`));
  }

  get secret(): string {
    return this.#of.secret;
  }

  /** Another page of the same seat. */
  secondPage(): Client {
    return new Client(this.#of.url, this.#of.secret, { headers: { [personHeader]: this.name } });
  }

  get gone(): boolean {
    return this.#gone;
  }

  /** Asks for it until it is answered; or once, as somebody does who closes the page. Null: never answered. */
  async ask(command: Command, { text, once = false }: How = {}): Promise<Reply | null> {
    const id = randomUUID();
    const sent = this.#of.ledger.open({ id, session: this.session, type: command.type, text: text ?? null });
    while (!this.#gone) {
      await Promise.race([
        this.#left,
        this.client.until(({ connected, welcomes }) => connected && welcomes.length > 0),
      ]);
      if (this.#gone) break;
      const reply = await this.#send(command, sent);
      if (reply?.ok) return reply;
      if (reply && !passing.includes(reply.refusal)) {
        sent.refused = reply.refusal;
        if (faulty.includes(reply.refusal)) this.#odd(`${command.type} was refused: ${reply.refusal}`);
        return reply;
      }
      if (once) return reply;
      await pause(retryMs);
    }
    return null;
  }

  /** Resolves when the text has reached this page, or the page is closed. */
  async reads(text: string): Promise<void> {
    await Promise.race([this.#left, this.client.until(() => this.#hasRead(text))]);
  }

  #hasRead(text: string): boolean {
    const { log } = this.client.held;
    if (log.length < this.#read) this.#read = 0;
    for (const event of log.slice(this.#read)) if (event.type === 'message-sent') this.#texts.add(event.text);
    this.#read = log.length;
    return this.#texts.has(text);
  }

  /** From here on everything is sent twice, the second time to the server at this address. Null: no more. */
  sendTwice(url: string | null): void {
    this.#twin?.close();
    this.#twin = url === null || this.#gone ? null : new Client(url, this.#of.secret);
  }

  leave(): void {
    this.#gone = true;
    this.sendTwice(null);
    this.client.close();
    this.#leave();
  }

  async #send(command: Command, sent: Sent): Promise<Reply | null> {
    const twin = this.#twin;
    if (twin?.connected) void twin.send(command, sent.id).then((reply) => note(reply, sent));
    const { socket } = this.client;
    return new Promise((resolve) => {
      const settle = (reply: Reply | null) => {
        clearTimeout(timer);
        socket.off('disconnect', lost);
        resolve(reply);
      };
      const lost = () => settle(null);
      const timer = setTimeout(() => {
        if (socket.connected) socket.io.engine.close();
        settle(null);
      }, patienceMs);
      socket.on('disconnect', lost);
      void this.client.send(command, sent.id).then((reply) => settle(note(reply, sent)));
    });
  }

  /** Socket.IO comes back by itself from all but a refusal. */
  #turnedAway(message: string): void {
    if (!passingAtTheDoor.includes(message)) this.#odd(`turned away: ${message}`);
    if (!this.client.socket.active) this.#comeBack();
  }

  #comeBack(): void {
    setTimeout(() => this.#gone || this.client.socket.connect(), retryMs);
  }

  #odd(what: string): void {
    if (!this.#gone) this.#of.ledger.oddities.push(`${this.name}: ${what}`);
  }
}

function note(reply: Reply, sent: Sent): Reply {
  if (!reply.ok) return reply;
  if (sent.acknowledged !== null && sent.acknowledged !== reply.position) sent.contradicted = true;
  sent.acknowledged = reply.position;
  return reply;
}
