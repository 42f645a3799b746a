import { partyNames } from '../../../seat/table/words/words';
import { MomentLink } from '../MomentLink';
import { knowsTalk, type Told } from '../told';
import { WideTable } from '../WideTable';
import { bothWays } from './talk-words';

/** What every two parties said to each other in private. */
export function TalkTable({ told }: { told: Told }) {
  const { desk, of } = told;
  const { scenario, talk } = of;
  const letters = (index: number, parties: readonly string[]) =>
    scenario.parties.find(({ id }) => id === parties[index])?.letters ?? '';
  return (
    <WideTable label="Messages in private, by pair">
      <thead>
        <tr>
          <th scope="col">Between</th>
          <th scope="col">Messages there</th>
          <th scope="col">and back</th>
          <th scope="col">Words</th>
          {scenario.rounds.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">First</th>
        </tr>
      </thead>
      <tbody>
        {talk.exchanges.map((exchange) => {
          const { parties, there, back, rounds, first } = exchange;
          return (
            <tr key={parties.join()}>
              <th scope="row">{partyNames(scenario, parties)}</th>
              <td>
                {letters(0, parties)} {there.messages}
              </td>
              <td>
                {letters(1, parties)} {back.messages}
              </td>
              <td>{there.words + back.words}</td>
              {rounds.map((messages, round) => (
                <td key={scenario.rounds[round]?.id ?? round}>{messages}</td>
              ))}
              <td>
                {first === null ? (
                  noneOf(bothWays(exchange), knowsTalk(desk, parties))
                ) : (
                  <MomentLink desk={desk} position={first} />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </WideTable>
  );
}

const noneOf = (messages: number, known: boolean): string => (messages === 0 && !known ? 'not known' : 'never');
