import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeStorage } from '../../tests/support/fake-storage';
import type { Kept } from './outbox-shelf';

const held = new Set<string>();
let storage: FakeStorage;

beforeEach(() => {
  storage = new FakeStorage();
  held.clear();
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('navigator', {
    locks: {
      request: async (name: string) => held.add(name),
      query: async () => ({ held: [...held].map((name) => ({ name })) }),
    },
  });
});

afterEach(() => void vi.unstubAllGlobals());

/** The shelf as a page of its own sees it. */
async function pageAt(seat: string) {
  vi.resetModules();
  const before = new Set(held);
  const { openShelf } = await import('./outbox-shelf');
  const shelf = openShelf(seat);
  const [lock] = [...held].filter((name) => !before.has(name));
  return { ...shelf, die: () => lock !== undefined && held.delete(lock) };
}

let turn = 0;
const kept = (text: string): Kept => ({
  id: crypto.randomUUID(),
  command: { type: 'send-message', to: 'everyone', text },
  at: 5,
  turn: ++turn,
  refused: null,
});

test('what one page puts down every page of the seat sees, and no other seat', async () => {
  const [one, other, stranger] = [await pageAt('a'), await pageAt('a'), await pageAt('b')];
  const entry = kept('hello');
  one.put(entry);
  expect([one.all(), other.all(), stranger.all()]).toEqual([[entry], [entry], []]);
  other.drop(entry.id);
  expect(one.all()).toEqual([]);
});

test('of a page that lives nothing is taken; of one that is gone all, once', async () => {
  const one = await pageAt('a');
  const entry = kept('hello');
  one.put(entry);
  const other = await pageAt('a');
  expect(await other.orphans()).toEqual([]);
  one.die();
  expect(await other.orphans()).toEqual([entry]);
  const third = await pageAt('a');
  expect(await third.orphans()).toEqual([]);
  expect(third.all()).toEqual([entry]);
});

test('what was refused is nobody’s to send', async () => {
  const one = await pageAt('a');
  one.put({ ...kept('no'), refused: { refusal: 'phase-closed', message: 'Not now.' } });
  one.die();
  expect(await (await pageAt('a')).orphans()).toEqual([]);
});

test('where pages cannot tell who lives, what lies there is taken: the server does nothing twice', async () => {
  vi.stubGlobal('navigator', {});
  const entry = kept('hello');
  (await pageAt('a')).put(entry);
  expect(await (await pageAt('a')).orphans()).toEqual([entry]);
});

test('where nothing fits any more the page itself still has it', async () => {
  const one = await pageAt('a');
  storage.fill();
  const entry = kept('hello');
  one.put(entry);
  expect(one.all()).toEqual([entry]);
  one.drop(entry.id);
  expect(one.all()).toEqual([]);
});

test('where a refusal does not fit any more, what lay there is not sent again', async () => {
  const one = await pageAt('a');
  const entry = kept('no');
  one.put(entry);
  storage.fill();
  const refused = { ...entry, refused: { refusal: 'phase-closed', message: 'Not now.' } };
  one.put(refused);
  expect(one.all()).toEqual([refused]);
  one.die();
  expect(await (await pageAt('a')).orphans()).toEqual([]);
});

test('what makes no sense is passed over', async () => {
  const one = await pageAt('a');
  storage.setItem('parley-outbox:a:1', '{"page":"x","kept":{"id":7}}');
  storage.setItem('parley-outbox:a:2', 'not even JSON');
  const entry = kept('hello');
  one.put(entry);
  expect(one.all()).toEqual([entry]);
});
