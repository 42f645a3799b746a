import type { InstrumentId, PartyId, Terms } from '../../scenario/id';
import type { Command } from '../../session/commands';
import { signatoriesOf } from '../../session/decide/content';
import { latest } from '../../session/latest';
import type { Proposal, Version } from '../../session/state';
import type { Desk } from '../desk';
import { type Package, termsOf } from '../model/package';
import { hindrance, worthOf } from '../model/worth';
import { type Aim, aimOf, over } from '../strategy/aim';
import { amendmentOf } from '../strategy/amendment';
import { type Bundle, textOf } from '../strategy/bundles';
import { offerAt, othersIn, type Search } from '../strategy/offer';
import { wishesOf } from '../strategy/opponents';
import { mostMoves } from '../strategy/progress';
import { targetFor } from './may-sign';

/** What a bot has to write on: the texts of a bundle, what they would mean together, and where it looks for better. */
type Work = Readonly<{ aim: Aim; texts: readonly Proposal[]; current: Package; search: Search }>;

export function workOn(desk: Desk, bundle: Bundle): Work {
  const { state, party, manner, bot } = desk;
  const aim = aimOf(desk, bundle);
  const texts = bundle.instruments.flatMap((instrument) => textOf(state, instrument) ?? []);
  const terms: Terms = Object.assign({}, ...texts.map((text) => latest(text).terms));
  const current = over(aim.stakes, terms);
  const others = bundle.signatories.filter((id) => id !== party);
  const search = {
    stakes: aim.stakes,
    target: aim.target,
    wishes: [...wishesOf(state, aim.stakes.space, others).values()],
    balance: manner.balance,
    mayCrossRedLines: bot.instructions.mayCrossRedLines,
    from: [current, aim.ideal],
    near: current,
  };
  return { aim, texts, current, search };
}

/** How many versions of its own are of the phase being played. */
const movesOf = ({ state, party }: Desk): number =>
  Object.values(state.proposals)
    .flatMap(({ versions }) => versions)
    .filter(({ author, at }) => author === party && at >= (state.clock?.startedAt ?? 0)).length;

/** A text of its own where there is none, or a change to the one on the table when that is not good enough by now. */
export function writeTerms(desk: Desk, bundle: Bundle): Command | null {
  if (!desk.allows('table') || movesOf(desk) >= mostMoves || isSettled(desk, bundle)) return null;
  const work = workOn(desk, bundle);
  const { stakes, best, ideal } = work.aim;
  if (best <= Math.max(stakes.scoreNow, desk.floor - 1)) return null;
  // Whoever opens says all that it wants: what others learn from it is worth more than a better beginning.
  if (opens(desk, bundle)) return table(desk, bundle, { instrument: bundle.instruments[0] ?? '', offer: ideal });
  const missing = bundle.instruments.find((id) => !work.texts.some(({ instrument }) => instrument === id));
  if (missing !== undefined) return begin(desk, bundle, { work, instrument: missing });
  if (isGood(desk, work) || !work.texts.some((text) => hasStood(desk, latest(text)))) return null;
  const offer = amendmentOf({ ...work.search, refused: refusedIn(work, desk.party) }, work.current);
  return offer && worthOf(stakes, offer) > stakes.scoreNow ? amend(desk, work, offer) : null;
}

/** How often somebody takes an option out of a text before it is plain that it is not wanted. */
const plain = 3;

/** Options that others have taken out of the texts again and again. */
function refusedIn({ aim, texts }: Work, party: PartyId): (at: number, option: number) => boolean {
  const { issues, options } = aim.stakes.space;
  const takenOut = texts.flatMap(({ versions }) =>
    versions.flatMap(({ author, changed }, index) => {
      const before = versions[index - 1]?.terms;
      return before && author !== party ? changed.map((issue) => `${author} ${issue} ${before[issue]}`) : [];
    }),
  );
  const counts = new Map<string, number>();
  for (const each of takenOut) counts.set(each, (counts.get(each) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= plain).map(([each]) => each.slice(each.indexOf(' ') + 1));
  return (at, option) => often.includes(`${issues[at]} ${options[at]?.[option]}`);
}

type Beginning = Readonly<{ work: Work; instrument: InstrumentId }>;

/** A first text: what was signed before and failed at home, where there is such a thing. */
function begin(desk: Desk, bundle: Bundle, { work, instrument }: Beginning): Command | null {
  if (!signatoriesOf(desk.scenario, instrument).includes(desk.party)) return null;
  const lapsed = lastLapsed(desk, bundle);
  const offer = lapsed ? mendedFrom(work, lapsed) : offerAt(work.search);
  const { stakes } = work.aim;
  return offer && worthOf(stakes, offer) > stakes.scoreNow ? table(desk, bundle, { instrument, offer }) : null;
}

/** The terms of the last agreement under these instruments that was signed and then failed at home. */
function lastLapsed({ state }: Desk, { instruments }: Bundle): Terms | null {
  const failed = Object.values(state.proposals).filter(
    (each) => each.status === 'lapsed' && instruments.includes(each.instrument),
  );
  const [last] = failed.sort((a, b) => latest(b).at - latest(a).at);
  return last ? latest(last).terms : null;
}

/** What was signed once is the best that there is to begin from, mended where it is not good enough any more. */
function mendedFrom({ aim, search }: Work, terms: Terms): Package {
  const before = over(aim.stakes, terms);
  const good =
    worthOf(aim.stakes, before) >= aim.target && hindrance(aim.stakes, before, search.mayCrossRedLines) === 0;
  return good ? before : (amendmentOf(search, before) ?? before);
}

const isSettled = ({ known }: Desk, { instruments }: Bundle): boolean =>
  known.some(({ instrument }) => instrument === instruments[0]);

function isGood(desk: Desk, { aim, current, texts, search }: Work): boolean {
  const target = Math.min(...texts.map((text) => targetFor(desk, aim, text)));
  return worthOf(aim.stakes, current) >= target && hindrance(aim.stakes, current, search.mayCrossRedLines) === 0;
}

/** Before anything can be signed each delegation puts a text of its own on the table, from which others learn what it wants. */
function opens({ state, party, allows }: Desk, { instruments, ofAll }: Bundle): boolean {
  if (!ofAll || instruments.length > 1 || allows('sign')) return false;
  return !Object.values(state.proposals).some(
    ({ from, instrument }) => from === party && instruments.includes(instrument),
  );
}

type Tabling = Readonly<{ instrument: InstrumentId; offer: Package }>;

function table(desk: Desk, bundle: Bundle, { instrument, offer }: Tabling): Command {
  const signatories = signatoriesOf(desk.scenario, instrument);
  const inOpen = bundle.ofAll || signatories.length === 1;
  const to = inOpen ? desk.others : signatories.filter((each) => each !== desk.party);
  const issues = desk.scenario.instruments.find(({ id }) => id === instrument)?.issues ?? [];
  const terms = termsOf(aimOf(desk, bundle).stakes.space, offer, issues);
  return { type: 'table-proposal', instrument, to: [...to], terms, clauses: {} };
}

/** The first text in which the offer differs. */
function amend(desk: Desk, work: Work, offer: Package): Command | null {
  const { scenario } = desk;
  for (const text of work.texts) {
    const issues = scenario.instruments.find(({ id }) => id === text.instrument)?.issues ?? [];
    const before = latest(text);
    const terms = termsOf(work.aim.stakes.space, offer, issues);
    if (issues.every((issue) => terms[issue] === before.terms[issue])) continue;
    if (!hasStood(desk, before) || (before.author === desk.party && !comesCloser(work, offer))) return null;
    return { type: 'amend-proposal', proposal: text.id, version: before.number, terms, clauses: { ...before.clauses } };
  }
  return null;
}

/** How much of a phase a version stands before anybody is to change it, so that the others can say what they think; in ms where no clock runs. */
const [patience, unhurried] = [0.12, 15_000];
/** How much more content the others must seem with a change to a version of its own, of 100. */
const worthwhile = 3;

/** Whether a version has been on the table for long enough that everybody has had time to look at it. */
export function hasStood({ state, seen }: Desk, { at }: Pick<Version, 'at'>): boolean {
  const { clock } = state;
  if (!clock) return false;
  const stood = clock.deadline === null ? unhurried : patience * (clock.deadline - clock.startedAt);
  return at < clock.startedAt || seen.at - at >= stood;
}

/** Its own version it changes only to come closer to the others. */
const comesCloser = ({ search, current }: Work, offer: Package): boolean =>
  othersIn(search, offer) >= othersIn(search, current) + worthwhile;
