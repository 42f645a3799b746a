import { useId } from 'react';
import styles from './Rating.module.css';

const marks = [1, 2, 3, 4, 5] as const;

/** How good the result is, from 1 to 5, or no answer. */
export function Rating({ value, onChange }: Readonly<{ value: number | null; onChange(value: number | null): void }>) {
  const name = useId();
  return (
    <fieldset className={styles.rating}>
      <legend>How good is what you ended with, for everyone?</legend>
      <div className={styles.marks}>
        <span aria-hidden>bad</span>
        {marks.map((mark) => (
          <label key={mark}>
            <input type="radio" name={name} checked={value === mark} onChange={() => onChange(mark)} />
            <span>
              {mark}
              {mark === 1 && <span className="visually-hidden">, bad</span>}
              {mark === 5 && <span className="visually-hidden">, good</span>}
            </span>
          </label>
        ))}
        <span aria-hidden>good</span>
        {value !== null && (
          <button type="button" onClick={() => onChange(null)}>
            no answer
          </button>
        )}
      </div>
    </fieldset>
  );
}
