import { Fragment } from 'react';
import type { PartyTalk } from '../../../../game/review/negotiated/talk-of';
import { PartyMark } from '../../../components/PartyMark';
import { BarLegend, StackedBar } from '../StackedBar';
import type { Told } from '../told';
import styles from './TalkByRound.module.css';

type Said = PartyTalk['said'];

const looks = [
  { name: 'in private', tone: 'private' },
  { name: 'in plenary', tone: 'plenary' },
] as const;

const partsOf = (said: Said) => [
  { name: looks[0].name, tone: looks[0].tone, count: said.private.messages },
  { name: looks[1].name, tone: looks[1].tone, count: said.plenary.messages },
];

const inWords = ({ private: apart, plenary }: Said): string =>
  `${apart.messages} in private, ${plenary.messages} in plenary`;

/** How much each party said in private and in plenary, round by round, and what it said elsewhere. */
export function TalkByRound({ told }: { told: Told }) {
  const { scenario, talk } = told.of;
  const all = talk.byParty.flatMap(({ rounds }) => rounds.map((said) => said.private.messages + said.plenary.messages));
  const most = Math.max(1, ...all);
  return (
    <div className={styles['rounds']}>
      <h4 className={styles['title']}>Private against plenary, round by round</h4>
      <BarLegend parts={looks} />
      <div className={styles['parties']}>
        {scenario.parties.map((party, index) => {
          const of = talk.byParty[index];
          if (!of) return null;
          return (
            <div key={party.id} className={styles['party']}>
              <h5 className={styles['name']}>
                <PartyMark party={party} size="small" />
                {party.name}
              </h5>
              <dl className={styles['bars']}>
                {scenario.rounds.map(({ id, name }, round) => {
                  const said = of.rounds[round];
                  return (
                    <Fragment key={id}>
                      <dt>{name}</dt>
                      <dd>
                        {said && <StackedBar parts={partsOf(said)} most={most} />}
                        <span className="visually-hidden">{said && inWords(said)}</span>
                      </dd>
                    </Fragment>
                  );
                })}
              </dl>
              <p className={styles['more']}>{elsewhere(of.said)}</p>
            </div>
          );
        })}
      </div>
    </div>
  );
}

const elsewhere = ({ delegation, control, press, private: apart, plenary }: Said): string =>
  `${apart.words} words in private, ${plenary.words} in plenary. Besides: ${delegation.messages} messages within the delegation, ${control.messages} to control, ${press.messages} to the press.`;
