/** What of the browser's storage the pages use, in memory; `full` once nothing more fits in. */
export class FakeStorage {
  [key: string]: unknown;
  #full = false;

  constructor() {
    for (const name of ['getItem', 'setItem', 'removeItem', 'fill'] as const)
      Object.defineProperty(this, name, { enumerable: false, value: this[name].bind(this) });
  }

  getItem(key: string): string | null {
    const text = Object.getOwnPropertyDescriptor(this, key)?.value;
    return typeof text === 'string' ? text : null;
  }

  setItem(key: string, text: string): void {
    if (this.#full) throw new DOMException('full', 'QuotaExceededError');
    this[key] = text;
  }

  removeItem(key: string): void {
    delete this[key];
  }

  fill(): void {
    this.#full = true;
  }
}
