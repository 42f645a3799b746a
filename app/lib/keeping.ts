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
export class Keeping {
  private readonly held = new Map<string, unknown>();
  private readonly alone = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private edit: Edit | null = null;

  constructor(private readonly setting: Setting) {}

  read(key: string): unknown {
    return this.held.has(key) ? this.held.get(key) : this.stored(key);
  }

  keep(key: string, value: unknown): void {
    this.held.set(key, value);
    this.edit = { key, field: this.setting.typingIn() };
    this.store(key, value);
    this.tell();
  }

  /** Throws away whatever is kept under keys that begin with `start`. */
  forget(start: string): void {
    for (const key of this.held.keys()) if (key.startsWith(start)) this.held.delete(key);
    try {
      const kept = this.setting.storage();
      for (const key of Object.keys(kept ?? {})) if (key.startsWith(keptPrefix + start)) kept?.removeItem(key);
    } catch {
      // A browser that keeps nothing has nothing to throw away.
    }
    this.tell();
  }

  /** The same object at every reading, until it changes. `apart`: whatever other pages write. */
  hold<Value>(key: string, read: () => Value, apart: boolean): Value {
    if (apart) this.alone.add(key);
    if (!this.held.has(key)) this.held.set(key, read());
    return this.held.get(key) as Value;
  }

  changedElsewhere(key: string): void {
    if (!this.held.has(key) || this.alone.has(key)) return;
    const field = this.setting.typingIn();
    if (this.edit?.key === key && this.edit.field === field && field !== null) {
      // So that the other page follows this one.
      this.store(key, this.held.get(key));
      return;
    }
    this.held.delete(key);
    this.tell();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private stored(key: string): unknown {
    try {
      const text = this.setting.storage()?.getItem(keptPrefix + key) ?? null;
      return text === null ? undefined : JSON.parse(text);
    } catch {
      return undefined;
    }
  }

  private store(key: string, value: unknown): void {
    try {
      this.setting.storage()?.setItem(keptPrefix + key, JSON.stringify(value));
    } catch {
      // Private windows and full disks: the page itself still holds it.
    }
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
