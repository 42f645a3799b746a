import { describe, expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo, six } from '../../tests/support/scenarios';

const plenary = () => new Play(duo).control('start-session').seat('aide', 'player', 'north', 'Aide');

describe('the floor', () => {
  test('[FL1] a hand goes up once, in a phase with talk in plenary, and comes down', () => {
    const play = plenary().do('north', { type: 'raise-hand' });
    expect(play.last('hand-raised')).toMatchObject({ audience: 'everyone', seat: 'head-north' });
    expect(play.refused('north', { type: 'raise-hand' })).toBe('hand-raised');
    play.do('north', { type: 'lower-hand', seat: 'head-north' });
    expect(play.state.floor.hands).toEqual([]);
    expect(play.refused('north', { type: 'lower-hand', seat: 'head-north' })).toBe('hand-not-raised');
    play.control('advance-phase', 'advance-phase');
    expect(play.refused('north', { type: 'raise-hand' })).toBe('phase-closed');
    expect(new Play(six).refused('city', { type: 'raise-hand' })).toBe('session-not-started');
  });

  test('[FL2] [LC12] the facilitator orders the hands and lowers any; nobody else', () => {
    const play = plenary().do('north', { type: 'raise-hand' }).do('aide', { type: 'raise-hand' });
    play.do('south', { type: 'raise-hand' });
    play.do('control', { type: 'order-hands', seats: ['head-south'] });
    expect(play.state.floor.hands).toEqual(['head-south', 'head-north', 'aide']);
    play.do('control', { type: 'lower-hand', seat: 'head-north' });
    expect(play.state.floor.hands).toEqual(['head-south', 'aide']);
    expect(play.refused('control', { type: 'order-hands', seats: ['head-north'] })).toBe('hand-not-raised');
    expect(play.refused('north', { type: 'order-hands', seats: ['aide'] })).toBe('facilitator-only');
    expect(play.refused('north', { type: 'lower-hand', seat: 'aide' })).toBe('facilitator-only');
  });

  test('[FL3] the facilitator gives the floor, whose hand comes down, and takes it back', () => {
    const play = plenary().do('north', { type: 'raise-hand' });
    play.do('control', { type: 'give-floor', seat: 'head-north' });
    expect(play.state.floor).toEqual({ speaking: 'head-north', hands: [] });
    expect(play.refused('north', { type: 'raise-hand' })).toBe('has-floor');
    play.do('south', { type: 'send-message', to: 'everyone', text: 'A word all the same.' });
    play.do('control', { type: 'give-floor', seat: null });
    expect(play.state.floor.speaking).toBeNull();
    expect(play.refused('control', { type: 'give-floor', seat: 'control' })).toBe('no-such-seat');
    expect(play.refused('north', { type: 'give-floor', seat: 'head-north' })).toBe('facilitator-only');
  });

  test('[FL4] a new phase, and leaving the delegation, clear the floor', () => {
    const play = plenary().do('aide', { type: 'raise-hand' }).do('north', { type: 'raise-hand' });
    play.do('control', { type: 'give-floor', seat: 'aide' });
    play.do('control', { type: 'remove-seat', seat: 'aide' });
    expect(play.state.floor).toEqual({ speaking: null, hands: ['head-north'] });
    play.do('control', { type: 'place-seat', seat: 'head-north', role: 'player', party: 'south' });
    expect(play.state.floor.hands).toEqual([]);
    play.do('south', { type: 'raise-hand' }).control('advance-phase');
    expect(play.state.floor).toEqual({ speaking: null, hands: [] });
    play.do('south', { type: 'raise-hand' }).control('end-session');
    expect(play.state.floor).toEqual({ speaking: null, hands: [] });
  });
});
