import { z } from 'zod';
import { Command } from '../../game/session/commands';
import { freshId } from './fresh-id';

/** A command without an answer, or with a refusal that nobody has read. `at` in ms by this browser's clock; `turn` orders what was asked in the same. */
export const Kept = z.object({
  id: z.uuid(),
  command: Command,
  /** Whose log whoever asked had before the eyes. */
  as: z.string().optional(),
  at: z.number(),
  turn: z.number(),
  refused: z.object({ refusal: z.string(), message: z.string() }).nullable(),
});
export type Kept = z.infer<typeof Kept>;

/** Where a seat's commands lie until they are answered, in sight of every page of this browser. */
export interface Shelf {
  put(kept: Kept): void;
  drop(id: string): void;
  all(): readonly Kept[];
  /** Not yet answered, and no living page minds them: from now on this one does. */
  orphans(): Promise<readonly Kept[]>;
}

const Laid = z.object({ page: z.string(), kept: Kept });
type Laid = z.infer<typeof Laid>;

const lockPrefix = 'parley-page:';
/** Pages come and go; a lock that each holds as long as it lives tells which are there. */
const page = freshId();

/** `navigator.locks` is missing on plain http pages: then every other page is taken to be gone, and may be sent for. */
const locks = (): LockManager | undefined => ('locks' in navigator ? navigator.locks : undefined);

let shown = false;
function showAlive(): void {
  if (shown) return;
  shown = true;
  void locks()?.request(lockPrefix + page, () => new Promise(() => {}));
}

async function alive(): Promise<ReadonlySet<string>> {
  const held = (await locks()?.query())?.held ?? [];
  return new Set(held.map(({ name = '' }) => name.slice(lockPrefix.length)));
}

export const shelfPrefix = (seat: string): string => `parley-outbox:${seat}:`;

/** One entry each, so that pages that write at once never write over each other. */
export function openShelf(seat: string): Shelf {
  showAlive();
  const prefix = shelfPrefix(seat);
  /** What the browser would not store: a full disk, a private window. The page itself still has it. */
  const unstored = new Map<string, Laid>();

  const takeAway = (id: string) => {
    try {
      localStorage.removeItem(prefix + id);
    } catch {
      // Nothing can lie where nothing can be stored.
    }
  };
  const put = (laid: Laid) => {
    try {
      localStorage.setItem(prefix + laid.kept.id, JSON.stringify(laid));
      unstored.delete(laid.kept.id);
    } catch {
      unstored.set(laid.kept.id, laid);
      // What lay there before no longer holds: a command refused since would be sent again.
      takeAway(laid.kept.id);
    }
  };
  const laid = (): readonly Laid[] => [...storedUnder(prefix), ...unstored.values()];

  return {
    put: (kept) => put({ page, kept }),
    drop(id) {
      unstored.delete(id);
      takeAway(id);
    },
    all: () => laid().map(({ kept }) => kept),
    async orphans() {
      const minded = await alive();
      const orphaned = laid().filter((each) => !each.kept.refused && (each.page === page || !minded.has(each.page)));
      for (const { kept } of orphaned) put({ page, kept });
      return orphaned.map(({ kept }) => kept);
    },
  };
}

const stored = (key: string): readonly Laid[] => {
  try {
    return [Laid.parse(JSON.parse(localStorage.getItem(key) ?? ''))];
  } catch {
    return [];
  }
};

function storedUnder(prefix: string): readonly Laid[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .flatMap(stored);
  } catch {
    // A browser may refuse even to look.
    return [];
  }
}
