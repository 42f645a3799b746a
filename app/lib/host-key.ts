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

/** In the place of a key: the cookie of an account goes with every request by itself. No key is as short. */
export const byAccount = '@account';

/** What a request shows for whoever has this key, or an account instead of one. */
export const hostHeaders = (key: string): Record<string, string> => (key === byAccount ? {} : { 'x-host-key': key });

/** What a request shows for one session: the link of a seat, or a host's key or account and the session behind a dot. */
export const authorization = (secret: string): string =>
  secret.startsWith(`${byAccount}.`) ? `Account ${secret.slice(byAccount.length + 1)}` : `Bearer ${secret}`;
