import { Combobox } from '@mantine/core';
import type { Suggestion } from './completing';
import styles from './MentionField.module.css';

const kinds = [
  { kind: 'issue', label: 'Issues' },
  { kind: 'proposal', label: 'Proposals' },
] as const;

/** What may be mentioned, by name and by code. */
export function Suggestions({ found, onLeave }: Readonly<{ found: readonly Suggestion[]; onLeave(): void }>) {
  return (
    <Combobox.Dropdown>
      <Combobox.Options
        mah={240}
        className={styles.options ?? ''}
        // What scrolls must be reachable by keyboard.
        tabIndex={0}
        aria-label="Issues and proposals"
        onBlur={onLeave}
      >
        {kinds.map(({ kind, label }) => {
          const of = found.filter((each) => each.kind === kind);
          return (
            of.length > 0 && (
              <Combobox.Group key={kind} label={label}>
                {of.map(({ code, words }) => (
                  <Combobox.Option key={code} value={code} className={styles.option ?? ''}>
                    <span>{words}</span>
                    <span className={styles.code}>#{code}</span>
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            )
          );
        })}
      </Combobox.Options>
    </Combobox.Dropdown>
  );
}
