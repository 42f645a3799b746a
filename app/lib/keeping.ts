/** Before every key in the browser's storage. */
export const keptPrefix = 'parley:';

type Setting = Readonly<{
  /** Null, or throwing, where the browser refuses. */
  storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  /** The field that someone is typing in, in this page and at this moment. */
  typingIn(): unknown;
}>;

type Edit = Readonly<{ key: string; field: unknown }>;

/**
 * What one page reads and writes: one object per key, and the only store where the browser refuses another. What another
 * page writes is taken over, except under the hands of someone who is typing: there the newest edit is this page's.
 */
export function createKeeping({ storage, typingIn }: Setting) {
  const held = new Map<string, unknown>();
  const alone = new Set<string>();
  const listeners = new Set<() => void>();
  let edit: Edit | null = null;

  const stored = (key: string): unknown => {
    try {
      const text = storage()?.getItem(keptPrefix + key) ?? null;
      return text === null ? undefined : JSON.parse(text);
    } catch {
      return undefined;
    }
  };
  const store = (key: string, value: unknown): void => {
    try {
      storage()?.setItem(keptPrefix + key, JSON.stringify(value));
    } catch {
      // Private windows and full disks: the page itself still holds it.
    }
  };
  const tell = () => {
    for (const listener of listeners) listener();
  };

  return {
    read: (key: string): unknown => (held.has(key) ? held.get(key) : stored(key)),
    keep(key: string, value: unknown): void {
      held.set(key, value);
      edit = { key, field: typingIn() };
      store(key, value);
      tell();
    },
    /** Throws away whatever is kept under keys that begin with `start`. */
    forget(start: string): void {
      for (const key of held.keys()) if (key.startsWith(start)) held.delete(key);
      try {
        const kept = storage();
        for (const key of Object.keys(kept ?? {})) if (key.startsWith(keptPrefix + start)) kept?.removeItem(key);
      } catch {
        // A browser that keeps nothing has nothing to throw away.
      }
      tell();
    },
    /** The same object at every reading, until it changes. */
    hold<Value>(key: string, read: () => Value, apart: boolean): Value {
      if (apart) alone.add(key);
      if (!held.has(key)) held.set(key, read());
      return held.get(key) as Value;
    },
    changedElsewhere(key: string): void {
      if (!held.has(key) || alone.has(key)) return;
      const field = typingIn();
      if (edit?.key === key && edit.field === field && field !== null) {
        // So that the other page follows this one.
        store(key, held.get(key));
        return;
      }
      held.delete(key);
      tell();
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
