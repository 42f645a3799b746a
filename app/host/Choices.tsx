import type { Choice } from './choices-of';
import styles from './host.module.css';

/** One of a few, each with a line of explanation. Plain radio buttons, so that keyboards and readers know them. */
export function Choices<Id extends string>({
  legend,
  name,
  options,
  chosen,
  choose,
  notes = 'beside',
  named = true,
}: {
  legend: string;
  name: string;
  options: readonly Choice<Id>[];
  chosen: Id;
  choose: (id: Id) => void;
  /** Where each note stands: a few words beside the name, a sentence below it. */
  notes?: 'beside' | 'below';
  /** Whether the legend is to be seen; what stands above may say the same. */
  named?: boolean;
}) {
  return (
    <fieldset
      className={`${styles['choices']} ${notes === 'below' ? styles['below'] : ''}`}
      {...(named ? {} : { 'aria-label': legend })}
    >
      {named && <legend>{legend}</legend>}
      {options.map((option) => (
        <label key={option.id} className={styles['choice']}>
          <input type="radio" name={name} checked={option.id === chosen} onChange={() => choose(option.id)} />
          <span>
            <strong>{option.name}</strong>
            {option.note && <small>{option.note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
