import type { Desk } from './desk';
import type { Tab } from './tab';
import { isWaiting } from './words/agreement-words';
import { openProposals } from './words/proposal-words';

/** A tab as it is headed. `large` is one with a place of its own in the navigation of phones, `small` one without a rail. */
export type TabHead = Readonly<{ tab: Tab; title: string; badge: number; where: 'large' | 'small' | null }>;

const counted = (title: string, count: number): string => (count > 0 ? `${title} · ${count}` : title);

/** The tabs that a seat has, in order: the negotiation itself, then what there is to read and to write for oneself. */
export function tabHeads({ state, scenario, party, brief }: Desk, news: Readonly<{ count: number; unread: number }>) {
  const closed = state.stage === 'closed';
  const head = (tab: Tab, title: string, where: TabHead['where'] = null, badge = 0): TabHead => ({
    tab,
    title,
    badge,
    where,
  });
  const waiting = Object.values(state.proposals).filter((proposal) => isWaiting(scenario, proposal));
  return [
    ...(closed ? [head('outcome', 'Outcome')] : []),
    head('terms', 'Term sheet', 'large'),
    head('proposals', counted('Proposals', closed ? 0 : openProposals(state).length), 'large'),
    head('agreements', counted('Agreements', state.agreements.length + waiting.length)),
    head('commitments', counted('Commitments', Object.keys(state.commitments).length)),
    head('brief', 'Brief'),
    ...(brief ? [head('scores', 'Score sheet')] : []),
    head('news', news.unread > 0 ? 'News' : counted('News', news.count), null, news.unread),
    head('notes', 'Notes'),
    head('own', party === null ? 'At the table' : 'Delegation', 'small'),
  ];
}
