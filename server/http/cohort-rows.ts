import type { Cohort } from '../../game/cohort/cohort-messages';
import { cohortScenarioOf } from '../../game/cohort/cohort-scenario-of';
import type { CohortScenario, CohortSession } from '../../game/cohort/cohort-session';
import { cohortSessionOf } from '../../game/cohort/cohort-session-of';
import { formOf } from '../../game/cohort/groups-of';
import { Answers } from '../analysis/answers';
import type { Log } from '../log';
import { oneAtATime, type Queue } from '../one-at-a-time';
import { canonicalHash } from '../scenario/canonical-hash';
import type { EventStore } from '../store/event-store';
import type { FinishedSessions } from '../store/finished-sessions';

type Setting = Readonly<{ store: EventStore; finished: FinishedSessions; log: Log }>;
type Left = Cohort['left'][number]['why'];

/** Rows and scenarios that are kept, those asked for last: some megabytes at most. */
const kept = { rows: 2_000, forms: 64 };

/**
 * The rows of sessions, each made from its log, read once and not kept. What is added to a log after the close (a correction, the
 * answers of people) makes it longer, and so the row anew. One log is read at a time, whoever asks.
 */
export class CohortRows {
  readonly #setting: Setting;
  readonly #rows = new Answers<Readonly<{ row: CohortSession; form: string }>>(kept.rows);
  /** By what is in them: two files may call themselves the same. */
  readonly #forms = new Answers<CohortScenario>(kept.forms);
  readonly #queue: Queue = oneAtATime();

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** `among`: others are not there; null: all are. Null: nobody waits for it any more. */
  async of(asked: readonly string[], among: ReadonlySet<string> | null, signal: AbortSignal): Promise<Cohort | null> {
    const unique = [...new Set(asked)];
    const lengths = await this.#setting.finished.lengths(unique);
    const sessions: CohortSession[] = [];
    const forms: Record<string, CohortScenario> = {};
    const left: Cohort['left'] = [];
    for (const session of unique) {
      if (signal.aborted) return null;
      const found = await this.#queue.run(() =>
        this.#row(session, among?.has(session) === false ? undefined : lengths.get(session)),
      );
      if (typeof found === 'string') left.push({ session, why: found });
      else {
        sessions.push(found.row);
        forms[formOf(found.row)] ??= found.form;
      }
    }
    return { sessions, forms, left };
  }

  async #row(
    session: string,
    length: number | undefined,
  ): Promise<Left | Readonly<{ row: CohortSession; form: CohortScenario }>> {
    if (length === undefined) return 'not-found';
    const key = `${session}/${length}`;
    const known = this.#rows.get(key);
    const knownForm = known && this.#forms.get(known.form);
    if (known && knownForm) return { row: known.row, form: knownForm };
    const { store, log } = this.#setting;
    try {
      const events = (await store.read(session, 0)).map(({ event }) => event);
      const [row, form] = [cohortSessionOf(session, events), cohortScenarioOf(events)];
      if (!row || !form) return 'not-over';
      const content = canonicalHash(form);
      this.#rows.set(key, { row, form: content });
      this.#forms.set(content, form);
      return { row, form };
    } catch (error) {
      log.error({ session, error }, 'a session could not be read');
      return 'unreadable';
    }
  }
}
