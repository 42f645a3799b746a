import type { BriefChange, PublicScenario } from '../../../../game/scenario/readers';
import { PartyMark } from '../../../components/PartyMark';
import type { Desk } from '../desk';
import { Statements } from '../talk/Statements';
import { Points } from '../words/Points';
import { timeWords } from '../words/proposal-words';
import { partyOf } from '../words/words';
import { changeInWords } from './change-in-words';
import { newsElement } from './focus-news';
import styles from './News.module.css';
import { type NewsCard, newsCards } from './news-cards';

/** What has happened outside the room, the newest first. */
export function NewsTab({ desk }: { desk: Desk }) {
  const cards = newsCards(desk.state);
  const { statements } = desk.state;
  if (cards.length === 0 && statements.length === 0) {
    return <p className={styles.none}>No news yet. What happens outside the room appears here, and waits for you.</p>;
  }
  return (
    <>
      <ol className={styles.list} id={newsElement} tabIndex={-1}>
        {cards.map((card) => (
          <Card key={card.inject} desk={desk} card={card} />
        ))}
      </ol>
      <Statements scenario={desk.scenario} statements={statements} />
    </>
  );
}

function Card({ desk, card }: Readonly<{ desk: Desk; card: NewsCard }>) {
  const { scenario } = desk;
  const { title, text, source, round, at, own } = card;
  return (
    <li>
      <article className={styles.card} aria-label={title}>
        <header>
          <h3>{title}</h3>
          <p className={styles.meta}>
            {scenario.rounds[round]?.name} · {timeWords(at)}
          </p>
        </header>
        {text && <p className={styles.text}>{text}</p>}
        {own && <Own desk={desk} own={own} />}
        {source && <p className={styles.source}>Source: {source}</p>}
      </article>
    </li>
  );
}

function Own({ desk: { scenario, party }, own }: Readonly<{ desk: Desk; own: NonNullable<NewsCard['own']> }>) {
  const mark = party === null ? undefined : partyOf(scenario, party);
  return (
    <div className={styles.own}>
      <h4>
        {mark && <PartyMark party={mark} size="small" />}
        For your delegation alone
      </h4>
      {own.text && <p>{own.text}</p>}
      {own.change && <Changes scenario={scenario} change={own.change} />}
    </div>
  );
}

function Changes({ scenario, change }: Readonly<{ scenario: PublicScenario; change: BriefChange }>) {
  return (
    <ul className={styles.changes} aria-label="What it changes for you">
      {changeInWords(scenario, change).map(({ words, points }) => (
        <li key={`${words} ${points}`}>
          <span>{words}</span>
          {points !== null && <Points of={points} />}
        </li>
      ))}
    </ul>
  );
}
