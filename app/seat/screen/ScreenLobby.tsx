import { BotMark } from '../../components/BotMark';
import { PartyMark } from '../../components/PartyMark';
import { QrCode } from '../../components/QrCode';
import { type Arrivals, arrivalsOf } from '../../lib/arrivals';
import type { Room } from '../../lib/room';
import { joinUrl } from '../../lib/seat-links';
import { startOf } from '../../lib/start-words';
import { useNow } from '../../lib/use-now';
import { cut } from './cut';
import styles from './ScreenLobby.module.css';

/** Delegations side by side, and so many names below each where they take one row, or more. */
const inRow = 5;
const mostNamed = { oneRow: 5, more: 2 };

/** How to get in, as large as the wall, and who has. */
export function ScreenLobby({ room }: { room: Room }) {
  const { state, online, serverNow } = room;
  const { joinCode } = state;
  const arrivals = arrivalsOf(state, online);
  return (
    <div className={styles['lobby']}>
      <header className={styles['head']}>
        <h1>{state.title}</h1>
        {state.setup.startsAt !== null && <StartTime startsAt={state.setup.startsAt} serverNow={serverNow} />}
      </header>
      {joinCode !== null && (
        <section className={styles['join']} aria-label="How to join">
          <div>
            <p className={styles['where']}>
              Join at <strong>{location.host}/join</strong> with the code
            </p>
            <p className={styles['letters']}>{joinCode}</p>
          </div>
          <div className={styles['picture']}>
            <QrCode url={joinUrl(joinCode)} label={`QR code to join with the code ${joinCode}`} size={420} />
          </div>
        </section>
      )}
      <Arrived arrivals={arrivals} asked={state.presence.asked} />
    </div>
  );
}

function StartTime({ startsAt, serverNow }: Readonly<{ startsAt: number; serverNow: () => number }>) {
  const { at, left } = startOf(startsAt, useNow(serverNow));
  return (
    <p className={styles['start']}>
      {at}
      {left !== null && <strong>{left}</strong>}
    </p>
  );
}

function Arrived({ arrivals, asked }: Readonly<{ arrivals: Arrivals; asked: boolean }>) {
  const { delegations, waiting, here, people, confirmed } = arrivals;
  const columns = delegations.length + (waiting.length > 0 ? 1 : 0);
  const most = columns > inRow ? mostNamed.more : mostNamed.oneRow;
  return (
    <section className={styles['arrived']} aria-labelledby="arrived">
      <h2 id="arrived">
        {here === 1 ? '1 is here' : `${here} are here`}
        {asked && (
          <span className={styles['asked']}>
            Are you here? Say so on your page: {confirmed} of {people} have.
          </span>
        )}
      </h2>
      <ul className={styles['delegations']}>
        {delegations.map(({ party, people: members, bot }) => (
          <li key={party.id}>
            <h3>
              <PartyMark party={party} size="small" />
              {party.name}
            </h3>
            <Names people={members} bot={bot} asked={asked} most={most} />
          </li>
        ))}
        {waiting.length > 0 && (
          <li>
            <h3>Choosing a delegation</h3>
            <Names people={waiting} bot={false} asked={asked} most={most} />
          </li>
        )}
      </ul>
    </section>
  );
}

type NamesProps = Readonly<{ people: Arrivals['waiting']; bot: boolean; asked: boolean; most: number }>;

function Names({ people, bot, asked, most }: NamesProps) {
  if (people.length === 0 && !bot) return <p className={styles['nobody']}>nobody yet</p>;
  const { shown, more } = cut(people, most);
  return (
    <ul className={styles['names']}>
      {bot && (
        <li>
          <BotMark bot name="Bot" />
        </li>
      )}
      {shown.map(({ seat, here, confirmed }) => (
        <li key={seat.id} className={here ? '' : styles['away']}>
          {seat.name}
          {!here && ' (away)'}
          {asked && confirmed && (
            <span className={styles['said']}>
              {' '}
              ✓<span className="visually-hidden"> has said so</span>
            </span>
          )}
        </li>
      ))}
      {more > 0 && <li className={styles['nobody']}>and {more} more</li>}
    </ul>
  );
}
