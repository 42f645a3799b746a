'use client';

import { useCallback, useSyncExternalStore } from 'react';
import type { z } from 'zod';

const prefix = 'parley:';

/** What was read or written in this page: one object per key, and the only store where the browser refuses another. */
const held = new Map<string, unknown>();
const listeners = new Set<() => void>();

function stored(key: string): unknown {
  try {
    const text = localStorage.getItem(prefix + key);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function store(key: string, value: unknown): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // Private windows and full disks: the page itself still holds it.
  }
}

/** What this browser keeps under a key; `otherwise` if there is nothing, or nothing that still makes sense. */
export function readKept<Value>(key: string, schema: z.ZodType<Value>, otherwise: Value): Value {
  const known = schema.safeParse(held.get(key) ?? stored(key));
  return known.success ? known.data : otherwise;
}

export function keep(key: string, value: unknown): void {
  held.set(key, value);
  store(key, value);
  for (const listener of listeners) listener();
}

/** Throws away whatever is kept under keys that begin with `start`. */
export function forget(start: string): void {
  for (const key of held.keys()) if (key.startsWith(start)) held.delete(key);
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix + start)) localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to throw away.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export type SetKept<Value> = (next: Value | ((before: Value) => Value)) => void;

/**
 * State that survives reloads and reconnects: what was half typed belongs to its author until it is sent. `key` starts
 * with the seat, since several seats may be open in one browser. `schema` and `otherwise` must be constants.
 */
export function useKept<Value>(key: string, schema: z.ZodType<Value>, otherwise: Value): [Value, SetKept<Value>] {
  const snapshot = () => {
    if (!held.has(key)) held.set(key, readKept(key, schema, otherwise));
    return held.get(key) as Value;
  };
  const value = useSyncExternalStore(subscribe, snapshot, () => otherwise);
  const set: SetKept<Value> = useCallback(
    (next) => keep(key, next instanceof Function ? next(readKept(key, schema, otherwise)) : next),
    [key, schema, otherwise],
  );
  return [value, set];
}
