import { Radio } from '@mantine/core';
import styles from './ExportDialog.module.css';

type Props = Readonly<{
  /** Whether names may be had at all: control alone has them. */
  mayName: boolean;
  full: boolean;
  onChange(full: boolean): void;
}>;

const pseudonyms =
  'Everybody is called by their delegation and a number. Names, e-mail addresses and handles are taken out of the texts.';
const names = 'Everybody as they called themselves, and every text as it was written.';

/** Whether a file names people, and what to mind of it. With pseudonyms unless somebody chooses otherwise. */
export function PeopleChoice({ mayName, full, onChange }: Props) {
  return (
    <>
      {mayName ? (
        <Radio.Group
          label="People"
          value={full ? 'names' : 'pseudonyms'}
          onChange={(value) => onChange(value === 'names')}
        >
          <div className={styles.choices}>
            <Radio value="pseudonyms" label="With pseudonyms" description={pseudonyms} data-autofocus />
            <Radio value="names" label="With names" description={names} />
          </div>
        </Radio.Group>
      ) : (
        <p>{pseudonyms}</p>
      )}
      <p className={full ? styles.warning : styles.note}>
        {full
          ? 'Whoever has such a file knows who said what. These are personal data: keep it where you may keep them, and pass it on to nobody who need not know.'
          : 'What somebody tells of themselves may still say who they are. Read the texts before you publish them.'}
      </p>
    </>
  );
}
