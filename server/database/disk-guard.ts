import { Reserve } from './reserve';

/** While the disk is full, in ms between two looks whether there is room again. */
const lookEvery = 1_000;

/** Whoever can make the database refuse every write, and take them again. */
type Gate = (open: boolean) => Promise<unknown>;

/**
 * Keeps the database whole on a full disk: gives up the reserve for what is under way, shuts the database for writing, and
 * opens it by itself once the reserve can be taken again. Reading goes on meanwhile.
 */
export class DiskGuard {
  readonly #reserve: Reserve;
  readonly #tell: (error: Error) => void;
  #gate: Gate | null = null;
  #looking: NodeJS.Timeout | undefined;

  constructor(dataDir: string, tell: (error: Error) => void) {
    this.#reserve = new Reserve(dataDir);
    this.#tell = tell;
  }

  /** From now on there is a database to shut. False: the disk is full already. */
  guard(gate: Gate): boolean {
    this.#gate = gate;
    return this.#reserve.take();
  }

  /** For the file system, in the middle of a write. */
  readonly makeRoom = (): boolean => {
    if (!this.#reserve.release()) return false;
    this.#tell(new Error('the disk is full: nothing is stored until there is room'));
    void this.#turn(false);
    return true;
  };

  stop(): void {
    clearTimeout(this.#looking);
    this.#gate = null;
  }

  async #turn(open: boolean): Promise<void> {
    const turned = await this.#gate?.(open).then(
      () => true,
      (error: Error) => {
        this.#tell(error);
        return false;
      },
    );
    if (!open || turned === false) this.#look();
  }

  #look(): void {
    if (!this.#gate) return;
    this.#looking = setTimeout(() => {
      if (this.#reserve.take()) void this.#turn(true);
      else this.#look();
    }, lookEvery).unref();
  }
}
