'use client';

import { useCallback, useSyncExternalStore } from 'react';
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
export function readKept<Value>(key: string, schema: z.ZodType<Value>, otherwise: Value): Value {
  const known = schema.safeParse(keeping.read(key));
  return known.success ? known.data : otherwise;
}

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
  const snapshot = () => keeping.hold(key, () => readKept(key, schema, otherwise), how === 'alone');
  const value = useSyncExternalStore(keeping.subscribe, snapshot, () => otherwise);
  const set: SetKept<Value> = useCallback(
    (next) => keep(key, next instanceof Function ? next(readKept(key, schema, otherwise)) : next),
    [key, schema, otherwise],
  );
  return [value, set];
}
