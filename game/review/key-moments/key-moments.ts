import type { Event } from '../../session/events';
import type { ReviewFigures } from '../figures';
import { bestDealMissed } from './best-deal-missed';
import { largestConcessions } from './concession';
import { firstPrivateOffer } from './first-private-offer';
import { agreementsInForce } from './in-force';
import { injectsAnswered } from './inject-answered';
import { type Found, type KeyMoment, type KeyRule, keyRules } from './key-moment';
import { lastMinuteDeals } from './last-minute-deal';
import { longSilences } from './long-silence';
import { promisesBroken } from './promise-broken';
import { redLinesCrossed } from './red-line-crossed';
import { signaturesWithdrawn } from './signature-withdrawn';
import { signaturesVoided } from './signatures-voided';
import { type Told, toldBy } from './told';
import { votesAtHome } from './vote-at-home';
import { zoneTurned } from './zone';

type Figures = Pick<ReviewFigures, 'zone'> | null;

/** Every rule gives what it finds with what weighs most first. */
const rules: Readonly<Record<KeyRule, (told: Told, figures: Figures) => readonly Found[]>> = {
  'best-deal-missed': bestDealMissed,
  'in-force': agreementsInForce,
  'vote-at-home': votesAtHome,
  zone: (told, figures) => zoneTurned(told, figures?.zone ?? null),
  'first-private-offer': firstPrivateOffer,
  'red-line-crossed': redLinesCrossed,
  'promise-broken': promisesBroken,
  concession: largestConcessions,
  'last-minute-deal': lastMinuteDeals,
  'signatures-voided': signaturesVoided,
  'signature-withdrawn': signaturesWithdrawn,
  'inject-answered': injectsAnswered,
  'long-silence': longSilences,
};

type Ranked = Readonly<{ moment: KeyMoment; nth: number; rule: number }>;

function rankedBy(told: Told, figures: Figures): readonly KeyMoment[] {
  const ranked = keyRules.flatMap((rule, order) =>
    rules[rule](told, figures).map(({ about, ...found }, nth): Ranked => {
      return { moment: { key: `${rule}:${about}`, rule, ...found }, nth, rule: order };
    }),
  );
  return ranked.sort((a, b) => a.nth - b.nth || a.rule - b.rule).map(({ moment }) => moment);
}

/**
 * The key moments of a session, those first that tell most of it: of every rule the foremost, in the order of `keyRules`,
 * then of every rule the second, and so on; at the end those that are about an event of which one before them tells
 * already. So the same log has the same moments in the same order, and nothing is decided by chance. `figures` tell of the
 * agreement zone; null while they are not known. A log that does not tell every brief has no key moments.
 */
export function keyMoments(log: readonly Event[], figures: Figures): readonly KeyMoment[] {
  const told = toldBy(log);
  if (!told) return [];
  const moments = rankedBy(told, figures);
  const isAgain = (moment: KeyMoment, index: number): boolean =>
    moments.slice(0, index).some(({ position }) => position === moment.position);
  return [...moments.filter((moment, index) => !isAgain(moment, index)), ...moments.filter(isAgain)];
}
