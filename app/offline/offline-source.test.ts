import { expect, test } from 'vitest';
import { Question } from '../../game/analysis/question';
import type { OfflineReview } from '../../game/protocol/review';
import { figuresOf } from '../../game/review/figures';
import { positionOf } from '../../game/review/position-of';
import { possibleAt } from '../../game/review/possible-at';
import { replay } from '../../game/session/evolve';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { fileWords } from './file-words';
import { offlineSource } from './offline-source';
import { done } from './work';

const { log } = new Play(duo).control('start-session', 'end-session');
const offline: OfflineReview = {
  version: '1.2.3',
  pseudonymised: true,
  review: { full: true, viewer: 'control', seat: null, events: log },
};
// Node has no threads of a browser: the work is done at once, by the same code.
const source = offlineSource(offline, 'blob:script');
const waiting = () => new AbortController().signal;
const question = Question.parse({});

test('a file has its log, or the end of it', async () => {
  expect(await source.log(0)).toEqual({ ok: true, value: offline.review });
  expect(await source.log(log.length - 1)).toMatchObject({ value: { events: log.slice(-1) } });
});

test('it finds what was possible at a moment, and at the end where no moment is named', async () => {
  const [then, now] = [log.length - 1, null].map((position) => source.analysis({ question, position }, waiting()));
  expect(await then).toEqual({ ok: true, value: done({ asked: 'analysis', log: log.slice(0, -1), question }) });
  expect(await now).toEqual({ ok: true, value: done({ asked: 'analysis', log, question }) });
});

test('it finds the figures of the whole log', async () => {
  const last = positionOf(replay(log));
  const value = figuresOf(log, last && possibleAt(last, () => {}));
  expect(value.value).not.toBeNull();
  expect(await source.figures(waiting())).toEqual({ ok: true, value });
});

test('what cannot be asked is refused in words: a moment without instructions, a question that fails, any act', async () => {
  expect(await source.analysis({ question, position: 1 }, waiting())).toMatchObject({ refusal: 'no-such-moment' });
  const unknown = { ...question, fix: { border: 'nowhere' } };
  expect(await source.analysis({ question: unknown, position: null }, waiting())).toMatchObject({
    ok: false,
    message: 'It could not be worked out here. Open the file in another browser.',
  });
  expect(source.act).toBeNull();
});

test('it says which Parley wrote it, when the session ended, and whose names are in it', () => {
  const at = Date.UTC(2026, 8, 14, 12);
  const events = log.map((event) => ({ ...event, at }));
  const told = fileWords({ ...offline, review: { ...offline.review, events } });
  expect(told).toMatch(
    /^A file of Parley 1\.2\.3\. The session ended on 14 September 2026 at \d\d:\d\d\. The names of people are made up\.$/,
  );
  const open = { ...offline, pseudonymised: false, review: { ...offline.review, events: log.slice(0, 3) } };
  expect(fileWords(open)).toBe('A file of Parley 1.2.3. The session had not ended. The names of people are their own.');
});
