import { NativeSelect } from '@mantine/core';
import type { PublicScenario } from '../../../../game/scenario/readers';
import type { Guess } from '../../../../game/session/guess';
import styles from './Guesses.module.css';

const weights = ['not at all', 'a little', 'much', 'most of all'] as const;
const unsaid: Guess = { wants: null, matters: 0 };

type Props = Readonly<{
  issue: PublicScenario['issues'][number];
  about: string;
  guess: Guess | null;
  /** What one's own draft would give on this issue. */
  drafted: string;
  onNote(guess: Guess | null): void;
}>;

/** What a party is guessed to want on one issue. */
export function GuessRow({ issue, about, guess, drafted, onNote }: Props) {
  const { wants, matters } = guess ?? unsaid;
  const met = wants !== null && matters > 0 && wants === drafted;
  const note = (change: Partial<Guess>) => {
    const next = { wants, matters, ...change };
    onNote(next.wants === null && next.matters === 0 ? null : next);
  };
  return (
    <tr className={met ? styles.met : undefined}>
      <th scope="row">
        {issue.name}
        {met && <span className={styles.mark}>your draft gives it</span>}
      </th>
      <td>
        <NativeSelect
          aria-label={`${issue.name}: ${about} wants`}
          value={wants ?? ''}
          onChange={({ currentTarget: { value } }) =>
            note(value === '' ? { wants: null } : { wants: value, matters: Math.max(1, matters) })
          }
        >
          <option value="">not known</option>
          {issue.options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </NativeSelect>
      </td>
      <td>
        <NativeSelect
          aria-label={`${issue.name}: how much it matters to ${about}`}
          value={String(matters)}
          onChange={({ currentTarget: { value } }) => note({ matters: Number(value) })}
          data={weights.map((label, index) => ({ label, value: String(index) }))}
        />
      </td>
    </tr>
  );
}
