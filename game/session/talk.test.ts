import { describe, expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo, six } from '../../tests/support/scenarios';
import { Command } from './commands';
import type { MessageTo } from './events';

const message = (to: MessageTo) => ({ type: 'send-message', to, text: 'a word' }) as const;
const inTalks = () => new Play(six).control('start-session');

describe('talk', () => {
  test('[TK1] plenary talk is open in the lobby, in phases that allow it, and after the close', () => {
    const play = new Play(duo)
      .do('north', message('everyone'))
      .control('start-session')
      .do('north', message('everyone'));
    expect(play.last('message-sent')).toMatchObject({ audience: 'everyone', from: 'north', to: 'everyone' });
    play.control('advance-phase', 'advance-phase');
    expect(play.refused('north', message('everyone'))).toBe('phase-closed');
    play.control('end-session').do('north', message('everyone'));
  });

  test("[TK2] one's own delegation and control can always be reached, and nobody else reads it", () => {
    const play = new Play(duo).do('north', message('control'));
    expect(play.refused('north', message('delegation'))).toBe('session-not-started');
    play.control('start-session');
    for (const advance of [() => play.control('pause-clock'), () => play.control('end-session'), () => play]) {
      play.do('north', message('delegation'));
      expect(play.last('message-sent').audience).toEqual(['north']);
      play.do('north', message('control'));
      expect(play.last('message-sent')).toMatchObject({ audience: ['north'], to: 'control' });
      advance();
    }
  });

  test("[TK3] a private message reaches the parties named and one's own, in phases for it", () => {
    const play = inTalks().do('city', message(['greens', 'harbour', 'greens', 'city']));
    expect(play.last('message-sent')).toMatchObject({
      to: ['harbour', 'greens'],
      audience: ['harbour', 'city', 'greens'],
    });
    play.control('advance-phase');
    expect(play.refused('city', message(['greens']))).toBe('phase-closed');
    expect(new Play(six).refused('city', message(['greens']))).toBe('session-not-started');
  });

  test('[TK4] control writes to any party or to all, also while paused', () => {
    const play = inTalks()
      .control('pause-clock')
      .do('control', message(['greens']));
    expect(play.last('message-sent')).toMatchObject({ audience: ['greens'], from: null });
    play.do('control', message('everyone')).do('control', message('control'));
    expect(play.last('message-sent').audience).toEqual([]);
    expect(play.refused('control', message('delegation'))).toBe('no-party');
  });

  test('[TK5] observers, evaluators and players without a party do not speak', () => {
    const play = inTalks().seat('obs-', 'observer', null, 'Obs').seat('eva-', 'evaluator', null, 'Eva');
    play.seat('new-', 'player', null, 'New');
    expect(play.refused('obs-', message('everyone'))).toBe('not-a-speaker');
    expect(play.refused('eva-', message('control'))).toBe('not-a-speaker');
    expect(play.refused('new-', message('control'))).toBe('no-party');
  });

  test('[TK6] a message needs another party that exists', () => {
    const play = inTalks();
    expect(play.refused('city', message(['city']))).toBe('no-recipient');
    expect(play.refused('city', message(['mayor']))).toBe('no-such-party');
  });

  test.each(['', ' \n ', 'x'.repeat(4_001)])('[TK7] a message has 1 to 4,000 characters', (text) => {
    expect(Command.safeParse({ type: 'send-message', to: 'everyone', text }).success).toBe(false);
    expect(Command.safeParse({ type: 'send-message', to: 'everyone', text: 'x'.repeat(4_000) }).success).toBe(true);
  });

  test('[TK8] a reply answers what the same people read; anything else is not there', () => {
    const play = inTalks().do('city', message(['greens']));
    const answered = play.last('message-sent').message;
    play.do('greens', { ...message(['city']), replyTo: answered });
    expect(play.state.messages.all.at(-1)?.replyTo).toBe(answered);
    expect(play.refused('greens', { ...message(['city', 'harbour']), replyTo: answered })).toBe('no-such-message');
    expect(play.refused('harbour', { ...message(['city']), replyTo: answered })).toBe('no-such-message');
    expect(play.refused('harbour', { ...message(['city']), replyTo: 'never' })).toBe('no-such-message');
    play.do('city', message('control'));
    const asked = play.last('message-sent').message;
    play.do('control', { ...message(['city']), replyTo: asked });
  });

  test('[TK9] the head speaks to the press at any moment of play, and everyone reads it', () => {
    const statement = { type: 'issue-statement', text: 'We stand by our word.' } as const;
    expect(new Play(six).refused('city', statement)).toBe('session-not-started');
    const play = inTalks().seat('aide', 'player', 'city', 'Aide').do('city', statement);
    expect(play.last('statement-issued')).toMatchObject({ audience: 'everyone', party: 'city' });
    expect(play.refused('aide', statement)).toBe('head-only');
    expect(play.refused('control', statement)).toBe('no-party');
    play.control('pause-clock');
    expect(play.refused('city', statement)).toBe('clock-paused');
    play.control('end-session');
    expect(play.refused('city', statement)).toBe('session-closed');
  });
});
