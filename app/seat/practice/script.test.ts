import { expect, test } from 'vitest';
import { refuse } from '../../../game/protocol/refusals';
import type { Command } from '../../../game/session/commands';
import type { Event } from '../../../game/session/events';
import { replay } from '../../../game/session/evolve';
import { latest } from '../../../game/session/latest';
import { gainOver } from './fair-terms';
import { neighbourMoves } from './neighbour';
import { neighbourSeat, openedLog, ownLog, played } from './practice-log';
import { practiceRoom } from './practice-room';
import { practiceStep, proposalOf, type Step } from './practice-step';
import { nothingSeen, type Seen } from './seen';
import { you } from './toy-brief';
import { neighbour } from './toy-scenario';

const seat = 'practice-test';

/** Somebody who practises: each act is followed by whatever the neighbour then does, until it waits again. */
class Practice {
  log: readonly Event[] = openedLog(seat, 'Olena', 1_000_000);
  seen: Seen = nothingSeen;
  private made = 0;

  constructor() {
    this.listen();
  }

  private play(by: string, command: Command): void {
    this.made += 1;
    const next = played(this.log, command, { by, at: 1_000_000, fresh: `made-${this.made}` });
    if (!next.ok) throw new Error(`${command.type} by ${by} was refused: ${next.reason}`);
    this.log = next.log;
  }

  private listen(): void {
    for (let moves = neighbourMoves(replay(this.log)); moves.length > 0; moves = neighbourMoves(replay(this.log)))
      for (const command of moves) this.play(neighbourSeat, command);
  }

  do(command: Command): this {
    this.play(seat, command);
    this.listen();
    return this;
  }

  saw(what: keyof Seen): this {
    this.seen = { ...this.seen, [what]: true };
    return this;
  }

  draft(terms: Record<string, string>): this {
    return this.do({ type: 'edit-draft', edit: { terms } });
  }

  table(terms: Record<string, string>): this {
    return this.do({ type: 'table-proposal', instrument: 'agreement', to: [neighbour], terms, clauses: {} });
  }

  say(text: string): this {
    return this.do({ type: 'send-message', to: 'everyone', text });
  }

  amend(terms: Record<string, string>): this {
    return this.do({ type: 'amend-proposal', ...this.version, terms, clauses: {} });
  }

  sign(): this {
    return this.do({ type: 'sign-proposal', ...this.version });
  }

  get state() {
    return replay(ownLog(this.log));
  }
  get proposal() {
    const proposal = proposalOf(this.state);
    if (!proposal) throw new Error('nothing is on the table');
    return proposal;
  }
  get version() {
    return { proposal: this.proposal.id, version: latest(this.proposal).number };
  }
  get step(): Step | null {
    return practiceStep(this.state, this.seen).step;
  }
}

const offer = { crossings: 'hourly', fare: 'half' };
const tabled = () => new Practice().saw('brief').table(offer);

test('the whole practice, step by step, accepting the amendment', () => {
  const practice = new Practice();
  expect(practice.state.messages).toHaveLength(1);
  expect(practice.step).toBe('brief');
  expect(practice.saw('brief').step).toBe('draft');
  expect(practice.draft({ crossings: 'hourly' }).step).toBe('draft');
  expect(practice.draft({ fare: 'half' }).step).toBe('table');
  expect(practice.table(offer).step).toBe('sign');
  expect(practice.sign().step).toBe('talk');
  expect(latest(practice.proposal).number).toBe(1);

  expect(practice.say('Hourly boats bring you guests.').step).toBe('read');
  expect(latest(practice.proposal)).toMatchObject({ number: 2, author: neighbour, changed: ['landing'] });
  expect(practice.proposal.signatures).toEqual([]);
  expect(practice.state.messages.all.at(-1)?.text).toContain('Landing stage, “Lindmouth alone”');

  expect(practice.saw('amendment').step).toBe('agree');
  practice.sign();
  expect(practice.step).toBeNull();
  expect(practice.state.agreements[0]?.terms).toEqual({ ...offer, landing: 'ours' });
  expect(practiceStep(practice.state, practice.seen).done.size).toBe(7);
});

test('amending the amendment and signing that brings it into force as well', () => {
  const practice = tabled().sign().say('Please.').saw('amendment');
  practice.amend({ crossings: 'six', fare: 'half', landing: 'shared' });
  expect(practice.step).toBe('agree');
  expect(practice.proposal.status).toBe('open');
  practice.sign();
  expect(practice.step).toBeNull();
  expect(practice.state.agreements[0]?.version).toBe(3);
});

test('what leaves the neighbour with less than no deal it does not sign, but changes', () => {
  const practice = tabled().say('Please.').amend({ crossings: 'hourly', fare: 'free', landing: 'theirs' });
  const answer = latest(practice.proposal);
  expect(answer).toMatchObject({ number: 4, author: neighbour });
  expect(gainOver(neighbour, answer.terms)).toBeGreaterThanOrEqual(0);
  expect(gainOver(you, answer.terms)).toBeGreaterThanOrEqual(0);
});

test('declined, it tries what is better for the other side, and never the same again', () => {
  const practice = tabled().say('Please.');
  const offers = [latest(practice.proposal).terms];
  for (let count = 0; count < 20; count += 1) {
    const { version } = practice.version;
    practice.do({ type: 'decline-proposal', ...practice.version, reason: 'No.' });
    if (practice.version.version === version) break;
    offers.push(latest(practice.proposal).terms);
  }
  expect(offers.length).toBeGreaterThan(2);
  expect(new Set(offers.map((terms) => JSON.stringify(Object.entries(terms).sort()))).size).toBe(offers.length);
  // Nothing is left to try: it waits, and what is on the table can still be signed.
  expect(practice.sign().step).toBeNull();
});

test('it waits for a signature or a word after the offer, not for both', () => {
  const spoken = new Practice().say('Good morning!').table(offer);
  expect(latest(spoken.proposal).number).toBe(1);
  expect(latest(spoken.sign().proposal).number).toBe(2);
  expect(latest(tabled().say('Well?').proposal).number).toBe(2);
  expect(latest(tabled().do({ type: 'send-message', to: 'control', text: 'Help?' }).proposal).number).toBe(1);
});

test('a private word is answered in private', () => {
  const practice = tabled().do({ type: 'send-message', to: [neighbour], text: 'Between us.' });
  expect(practice.state.messages.all.at(-1)).toMatchObject({ from: neighbour, to: [you] });
});

test('after a withdrawal one drafts and tables anew: the practice goes on from there', () => {
  const practice = tabled().say('Please.').saw('amendment');
  practice.do({ type: 'withdraw-proposal', proposal: practice.proposal.id });
  expect(practice.step).toBe('draft');
  practice.table({ crossings: 'six', fare: 'half', landing: 'shared' });
  expect(practice.step).toBe('sign');
  expect(practice.sign().step).toBeNull();
});

test('what a page shows of the practice holds nothing of the neighbour’s brief', () => {
  const practice = tabled().say('Please.');
  expect(Object.keys(practiceRoom(seat, practice.log, async () => refuse('internal')).state.briefs)).toEqual([you]);
});
