import { describe, expect, test, vi } from 'vitest';
import type { Command } from '../../game/session/commands';
import { botsAtTable } from '../../tests/support/bots-at-table';
import { createMemoryStore } from '../../tests/support/memory-store';

const { errors, minded, north, once, order, playing, said, say, second, south, talks } = botsAtTable();

describe('a bot', () => {
  test('thinks, acts in its seat on its own party’s log, and thinks again', async () => {
    const { table } = await playing();
    await talks(table);
    const seats: string[] = [];
    const { looks } = minded(table, (seen, bot) => {
      seats.push(bot.seat);
      expect(Object.keys(seen.state.briefs)).toEqual(['south']);
      expect(seen.at).toBe(Date.now());
      return once(say('Ten years.'))(seen);
    });
    await vi.advanceTimersByTimeAsync(10 * second - 1);
    expect(looks).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(table.state.messages.all).toMatchObject([{ by: south, from: 'south', text: 'Ten years.' }]);
    await vi.advanceTimersByTimeAsync(20 * second);
    expect(looks).toEqual([looks[0], table.view('party:south').length, table.view('party:south').length]);
    expect(new Set(seats)).toEqual(new Set([south]));
  });

  test('looks again sooner when something happens before it, and never later than it was going to', async () => {
    const { table } = await playing();
    await talks(table);
    let wait = 60 * second;
    const { looks } = minded(table, undefined, () => wait);
    await vi.advanceTimersByTimeAsync(50 * second);
    await order(table, { type: 'send-message', to: ['south'], text: 'Well?' }, north);
    await vi.advanceTimersByTimeAsync(10 * second);
    expect(looks).toHaveLength(1);
    wait = 2 * second;
    await order(table, { type: 'send-message', to: ['south'], text: 'Well?' }, north);
    await vi.advanceTimersByTimeAsync(2 * second);
    expect(looks).toHaveLength(2);
  });

  test('thinks for a moment at least, and for no longer than a timer can hold', async () => {
    const waits: [wait: number, looks: number][] = [
      [0, 10],
      [-5, 10],
      [Number.POSITIVE_INFINITY, 0],
    ];
    for (const [wait, expected] of waits) {
      const { table } = await playing();
      const { looks } = minded(table, undefined, () => wait);
      await vi.advanceTimersByTimeAsync(second);
      expect(looks).toHaveLength(expected);
    }
  });

  test('[VW2] is not moved by what its party cannot read', async () => {
    const { table } = await playing();
    await talks(table);
    let thoughts = 0;
    minded(table, undefined, () => {
      thoughts += 1;
      return 10 * second;
    });
    await order(table, { type: 'send-message', to: 'control', text: 'In confidence.' }, north);
    expect(thoughts).toBe(1);
    await order(table, { type: 'send-message', to: 'everyone', text: 'For all.' }, north);
    expect(thoughts).toBe(2);
  });

  test('what it thought out before something new reached it is not asked for, but thought over', async () => {
    const { table } = await playing();
    await talks(table);
    minded(table, ({ state }) => {
      const { length } = state.messages;
      // Ahead of the bot in the queue.
      if (length === 0) void order(table, { type: 'send-message', to: ['south'], text: 'Wait.' }, north);
      return [say('Too late.'), say('I wait.')][length] ?? null;
    });
    for (let round = 0; round < 3; round += 1) {
      await vi.advanceTimersByTimeAsync(10 * second);
      await table.idle();
    }
    expect(said(table)).toEqual(['Wait.', 'I wait.']);
    expect(errors).toEqual([]);
  });
});

describe('only what can be asked', () => {
  test('[BT5] what the rules refuse is logged once, and not asked for again before something has happened', async () => {
    const { table } = await playing();
    await talks(table);
    const { looks } = minded(table, () => ({ type: 'sign-proposal', proposal: 'none', version: 1 }));
    await vi.advanceTimersByTimeAsync(60 * second);
    expect(looks).toHaveLength(1);
    expect(errors.map((line) => JSON.parse(line))).toMatchObject([{ seat: south, refusal: 'no-such-proposal' }]);
    await order(table, { type: 'send-message', to: 'everyone', text: 'News.' }, north);
    await vi.advanceTimersByTimeAsync(10 * second);
    expect(looks).toHaveLength(2);
  });

  test('whoever is overtaken by the end of the phase is no bug, and thinks again', async () => {
    const { table } = await playing();
    await talks(table);
    const { looks } = minded(table, () => say('Just in time.'));
    vi.spyOn(table, 'act').mockResolvedValue({ ok: false, refusal: 'time-is-up' });
    await vi.advanceTimersByTimeAsync(60 * second);
    expect(looks.length).toBeGreaterThan(1);
    expect(errors).toEqual([]);
  });

  test('[BT5] a command that no page could send is not handled', async () => {
    const { table } = await playing();
    await talks(table);
    const { looks } = minded(table, once({ ...say('x'.repeat(5_000)) }));
    await vi.advanceTimersByTimeAsync(60 * second);
    expect([said(table), looks.length, errors.length]).toEqual([[], 1, 1]);
  });

  test('what the store lost is tried again', async () => {
    let broken = false;
    const store = createMemoryStore(() => {
      if (broken) throw new Error('the disk is gone');
    });
    const { table } = await playing({ store });
    await talks(table);
    minded(table, once(say('Ten years.')));
    broken = true;
    await vi.advanceTimersByTimeAsync(10 * second);
    broken = false;
    await vi.advanceTimersByTimeAsync(second);
    expect(said(table)).toEqual(['Ten years.']);
  });
});

describe('when nobody negotiates', () => {
  test('in the lobby and while the clock is paused it looks once at whatever happens, and no timer is left', async () => {
    const { table } = await playing({ start: false });
    const confirm: Command = { type: 'confirm-presence' };
    const { looks } = minded(table, ({ state }) =>
      state.presence.asked && !state.presence.confirmed.includes(south) ? confirm : null,
    );
    await vi.advanceTimersByTimeAsync(60 * second);
    expect([looks.length, vi.getTimerCount()]).toEqual([1, 0]);
    await order(table, { type: 'ask-presence' });
    await vi.advanceTimersByTimeAsync(60 * second);
    expect(table.state.presence.confirmed).toEqual([south]);
    expect(vi.getTimerCount()).toBe(0);

    await order(table, { type: 'start-session' });
    await order(table, { type: 'pause-clock' });
    const before = looks.length;
    await vi.advanceTimersByTimeAsync(60 * second);
    expect([looks.length - before, vi.getTimerCount()]).toEqual([1, 0]);
    await order(table, { type: 'resume-clock' });
    await vi.advanceTimersByTimeAsync(60 * second);
    expect(looks.length - before).toBe(7);
  });

  test('after the close, for a bot that left, and once the server stops, nothing runs', async () => {
    const { table } = await playing();
    minded(table);
    expect(vi.getTimerCount()).toBe(1);
    await order(table, { type: 'remove-seat', seat: south });
    expect(vi.getTimerCount()).toBe(0);

    const stopped = await playing();
    const { bots, looks } = minded(stopped.table);
    bots.stop();
    await order(stopped.table, { type: 'send-message', to: 'everyone', text: 'Anybody?' });
    await vi.advanceTimersByTimeAsync(60 * second);
    expect([looks.length, vi.getTimerCount()]).toEqual([0, 0]);

    const closed = await playing();
    minded(closed.table);
    await order(closed.table, { type: 'end-session' });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('[SO1] where somebody practises alone and has gone, the table is as it was left until they are back', async () => {
    const { table } = await playing({ alone: true });
    const { bots, looks } = minded(table);
    expect(vi.getTimerCount()).toBe(0);
    bots.came(table, north.seat);
    await vi.advanceTimersByTimeAsync(10 * second);
    expect(looks).toHaveLength(1);
    bots.went(table, north.seat);
    await vi.advanceTimersByTimeAsync(60 * second);
    expect([looks.length, vi.getTimerCount()]).toEqual([1, 0]);
    bots.came(table, north.seat);
    await vi.advanceTimersByTimeAsync(10 * second);
    expect(looks).toHaveLength(2);
  });
});
