import { afterEach, expect, test, vi } from 'vitest';
import { Question } from '../../game/analysis/question';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { inThread } from './in-thread';
import { done, type Work } from './work';

const { log } = new Play(duo).control('start-session');
const work: Work = { asked: 'analysis', log, question: Question.parse({}) };

/** A thread as the browser gives it, which answers, fails or goes on for ever. */
function threads(act: (thread: EventTarget, work: Work) => void) {
  const ended: string[] = [];
  class Thread extends EventTarget {
    constructor(readonly script: string) {
      super();
    }
    postMessage(asked: Work) {
      act(this, asked);
    }
    terminate() {
      ended.push(this.script);
    }
  }
  vi.stubGlobal('Worker', Thread);
  return ended;
}
afterEach(() => void vi.unstubAllGlobals());

const waiting = () => new AbortController();

test('a thread does the work and is ended', async () => {
  const ended = threads((thread, asked) =>
    thread.dispatchEvent(new MessageEvent('message', { data: { of: asked.asked } })),
  );
  expect(await inThread('blob:script', work, waiting().signal)).toEqual({ of: 'analysis' });
  expect(ended).toEqual(['blob:script']);
});

test('a thread that nobody waits for any more is ended', async () => {
  const ended = threads(() => {});
  const asker = waiting();
  const answer = inThread('blob:script', work, asker.signal);
  asker.abort();
  expect(await answer).toBeNull();
  expect(ended).toEqual(['blob:script']);
});

test('without a thread the page does the work itself', async () => {
  expect(await inThread('blob:script', work, waiting().signal)).toEqual(done(work));
  const ended = threads((thread) => thread.dispatchEvent(new Event('error')));
  expect(await inThread('blob:script', work, waiting().signal)).toEqual(done(work));
  expect(ended).toEqual(['blob:script']);
});

test('before anybody has instructions there is no answer', () => {
  expect(done({ ...work, log: log.slice(0, 1) })).toBeNull();
  expect(done({ asked: 'figures', log: [] })).toBeNull();
});
