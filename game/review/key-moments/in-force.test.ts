import { expect, test } from 'vitest';
import { eventsOf, instrumentOf, scenarioIn, signedBy } from '../../../tests/support/raw-log';
import { exampleLog, reviewLogs } from '../../../tests/support/review-logs';
import type { Event } from '../../session/events';
import { keyMoments } from './key-moments';

const found = (log: readonly Event[]) => keyMoments(log, null).filter(({ rule }) => rule === 'in-force');

function oracle(log: readonly Event[]) {
  const scenario = scenarioIn(log);
  const entries = eventsOf(log, 'agreement-entered');
  let settlement: number | null = null;
  for (const { event, position } of entries) {
    const needs = scenario.instruments.find(({ id }) => id === instrumentOf(log, event.proposal))?.signatories ?? [];
    if (scenario.parties.every(({ id }) => needs.includes(id))) settlement = position;
  }
  const first = entries[0]?.position ?? null;
  return { settlement, first: first === settlement ? null : first };
}

test('of any session the settlement that was made last, and the first agreement', () => {
  const seen = { settlement: 0, first: 0 };
  for (const log of reviewLogs()) {
    const { settlement, first } = oracle(log);
    const [one, other] = [/a settlement$/, /^First agreement/].map((title) =>
      found(log).find((moment) => title.test(moment.title)),
    );
    expect([one?.position ?? null, other?.position ?? null]).toEqual([settlement, first]);
    for (const moment of found(log)) {
      const event = log[moment.position - 1];
      const proposal = event?.type === 'agreement-entered' ? event.proposal : '';
      expect(moment.parties).toEqual(signedBy(log, moment.position, proposal));
      const lapsed = log.some((each) => each.type === 'agreement-lapsed' && each.proposal === proposal);
      expect(moment.text.endsWith('It lapsed afterwards.')).toBe(lapsed);
    }
    if (one) seen.settlement += 1;
    if (other) seen.first += 1;
  }
  expect(Math.min(seen.settlement, seen.first)).toBeGreaterThan(5);
});

test('who learned of it later is told, and how much later', () => {
  const log = exampleLog();
  // Entered 13:50:01, announced 14:22:29.
  const [entered, announced] = [log[103], log[189]];
  expect([entered?.type, announced?.type]).toEqual(['agreement-entered', 'agreement-announced']);
  expect((announced?.at ?? 0) - (entered?.at ?? 0)).toBe((32 * 60 + 28) * 1000);
  expect(found(log)[0]?.text).toBe(
    'Signed by United States and Ukraine. Legal form: Law passed by Congress; If attacked again: Mandatory arms and ' +
      'sanctions; Term: 50 years; 3 more issues. Europe and Russia learned of it 32 minutes later.',
  );
});
