import { setTimeout } from 'node:timers/promises';
import type { Language } from './languages';
import { Ledger, mostSeats } from './ledger';
import { Player } from './player';

/** `ports`: the servers that its players sit at, in turn. */
export type TableToPlay = Readonly<{ ports: readonly number[]; room: string; secrets: readonly string[] }>;

/** How long actions under way may take to be done when no more are begun, in ms. */
const patience = 20_000;
/** Sockets opened at once. */
const abreast = 20;

/** All the players of a load. */
export class Crowd {
  readonly players: readonly Player[];
  readonly ledger: Ledger;
  onOver: (player: number) => void = () => undefined;
  #latencies: number[] = [];
  #lateness: number[] = [];
  #recording = false;

  constructor(language: Language, tables: readonly TableToPlay[]) {
    this.ledger = new Ledger((player, due, done) => {
      if (this.#recording && done) this.#latencies.push(performance.now() - due);
      this.onOver(player);
    });
    this.players = tables.flatMap(({ ports, room, secrets }) => {
      if (secrets.length > mostSeats) throw new Error(`${secrets.length} seats at a table: at most ${mostSeats}`);
      const seating = { room, seats: secrets.length };
      return secrets.map((secret, seat) => {
        const port = ports[seat % ports.length] ?? 0;
        return new Player(language, { ...seating, port, secret, seat }, this.ledger);
      });
    });
  }

  get bytes(): number {
    return this.players.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  async sit(): Promise<void> {
    const standing = [...this.players];
    const seat = async () => {
      for (let player = standing.pop(); player; player = standing.pop()) await player.sit();
    };
    await Promise.all(Array.from({ length: abreast }, seat));
  }

  begin(player: number, due: number): void {
    const who = this.players[player];
    if (!who) return;
    if (this.#recording) this.#lateness.push(performance.now() - due);
    who.act(this.ledger.begin(player, who.seats, due));
  }

  record(): void {
    [this.#latencies, this.#lateness, this.#recording] = [[], [], true];
  }

  recorded(): Readonly<{ latencies: number[]; lateness: number[] }> {
    this.#recording = false;
    return { latencies: this.#latencies, lateness: this.#lateness };
  }

  /** When nothing is under way any more. What is still under way when patience ends was lost. */
  async settled(): Promise<void> {
    const until = performance.now() + patience;
    while (this.ledger.underWay > 0 && performance.now() < until) await setTimeout(10);
  }

  leave(): void {
    for (const player of this.players) player.leave();
  }
}
