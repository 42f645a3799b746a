import type { ClientToServer } from '../../../game/protocol/socket';
import { Client } from '../../support/client';

/** A page that keeps every frame as it came over the wire. */
export class Eavesdropper extends Client {
  readonly #frames: string[] = [];

  constructor(url: string, secret: string) {
    super(url, secret);
    this.socket.io.on('open', () =>
      this.socket.io.engine.on('packet', ({ data }) => this.#frames.push(String(data ?? ''))),
    );
  }

  get bytes(): string {
    return this.#frames.join('\n');
  }

  /** Anything under the name of a message, with what comes back. */
  ask(name: keyof ClientToServer, input: unknown): Promise<unknown> {
    return new Promise((resolve) => this.socket.emit(name, input as never, resolve as never));
  }

  /** Anything that nothing comes back for. */
  say(name: keyof ClientToServer, input: unknown): void {
    this.socket.emit(name, input as never);
  }
}
