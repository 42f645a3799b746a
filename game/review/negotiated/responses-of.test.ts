import { expect, test } from 'vitest';
import { Play } from '../../../tests/support/play';
import { duo } from '../../../tests/support/scenarios';
import { sessionsToReview } from '../../../tests/support/sessions-to-review';
import type { Event } from '../../session/events';
import { seenBy } from '../seen';
import { paceOf } from './pace-of';
import { type Response, responsesOf } from './responses-of';

const responsesIn = (log: readonly Event[]) => responsesOf(seenBy(log, 'control'));

/** Who acts in which room or on which proposal, and who is thereby asked. From the raw event alone. */
function partsOf(event: Event, log: readonly Event[]): { key: string; by: string; asks: string[] } | null {
  if (event.type === 'message-sent' && event.from !== null && Array.isArray(event.audience)) {
    const readers = [...event.audience].sort();
    if (event.to === 'delegation' || event.to === 'control') return null;
    return { key: readers.join('+'), by: event.from, asks: readers.filter((each) => each !== event.from) };
  }
  if (event.type === 'proposal-tabled') return { key: event.proposal, by: event.from, asks: event.to };
  if (event.type === 'proposal-amended') {
    const asks: string[] = [];
    for (const each of log)
      if (each.type === 'proposal-tabled' && each.proposal === event.proposal)
        for (const party of [each.from, ...each.to]) if (party !== event.from) asks.push(party);
    return { key: event.proposal, by: event.from, asks };
  }
  if (event.type === 'proposal-signed' || event.type === 'proposal-declined' || event.type === 'proposal-withdrawn')
    return { key: event.proposal, by: event.party, asks: [] };
  return null;
}

/** Ms from one event to another while no pause was on, walking event by event. */
function running(log: readonly Event[], from: number, to: number): number {
  let paused = false;
  let sum = 0;
  for (let index = 0; index < to; index += 1) {
    const event = log[index];
    if (!event) break;
    if (index > from && !paused) sum += event.at - (log[index - 1]?.at ?? event.at);
    if (event.type === 'clock-paused') paused = true;
    if (event.type === 'phase-reopened') paused = event.remaining !== null;
    if (['clock-resumed', 'phase-started', 'session-closed'].includes(event.type)) paused = false;
  }
  const [before, last] = [log[to - 1], log[to]];
  return sum + (paused || !before || !last ? 0 : last.at - before.at);
}

/** Forwards from every question to the first answer, leaving out those that an earlier one was already waiting for. */
function looked(log: readonly Event[]): string[] {
  const found: string[] = [];
  for (const [index, event] of log.entries()) {
    const part = partsOf(event, log);
    for (const asked of part?.asks ?? []) {
      let repeated = false;
      for (let back = index - 1; back >= 0; back -= 1) {
        const each = log[back];
        const earlier = each && partsOf(each, log);
        if (earlier?.key !== part?.key) continue;
        if (earlier?.by === asked) break;
        if (earlier?.by === part?.by && earlier?.asks.includes(asked)) repeated = true;
      }
      if (repeated) continue;
      let answer: string | null = null;
      for (let next = index + 1; next < log.length && answer === null; next += 1) {
        const each = log[next];
        const later = each && partsOf(each, log);
        if (later && later.key === part?.key && later.by === asked)
          answer = `${next + 1} in ${running(log, index, next)}`;
      }
      found.push(`${asked} to ${part?.by} from ${index + 1}: ${answer ?? 'never'}`);
    }
  }
  return found.sort();
}

test.each(sessionsToReview)('%s: every wait ends with the first answer, in so many ms of running clock', (_, log) => {
  const { answers, unanswered } = responsesIn(log);
  const told = [
    ...answers.map(({ by, to, asked, answered, took }) => `${by} to ${to} from ${asked}: ${answered} in ${took}`),
    ...unanswered.map(({ by, to, asked }) => `${by} to ${to} from ${asked}: never`),
  ];
  expect(told.sort()).toEqual(looked(log));
});

test('the sessions have answers to messages and to proposals, across pauses too, and waits without one', () => {
  const all = sessionsToReview.map(([, log]) => ({ log, ...responsesIn(log) }));
  const about = all.flatMap(({ answers }) => answers.map((each) => each.about));
  expect(new Set(about)).toEqual(new Set(['message', 'proposal']));
  expect(all.some(({ unanswered }) => unanswered.length > 0)).toBe(true);
  const shorter = ({ log, answers }: (typeof all)[number]) =>
    answers.some(({ at, answered, took }) => took < (log[answered - 1]?.at ?? 0) - at);
  expect(all.some(shorter)).toBe(true);
});

test('what is said to everyone, to one’s own or to control asks nobody, and control waits for nobody', () => {
  const play = new Play(duo).control('start-session', 'advance-phase');
  for (const to of ['everyone', 'delegation', 'control'] as const)
    play.do('north', { type: 'send-message', to, text: 'Well?' });
  play.do('control', { type: 'send-message', to: ['south'], text: 'Well?' });
  expect(responsesIn(play.log)).toEqual({ answers: [], unanswered: [] });
});

test('the median of two answers is their mean, the longest the first of equals, and of none there is neither', () => {
  const took = (ms: number, answered: number): Response => ({
    ...{ about: 'message', by: 'north', to: 'south', asked: 1, at: 0 },
    answered,
    took: ms,
  });
  const answers = [took(5, 1), took(1, 2), took(5, 3), took(2, 4)];
  expect(paceOf(answers)).toEqual({ answers: 4, median: 3.5, longest: answers[0] });
  expect(paceOf(answers.slice(1))).toMatchObject({ median: 2 });
  expect(paceOf([])).toEqual({ answers: 0, median: null, longest: null });
});
