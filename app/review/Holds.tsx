import type { IssueId } from '../../game/scenario/id';
import { type Settled, settle } from '../../game/scoring/outcome';
import { PartyMark } from '../components/PartyMark';
import { ruledTerms } from '../lib/ruled-terms';
import { timeOfDay } from '../lib/span-words';
import { termGroups } from '../seat/table/sheet/term-groups';
import { instrumentName, optionName, partyNames } from '../seat/table/words/words';
import styles from './Holds.module.css';
import type { ReviewDesk } from './use-review';

/** Every issue, what holds on it as far as these eyes know, and which agreement settled it. */
export function Holds({ desk }: { desk: ReviewDesk }) {
  const { scenario, now, before } = desk;
  const holds = settle(scenario, now.agreements);
  const held = settle(scenario, before.agreements);
  const [ruled, ruledBefore] = [ruledTerms(now), ruledTerms(before)];
  return (
    <table className={styles.sheet}>
      <caption className="visually-hidden">What holds on each issue at this moment, and what settled it</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Issue</th>
          <th scope="col">What holds</th>
          <th scope="col">Settled by</th>
        </tr>
      </thead>
      {termGroups(scenario).map(({ instrument, issues }) => (
        <tbody key={instrument?.id ?? 'none'}>
          <tr>
            <th scope="rowgroup" colSpan={3} className={styles.group}>
              <strong>{instrument?.name ?? 'Not in any instrument'}</strong>
              {instrument && <span>signatories: {partyNames(scenario, instrument.signatories)}</span>}
            </th>
          </tr>
          {issues.map((issue) => (
            <Row
              key={issue.id}
              desk={desk}
              issue={issue.id}
              under={instrument?.id ?? null}
              name={issue.name}
              settled={holds[issue.id]}
              ruled={ruled?.[issue.id]}
              changed={
                holds[issue.id]?.by?.proposal !== held[issue.id]?.by?.proposal ||
                ruled?.[issue.id] !== (ruledBefore?.[issue.id] ?? (ruled ? held[issue.id]?.option : undefined))
              }
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

type RowProps = Readonly<{
  desk: ReviewDesk;
  issue: IssueId;
  /** The instrument it stands under, which need not be said again. */
  under: string | null;
  name: string;
  settled: Settled | undefined;
  /** What holds by a correction after the close. */
  ruled: string | undefined;
  changed: boolean;
}>;

function Row({ desk, issue, under, name, settled, ruled, changed }: RowProps) {
  const { scenario } = desk;
  const corrected = ruled !== undefined && ruled !== settled?.option;
  const by = corrected ? null : (settled?.by ?? null);
  return (
    <tr className={`${styles.row} ${changed ? styles.changed : ''} ${by || corrected ? '' : styles.asWas}`}>
      <th scope="row">{name}</th>
      <td>{settled && optionName(scenario, issue, ruled ?? settled.option)}</td>
      <td className={styles.by}>
        {by ? (
          <>
            {scenario.parties
              .filter(({ id }) => by.signatories.includes(id))
              .map((party) => (
                <PartyMark key={party.id} party={party} size="small" alone />
              ))}
            {by.instrument === under ? 'since' : `${instrumentName(scenario, by.instrument)},`}{' '}
            {timeOfDay(by.enteredAt)}
          </>
        ) : corrected ? (
          'corrected after the close'
        ) : (
          'as it was'
        )}
      </td>
    </tr>
  );
}
