import { Fragment } from 'react';
import type { PartyTalk } from '../../../../game/review/negotiated/talk-of';
import { PartyMark } from '../../../components/PartyMark';
import { counted } from '../../../seat/table/words/words';
import { BarLegend, StackedBar } from '../StackedBar';
import { knowsTalk, type Told } from '../told';
import styles from './TalkByRound.module.css';
import { countWords } from './talk-words';

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
  const { desk, of: negotiated } = told;
  const { scenario, talk } = negotiated;
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
              <p className={styles['more']}>{elsewhere(of.said, knowsTalk(desk, [party.id]))}</p>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** How long what it said was, and what it said elsewhere; of others a reader may know the first alone, and not all of it. */
function elsewhere({ delegation, control, press, private: apart, plenary }: Said, known: boolean): string {
  const words = `${countWords(apart.words, known)} words in private, ${plenary.words} in plenary.`;
  const toPress = `${press.messages} to the press`;
  return known
    ? `${words} Besides: ${counted(delegation.messages, 'message')} within the delegation, ${control.messages} to control, ${toPress}.`
    : `${words} Besides: ${toPress}.`;
}
