import { describe, expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { usual } from './instructions';
import { type Viewer, viewOf } from './view';

const instructions = usual('fair');
const bot = {
  type: 'seat-bot',
  seat: 'bot-south',
  party: 'south',
  standsInFor: null,
  name: 'Bot',
  instructions,
} as const;
const lobby = (setup = {}) => new Play(duo, { heads: false, setup }).seat('head-north', 'player', 'north', 'Nora');

describe('a bot that leads', () => {
  test('[BT1] takes a chair that everyone sees to be a bot’s', () => {
    const play = lobby().server(bot);
    expect(play.state.seats['bot-south']).toMatchObject({ bot: true, name: 'Bot', party: 'south', standsInFor: null });
    expect(play.state.heads['south']).toBe('bot-south');
    expect(viewOf('public', play.log).some((event) => event.type === 'seat-opened' && event.bot)).toBe(true);
  });

  test('[BT1] leads only where nobody does', () => {
    expect(lobby().refused('server', { ...bot, party: 'north' })).toBe('has-head');
    expect(lobby().refused('server', { ...bot, party: 'east' })).toBe('no-such-party');
  });

  test('[BT1] is seated by the facilitator alone, where there is room, until the close', () => {
    expect(lobby().refused('north', bot)).toBe('facilitator-only');
    const full = lobby();
    for (let chair = 0; chair < 12; chair += 1) full.seat(`chair-${chair}`, 'player', 'south');
    expect(full.refused('control', bot)).toBe('party-full');
    expect(lobby().control('start-session', 'end-session').refused('control', bot)).toBe('session-closed');
  });

  test('[BT3] what it was told is read by its delegation and control, and changed by the facilitator', () => {
    const play = lobby().server(bot);
    const told = (viewer: Viewer) => viewOf(viewer, play.log).filter(({ type }) => type === 'bot-instructed').length;
    // In the lobby anybody may sit down there for a moment.
    play.do('control', { type: 'instruct-bot', seat: 'bot-south', ...instructions, maySign: false });
    expect([told('control'), told('party:south'), told('party:north'), told('public')]).toEqual([2, 0, 0, 0]);
    play.control('start-session');
    expect([told('party:south'), told('party:north'), told('public')]).toEqual([1, 0, 0]);
    expect(play.last('bot-instructed')).toMatchObject({ seat: 'bot-south', maySign: false });
    play.do('control', { type: 'instruct-bot', seat: 'bot-south', ...instructions, margin: 3 });
    expect([told('party:south'), told('party:north'), told('public')]).toEqual([2, 0, 0]);
    expect(play.state.instructions['bot-south']).toMatchObject({ maySign: true, margin: 3 });
    const command = { type: 'instruct-bot', seat: 'bot-south', ...instructions } as const;
    expect(play.refused('north', command)).toBe('facilitator-only');
    expect(play.refused('control', { ...command, seat: 'head-north' })).toBe('no-such-seat');
    play.do('control', { type: 'remove-seat', seat: 'bot-south' });
    expect(play.refused('control', command)).toBe('no-such-seat');
  });

  test('[BT4] leaves the chair to the first person who sits down', () => {
    const play = lobby().server(bot).seat('sten', 'player', 'south', 'Sten');
    expect(play.state.heads['south']).toBe('sten');
    expect(play.state.seats['bot-south']?.removed).toBe(true);
  });

  test('[BT5] is placed nowhere else, and gets no link', () => {
    const play = lobby().server(bot);
    const seat = 'bot-south';
    const none = { reason: null, secretHash: 'hash' };
    expect(play.refused('control', { type: 'place-seat', seat, role: 'player', party: 'north' })).toBe('no-such-seat');
    expect(play.refused('server', { type: 'reissue-link', seat, secretHash: 'hash' })).toBe('no-such-seat');
    expect(play.refused('server', { type: 'replace-seat', instead: seat, seat: 'next', ...none })).toBe('no-such-seat');
    expect(play.refused('server', { ...bot, seat: 'another', standsInFor: seat })).toBe('no-such-seat');
  });
});

describe('a bot that stands in', () => {
  const standIn = { ...bot, standsInFor: 'sten' } as const;
  const playing = () => lobby().seat('sten', 'player', 'south', 'Sten').control('start-session');

  test('[BT2] leads until the person is back', () => {
    const play = playing().server(standIn);
    expect(play.state.heads['south']).toBe('bot-south');
    expect(play.refused('server', { ...standIn, seat: 'another' })).toBe('has-stand-in');
    play.server({ type: 'note-return', seat: 'sten' });
    expect(play.state.heads['south']).toBe('sten');
    expect(play.state.seats['bot-south']?.removed).toBe(true);
  });

  test('[BT2] acts for a head of that delegation only', () => {
    expect(playing().refused('server', { ...standIn, party: 'north' })).toBe('no-such-party');
    expect(playing().refused('server', { ...standIn, standsInFor: 'control' })).toBe('no-such-seat');
  });

  test('[BT2] [BT4] whose person is removed or moved away goes on, and makes way for the next who sits down', () => {
    const away = [
      { type: 'remove-seat', seat: 'sten' },
      { type: 'place-seat', seat: 'sten', role: 'player', party: 'north' },
    ] as const;
    for (const command of away) {
      const play = playing().server(standIn).do('control', command);
      expect(play.state.heads['south']).toBe('bot-south');
      play.seat('siv', 'player', 'south', 'Siv');
      expect(play.state.heads['south']).toBe('siv');
      expect(play.state.seats['bot-south']?.removed).toBe(true);
    }
  });

  test('[SE5] [BT4] makes way for a person of the delegation when the one leaves for whom it led', () => {
    const play = playing().seat('siv', 'player', 'south', 'Siv').server(standIn);
    play.do('control', { type: 'remove-seat', seat: 'sten' });
    expect(play.state.heads['south']).toBe('siv');
    expect(play.state.seats['bot-south']?.removed).toBe(true);
  });

  test('[AB3] whoever was moved to another delegation takes no chair of the one before with them', () => {
    const move = { type: 'place-seat', seat: 'sten', role: 'player', party: 'north' } as const;
    const play = playing().server(standIn).do('control', move);
    expect(play.refused('server', { type: 'note-return', seat: 'sten' })).toBe('nothing-changed');
    play.server({ type: 'replace-seat', instead: 'sten', seat: 'next', secretHash: 'hash', reason: null });
    expect(play.state.heads).toMatchObject({ north: 'head-north', south: 'bot-south' });
    const deputy = { type: 'seat-stand-in', absent: 'sten', seat: 'deputy', secretHash: 'h', name: 'Fay' } as const;
    const human = playing().server(deputy).do('control', move);
    human.refused('server', { type: 'note-return', seat: 'sten' });
    expect(human.state.heads['south']).toBe('deputy');
    human.do('control', { type: 'place-seat', seat: 'sten', role: 'player', party: 'south' });
    human.server({ type: 'note-return', seat: 'sten' });
    expect(human.state.heads['south']).toBe('sten');
  });

  test('[AB2] takes an absent head’s chair by the rule, and signs nothing', () => {
    const play = lobby({ absence: { policy: 'bot', minutes: 2 } })
      .seat('sten', 'player', 'south', 'Sten')
      .control('start-session')
      .server({ type: 'note-absence', seat: 'sten', since: 1, online: [] });
    const head = play.state.heads['south'] ?? '';
    expect(play.state.seats[head]).toMatchObject({ bot: true, standsInFor: 'sten' });
    expect(play.state.instructions[head]?.maySign).toBe(false);
    expect(play.refused('server', { type: 'note-absence', seat: head, since: 1, online: [] })).toBe('no-such-seat');
  });
});
