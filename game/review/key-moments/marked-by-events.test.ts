import { expect, test } from 'vitest';
import { Play } from '../../../tests/support/play';
import { eventsOf, signedBy } from '../../../tests/support/raw-log';
import { reviewLogs } from '../../../tests/support/review-logs';
import { duo } from '../../../tests/support/scenarios';
import type { Event } from '../../session/events';
import { keyMoments } from './key-moments';

const positions = (log: readonly Event[], rule: string) =>
  keyMoments(log, null)
    .filter((moment) => moment.rule === rule)
    .map(({ position }) => position)
    .sort((a, b) => a - b);

/** Messages marked as promises that are broken, or disputed, at the end: and where each was judged last. */
function judged(log: readonly Event[]) {
  const promises = new Map<string, { verdicts: Map<string, string>; last: number }>();
  for (const [index, event] of log.entries()) {
    if (event.type === 'commitment-marked') promises.set(event.message, { verdicts: new Map(), last: 0 });
    if (event.type === 'commitment-unmarked') promises.delete(event.message);
    if (event.type !== 'commitment-judged') continue;
    const promise = promises.get(event.message);
    if (!promise) continue;
    promise.verdicts.delete(event.party);
    if (event.verdict !== 'open') promise.verdicts.set(event.party, event.verdict);
    promise.last = index + 1;
  }
  return [...promises].filter(([, { verdicts }]) => [...verdicts.values()].includes('broken'));
}

const verdicts = ['kept', 'broken', 'open'] as const;

/** The same session, in which what was said to others was marked and judged as well, one way or the other. */
function promising(log: readonly Event[]): readonly Event[] {
  const said = eventsOf(log, 'message-sent').filter(({ event: { to } }) => to !== 'delegation' && to !== 'control');
  const last = log.at(-1)?.at ?? 0;
  return [
    ...log,
    ...said.flatMap(({ event }, index): Event[] => {
      const { message, from, audience } = event;
      if (from === null) return [];
      const to = { audience, by: 'server', at: last + index + 1, message } as const;
      const other = Array.isArray(event.to) ? (event.to[0] ?? from) : from;
      const judgedBy = (party: string, n: number): Event[] => {
        const verdict = verdicts[n % 3];
        return verdict ? [{ type: 'commitment-judged', ...to, party, verdict }] : [];
      };
      return [
        { type: 'commitment-marked', ...to, party: from, markedBy: from },
        ...judgedBy(from, index),
        ...judgedBy(other, Math.floor(index / 2)),
        ...judgedBy(from, Math.floor(index / 4)),
      ];
    }),
  ];
}

test('of any session every red line crossed, every signature taken back and every promise not kept', () => {
  const seen = [0, 0, 0];
  for (const log of reviewLogs().map(promising)) {
    const lines = eventsOf(log, 'red-line-crossed').map(({ position }) => position);
    const taken = eventsOf(log, 'signature-withdrawn').map(({ position }) => position);
    const broken = judged(log).map(([, { last }]) => last);
    expect(positions(log, 'red-line-crossed')).toEqual(lines);
    expect(positions(log, 'signature-withdrawn')).toEqual(taken);
    expect(positions(log, 'promise-broken')).toEqual([...broken].sort((a, b) => a - b));
    for (const [index, each] of [lines, taken, broken].entries()) seen[index] = (seen[index] ?? 0) + each.length;
  }
  expect(Math.min(...seen)).toBeGreaterThan(3);
});

test('the words say whether what was taken back came into force later, and in which version', () => {
  for (const log of reviewLogs())
    for (const moment of keyMoments(log, null).filter(({ rule }) => rule === 'signature-withdrawn')) {
      const event = log[moment.position - 1];
      const proposal = event?.type === 'signature-withdrawn' ? event.proposal : '';
      const later = eventsOf(log, 'agreement-entered').find(
        (each) => each.position > moment.position && each.event.proposal === proposal,
      );
      expect(moment.text).toContain(later ? `in version ${later.event.version}.` : 'never came into force after that.');
      expect(signedBy(log, moment.position, proposal)).not.toContain(moment.parties[0]);
    }
});

const promised = () => {
  const play = new Play(duo).control('start-session', 'advance-phase');
  play.do('north', { type: 'send-message', to: ['south'], text: `We promise: ${'water and '.repeat(40)}peace.` });
  const { message } = play.last('message-sent');
  return { play: play.do('south', { type: 'mark-commitment', message }), message };
};

const promises = (log: readonly Event[]) => keyMoments(log, null).filter(({ rule }) => rule === 'promise-broken');

test('a promise is quoted in short, with who says what of it', () => {
  const { play, message } = promised();
  play.do('south', { type: 'judge-commitment', message, verdict: 'broken' });
  const [broken] = promises(play.log);
  expect(broken).toMatchObject({
    key: `promise-broken:${message}`,
    title: 'Promise broken: North',
    parties: ['north'],
  });
  expect(broken?.text).toMatch(/^“We promise: (water and )+water…” South called it broken\.$/);
  expect(broken?.text.length).toBeLessThan(220);
  play.do('north', { type: 'judge-commitment', message, verdict: 'kept' });
  expect(promises(play.log)[0]).toMatchObject({ title: 'Promise disputed: North', position: play.log.length });
  expect(promises(play.log)[0]?.text).toMatch(/South called it broken and North called it kept\.$/);
  play.do('south', { type: 'judge-commitment', message, verdict: 'kept' });
  expect(promises(play.log)).toEqual([]);
});

test('a signature across a red line is told with the line in the party’s own words', () => {
  const play = new Play(duo).control('start-session', 'advance-phase');
  const terms = { border: 'open' };
  play.do('south', { type: 'table-proposal', instrument: 'pact', to: ['north'], terms, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  play.do('north', { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true });
  expect(keyMoments(play.log, null).find(({ rule }) => rule === 'red-line-crossed')).toMatchObject({
    title: 'Red line crossed: North',
    text: 'North signed River Pact, version 1, which its instructions rule out: “An open border”. It was asked twice, and signed.',
  });
});
