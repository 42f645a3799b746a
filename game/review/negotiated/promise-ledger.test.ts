import { expect, test } from 'vitest';
import { Play } from '../../../tests/support/play';
import { duo, six } from '../../../tests/support/scenarios';
import { sessionsToReview } from '../../../tests/support/sessions-to-review';
import type { Event } from '../../session/events';
import { replay } from '../../session/evolve';
import { seenBy } from '../seen';
import { entriesOf } from './entries-of';
import { promiseLedger } from './promise-ledger';

function ledgerIn(log: readonly Event[]) {
  const known = seenBy(log, 'control');
  return promiseLedger(known, replay(log), entriesOf(known));
}

/** By message, every mark that stands, with its verdicts: a line each, kept while the log is read once from the start. */
function read(log: readonly Event[]): Map<string, string> {
  const marks = new Map<string, { by: string; marked: number; said: Map<string, [string, number]> }>();
  const texts = new Map<string, number>();
  for (const [index, event] of log.entries()) {
    const position = index + 1;
    if (event.type === 'message-sent') texts.set(event.message, position);
    if (event.type === 'commitment-marked')
      marks.set(event.message, { by: `${event.party} (${event.markedBy})`, marked: position, said: new Map() });
    if (event.type === 'commitment-unmarked') marks.delete(event.message);
    if (event.type === 'commitment-judged') {
      const { said } = marks.get(event.message) ?? { said: new Map() };
      if (event.verdict === 'open') said.delete(event.party);
      else said.set(event.party, [event.verdict, position]);
    }
  }
  const lines = new Map<string, string>();
  for (const [message, { by, marked, said }] of marks) {
    const verdicts = new Set([...said.values()].map(([verdict]) => verdict));
    const standing = verdicts.size === 0 ? 'open' : verdicts.size === 2 ? 'disputed' : [...verdicts][0];
    const judged = [...said].map(([party, [verdict, at]]) => `${party} ${verdict} at ${at}`).sort();
    lines.set(message, `${by} ${texts.get(message)} ${marked} ${standing} ${judged.join()}`);
  }
  return lines;
}

/** For every promise, agreements signed by its party later that settle an issue it named. */
function acted(log: readonly Event[], message: string): string[] {
  const found: string[] = [];
  let terms: Readonly<Record<string, string>> = {};
  let by: string | null = null;
  const texts = new Map<string, Readonly<Record<string, string>>>();
  const signed = new Map<string, Set<string>>();
  for (const [index, event] of log.entries()) {
    if (event.type === 'message-sent' && event.message === message) [terms, by] = [event.terms ?? {}, event.from];
    if (event.type === 'proposal-tabled' || event.type === 'proposal-amended') {
      texts.set(event.proposal, event.terms);
      signed.set(event.proposal, new Set());
    }
    if (event.type === 'proposal-signed') signed.get(event.proposal)?.add(event.party);
    if (event.type === 'signature-withdrawn') signed.get(event.proposal)?.delete(event.party);
    if (event.type !== 'agreement-entered' || by === null || !signed.get(event.proposal)?.has(by)) continue;
    let fell = false;
    for (const later of log) if (later.type === 'agreement-lapsed' && later.proposal === event.proposal) fell = true;
    for (const [issue, option] of Object.entries(terms)) {
      const agreed = texts.get(event.proposal)?.[issue];
      if (agreed) found.push(`${event.proposal} ${index + 1} ${issue} ${option} ${agreed} ${fell}`);
    }
  }
  return found;
}

test.each(sessionsToReview)('%s: every promise that stands, who said what of it, and what bears on it', (_, log) => {
  const told = ledgerIn(log).map(({ commitment, said, marked, standing, verdicts }): [string, string] => [
    commitment.message,
    `${commitment.party} (${commitment.markedBy}) ${said} ${marked} ${standing} ${verdicts
      .map(({ party, verdict, position }) => `${party} ${verdict} at ${position}`)
      .sort()
      .join()}`,
  ]);
  expect(new Map(told)).toEqual(read(log));
  for (const { commitment, acts } of ledgerIn(log))
    expect(
      acts.map(
        ({ proposal, position, issue, named, agreed, lapsed }) =>
          `${proposal} ${position} ${issue} ${named} ${agreed} ${lapsed}`,
      ),
    ).toEqual(acted(log, commitment.message));
});

test('the sessions have promises of every standing, and one with an act that bears on it', () => {
  const all = sessionsToReview.flatMap(([, log]) => ledgerIn(log));
  expect(new Set(all.map(({ standing }) => standing))).toEqual(new Set(['open', 'kept', 'broken', 'disputed']));
});

test('an agreement bears on a promise that named its issues, whether or not it says the same', () => {
  const play = new Play(duo).control('start-session', 'advance-phase');
  const named = { water: 'shared', levy: 'low' };
  play.do('north', { type: 'send-message', to: ['south'], text: 'We promise both.', terms: named });
  const { message } = play.last('message-sent');
  play.do('south', { type: 'mark-commitment', message });
  const terms = { water: 'shared', levy: 'none' };
  play.do('north', { type: 'table-proposal', instrument: 'pact', to: ['south'], terms, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  for (const party of ['north', 'south']) play.do(party, { type: 'sign-proposal', proposal, version: 1 });
  const position = play.log.findIndex(({ type }) => type === 'agreement-entered') + 1;
  const [promised] = ledgerIn(play.log);
  expect(promised?.acts).toEqual([
    { position, proposal, issue: 'water', named: 'shared', agreed: 'shared', lapsed: false },
    { position, proposal, issue: 'levy', named: 'low', agreed: 'none', lapsed: false },
  ]);
  expect(acted(play.log, message)).toHaveLength(2);
});

test('what others sign among themselves is no act of whoever promised', () => {
  const play = new Play(six).control('start-session');
  play.do('city', { type: 'send-message', to: ['harbour'], text: 'Jobs, for sure.', terms: { jobs: 'ten' } });
  const { message } = play.last('message-sent');
  play.do('harbour', { type: 'mark-commitment', message });
  const to = ['port-union', 'city'];
  const terms = { jobs: 'ten' };
  play.do('harbour', { type: 'table-proposal', instrument: 'labour-pact', to, terms, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  for (const party of ['harbour', 'port-union']) play.do(party, { type: 'sign-proposal', proposal, version: 1 });
  expect(play.state.agreements).toHaveLength(1);
  expect(ledgerIn(play.log)).toMatchObject([{ acts: [] }]);
});
