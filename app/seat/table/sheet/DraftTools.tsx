import { Button, NativeSelect } from '@mantine/core';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { addressOf } from '../../../precedents/address';
import styles from '../DraftNotes.module.css';
import { emptyDraft } from '../draft';
import { precedentOf } from '../precedent-of';
import type { OwnDraft } from '../use-draft';

/** Ways to begin a draft, to begin again, and to undo that. */
export function DraftTools({ scenario, own }: Readonly<{ scenario: PublicScenario; own: OwnDraft }>) {
  const { draft, replace, replaced, bringBack } = own;
  const touched = Object.keys(draft.terms).length > 0 || draft.amending !== null;
  const load = (id: string) => {
    const precedent = scenario.precedents.find((each) => each.id === id);
    if (precedent) replace({ ...emptyDraft, terms: { ...precedent.terms } });
  };
  const like = precedentOf(scenario.precedents, draft.terms);
  return (
    <div className={styles.tools}>
      {scenario.precedents.length > 0 && (
        <NativeSelect
          className={styles.precedent ?? ''}
          aria-label="Start from a precedent"
          value=""
          onChange={({ currentTarget: { value } }) => load(value)}
        >
          <option value="">Start from a precedent…</option>
          {scenario.precedents.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </NativeSelect>
      )}
      {scenario.precedents.length > 0 && (
        <a className={styles.about} href={addressOf(scenario.id, like?.id)} target="_blank" rel="noopener noreferrer">
          {like ? `About ${like.name}` : 'About the precedents'}
          <span className="visually-hidden"> (opens in a new tab)</span>
        </a>
      )}
      {touched && (
        <Button
          variant="subtle"
          aria-label={draft.amending ? 'Stop amending' : 'Clear my draft'}
          onClick={() => replace(emptyDraft)}
        >
          {draft.amending ? 'Stop amending' : 'Clear'}
        </Button>
      )}
      {replaced && (
        <Button variant="subtle" aria-label="Bring back the draft before" onClick={bringBack}>
          Bring back
        </Button>
      )}
    </div>
  );
}
