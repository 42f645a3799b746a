import { expect, test } from 'vitest';
import { botOf } from '../../../../tests/support/bot-of';
import { Play } from '../../../../tests/support/play';
import { duo } from '../../../../tests/support/scenarios';
import { announcementOf } from './announcement';

/** What is read aloud to a delegation's head after the last command. */
function heardBy(play: Play, party: string): string {
  const { state, log } = play;
  if (!state.scenario) throw new Error('no scenario');
  return announcementOf(log, { state, scenario: state.scenario, party, seat: `head-${party}` });
}

test('who is given the floor is told so, the others who has it', () => {
  const play = new Play(duo).control('start-session').do('north', { type: 'raise-hand' });
  play.do('control', { type: 'give-floor', seat: 'head-north' });
  expect(heardBy(play, 'north')).toBe('You have the floor');
  expect(heardBy(play, 'south')).toBe('Head of north has the floor');
  play.do('control', { type: 'give-floor', seat: null });
  expect(heardBy(play, 'north')).toBe('Nobody has the floor now');
});

test('a message of a bot is told with its delegation, since all bots have one name', () => {
  const play = new Play(duo).control('start-session', 'advance-phase');
  play.do('control', { type: 'remove-seat', seat: 'head-south' }).server(botOf('south'));
  play.do('bot-south', { type: 'send-message', to: ['north'], text: 'Shall we?' });
  expect(heardBy(play, 'north')).toBe('New message from Bot of South, South');
});

test('statements, marks and verdicts are told, to everyone but those who made them', () => {
  const play = new Play(duo)
    .control('start-session')
    .do('south', { type: 'issue-statement', text: 'We keep our word.' });
  expect(heardBy(play, 'north')).toBe('Statement of South to the press');
  expect(heardBy(play, 'south')).toBe('');
  play.do('south', { type: 'send-message', to: 'everyone', text: 'The gates stay open.' });
  const { message } = play.last('message-sent');
  play.do('north', { type: 'mark-commitment', message });
  expect(heardBy(play, 'south')).toBe('Marked as a commitment of South');
  play.do('south', { type: 'judge-commitment', message, verdict: 'kept' });
  expect(heardBy(play, 'north')).toBe('South says of a commitment: kept');
});
