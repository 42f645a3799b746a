'use client';

import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { z } from 'zod';
import { Keeping, keptPrefix } from './keeping';

const keeping = new Keeping({
  storage: () => (typeof localStorage === 'undefined' ? null : localStorage),
  typingIn: () => (document.hasFocus() ? fieldOf(document.activeElement) : null),
});

const fieldOf = (element: Element | null): Element | null =>
  element?.matches('input, textarea, select, [contenteditable]') ? element : null;

if (typeof window !== 'undefined') {
  window.addEventListener('storage', ({ key, storageArea }) => {
    if (storageArea !== null && key?.startsWith(keptPrefix)) keeping.changedElsewhere(key.slice(keptPrefix.length));
  });
}

/** What this browser keeps under a key; `otherwise` if there is nothing, or nothing that still makes sense. */
export const readKept = <Value>(key: string, schema: z.ZodType<Value>, otherwise: Value): Value =>
  readFrom(keeping, key, schema, otherwise);

function readFrom<Value>(from: Keeping, key: string, schema: z.ZodType<Value>, otherwise: Value): Value {
  const known = schema.safeParse(from.read(key));
  return known.success ? known.data : otherwise;
}

/** A store that this browser forgets with the page: for a page on which somebody only looks on. */
export const keptNowhere = (): Keeping => new Keeping({ storage: () => null, typingIn: () => null });

/** Where the page below keeps what it keeps. */
export const KeptIn = createContext(keeping);

export const keep = (key: string, value: unknown): void => keeping.keep(key, value);

/** Throws away whatever is kept under keys that begin with `start`. */
export const forget = (start: string): void => keeping.forget(start);

export type SetKept<Value> = (next: Value | ((before: Value) => Value)) => void;

/** `alone`: kept through reloads, but each page has its own, like where one is looking. */
type How = 'in-step' | 'alone';

/**
 * State that survives reloads and reconnects: what was half typed belongs to its author until it is sent, and all pages
 * of this browser show the same. `key` starts with the seat, since several seats may be open in one browser. `schema`
 * and `otherwise` must be constants.
 */
export function useKept<Value>(
  key: string,
  schema: z.ZodType<Value>,
  otherwise: Value,
  how: How = 'in-step',
): [Value, SetKept<Value>] {
  const store = useContext(KeptIn);
  const snapshot = () => store.hold(key, () => readFrom(store, key, schema, otherwise), how === 'alone');
  const value = useSyncExternalStore(store.subscribe, snapshot, () => otherwise);
  const set: SetKept<Value> = useCallback(
    (next) => store.keep(key, next instanceof Function ? next(readFrom(store, key, schema, otherwise)) : next),
    [store, key, schema, otherwise],
  );
  return [value, set];
}
