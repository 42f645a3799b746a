import { expect, test } from 'vitest';
import { botOf } from '../../tests/support/bot-of';
import { duoWith } from '../../tests/support/duo-with';
import { forkPlay } from '../../tests/support/fork-play';
import { Play } from '../../tests/support/play';
import { duo, six } from '../../tests/support/scenarios';
import { council, voting } from '../../tests/support/staged';
import type { Command } from '../session/commands';
import { emptyDraft } from '../session/draft';
import { Event, type EventOf } from '../session/events';
import { usual } from '../session/instructions';
import { inWords } from './sentence';

const tabled = (instrument: string, to: string[], terms: Record<string, string>, rationale?: string): Command => ({
  type: 'table-proposal',
  instrument,
  to,
  terms,
  clauses: {},
  ...(rationale ? { rationale } : {}),
});

/** A vote by draw, a letter that lapses with the pact, and injects in every way. */
function voted(): Play {
  const flood = { title: 'The river rises', to: 'everyone' as const, text: 'A metre higher.', source: 'Invented.' };
  const three = new Play(
    voting({
      gates: [{ ...council, decided: 'draw', slope: 2 }],
      injects: [
        {
          ...flood,
          id: 'flood',
          release: 'by-hand',
          effects: { points: [{ when: {}, points: { north: 1 }, why: 'x' }] },
        },
        { ...flood, id: 'late', release: { when: { by, without: { tabled: { levy: 'high' } } } } },
      ],
    }),
  ).control('start-session');
  three.do('control', { type: 'switch-inject', inject: 'flood', on: false });
  three.do('control', { type: 'release-inject', inject: 'flood' });
  const seal = (instrument: string, terms: Record<string, string>) => {
    three.do('south', tabled(instrument, ['north'], terms));
    const sign: Command = { type: 'sign-proposal', proposal: three.last('proposal-tabled').proposal, version: 1 };
    three.do('south', sign).do('north', { ...sign, acrossRedLine: true });
    return sign.proposal;
  };
  const pact = seal('pact', { levy: 'high' });
  seal('side-letter', { water: 'metered' });
  three.control('advance-phase');
  const reason = 'They walked out.';
  three.do('control', { type: 'decide-gate', proposal: pact, gate: 'council', passed: false, reason });
  three.control('advance-phase');
  seal('pact', { levy: 'low' });
  return three.control('advance-phase', 'end-session');
}
const by = { round: 'first', phase: 'talks', minute: 9 };

/** Promises, statements, hands, drafts and guesses. */
function beside(): Play {
  const four = new Play(duo);
  const chair = { type: 'open-seat', seat: 'chair', secretHash: 'h', keptFor: 'Ann' } as const;
  four.server({ ...chair, placement: { role: 'player', party: 'north' } }).control('start-session');
  four.do('north', { type: 'raise-hand' }).do('south', { type: 'raise-hand' });
  four.do('control', { type: 'order-hands', seats: ['head-south', 'head-north'] });
  four.do('control', { type: 'give-floor', seat: 'head-south' }).do('control', { type: 'give-floor', seat: null });
  four.do('north', { type: 'lower-hand', seat: 'head-north' });
  four.do('south', { type: 'issue-statement', text: 'We keep our word.' });
  four.do('south', { type: 'send-message', to: 'everyone', text: 'The gates stay open.' });
  const { message } = four.last('message-sent');
  four.do('north', { type: 'mark-commitment', message }).do('north', { type: 'unmark-commitment', message });
  four.do('north', { type: 'mark-commitment', message });
  four.do('south', { type: 'judge-commitment', message, verdict: 'kept' });
  four.do('north', { type: 'edit-draft', edit: { terms: { border: 'open', levy: null }, rationale: 'So.' } });
  four.do('north', { type: 'replace-draft', draft: emptyDraft }).do('north', { type: 'restore-draft' });
  const guess = { wants: 'open', matters: 3 };
  return four.do('north', { type: 'note-guess', about: 'south', issue: 'border', guess });
}

/** The lobby, an absence, a stand-in, a list of injects that changes, notes, a phase reopened, and a ruling. */
function steered(): Play {
  const rain = { id: 'rain', title: 'Rain', text: 'It rains.', source: 'Invented.' };
  const five = new Play(duoWith({ injects: [{ ...rain, to: 'everyone', release: 'by-hand' }] }), {
    setup: { absence: { policy: 'wait', minutes: 3 } },
  });
  five
    .seat('wall', 'screen', null, 'Screen')
    .do('control', { type: 'ask-presence' })
    .do('north', { type: 'confirm-presence' })
    .control('start-session');
  five.server({ type: 'note-absence', seat: 'head-south', since: five.now, online: [] });
  const bot = { seat: 'bot', party: 'south', standsInFor: 'head-south', name: 'Bot', instructions: usual('hard') };
  five.server({ type: 'seat-bot', ...bot });
  five.server({ type: 'note-return', seat: 'head-south' });
  const words = { title: 'Rain', text: 'It pours.', to: 'everyone' as const, texts: {} };
  five.do('control', { type: 'edit-inject', inject: 'rain', ...words });
  five.do('control', { type: 'arm-inject', inject: 'rain', release: { when: { tabledBy: 'south' } } });
  five.do('control', { type: 'skip-inject', inject: 'rain' });
  five.do('control', { type: 'write-inject', ...words, release: 'now' });
  five.control('advance-phase').do('control', { type: 'undo-advance', phase: 1 });
  five.seat('aide', 'player', 'north', 'Aide').do('control', { type: 'remove-seat', seat: 'aide', reason: 'Ill.' });
  five.do('control', { type: 'note-observation', text: 'Quiet.', pin: { to: 'moment' }, goals: [] });
  const { observation } = five.last('observation-noted');
  five.do('control', { type: 'edit-observation', observation, text: 'Calm.', goals: [] });
  five.do('control', { type: 'strike-observation', observation }).control('end-session');
  const outcome = { border: 'open', water: 'shared', levy: 'none' };
  return five.do('control', { type: 'correct-outcome', outcome, tier: 'partial', reason: 'A miscount.' });
}

/** Five sessions in which between them everything happens that can. */
function everything(): Play[] {
  const one = new Play(duo, { clock: 'facilitator' }).seat('olga', 'observer', null, 'Olga').control('start-session');
  one.server({ type: 'deadline-passed', deadline: late(one) });
  one.do('control', { type: 'adjust-clock', minutes: 3 }).control('pause-clock', 'resume-clock');
  one.do('control', { type: 'pause-clock', reason: 'lunch' }).control('resume-clock', 'advance-phase');
  one.do('control', { type: 'place-seat', seat: 'olga', role: 'player', party: 'south' });
  one.do('control', { type: 'remove-seat', seat: 'olga' });
  one.do('south', { type: 'send-message', to: ['north'], text: 'Shall we?' });
  one.do('south', tabled('pact', ['north'], { border: 'open' }, 'It suits us.'));
  const { proposal } = one.last('proposal-tabled');
  one.do('north', { type: 'decline-proposal', proposal, version: 1, reason: 'Too open.' });
  one
    .do('south', { type: 'sign-proposal', proposal, version: 1 })
    .do('south', { type: 'withdraw-signature', proposal });
  one.do('south', { type: 'sign-proposal', proposal, version: 1 });
  one.do('north', {
    type: 'amend-proposal',
    proposal,
    version: 1,
    terms: { border: 'open', levy: 'low' },
    clauses: {},
  });
  one.do('north', { type: 'sign-proposal', proposal, version: 2, acrossRedLine: true });
  one.do('south', { type: 'sign-proposal', proposal, version: 2 });
  one.do('south', tabled('pact', ['north'], { levy: 'high' }));
  one.do('south', { type: 'withdraw-proposal', proposal: one.last('proposal-tabled').proposal });
  one.control('end-session').do('control', { type: 'open-review', talk: true, notes: false });
  lookBack(one);

  const two = new Play(six)
    .control('start-session')
    .do('harbour', tabled('berth-deal', ['shipper'], { berth: 'reserved' }));
  const sign: Command = { type: 'sign-proposal', proposal: two.last('proposal-tabled').proposal, version: 1 };
  two.do('harbour', sign).do('shipper', sign);
  return [one, two, voted(), beside(), steered()];
}

/** What the white cell makes of a session that is over, and what one of its people says of it. */
function lookBack(play: Play): void {
  const reworded = { title: 'It began here', text: null, hidden: false };
  play.do('control', { type: 'edit-moment', moment: 'first', ...reworded });
  play.do('control', { type: 'add-moment', when: play.now, title: 'Silence', text: 'Nobody spoke.' });
  const { moment } = play.last('moment-added');
  play.do('control', { type: 'order-story', moments: [moment] }).do('control', { type: 'remove-moment', moment });
  const said = { kind: 'strength', category: 'Talk', text: 'They listened.' } as const;
  const finding = { ...said, recommendation: null, owner: null, due: null, when: null };
  play.do('control', { type: 'record-finding', ...finding });
  const { finding: id } = play.last('finding-recorded');
  play.do('control', { type: 'edit-finding', finding: id, ...finding, owner: 'Fay' });
  play.do('control', { type: 'strike-finding', finding: id });
  play.do('north', { type: 'answer-survey', aim: 'Open border', surprised: '', differently: '', rating: 4 });
}

const late = (play: Play): number => {
  const deadline = play.state.clock?.deadline ?? 0;
  play.now = deadline;
  return deadline;
};

const plays = [...everything(), forkPlay(new Play(duo).control('start-session'))];
const told = plays.flatMap(({ log, state }) => log.map((event) => ({ event, ...inWords(event, state) })));
const said = <Type extends Event['type']>(type: Type) => {
  const found = told.find(
    (each): each is { event: EventOf<Type>; title: string; text: string } => each.event.type === type,
  );
  return found && [found.title, found.text];
};

test('what was made of the session after its close is said in sentences', () => {
  expect(said('moment-edited')).toEqual(['Fay reworded a key moment', '“It began here”.']);
  expect(said('survey-answered')).toEqual([
    'Head of north looked back',
    'Aim: “Open border”. The result, from 1 to 5: 4.',
  ]);
  expect(said('review-opened')?.[1]).toBe('From here on everyone may go through the log.');
});

test('what a bot was told is said in a sentence', () => {
  expect(said('bot-instructed')).toEqual([
    'Bot instructed',
    'Bot of South is hard, may sign, down to its reservation value.',
  ]);
});

test('what a bot does is told as a bot’s, and by its delegation', () => {
  const play = new Play(duo, { heads: false }).seat('nora', 'player', 'north', 'Nora');
  play.server(botOf('south')).control('start-session', 'advance-phase');
  play.do('bot-south', tabled('pact', ['north'], { border: 'open' }));
  play.do('bot-south', { type: 'sign-proposal', proposal: play.last('proposal-tabled').proposal, version: 1 });
  play.do('bot-south', { type: 'send-message', to: ['north'], text: 'Shall we?' });
  play.do('nora', { type: 'send-message', to: ['south'], text: 'We shall.' });
  const lines = play.log.slice(-4).map((event) => inWords(event, play.state));
  expect(lines.map(({ title, text }) => `${title} | ${text}`)).toEqual([
    'River Pact tabled | Bot of South to North. border: open.',
    'River Pact signed | Bot of South signed version 1.',
    'Bot of South to North | Shall we?',
    'Nora, North to South | We shall.',
  ]);
});

test('every kind of event is told in words', () => {
  const kinds = Event.options.map(({ shape }) => shape.type.value);
  expect(new Set(told.map(({ event }) => event.type))).toEqual(new Set(kinds));
  for (const { event, title, text } of told) {
    expect(title, event.type).not.toBe('');
    expect(text, event.type).toMatch(/\S/);
    expect(`${title} ${text}`, event.type).not.toMatch(/undefined|null|made-\d|\bhead-north\b/);
  }
});

test('parties, terms and signatures are named as the scenario names them', () => {
  expect(said('proposal-tabled')).toEqual(['River Pact tabled', 'South to North. border: open.']);
  expect(said('proposal-amended')).toEqual([
    'River Pact, version 2',
    'North changed levy to low (was: open). The signature of South is void.',
  ]);
  expect(said('proposal-declined')).toEqual(['River Pact declined', 'North on version 1: “Too open.”']);
  expect(said('red-line-crossed')?.[1]).toBe('North signed across its own line: An open border.');
  expect(said('agreement-announced')?.[1]).toMatch(/^Everyone knows of it now, signed by North and South/);
  expect(said('message-sent')).toEqual(['Head of south, South to North', 'Shall we?']);
});

test('a pause is told with its reason, where it has one', () => {
  const pauses = told.filter(({ event }) => event.type === 'clock-paused').map(({ text }) => text);
  expect(pauses).toContain('The facilitator stopped the clock.');
  expect(pauses).toContain('The facilitator stopped the clock: “lunch”');
});

test('of a confidential agreement it is said who alone knows of it, of a public one not', () => {
  const entries = told.filter(({ event }) => event.type === 'agreement-entered').map(({ text }) => text);
  expect(entries[0]).not.toContain('know of it');
  expect(entries[1]).toMatch(/Only .+ and .+ know of it/);
});

test('votes and injects say what was decided and why, and only to those who may know what lay behind it', () => {
  const lapses = told.filter(({ event }) => event.type === 'agreement-lapsed').map(({ title, text }) => [title, text]);
  expect(lapses).toContainEqual(['River Pact out of force', 'Vote lost: Council of North.']);
  expect(lapses).toContainEqual([
    'Side letter on water out of force',
    'It could stand only together with what has lapsed.',
  ]);
  expect(said('gate-decided')).toEqual([
    'Council of North: no',
    'River Pact failed, as the facilitator decided: “They walked out.”',
  ]);
  expect(said('gate-counted')?.[1]).toMatch(
    /^Support for River Pact was 53; it needed 50\. That made a chance of 100 in 100; the draw was/,
  );
  expect(said('inject-triggered')).toEqual(['The river rises: released', 'Fay released it.']);
});

test('a promise is told with its words and what each side says of it, and a draft with what was changed', () => {
  expect(said('commitment-marked')).toEqual(['Commitment of South', '“The gates stay open.” Marked by North.']);
  expect(said('commitment-judged')).toEqual(['South: kept', 'The commitment of South: “The gates stay open.”']);
  expect(said('statement-issued')).toEqual(['South to the press', 'We keep our word.']);
  expect(said('hands-ordered')?.[1]).toBe('Head of south and Head of north.');
  expect(said('draft-edited')).toEqual([
    'North: draft',
    'Head of north changed border to open, levy to what holds and the reasons.',
  ]);
  expect(said('draft-replaced')).toEqual(['North: draft', 'Head of north put the draft away.']);
  expect(said('guess-noted')).toEqual(['North: guess about South', 'border matters most, it wants open.']);
});
