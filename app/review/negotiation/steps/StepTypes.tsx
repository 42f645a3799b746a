import { Fragment } from 'react';
import type { PartyTally } from '../../../../game/review/process/tallies-of';
import { PartyMark } from '../../../components/PartyMark';
import { counted, listed } from '../../../seat/table/words/words';
import { How } from '../How';
import { BarLegend, StackedBar } from '../StackedBar';
import type { Told } from '../told';
import styles from './Steps.module.css';
import { stepKinds } from './step-kinds';

type Props = Readonly<{ told: Told; dance: Readonly<{ tallies: readonly PartyTally[] }> }>;

const partsOf = ({ counts }: PartyTally) => stepKinds.map(({ name, tone }) => ({ name, tone, count: counts[tone] }));

const inWords = (tally: PartyTally): string =>
  tally.steps === 0
    ? 'no steps'
    : `${counted(tally.steps, 'step')}: ${listed(
        partsOf(tally)
          .filter(({ count }) => count > 0)
          .map(({ name, count }) => `${count} ${name}`),
      )}`;

/** How often each kind of step came, party by party. */
export function StepTypes({ told, dance: { tallies } }: Props) {
  const most = Math.max(1, ...tallies.map(({ steps }) => steps));
  return (
    <>
      <h4 className={styles['title']}>Kinds of steps</h4>
      <BarLegend parts={stepKinds} />
      <dl className={styles['bars']}>
        {told.of.scenario.parties.map((party) => {
          const tally = tallies.find((each) => each.party === party.id);
          if (!tally) return null;
          return (
            <Fragment key={party.id}>
              <dt>
                <PartyMark party={party} size="small" />
                {party.name}
              </dt>
              <dd>
                {tally.steps === 0 ? (
                  <span aria-hidden>no steps</span>
                ) : (
                  <StackedBar parts={partsOf(tally)} most={most} />
                )}
                <span className="visually-hidden">{inWords(tally)}</span>
              </dd>
            </Fragment>
          );
        })}
      </dl>
      <How summary="What the kinds mean">
        <dl className={styles['defined']}>
          {stepKinds.map(({ tone, name, means }) => (
            <Fragment key={tone}>
              <dt>{name}</dt>
              <dd>
                {means} ({tone})
              </dd>
            </Fragment>
          ))}
        </dl>
        <p>
          In brackets the names of the source: Hindriks, Jonker and Tykhonov, “Negotiation Dynamics”, 2007. The others
          are taken together, as the sum of their points: a step may be a concession to one and a loss to another. Both
          offers are held against the briefs of the later moment, so that what events changed meanwhile is nobody’s
          step.
        </p>
      </How>
    </>
  );
}
