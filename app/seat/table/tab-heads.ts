import type { Desk } from './desk';
import type { Tab } from './tab';
import { isWaiting } from './words/agreement-words';
import { openProposals } from './words/proposal-words';

/** A tab as it is headed. `small` is one that only screens without a rail have. */
type TabHead = Readonly<{ tab: Tab; title: string; badge: number; small: boolean }>;

const counted = (title: string, count: number): string => (count > 0 ? `${title} · ${count}` : title);

/** The tabs that a seat has, in order: the negotiation itself, then what there is to read and to write for oneself. */
export function tabHeads({ state, scenario, party, brief }: Desk, news: Readonly<{ count: number; unread: number }>) {
  const closed = state.stage === 'closed';
  const head = (tab: Tab, title: string, badge = 0): TabHead => ({ tab, title, badge, small: tab === 'own' });
  const waiting = Object.values(state.proposals).filter((proposal) => isWaiting(scenario, proposal));
  return [
    ...(closed ? [head('outcome', 'Outcome')] : []),
    head('terms', 'Term sheet'),
    head('proposals', counted('Proposals', closed ? 0 : openProposals(state).length)),
    head('agreements', counted('Agreements', state.agreements.length + waiting.length)),
    head('commitments', counted('Commitments', Object.keys(state.commitments).length)),
    head('own', party === null ? 'At the table' : 'Your side'),
    head('brief', 'Brief'),
    ...(brief ? [head('scores', 'Score sheet')] : []),
    head('news', news.unread > 0 ? 'News' : counted('News', news.count), news.unread),
    head('notes', 'Notes'),
  ];
}
