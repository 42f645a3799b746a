import { Button, Popover } from '@mantine/core';
import styles from './Legend.module.css';

const meanings = [
  ['○', 'proposed, in the shape of the party that did'],
  ['●', 'signed'],
  ['■', 'in force'],
  ['□', 'announced'],
  ['▼', 'an inject: news that control lets out'],
  ['✓', 'passed at home'],
  ['✗', 'lost at home'],
] as const;

const noted = ['¶', 'a note of the white cell'] as const;

/** What the marks above the time line mean, a press away. */
export function Legend({ notes }: Readonly<{ notes: boolean }>) {
  return (
    <Popover position="bottom-start" shadow="sm" trapFocus={false}>
      <Popover.Target>
        <Button variant="subtle" className={styles.open} aria-label="What the marks mean">
          ?
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <dl className={styles.legend}>
          {[...meanings, ...(notes ? [noted] : [])].map(([sign, meaning]) => (
            <div key={sign}>
              <dt>{sign}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}
