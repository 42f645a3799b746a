import type { ScenarioCard } from '../../game/protocol/hosting';
import { PartyMark } from '../components/PartyMark';
import styles from '../host/host.module.css';
import own from './PartyChoice.module.css';

type Props = Readonly<{ parties: ScenarioCard['parties']; chosen: string; choose(party: string): void }>;

/** Whose chair one takes: plain radio buttons, each with the party's mark. */
export function PartyChoice({ parties, chosen, choose }: Props) {
  return (
    <fieldset className={styles['choices']}>
      <legend>Whose chair you take</legend>
      <div className={own['parties']}>
        {parties.map((party) => (
          <label key={party.id} className={styles['choice']}>
            <input type="radio" name="party" checked={party.id === chosen} onChange={() => choose(party.id)} />
            <span className={own['party']}>
              <PartyMark party={party} />
              <strong>{party.name}</strong>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
