import type { PartyId, Terms } from '../../scenario/id';
import type { Command } from '../../session/commands';
import type { MessageTo } from '../../session/events';
import { latest } from '../../session/latest';
import type { Message, Proposal, State } from '../../session/state';
import type { Desk } from '../desk';
import { termsOf } from '../model/package';
import { aimOf, over } from '../strategy/aim';
import type { Bundle } from '../strategy/bundles';
import { exchanged, priorities } from '../strategy/priorities';
import { issueName, termsInWords } from './in-words';
import { phrasesIn } from './phrases-in';

type Said = Extract<Command, { type: 'send-message' }>;

const ownIn = ({ state, bot }: Desk, since: number): readonly Message[] =>
  state.messages.all.filter(({ by, at }) => by === bot.seat && at >= since);

const phaseStart = ({ clock }: State): number => clock?.startedAt ?? 0;

/** At the opening of talks: what matters most to it, once. */
export function openingWords(desk: Desk, [main]: readonly Bundle[]): Said | null {
  const { state, scenario } = desk;
  if (!main || !desk.allows('talk-plenary') || desk.allows('table') || ownIn(desk, 0).length) return null;
  const { stakes, ideal } = aimOf(desk, main);
  const phrases = phrasesIn(scenario.language);
  const named = priorities(stakes, ideal).slice(0, desk.bot.instructions.temperament === 'hard' ? 1 : 2);
  if (named.length === 0 || state.stage !== 'playing') return null;
  const issues = phrases.list(named.map((issue) => issueName(scenario, issue)));
  return { type: 'send-message', to: 'everyone', text: phrases.opening(issues) };
}

/** It asks each other delegation once what matters most to it. */
export function question(desk: Desk): Said | null {
  const { state, bot, others, scenario } = desk;
  if (!desk.allows('talk-private') || desk.over > 0.4) return null;
  const asked = state.messages.all.filter(({ by, asks }) => by === bot.seat && asks?.about === 'priorities');
  const next = others.find((party) => !asked.some(({ to }) => Array.isArray(to) && to.includes(party)));
  if (next === undefined) return null;
  const text = phrasesIn(scenario.language).askPriorities;
  return { type: 'send-message', to: [next], text, asks: { about: 'priorities' } };
}

/** Where it may speak to the readers of a proposal now. */
function roomOf(desk: Desk, { audience, to, from }: Proposal): MessageTo | null {
  if (audience === 'everyone' && desk.allows('talk-plenary')) return 'everyone';
  if (!desk.allows('talk-private')) return null;
  const readers: PartyId[] = [from, ...to].filter((party) => party !== desk.party);
  return readers.length ? readers : null;
}

/** Why it wrote the version that it wrote last: what it gives, and what it wants for it. Said once for each. */
export function reasonForVersion(desk: Desk, bundles: readonly Bundle[]): Said | null {
  const { state, bot, party } = desk;
  const mine = Object.values(state.proposals)
    .filter(({ status }) => status === 'open')
    .filter((proposal) => latest(proposal).by === bot.seat && latest(proposal).at >= phaseStart(state));
  const unexplained = mine.find((proposal) => !isExplained(desk, proposal));
  const bundle = bundles.find(({ instruments }) => instruments.includes(unexplained?.instrument ?? ''));
  const to = unexplained && roomOf(desk, unexplained);
  if (!unexplained || !bundle || !to || (!unexplained.audience.includes(party) && unexplained.audience !== 'everyone'))
    return null;
  const said = explain(desk, bundle, unexplained);
  return said && { type: 'send-message', to, ...said };
}

const isExplained = (desk: Desk, proposal: Proposal): boolean => ownIn(desk, latest(proposal).at).length > 0;

function explain(desk: Desk, bundle: Bundle, proposal: Proposal): Readonly<{ text: string; terms: Terms }> | null {
  const { scenario } = desk;
  const phrases = phrasesIn(scenario.language);
  const { stakes } = aimOf(desk, bundle);
  const now = over(stakes, latest(proposal).terms);
  const earlier = proposal.versions.at(-2);
  const terms = (places: readonly number[]) =>
    termsOf(
      stakes.space,
      now,
      places.slice(0, 2).map((at) => stakes.space.issues[at] ?? ''),
    );
  const words = (of: Terms) => termsInWords(scenario, of, phrases);
  if (!earlier) {
    const wanted = terms(priorities(stakes, now).map((issue) => stakes.space.at.get(issue) ?? 0));
    return Object.keys(wanted).length ? { text: phrases.tabled(words(wanted)), terms: wanted } : null;
  }
  const { gained, given } = exchanged(stakes, over(stakes, earlier.terms), now);
  const [get, give] = [terms(gained), terms(given)];
  const all = { ...give, ...get };
  if (gained.length && given.length) return { text: phrases.trade(words(give), words(get)), terms: all };
  if (gained.length) return { text: phrases.want(words(get)), terms: all };
  return given.length ? { text: phrases.give(words(give)), terms: all } : null;
}

/** News that everyone read and that changed what it stands to gain, it remarks upon once. */
export function remarkOnNews(desk: Desk): Said | null {
  const { state, scenario, party } = desk;
  const changed = state.news.filter((news) => news.party === party && news.change !== null).map(({ inject }) => inject);
  const last = state.news.findLast(
    ({ inject, to, title }) => to === 'everyone' && title !== null && changed.includes(inject),
  );
  if (!last?.title || last.at < phaseStart(state) || !desk.allows('talk-plenary') || ownIn(desk, last.at).length)
    return null;
  return { type: 'send-message', to: 'everyone', text: phrasesIn(scenario.language).news(last.title) };
}
