import { Button, TextInput } from '@mantine/core';
import { slotsOf } from '../../game/exercise/timetable';
import type { ScenarioCard } from '../../game/protocol/hosting';
import { Folded } from './Folded';
import type { HostDraft } from './host-draft';
import { breaksIn, isRetimed, lengthIn, minutesIn, startIn } from './plan-of';
import styles from './Timing.module.css';
import { slotWords, wholeWords } from './timing-words';

type Props = Readonly<{ card: ScenarioCard; draft: HostDraft; set(part: Partial<HostDraft>): void }>;

/** When it begins, how long each phase lasts, and when it will be over. */
export function Timing({ card, draft, set }: Props) {
  const minutes = minutesIn(draft, card);
  const startsAt = startIn(draft);
  const retimed = isRetimed(draft, card);
  const whole = wholeWords({ length: lengthIn(draft, card), breaks: breaksIn(draft), startsAt, retimed });
  return (
    <Folded title="Timetable" summary={whole}>
      <div className={styles['fields']}>
        <TextInput
          type="datetime-local"
          label="Start"
          description="For your timetable: nothing starts by itself"
          value={draft.startsAt}
          onChange={(event) => set({ startsAt: event.currentTarget.value })}
        />
        <TextInput
          label="Breaks in all, minutes"
          description="You pause the clock by hand; the end moves by as much"
          placeholder="0"
          value={draft.breaks}
          onChange={(event) => set({ breaks: event.currentTarget.value })}
          inputMode="decimal"
          maxLength={6}
        />
      </div>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">Phase</th>
            <th scope="col">Minutes</th>
            <th scope="col">{startsAt === null ? 'After the start' : 'By the clock'}</th>
          </tr>
        </thead>
        <tbody>
          {slotsOf(card.rounds, minutes).map((slot, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a phase is its place in the order
            <tr key={index}>
              <th scope="row">
                {slot.phase} <small>{slot.round}</small>
              </th>
              <td>
                <TextInput
                  size="xs"
                  aria-label={`Minutes of ${slot.phase}, ${slot.round}`}
                  placeholder={String(slot.minutes)}
                  value={draft.minutes[String(index)] ?? ''}
                  onChange={(event) =>
                    set({ minutes: { ...draft.minutes, [String(index)]: event.currentTarget.value } })
                  }
                  inputMode="decimal"
                  maxLength={7}
                />
              </td>
              <td>{slotWords(slot, startsAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {retimed && (
        <Button variant="default" size="xs" className={styles['reset'] ?? ''} onClick={() => set({ minutes: {} })}>
          Back to the minutes of the pace
        </Button>
      )}
    </Folded>
  );
}
