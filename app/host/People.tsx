import { TextInput } from '@mantine/core';
import { leftOver } from '../../game/exercise/seat-plan';
import type { ScenarioCard } from '../../game/protocol/hosting';
import { Choices } from './Choices';
import type { HostDraft } from './host-draft';
import styles from './People.module.css';
import type { Seating } from './seating-of';
import { leftoverNotes, suggestionWords, tablesWords } from './seating-words';
import { TableCards } from './TableCards';

type Props = Readonly<{
  card: ScenarioCard;
  draft: HostDraft;
  seating: Seating;
  set(part: Partial<HostDraft>): void;
}>;

/** How many people come, at how many tables, and who sits where. */
export function People({ card, draft, seating, set }: Props) {
  const { size, tables, suggested, list } = seating;
  const parties = card.parties.length;
  const sized = { parties, size, tables: tables.length };
  const notes = leftoverNotes(sized, card);
  return (
    <section className={styles['people']} aria-labelledby="people">
      <h2 id="people">People and tables</h2>
      <div className={styles['numbers']}>
        <TextInput
          label="How many people?"
          description={list ? 'Counted from the class list' : 'Without you; left empty, one for each delegation'}
          placeholder={String(size)}
          value={list ? String(size) : draft.size}
          readOnly={list !== null}
          onChange={(event) => set({ size: event.currentTarget.value, tables: '' })}
          inputMode="numeric"
          maxLength={3}
        />
        <TextInput
          label="Tables"
          description="Side by side, each with all delegations"
          placeholder={String(suggested[0] ?? 1)}
          value={draft.tables}
          onChange={(event) => set({ tables: event.currentTarget.value })}
          inputMode="numeric"
          maxLength={2}
        />
      </div>
      {suggested.length > 1 && (
        <Choices
          legend="Suggested"
          name="suggested"
          options={suggested.map((count) => ({
            id: String(count),
            name: tablesWords({ ...sized, tables: count }),
            note: suggestionWords({ ...sized, tables: count }),
          }))}
          chosen={String(tables.length)}
          choose={(count) => set({ tables: count })}
        />
      )}
      {!suggested.includes(tables.length) || suggested.length === 1 ? (
        <p className={styles['sentence']}>
          {tablesWords(sized)}: {suggestionWords(sized)}
        </p>
      ) : null}
      {leftOver(sized) > 0 && (
        <Choices
          legend="Those left over"
          name="leftovers"
          options={[
            { id: 'mirror', name: 'Share a role', note: notes.mirror },
            { id: 'observers', name: 'Observe', note: notes.observers },
          ]}
          chosen={draft.leftovers}
          choose={(leftovers) => set({ leftovers })}
        />
      )}
      <TableCards card={card} draft={draft} seating={seating} set={set} />
      <Choices
        legend="Who sits where"
        name="assign"
        options={[
          { id: 'chosen', name: 'They choose', note: 'whoever comes by the code chooses a delegation in the lobby' },
          { id: 'assigned', name: 'Parley seats them', note: 'the next person gets the next place, evenly' },
        ]}
        chosen={seating.assign}
        choose={(assign) => set({ assign })}
      />
    </section>
  );
}
