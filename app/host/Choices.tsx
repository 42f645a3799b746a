import type { Choice } from './choices-of';
import styles from './host.module.css';

/** One of a few, each with a line of explanation. Plain radio buttons, so that keyboards and readers know them. */
export function Choices<Id extends string>({
  legend,
  name,
  options,
  chosen,
  choose,
}: {
  legend: string;
  name: string;
  options: readonly Choice<Id>[];
  chosen: Id;
  choose: (id: Id) => void;
}) {
  return (
    <fieldset className={styles['choices']}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.id} className={styles['choice']}>
          <input type="radio" name={name} checked={option.id === chosen} onChange={() => choose(option.id)} />
          <span>
            <strong>{option.name}</strong>
            <small>{option.note}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
