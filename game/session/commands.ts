import { z } from 'zod';
import { Id, type PartyId, Terms } from '../scenario/id';
import { Inject, Release } from '../scenario/inject';
import type { Scenario } from '../scenario/scenario-file';
import { Ask } from './ask';
import { Draft, DraftEdit } from './draft';
import { type ClockMode, type Event, MessageTo, type Pace, Verdict } from './events';
import { Finding } from './finding';
import { Guess } from './guess';
import { Instructions } from './instructions';
import { Goals, Pin } from './observation';
import { PersonName, type Placement, Role, SeatId } from './seat';
import type { Setup } from './setup';
import { AddedMoment, MomentEdit, MomentKey } from './story';
import { SurveyAnswer } from './survey';

const command = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape });

const proposal = z.string().min(1).max(60);
const version = z.number().int().min(1).max(100_000);
const clauses = z.record(Id, z.string().trim().min(1).max(2_000));
const rationale = z.string().trim().min(1).max(4_000).optional();
const parties = z.array(Id).max(8);

const reason = z.string().trim().min(1).max(300);

const ofSeats = [
  command('claim-seat', { name: PersonName }),
  command('choose-party', { party: Id.nullable() }),
  command('hand-over', { to: SeatId }),
  /** `reason`: why, for everyone to read. */
  command('place-seat', { seat: SeatId, role: Role, party: Id.nullable(), reason: reason.optional() }),
  /** `reason`: why, for the person and the white cell alone. */
  command('remove-seat', { seat: SeatId, reason: reason.optional() }),
  command('ask-presence', {}),
  command('confirm-presence', {}),
  command('instruct-bot', { seat: SeatId, ...Instructions.shape }),
] as const;

const ruling = z.string().trim().min(1).max(1_000);

const ofLifecycle = [
  command('start-session', {}),
  /** `reason`: why, for everyone to read. */
  command('pause-clock', { reason: reason.optional() }),
  command('resume-clock', {}),
  command('adjust-clock', { minutes: z.number().min(-10_000).max(10_000) }),
  command('advance-phase', { phase: z.number().int().nonnegative() }),
  /** Back from this phase to the one before it. */
  command('undo-advance', { phase: z.number().int().nonnegative() }),
  command('end-session', {}),
  /** To everyone: with or without what was said in private, with or without the notes and findings of the white cell. */
  command('open-review', { talk: z.boolean(), notes: z.boolean() }),
  command('correct-outcome', { outcome: Terms, tier: z.enum(['no-deal', 'partial', 'settlement']), reason: ruling }),
  /** Decides an open vote now, by support alone or by the draw of its chance. */
  command('count-gate', { proposal, gate: Id, how: z.enum(['rule', 'draw']) }),
  command('decide-gate', { proposal, gate: Id, passed: z.boolean(), reason: ruling }),
] as const;

const written = Inject.pick({ title: true, text: true, to: true, texts: true }).shape;

const ofInjects = [
  command('switch-inject', { inject: Id, on: z.boolean() }),
  command('edit-inject', { inject: Id, ...written }),
  command('arm-inject', { inject: Id, release: Release }),
  command('skip-inject', { inject: Id }),
  command('release-inject', { inject: Id }),
  /** A new one. `release` says what it waits for; `now`: it is released at once. */
  command('write-inject', { ...written, release: z.union([Release, z.literal('now')]) }),
] as const;

const observation = z.string().min(1).max(60);
const noted = z.string().trim().min(1).max(4_000);

const ofObservations = [
  command('note-observation', { text: noted, pin: Pin, goals: Goals }),
  command('edit-observation', { observation, text: noted, goals: Goals }),
  command('strike-observation', { observation }),
] as const;

const moment = MomentKey;
const finding = z.string().min(1).max(60);

const ofReview = [
  command('edit-moment', { moment, ...MomentEdit.shape }),
  command('add-moment', AddedMoment.shape),
  command('remove-moment', { moment }),
  command('order-story', { moments: z.array(moment).max(300) }),
  command('record-finding', Finding.shape),
  command('edit-finding', { finding, ...Finding.shape }),
  command('strike-finding', { finding }),
  command('answer-survey', SurveyAnswer.shape),
] as const;

const message = z.string().min(1).max(60);

const ofTalk = [
  command('send-message', {
    to: MessageTo,
    text: z.string().trim().min(1).max(4_000),
    replyTo: message.optional(),
    asks: Ask.optional(),
    terms: Terms.optional(),
  }),
  command('issue-statement', { text: z.string().trim().min(1).max(2_000) }),
  command('mark-commitment', { message }),
  command('unmark-commitment', { message }),
  command('judge-commitment', { message, verdict: Verdict }),
] as const;

const ofFloor = [
  command('raise-hand', {}),
  command('lower-hand', { seat: SeatId }),
  command('order-hands', { seats: z.array(SeatId).max(200) }),
  command('give-floor', { seat: SeatId.nullable() }),
] as const;

const ofPapers = [
  command('edit-draft', { edit: DraftEdit }),
  command('replace-draft', { draft: Draft }),
  command('restore-draft', {}),
  command('note-guess', { about: Id, issue: Id, guess: Guess.nullable() }),
] as const;

const ofNegotiation = [
  command('table-proposal', { instrument: Id, to: parties, terms: Terms, clauses, rationale }),
  command('amend-proposal', { proposal, version, terms: Terms, clauses, rationale }),
  command('withdraw-proposal', { proposal }),
  command('decline-proposal', { proposal, version, reason: z.string().trim().min(1).max(1_000) }),
  command('sign-proposal', { proposal, version, acrossRedLine: z.boolean().optional() }),
  command('withdraw-signature', { proposal }),
  command('announce-agreement', { proposal }),
] as const;

/** What a seat may ask for. Unknown keys are refused, not ignored. Lengths in characters, minutes may be fractions. */
export const Command = z.discriminatedUnion('type', [
  ...ofSeats,
  ...ofLifecycle,
  ...ofInjects,
  ...ofObservations,
  ...ofReview,
  ...ofTalk,
  ...ofFloor,
  ...ofPapers,
  ...ofNegotiation,
]);
export type Command = z.infer<typeof Command>;

/** Who comes into a delegation where a session goes on from another: whoever opens a link, or a bot. */
export type ForkChair = Readonly<{ party: PartyId; seat: SeatId }> &
  Readonly<{ secretHash: string; name?: string } | { instructions: Instructions }>;

/** What only the server may ask for: secrets are made there, and only its clock counts. */
export type ServerCommand =
  | Readonly<
      {
        type: 'open-session';
        title: string;
        pace: z.infer<typeof Pace>;
        clock: z.infer<typeof ClockMode>;
        exercise: string;
        joinCode: string;
        scenario: Scenario;
        hash: string;
        /** What every draw of the session depends on. */
        seed: string;
      } & Partial<Setup>
    >
  /** A new session that begins where `past`, the log of another up to a moment of play, leaves off. */
  | Readonly<{
      type: 'fork-session';
      past: readonly Event[];
      /** Of which session, after how many events, whose seat it was there who asked, and what it is here. */
      origin: Readonly<{ session: string; position: number; seat: SeatId | null; lead: SeatId }>;
      title: string;
      pace: z.infer<typeof Pace>;
      clock: z.infer<typeof ClockMode>;
      setup: Setup;
      exercise: string;
      joinCode: string;
      seed: string;
      /** Who runs it, or only looks on; nobody where the one player leads. */
      lead: Readonly<{ seat: SeatId; role: 'facilitator' | 'observer'; secretHash: string; name: string }> | null;
      /** One for each party. */
      chairs: readonly ForkChair[];
      /** Whether play goes on at once: there is nobody to wait for. */
      begins: boolean;
    }>
  | Readonly<{
      type: 'open-seat';
      seat: SeatId;
      placement: Placement;
      secretHash: string;
      /** Who sits down at once. */
      name?: string;
      /** Whose chair it will be, while nobody has it. */
      keptFor?: string;
    }>
  /** Someone else comes into the place of `instead`, and leads if that seat led. `reason`: for whoever leaves. */
  | Readonly<{ type: 'replace-seat'; instead: SeatId; seat: SeatId; secretHash: string; reason: string | null }>
  /** A chair from which to act for an absent head, until that seat returns. */
  | Readonly<{ type: 'seat-stand-in'; absent: SeatId; seat: SeatId; secretHash: string; name: string }>
  /** A bot takes a chair of its own in a party or, with `standsInFor`, acts for a head who is not there. */
  | Readonly<{
      type: 'seat-bot';
      seat: SeatId;
      party: PartyId;
      standsInFor: SeatId | null;
      name: string;
      instructions: Instructions;
    }>
  /** `online`: the seats that are here now. */
  | Readonly<{ type: 'note-absence'; seat: SeatId; since: number; online: readonly SeatId[] }>
  | Readonly<{ type: 'note-return'; seat: SeatId }>
  | Readonly<{ type: 'reissue-link'; seat: SeatId; secretHash: string }>
  | Readonly<{ type: 'deadline-passed'; deadline: number }>
  /** Releases what is due by the clock; refused when nothing is. */
  | Readonly<{ type: 'release-due' }>;

/** Stamped by the server: who asks, when (ms since 1970), and a fresh unguessable id for what the command makes. */
export type Stamp = Readonly<{ by: SeatId | 'server'; at: number; fresh: string }>;
export type Issued = Readonly<{ command: Command | ServerCommand } & Stamp>;
