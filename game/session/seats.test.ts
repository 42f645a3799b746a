import { describe, expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { Command } from './commands';
import { decide } from './decide';

const lobby = () => new Play(duo, { heads: false });

describe('seats', () => {
  test('[SE1] a chair waits for its person, or is taken at once by name', () => {
    const play = lobby().seat('chair', 'player', 'north').seat('ann-', 'player', null, 'Ann');
    expect(play.state.seats['chair']).toMatchObject({ party: 'north', name: null });
    expect(play.state.seats['ann-']).toMatchObject({ party: null, name: 'Ann' });
    play.control('start-session', 'end-session');
    const late = {
      type: 'open-seat',
      seat: 'late',
      placement: { role: 'player', party: null },
      secretHash: 'h',
    } as const;
    expect(play.refused('server', late)).toBe('session-closed');
    play.seat('late', 'evaluator', null);
  });

  test('[SE2] the thirteenth in a party is refused, by link and by choice', () => {
    const play = lobby().seat('last', 'player', null, 'Last');
    for (let n = 1; n <= 12; n += 1) play.seat(`seat-${n}`, 'player', 'north');
    const open = {
      type: 'open-seat',
      seat: 'more',
      placement: { role: 'player', party: 'north' },
      secretHash: 'h',
    } as const;
    expect(play.refused('server', open)).toBe('party-full');
    expect(play.refused('last', { type: 'choose-party', party: 'north' })).toBe('party-full');
    play.do('control', { type: 'remove-seat', seat: 'seat-3' }).do('last', { type: 'choose-party', party: 'north' });
  });

  test('[SE2] within a full party people may be placed again, and choose it again', () => {
    const play = lobby();
    for (let n = 1; n <= 12; n += 1) play.seat(`seat-${n}`, 'player', 'north', `Person ${n}`);
    play.do('control', { type: 'place-seat', seat: 'seat-1', role: 'player', party: 'north' });
    play.do('seat-1', { type: 'choose-party', party: 'north' });
    expect(play.state.heads).toEqual({ north: 'seat-1' });
  });

  test('[SE3] an unclaimed chair can do nothing but be claimed; a name can be corrected', () => {
    const play = lobby().seat('chair', 'player', 'north');
    expect(play.refused('chair', { type: 'send-message', to: 'delegation', text: 'hello' })).toBe('unclaimed');
    play.do('chair', { type: 'claim-seat', name: 'An' }).do('chair', { type: 'claim-seat', name: 'Ann' });
    expect(play.state.seats['chair']?.name).toBe('Ann');
    expect(play.log.filter(({ type }) => type === 'head-appointed')).toHaveLength(1);
  });

  test.each(['A\u0000n', 'A\tn', 'A\nn', 'A\u001bn', 'A\u0085n', ' \n ', ''])('[SE3] %j is no name', (name) => {
    expect(Command.safeParse({ type: 'claim-seat', name }).success).toBe(false);
    expect(Command.safeParse({ type: 'claim-seat', name: ' Zoë 李 👩‍🚀 ' }).success).toBe(true);
  });

  test('[SE4] the first to claim a chair is the head, whichever chair was opened first', () => {
    const play = lobby().seat('one-', 'player', 'north').seat('two-', 'player', 'north');
    play.do('two-', { type: 'claim-seat', name: 'Two' }).do('one-', { type: 'claim-seat', name: 'One' });
    expect(play.state.heads).toEqual({ north: 'two-' });
  });

  test('[SE4] an empty chair is nobody’s head, neither moved nor opened again', () => {
    const play = lobby().seat('empty', 'player', 'north');
    play.do('control', { type: 'place-seat', seat: 'empty', role: 'player', party: 'south' });
    expect(play.state.heads).toEqual({});
    play.do('control', { type: 'remove-seat', seat: 'empty' });
    play.server({ type: 'reissue-link', seat: 'empty', secretHash: 'new hash' });
    expect(play.state.seats['empty']).toMatchObject({ party: 'south', removed: false, name: null });
    expect(play.state.heads).toEqual({});
  });

  test('[SE5] when the head leaves, the next person is head; alone, the chair falls vacant', () => {
    const play = lobby().seat('empty', 'player', 'north');
    play.seat('one-', 'player', 'north', 'One').seat('two-', 'player', 'north', 'Two');
    expect(play.state.heads['north']).toBe('one-');
    play.do('control', { type: 'remove-seat', seat: 'one-' });
    expect(play.state.heads['north']).toBe('two-');
    play.do('two-', { type: 'choose-party', party: 'south' });
    expect(play.state.heads).toEqual({ south: 'two-' });
  });

  test('[SE6] players switch in the lobby and not after', () => {
    const play = lobby().seat('ann-', 'player', null, 'Ann');
    play.do('ann-', { type: 'choose-party', party: 'north' }).do('ann-', { type: 'choose-party', party: 'south' });
    expect(play.state.heads).toEqual({ south: 'ann-' });
    expect(play.refused('ann-', { type: 'choose-party', party: 'east' })).toBe('no-such-party');
    expect(play.refused('ann-', { type: 'choose-party', party: 'constructor' })).toBe('no-such-party');
    expect(play.refused('control', { type: 'choose-party', party: 'north' })).toBe('no-party');
    play.control('start-session');
    expect(play.refused('ann-', { type: 'choose-party', party: 'north' })).toBe('session-started');
  });

  test('[SE7] the facilitator moves anyone during play, but not the last facilitator away', () => {
    const play = new Play(duo).control('start-session');
    play.do('control', { type: 'place-seat', seat: 'head-north', role: 'player', party: 'south' });
    expect(play.state.seats['head-north']?.party).toBe('south');
    expect(play.state.heads).toEqual({ south: 'head-south' });
    const demote = { type: 'place-seat', seat: 'control', role: 'observer', party: null } as const;
    expect(play.refused('control', demote)).toBe('last-facilitator');
    expect(play.refused('control', { type: 'remove-seat', seat: 'control' })).toBe('last-facilitator');
    play.seat('second', 'facilitator', null, 'Flo').do('second', demote);
    expect(play.refused('second', { ...demote, role: 'evaluator', party: 'north' })).toBe('no-such-party');
  });

  test('[SE7] an empty second chair does not hold the control room', () => {
    const play = new Play(duo).seat('second', 'facilitator', null);
    const demote = { type: 'place-seat', seat: 'control', role: 'observer', party: null } as const;
    expect(play.refused('control', { type: 'remove-seat', seat: 'control' })).toBe('last-facilitator');
    expect(play.refused('control', demote)).toBe('last-facilitator');
    play.do('second', { type: 'claim-seat', name: 'Flo' }).do('control', demote);
  });

  test('[SE7] a facilitator who was removed is no longer one who stays', () => {
    const play = new Play(duo).seat('second', 'facilitator', null, 'Flo');
    play.do('control', { type: 'remove-seat', seat: 'second' });
    expect(play.refused('control', { type: 'remove-seat', seat: 'control' })).toBe('last-facilitator');
  });

  test.each(['ghost', 'constructor', '__proto__'])('[SE7] no seat is called %s', (seat) => {
    const play = new Play(duo);
    expect(play.refused('control', { type: 'remove-seat', seat })).toBe('no-such-seat');
    expect(play.refused('control', { type: 'place-seat', seat, role: 'player', party: 'north' })).toBe('no-such-seat');
    expect(play.refused('north', { type: 'hand-over', to: seat })).toBe('no-such-seat');
    expect(play.refused(seat, { type: 'claim-seat', name: 'Me' })).toBe('no-such-seat');
  });

  test('[SE8] someone removed can do nothing; their name stays with what they said', () => {
    const play = new Play(duo).do('north', { type: 'send-message', to: 'everyone', text: 'hello' });
    play.do('control', { type: 'remove-seat', seat: 'head-north' });
    expect(play.refused('north', { type: 'send-message', to: 'everyone', text: 'still here' })).toBe('no-such-seat');
    expect(play.state.seats['head-north']).toMatchObject({ removed: true, name: 'Head of north' });
  });

  test('[SE9] the head hands over within the delegation', () => {
    const play = new Play(duo).seat('ann-', 'player', 'north', 'Ann').seat('idle', 'player', 'north');
    expect(play.refused('ann-', { type: 'hand-over', to: 'ann-' })).toBe('head-only');
    expect(play.refused('north', { type: 'hand-over', to: 'head-south' })).toBe('no-such-seat');
    expect(play.refused('north', { type: 'hand-over', to: 'idle' })).toBe('no-such-seat');
    play.do('north', { type: 'hand-over', to: 'ann-' });
    expect(play.state.heads['north']).toBe('ann-');
    play.do('control', { type: 'hand-over', to: 'head-north' });
    expect(play.state.heads['north']).toBe('head-north');
    play.do('control', { type: 'remove-seat', seat: 'ann-' });
    expect(play.refused('north', { type: 'hand-over', to: 'ann-' })).toBe('no-such-seat');
    expect(play.refused('control', { type: 'hand-over', to: 'ann-' })).toBe('no-such-seat');
  });

  test('[SE10] a new link opens a removed seat again; the log keeps only hashes, for control alone', () => {
    const play = new Play(duo).do('control', { type: 'remove-seat', seat: 'head-north' });
    play.server({ type: 'reissue-link', seat: 'head-north', secretHash: 'new hash' });
    expect(play.state.seats['head-north']?.removed).toBe(false);
    expect(play.state.heads['north']).toBe('head-north');
    expect(play.last('link-issued')).toMatchObject({ audience: [], secretHash: 'new hash' });
    expect(play.refused('server', { type: 'reissue-link', seat: 'ghost', secretHash: 'h' })).toBe('no-such-seat');
  });

  test('[SE2] [SE10] a seat is not opened again in a party that has filled meanwhile', () => {
    const play = lobby();
    for (let n = 1; n <= 12; n += 1) play.seat(`seat-${n}`, 'player', 'north');
    play.do('control', { type: 'remove-seat', seat: 'seat-1' }).seat('seat-13', 'player', 'north');
    const again = { type: 'reissue-link', seat: 'seat-1', secretHash: 'new hash' } as const;
    expect(play.refused('server', again)).toBe('party-full');
    play.server({ ...again, seat: 'seat-2' });
    play.do('control', { type: 'remove-seat', seat: 'seat-13' }).server(again);
    expect(play.state.seats['seat-1']?.removed).toBe(false);
  });

  test('[SE11] the hundred and first who would wait for a party is refused, until one is placed', () => {
    const play = lobby();
    for (let n = 1; n <= 100; n += 1) play.seat(`seat-${n}`, 'player', null, `Person ${n}`);
    const placement = { role: 'player', party: null } as const;
    const open = { type: 'open-seat', seat: 'more', placement, secretHash: 'h', name: 'More' } as const;
    expect(play.refused('server', open)).toBe('session-full');
    play.seat('watcher', 'observer', null, 'Olga').seat('placed', 'player', 'south', 'Sue');
    play.do('seat-1', { type: 'choose-party', party: 'north' }).server(open);
    play.do('control', { type: 'remove-seat', seat: 'seat-2' }).server({ ...open, seat: 'again' });
  });

  test('[SE11] links are made by the server and by a facilitator who sits, by nobody else', () => {
    const play = new Play(duo).seat('idle', 'facilitator', null).seat('gone', 'facilitator', null, 'Gus');
    play.do('control', { type: 'remove-seat', seat: 'gone' });
    const placement = { role: 'player', party: 'north' } as const;
    const commands = [
      { type: 'open-seat', seat: 'more', placement, secretHash: 'h' },
      { type: 'reissue-link', seat: 'head-south', secretHash: 'h' },
    ] as const;
    for (const command of commands) {
      const answer = (by: string) => {
        const decision = decide(play.state, { command, by, at: play.now, fresh: 'made' });
        return decision.ok ? 'accepted' : decision.reason;
      };
      expect(['control', 'server', 'idle'].map(answer)).toEqual(['accepted', 'accepted', 'unclaimed']);
      for (const by of ['head-north', 'gone', 'ghost', '__proto__']) expect(answer(by)).toBe('facilitator-only');
    }
  });
});
