import type { Tables } from '../live/tables';
import type { Log } from '../log';

type Setting = Readonly<{
  tables: Pick<Tables, 'known' | 'takeUp'>;
  /** The sessions in play that may do something though nobody is there. */
  inPlay: () => Promise<readonly string[]>;
  keeps: (session: string) => boolean;
  log: Log;
}>;

/** Has the tables open that this server keeps and at which something happens by itself, also where nobody is connected. */
export class Keeping {
  readonly #setting: Setting;
  /** At which nothing happened by itself when they were last looked at. */
  readonly #quiet = new Set<string>();
  #wanted = false;
  #looking = false;
  #stopped = false;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** Something has happened there since. */
  stirred(session: string): void {
    this.#quiet.delete(session);
  }

  /** One look at a time; what is asked for during one is another afterwards. */
  async look(): Promise<void> {
    this.#wanted = true;
    if (this.#looking) return;
    this.#looking = true;
    while (this.#wanted && !this.#stopped) {
      this.#wanted = false;
      await this.#takeUp();
    }
    this.#looking = false;
  }

  stop(): void {
    this.#stopped = true;
  }

  async #takeUp(): Promise<void> {
    const { tables, inPlay, keeps, log } = this.#setting;
    const sessions = await inPlay().catch((error: unknown) => {
      log.error({ error }, 'the sessions in play could not be looked for');
      return [];
    });
    for (const session of sessions) {
      if (this.#stopped) return;
      if (this.#quiet.has(session) || tables.known(session) || !keeps(session)) continue;
      // One log that cannot be read does not keep the other sessions from being played.
      const stays = await tables.takeUp(session).catch((error: unknown) => {
        log.error({ session, error }, 'a session could not be read');
        return false;
      });
      if (!stays) this.#quiet.add(session);
    }
  }
}
