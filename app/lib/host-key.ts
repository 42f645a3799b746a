'use client';

const place = 'parley.host-key';

export function hostKey(): string {
  try {
    return localStorage.getItem(place) ?? '';
  } catch {
    return '';
  }
}

/** The server prints `/#host=<key>` at its start: keeps the key on this browser and takes it out of the address. */
export function keepHostKey(): void {
  const key = new URLSearchParams(location.hash.slice(1)).get('host');
  if (!key) return;
  storeHostKey(key);
  history.replaceState(null, '', location.pathname + location.search);
}

export function storeHostKey(key: string): void {
  try {
    localStorage.setItem(place, key.trim());
  } catch {
    // A browser that keeps nothing asks for the key again.
  }
}
