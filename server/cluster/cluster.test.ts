import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { serversOfTest } from '../../tests/support/servers-of-test';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const second = 1_000;

function two() {
  const { wire, join } = serversOfTest();
  const [a, b] = [join('a'), join('b')];
  return { wire, join, a, b };
}

test('who is connected to one server is known at the other, also who was there before it started', async () => {
  const { join, a, b } = two();
  a.cluster.came('s', 'north');
  a.cluster.came('s', 'north');
  await pass(10);
  expect([...b.cluster.seats('s')]).toEqual(['north']);
  a.cluster.went('s', 'north');
  await pass(10);
  expect([...b.cluster.seats('s')]).toEqual(['north']);
  expect([...join('c').cluster.seats('s')]).toEqual(['north']);
  a.cluster.went('s', 'north');
  await pass(10);
  expect([...b.cluster.seats('s')]).toEqual([]);
});

test('what grows at many tables at once is said in one message, with how long each log is', async () => {
  const { wire, a, b } = two();
  wire.said.splice(0);
  for (let n = 1; n <= 50; n += 1) a.cluster.grew(`s${n % 5}`, n);
  await pass(10);
  expect(wire.said).toHaveLength(1);
  expect(b.heard.filter((line) => line.startsWith('grown'))).toHaveLength(5);
  expect(b.heard).toContain('grown s4 49');
});

test('no message is too large for a notification, however much there is to say', async () => {
  const { wire, join, a, b } = two();
  for (let n = 0; n < 1_000; n += 1) {
    a.cluster.grew(`session-of-22-letters-${n}`, n + 1);
    a.cluster.came('a-session', `seat-of-22-letters-${n}`);
  }
  await pass(10);
  join('c');
  expect(b.cluster.seats('a-session').size).toBe(1_000);
  expect(wire.said.length).toBeGreaterThan(10);
  for (const message of wire.said) expect(JSON.stringify(message).length).toBeLessThan(7_500);
});

test('what is lost on the way is missed with the next beat: the logs are looked at and the seats asked for', async () => {
  const { wire, a, b } = two();
  a.cluster.came('s', 'north');
  a.cluster.came('s', 'south');
  await pass(10);
  wire.cut('b');
  a.cluster.went('s', 'north');
  a.cluster.grew('s', 7);
  await pass(10);
  wire.mend('b');
  b.heard.splice(0);
  await pass(2 * second);
  expect(b.heard).toContain('lost');
  expect(b.heard.filter((line) => line.startsWith('seated'))).not.toEqual([]);
  expect([...b.cluster.seats('s')]).toEqual(['south']);
  b.heard.splice(0);
  await pass(10 * second);
  expect(b.heard).toEqual([]);
});

test('when the answer is lost too, it is asked for again', async () => {
  const { wire, a, b } = two();
  a.cluster.came('s', 'north');
  wire.cut('b');
  await pass(10);
  wire.mend('b');
  wire.lose = ({ word }) => word.type === 'here';
  await pass(3 * second);
  expect(b.heard).toContain('lost');
  expect([...b.cluster.seats('s')]).toEqual([]);
  wire.lose = () => false;
  await pass(2 * second);
  expect([...b.cluster.seats('s')]).toEqual(['north']);
});

test('whoever is not heard of any more is gone with everybody there; whoever leaves is gone at once', async () => {
  const { wire, join, a, b } = two();
  const c = join('c');
  a.cluster.came('s', 'north');
  c.cluster.came('s', 'south');
  await pass(10);
  wire.cut('a');
  await pass(7 * second);
  expect([...b.cluster.seats('s')].sort()).toEqual(['north', 'south']);
  await pass(4 * second);
  expect([...b.cluster.seats('s')]).toEqual(['south']);
  b.heard.splice(0);
  c.cluster.leave();
  wire.said.splice(0);
  c.cluster.grew('s', 9);
  await pass(10);
  expect(wire.said).toEqual([]);
  expect(b.heard).toEqual(['seated s', 'peers']);
  expect([...b.cluster.seats('s')]).toEqual([]);
  wire.mend('a');
  await pass(4 * second);
  expect([...b.cluster.seats('s')]).toEqual(['north']);
});

test('a server that cannot speak itself counts nobody as gone', async () => {
  const { wire, join } = serversOfTest();
  const a = join('a');
  const b = join('b', { failedAt: () => Date.now() });
  a.cluster.came('s', 'north');
  await pass(10);
  wire.cut('b');
  await pass(60 * second);
  expect([...b.cluster.seats('s')]).toEqual(['north']);
});

test('a session is kept by one server: one of those that its people are connected to, else one of all', async () => {
  const { wire, join, a, b } = two();
  const c = join('c');
  const keepers = (session: string) => [a, b, c].filter(({ cluster }) => cluster.keeps(session));
  const sessions = Array.from({ length: 100 }, (_, n) => `s${n}`);
  for (const session of sessions) expect(keepers(session)).toHaveLength(1);
  for (const session of sessions) for (const { cluster } of [b, c]) cluster.came(session, 'north');
  await pass(10);
  for (const session of sessions) expect(keepers(session)).toHaveLength(1);
  expect(sessions.filter((session) => a.cluster.keeps(session))).toEqual([]);
  const ofC = sessions.filter((session) => c.cluster.keeps(session));
  expect(ofC.length).toBeGreaterThan(20);
  wire.cut('c');
  await pass(11 * second);
  for (const session of sessions) expect(b.cluster.keeps(session)).toBe(true);
});

test('a server that is alone says that it lives, and nothing else', async () => {
  const { wire, join } = serversOfTest();
  const { cluster } = join('a');
  wire.said.splice(0);
  cluster.came('s', 'north');
  cluster.grew('s', 1);
  cluster.noted('s', 'north');
  await pass(second);
  expect(wire.said).toEqual([]);
  await pass(second);
  expect(wire.said).toMatchObject([{ from: 'a', word: { type: 'alive' } }]);
});

test('what is no letter, or of a release that says more, is passed over', async () => {
  const { wire, join } = serversOfTest();
  const { heard } = join('a');
  const stranger = wire.bus('z');
  for (const message of [null, 'hello', { from: 'z', number: 1, word: { type: 'unheard-of' } }]) stranger.say(message);
  expect(heard).toEqual([]);
});
