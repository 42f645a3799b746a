import { z } from 'zod';
import { Id, Terms } from '../scenario/id';
import { Inject, Release } from '../scenario/inject';
import { Brief, BriefChange, ControlNotes, PublicScenario } from '../scenario/readers';
import { StressChange } from '../scenario/stress-model';
import { Score } from '../scoring/score';
import { Ask } from './ask';
import { Draft, DraftEdit } from './draft';
import { Finding } from './finding';
import { Guess } from './guess';
import { Instructions } from './instructions';
import { Goals, Pin } from './observation';
import { PersonName, Placement, SeatId } from './seat';
import { Setup } from './setup';
import { AddedMoment, MomentEdit, MomentKey } from './story';
import { SurveyAnswer } from './survey';

/** Who may read an event, decided once, when it happens. `[]` is the white cell alone, which reads everything. */
export const Audience = z.union([z.literal('everyone'), z.array(Id).readonly()]);
export type Audience = z.infer<typeof Audience>;

/** Every event says who may read it, when it happened (ms since 1970, server time) and whose act it was. */
const happened = { audience: Audience, at: z.number().int(), by: z.union([SeatId, z.literal('server')]) };

const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...happened, ...shape });

export const ClockMode = z.enum(['automatic', 'facilitator']);
export const Pace = z.strictObject({ id: Id, name: z.string(), factor: z.number() });
export const MessageTo = z.union([z.enum(['everyone', 'delegation', 'control']), z.array(Id).min(1)]);
export type MessageTo = z.infer<typeof MessageTo>;

const proposal = z.string();
const version = z.number().int().positive();
const clauses = z.record(Id, z.string());
const content = { instrument: Id, terms: Terms, clauses };

const opening = [
  event('session-opened', { title: z.string(), pace: Pace, clock: ClockMode, ...Setup.shape }),
  event('join-code-issued', { exercise: z.string(), code: z.string() }),
  /** On a wall in the room: from here on the code is no secret to anybody in it. */
  event('join-code-shown', { code: z.string() }),
  event('scenario-adopted', {
    scenario: PublicScenario,
    /** In logs from before it was the white cell's alone; since then it comes with `scenario-hashed`. */
    hash: z.string().optional(),
  }),
  event('brief-issued', { party: Id, brief: Brief }),
  event('notes-issued', { notes: ControlNotes }),
  event('injects-planned', { injects: z.array(Inject) }),
  event('seed-drawn', { seed: z.string() }),
  event('scenario-hashed', { hash: z.string() }),
] as const;

/** Where a session that began in the middle of another leaves it. */
const forks = [
  /**
   * What came before happened at another table; from here on it is told otherwise. `stoodAt`: where the clock of the phase
   * stands, in ms since 1970, to the minute; `remaining` ms of it are left, null where no clock runs.
   */
  event('session-forked', {
    title: z.string(),
    pace: Pace,
    clock: ClockMode,
    ...Setup.shape,
    stoodAt: z.number().int(),
    remaining: z.number().int().nullable(),
  }),
  /** From which session, after how many events of its log; whose seat it was there who asked, and what it is here. */
  event('origin-recorded', {
    session: z.string(),
    position: z.number().int().positive(),
    seat: SeatId.nullable(),
    lead: SeatId,
  }),
] as const;

/** Why control did it, for all who read the event. Logs from before there were reasons have none. */
const reason = z.string().nullable().default(null);

const seats = [
  event('seat-opened', {
    seat: SeatId,
    ...Placement.shape,
    /** The seat of an absent head for whom it acts. */
    standsInFor: SeatId.nullable().default(null),
    /** A bot's, so that every act of this seat is one of a bot. Logs from before there were bots have none. */
    bot: z.boolean().default(false),
  }),
  event('bot-instructed', { seat: SeatId, ...Instructions.shape }),
  event('chair-kept', { seat: SeatId, name: PersonName }),
  event('link-issued', { seat: SeatId, secretHash: z.string() }),
  event('seat-claimed', { seat: SeatId, name: PersonName }),
  event('seat-placed', { seat: SeatId, ...Placement.shape, reason }),
  event('seat-removed', { seat: SeatId }),
  event('removal-explained', { seat: SeatId, reason: z.string() }),
  event('presence-asked', {}),
  event('presence-confirmed', { seat: SeatId }),
  event('seat-absent', { seat: SeatId, since: z.number().int() }),
  event('seat-returned', { seat: SeatId }),
  event('head-appointed', { party: Id, seat: SeatId.nullable() }),
] as const;

const deadline = z.number().int().nullable();
const tier = z.enum(['no-deal', 'partial', 'settlement']);

const lifecycle = [
  event('session-started', {}),
  event('phase-started', { phase: z.number().int().nonnegative(), deadline }),
  event('phase-overdue', {}),
  event('phase-reopened', {
    phase: z.number().int().nonnegative(),
    deadline,
    remaining: z.number().int().nullable(),
  }),
  event('clock-paused', {
    remaining: z.number().int().nullable(),
    reason,
    /** The absent head for whom the clock stopped by itself. */
    waitingFor: SeatId.nullable().default(null),
  }),
  event('clock-resumed', { deadline }),
  event('clock-adjusted', { minutes: z.number(), deadline, remaining: z.number().int().nullable() }),
  event('session-closed', { outcome: Terms, tier }),
  event('outcome-corrected', { outcome: Terms, tier, reason: z.string() }),
  event('party-scored', { party: Id, score: Score }),
  /** To everyone. `talk`: with what was said in private; `notes`: with the notes and findings of the white cell. */
  event('review-opened', { talk: z.boolean().default(true), notes: z.boolean().default(false) }),
] as const;

const message = z.string();

/** What a delegation says of a promise: `open` takes its word back. */
export const Verdict = z.enum(['kept', 'broken', 'open']);
export type Verdict = z.infer<typeof Verdict>;

const talk = [
  event('message-sent', {
    message,
    from: Id.nullable(),
    to: MessageTo,
    text: z.string(),
    /** The message it answers, in the same room. */
    replyTo: z.string().optional(),
    asks: Ask.optional(),
    terms: Terms.optional(),
  }),
  event('statement-issued', { statement: z.string(), party: Id, text: z.string() }),
  event('commitment-marked', { message, party: Id, markedBy: Id }),
  event('commitment-unmarked', { message }),
  event('commitment-judged', { message, party: Id, verdict: Verdict }),
] as const;

const floor = [
  event('hand-raised', { seat: SeatId }),
  event('hand-lowered', { seat: SeatId }),
  event('hands-ordered', { seats: z.array(SeatId) }),
  event('floor-given', { seat: SeatId.nullable() }),
] as const;

/** A delegation's own papers, read by nobody else but control. */
const papers = [
  event('draft-edited', { party: Id, edit: DraftEdit }),
  event('draft-replaced', { party: Id, draft: Draft }),
  event('draft-restored', { party: Id }),
  event('guess-noted', { party: Id, about: Id, issue: Id, guess: Guess.nullable() }),
] as const;

const negotiation = [
  event('proposal-tabled', { proposal, from: Id, to: z.array(Id), ...content }),
  event('proposal-amended', {
    proposal,
    version,
    from: Id,
    terms: Terms,
    clauses,
    changed: z.array(Id),
    voided: z.array(Id),
  }),
  event('rationale-recorded', { proposal, version, party: Id, text: z.string() }),
  event('proposal-withdrawn', { proposal, party: Id }),
  event('proposal-declined', { proposal, version, party: Id, reason: z.string() }),
  event('proposal-signed', { proposal, version, party: Id }),
  event('red-line-crossed', { proposal, version, party: Id, lines: z.array(z.string()) }),
  event('signature-withdrawn', { proposal, version, party: Id }),
  event('agreement-entered', { proposal, version }),
  event('agreement-announced', {
    proposal,
    version,
    ...content,
    signatories: z.array(Id),
    enteredAt: z.number().int(),
    round: z.number().int().nonnegative(),
  }),
] as const;

const gates = z.array(Id);

const ratification = [
  event('ratification-opened', { proposal, version, instrument: Id, gates }),
  event('gate-decided', {
    proposal,
    version,
    instrument: Id,
    gate: Id,
    passed: z.boolean(),
    how: z.enum(['rule', 'draw', 'facilitator']),
    reason: z.string().nullable(),
  }),
  event('gate-counted', {
    proposal,
    version,
    instrument: Id,
    gate: Id,
    party: Id,
    support: z.number().int(),
    threshold: z.number().int(),
    chance: z.number().nullable(),
    drawn: z.number().nullable(),
  }),
  event('agreement-ratified', { proposal, version, instrument: Id }),
  event('agreement-lapsed', { proposal, version, instrument: Id, gates }),
] as const;

/** The version of a proposal that met a condition. */
const Evidence = z.strictObject({ proposal, version, party: Id });
export type Evidence = z.infer<typeof Evidence>;

const injects = [
  event('inject-switched', { inject: Id, on: z.boolean() }),
  event('inject-written', { inject: Inject }),
  event('inject-edited', { inject: Id, ...Inject.pick({ title: true, text: true, to: true, texts: true }).shape }),
  event('inject-armed', { inject: Id, release: Release }),
  event('inject-skipped', {
    inject: Id,
    cause: z.enum(['happened', 'by-hand']).default('happened'),
    /** What it waited for when it was skipped; older logs say nothing. */
    release: Release.nullable().default(null),
    evidence: Evidence.nullable().default(null),
  }),
  event('inject-triggered', {
    inject: Id,
    cause: z.enum(['time', 'condition', 'by-hand', 'phase-end']),
    turn: z.number().int().nullable(),
    stress: StressChange,
    /** What it waited for when it was released; a log from before that was recorded says nothing. */
    release: Release.nullable().default(null),
    evidence: Evidence.nullable().default(null),
  }),
  event('inject-released', { inject: Id, title: z.string(), text: z.string(), source: z.string() }),
  event('brief-changed', { inject: Id, party: Id, text: z.string().nullable(), change: BriefChange.nullable() }),
] as const;

const observation = z.string();

/** What the white cell notes for itself and for the review. */
const observations = [
  event('observation-noted', { observation, text: z.string(), pin: Pin, goals: Goals }),
  event('observation-edited', { observation, text: z.string(), goals: Goals }),
  event('observation-struck', { observation }),
] as const;

const moment = MomentKey;
const finding = z.string();

/** What is made of a session once it is over. */
const reviewing = [
  event('moment-edited', { moment, ...MomentEdit.shape }),
  event('moment-added', { moment, ...AddedMoment.shape }),
  event('moment-removed', { moment }),
  event('story-ordered', { moments: z.array(moment) }),
  event('finding-recorded', { finding, ...Finding.shape }),
  event('finding-edited', { finding, ...Finding.shape }),
  event('finding-struck', { finding }),
  event('survey-answered', { seat: SeatId, ...SurveyAnswer.shape }),
] as const;

export const Event = z.discriminatedUnion('type', [
  ...opening,
  ...forks,
  ...seats,
  ...lifecycle,
  ...talk,
  ...floor,
  ...papers,
  ...negotiation,
  ...ratification,
  ...injects,
  ...observations,
  ...reviewing,
]);
export type Event = z.infer<typeof Event>;
export type EventOf<Type extends Event['type']> = Extract<Event, { type: Type }>;
