import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { isMuchTalk, lastUntold, muchTalk, textsUntil, withoutTexts, withTexts } from './texts';

const say = (play: Play, text: string) => play.do('north', { type: 'send-message', to: ['south'], text });

function talked() {
  const play = say(say(new Play(duo).control('start-session', 'advance-phase'), 'The first.'), 'The second.').control(
    'end-session',
  );
  return play.log;
}
const log = talked();
const until = lastUntold(withoutTexts(log)) ?? '';

test('a log without words is the same but for them, and whole again with them', () => {
  const bare = withoutTexts(log);
  expect(JSON.stringify(bare)).not.toContain('The first.');
  expect(bare.map((event) => ({ ...event, text: null }))).toEqual(log.map((event) => ({ ...event, text: null })));
  expect(textsUntil(log, until)).toEqual(['The first.', 'The second.']);
  expect(withTexts(bare, textsUntil(log, until) ?? [])).toEqual(log);
  expect(lastUntold(log)).toBeNull();
});

test('what came later has its words already, and keeps them', () => {
  const [last] = say(new Play(duo).control('start-session', 'advance-phase'), 'Added since.').log.slice(-1);
  const grown = [...withoutTexts(log), ...(last ? [last] : [])];
  expect(withTexts(grown, ['The first.', 'The second.'])?.at(-1)).toBe(last);
});

test('words of another log are not put in', () => {
  expect(withTexts(withoutTexts(log), ['The first.', 'Opened since.', 'The second.'])).toBeNull();
  expect(withTexts(log, ['The first.', 'The second.'])).toBeNull();
  expect(textsUntil(log, 'no such message')).toBeNull();
});

test('much talk is told by its words alone', () => {
  const lines = Math.ceil(muchTalk / 2_000);
  const play = new Play(duo, { pace: 0 }).control('start-session', 'advance-phase');
  for (let line = 0; line < lines; line += 1) say(play, 'x'.repeat(2_000));
  expect(isMuchTalk(play.log)).toBe(false);
  expect(isMuchTalk(say(play, 'One more.').log)).toBe(true);
});
