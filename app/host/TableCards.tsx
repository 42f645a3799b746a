import { TextInput } from '@mantine/core';
import type { ScenarioCard } from '../../game/protocol/hosting';
import { PartyMark } from '../components/PartyMark';
import type { HostDraft } from './host-draft';
import type { Seating } from './seating-of';
import styles from './TableCards.module.css';
import { type Sitting, tablePeople } from './table-people';

type Props = Readonly<{
  card: ScenarioCard;
  draft: HostDraft;
  seating: Seating;
  set(part: Partial<HostDraft>): void;
}>;

/** The tables as they will be: a name to change, and who sits there. */
export function TableCards({ card, draft, seating, set }: Props) {
  const { tables } = seating;
  const people = tablePeople(seating, draft, card);
  const rename = (index: number, name: string) =>
    set({ names: tables.map((_, at) => (at === index ? name : (draft.names[at] ?? ''))) });
  return (
    <ul className={styles['tables']}>
      {tables.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a table is its number until it is opened
        <li key={index} className={styles['table']}>
          {tables.length > 1 && (
            <TextInput
              size="xs"
              aria-label={`Name of table ${index + 1}`}
              placeholder={`Table ${index + 1}`}
              value={draft.names[index] ?? ''}
              onChange={(event) => rename(index, event.currentTarget.value)}
              maxLength={40}
            />
          )}
          {seating.list?.ok ? (
            <Names sittings={people[index] ?? []} card={card} />
          ) : (
            <Marks sittings={people[index] ?? []} card={card} />
          )}
        </li>
      ))}
    </ul>
  );
}

type Sittings = Readonly<{ sittings: readonly Sitting[]; card: ScenarioCard }>;

const partyIn = ({ parties }: ScenarioCard, { party }: Sitting) => parties.find(({ id }) => id === party);

function inWords(sittings: readonly Sitting[], card: ScenarioCard): string {
  const of = (party: string | null) => sittings.filter((each) => each.party === party).length;
  const parties = card.parties.filter(({ id }) => of(id) > 0).map(({ id, name }) => `${name} ${of(id)}`);
  const observers = of(null) > 0 ? [`observers ${of(null)}`] : [];
  return [...parties, ...observers].join(', ');
}

/** One mark a person: where nobody is known by name. */
function Marks({ sittings, card }: Sittings) {
  return (
    <span className={styles['marks']}>
      <span className="visually-hidden">{inWords(sittings, card)}</span>
      {sittings.map((sitting, index) => {
        const party = partyIn(card, sitting);
        // biome-ignore lint/suspicious/noArrayIndexKey: nobody yet, so nothing but a place in a row
        if (!party) return <span key={index} className={styles['observer']} aria-hidden title="Observer" />;
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        return <PartyMark key={index} party={party} />;
      })}
    </span>
  );
}

/** Everyone of the class list, by delegation. */
function Names({ sittings, card }: Sittings) {
  return (
    <ul className={styles['names']}>
      {sittings.map((sitting, index) => {
        const party = partyIn(card, sitting);
        const place = party?.name ?? (sitting.role === 'observer' ? 'observes' : 'chooses in the lobby');
        return (
          <li key={sitting.name ?? `empty ${index}`}>
            {party ? <PartyMark party={party} size="small" /> : <span className={styles['dot']} aria-hidden />}
            <span className={sitting.name === null ? styles['empty'] : ''}>{sitting.name ?? 'empty chair'}</span>
            <small>{place}</small>
          </li>
        );
      })}
    </ul>
  );
}
