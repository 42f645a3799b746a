import { expect, test } from 'vitest';
import { FakeStorage } from '../../tests/support/fake-storage';
import { Keeping, keptPrefix } from './keeping';

/** Pages of one browser. What one writes the browser tells all others, as it does with `storage` events. */
function browser() {
  const shared = new FakeStorage();
  const pages: Keeping[] = [];
  let heard: (() => void)[] = [];
  const open = () => {
    const self = { field: null as string | null };
    const keeping = new Keeping({
      storage: () => ({
        ...shared,
        getItem: (key) => shared.getItem(key),
        removeItem: (key) => shared.removeItem(key),
        setItem(key, text) {
          if (shared.getItem(key) === text) return;
          shared.setItem(key, text);
          for (const other of pages)
            if (other !== keeping) heard.push(() => other.changedElsewhere(key.slice(keptPrefix.length)));
        },
      }),
      typingIn: () => self.field,
    });
    pages.push(keeping);
    const shows = (key: string) => keeping.hold(key, () => keeping.read(key) ?? '', false);
    return { keeping, shows, self, write: (text: string) => keeping.keep('text', text) };
  };
  const settle = () => {
    for (let round = 0; heard.length > 0; round += 1) {
      expect(round).toBeLessThan(5);
      const now = heard;
      heard = [];
      for (const hear of now) hear();
    }
  };
  return { open, settle, shared };
}

test('what is typed in one page is in the other, and after a reload', () => {
  const { open, settle } = browser();
  const [one, other] = [open(), open()];
  expect(other.shows('text')).toBe('');
  one.self.field = 'composer';
  one.write('Half a sen');
  settle();
  expect([one.shows('text'), other.shows('text'), open().shows('text')]).toEqual(Array(3).fill('Half a sen'));
});

test('whoever draws it is told', () => {
  const { open, settle } = browser();
  const [one, other] = [open(), open()];
  other.shows('text');
  let told = 0;
  const stop = other.keeping.subscribe(() => {
    told += 1;
  });
  one.write('a');
  settle();
  stop();
  one.write('b');
  settle();
  expect(told).toBe(1);
});

test('the field that is being typed in is never overwritten: the newest edit wins, in both pages', () => {
  const { open, settle } = browser();
  const [one, other] = [open(), open()];
  other.shows('text');
  one.self.field = 'composer';
  one.write('my own words');
  other.write('something else');
  settle();
  expect([one.shows('text'), other.shows('text')]).toEqual(['my own words', 'my own words']);
});

test.each([
  ['left the field', null],
  ['types in another field', 'draft'],
])('someone who %s follows the other page', (_, field) => {
  const { open, settle } = browser();
  const [one, other] = [open(), open()];
  one.self.field = 'composer';
  one.write('my own words');
  settle();
  one.self.field = field;
  other.shows('text');
  other.write('sent, and empty again');
  settle();
  expect(one.shows('text')).toBe('sent, and empty again');
});

test('an answer changes what a page kept, not what it is typing elsewhere', () => {
  const { open, settle } = browser();
  const [one, other] = [open(), open()];
  one.self.field = 'composer';
  one.write('mine');
  settle();
  one.shows('seen');
  other.keeping.keep('seen', 4);
  settle();
  expect([one.shows('text'), one.shows('seen')]).toEqual(['mine', 4]);
});

test('where one is looking is each page’s own', () => {
  const { open, settle } = browser();
  const [one, other] = [open(), open()];
  const where = ({ keeping }: typeof one) => keeping.hold('where', () => keeping.read('where') ?? 'terms', true);
  expect([where(one), where(other)]).toEqual(['terms', 'terms']);
  one.keeping.keep('where', 'talk');
  settle();
  expect([where(one), where(other), where(open())]).toEqual(['talk', 'terms', 'talk']);
});

test('what is thrown away is gone, and what is like it stays', () => {
  const { open } = browser();
  const one = open();
  for (const key of ['try:draft', 'try:text', 'text']) one.keeping.keep(key, 'kept');
  one.keeping.forget('try:');
  expect(['try:draft', 'try:text', 'text'].map(one.shows)).toEqual(['', '', 'kept']);
  expect(['try:draft', 'try:text', 'text'].map(open().shows)).toEqual(['', '', 'kept']);
});

test('a full disk keeps nothing from the page itself', () => {
  const { open, shared } = browser();
  const one = open();
  shared.fill();
  one.write('still here');
  expect(one.shows('text')).toBe('still here');
});
