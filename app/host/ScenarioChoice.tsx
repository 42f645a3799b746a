import type { ScenarioCard } from '../../game/protocol/hosting';
import { PartyMark } from '../components/PartyMark';
import { sizeWords } from './choices-of';
import styles from './host.module.css';

function Card({ card, chosen }: { card: ScenarioCard; chosen: boolean }) {
  return (
    <span className={styles['scenario']}>
      <strong>{card.title}</strong>
      <span>{card.summary}</span>
      <span className={styles['parties']}>
        {card.parties.map((party) => (
          <span key={party.id}>
            <PartyMark party={party} size="small" />
            {party.name}
          </span>
        ))}
      </span>
      <small>{sizeWords(card)}</small>
      {chosen && <small>{card.model}</small>}
    </span>
  );
}

export function ScenarioChoice({
  cards,
  chosen,
  choose,
}: {
  cards: readonly ScenarioCard[];
  chosen?: string;
  choose: (id: string) => void;
}) {
  return (
    <fieldset className={styles['scenarios']}>
      <legend>Scenario</legend>
      {cards.length === 0 && <p>Reading the scenarios of this server…</p>}
      {cards.map((card) => (
        <label key={card.id} className={styles['choice']}>
          <input type="radio" name="scenario" checked={card.id === chosen} onChange={() => choose(card.id)} />
          <Card card={card} chosen={card.id === chosen} />
        </label>
      ))}
    </fieldset>
  );
}
