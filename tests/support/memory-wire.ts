import type { Bus } from '../../server/cluster/bus';
import { Letter } from '../../server/cluster/word';

/** Carries messages between servers of a test, at once and in order; those that are cut off neither say nor hear anything. */
class MemoryWire {
  readonly said: unknown[] = [];
  lose: (letter: Letter) => boolean = () => false;
  private readonly listeners = new Map<string, (message: unknown) => void>();
  private readonly off = new Set<string>();
  private readonly waiting: { from: string; message: unknown }[] = [];
  private carries = false;

  bus(server: string): Bus {
    return {
      say: (message) => {
        this.waiting.push({ from: server, message });
        if (!this.carries) this.carry();
      },
      hear: (listener) => void this.listeners.set(server, listener),
    };
  }

  cut(server: string): void {
    this.off.add(server);
  }

  mend(server: string): void {
    this.off.delete(server);
  }

  /** What is said by whoever hears something comes after it. */
  private carry(): void {
    this.carries = true;
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      const { from, message } = next;
      const letter = Letter.safeParse(message);
      if (this.off.has(from) || (letter.success && this.lose(letter.data))) continue;
      this.said.push(message);
      for (const [name, heard] of this.listeners)
        if (name !== from && !this.off.has(name)) heard(JSON.parse(JSON.stringify(message)));
    }
    this.carries = false;
  }
}

export const memoryWire = (): MemoryWire => new MemoryWire();
