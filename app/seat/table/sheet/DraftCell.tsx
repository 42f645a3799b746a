import type { Terms } from '../../../../game/scenario/id';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { Points } from '../Points';
import { signed } from '../words';
import styles from './DraftCell.module.css';
import type { DraftColumn } from './draft-column';
import sheet from './TermSheet.module.css';

type Props = Readonly<{
  issue: PublicScenario['issues'][number];
  holds: Terms;
  draft: DraftColumn;
  worth: ((issue: string, option: string) => number) | undefined;
}>;

/** One issue of one's own draft: a real select, laid unseen over its wrapped words, since a native one cannot wrap. */
export function DraftCell({ issue, holds, draft, worth }: Props) {
  const nameOf = (id: string) => issue.options.find((option) => option.id === id)?.name ?? id;
  const now = holds[issue.id] ?? issue.statusQuo;
  const picked = draft.terms[issue.id];
  const shown = picked ?? now;
  const base = draft.base[issue.id] ?? now;
  const changed = shown !== base;
  const against = (option: string) => (worth ? worth(issue.id, option) - worth(issue.id, base) : 0);
  const label = (option: string) =>
    worth && option !== base ? `${nameOf(option)} (${signed(against(option))})` : nameOf(option);

  return (
    <td className={`${sheet.draft} ${styles.field} ${changed ? styles.changed : ''}`}>
      <div className={styles.cell}>
        <span aria-hidden className={picked === undefined ? styles.untouched : undefined}>
          {nameOf(shown)}
          {changed && worth && (
            <span className={styles.difference}>
              <Points of={against(shown)} />
            </span>
          )}
          {picked === now && base === now && <span className={styles.kept}>kept as it is</span>}
        </span>
        <span aria-hidden className={styles.caret}>
          ▾
        </span>
        <select
          className={styles.select}
          aria-label={`${issue.name}, my draft`}
          value={picked ?? ''}
          onChange={({ currentTarget: { value } }) => draft.onPick(issue.id, value === '' ? null : value)}
        >
          <option value="">Leave as it holds: {nameOf(now)}</option>
          {issue.options.map((option) => (
            <option key={option.id} value={option.id}>
              {label(option.id)}
            </option>
          ))}
        </select>
      </div>
    </td>
  );
}
