import type { Exchange } from '../../../../game/review/negotiated/talk-of';
import { partyLetters, partyNames } from '../../../seat/table/words/words';
import { Heads } from '../Heads';
import { MomentLink } from '../MomentLink';
import { knowsTalk, type Told } from '../told';
import { WideTable } from '../WideTable';

/** What every two parties said to each other in private. */
export function TalkTable({ told }: { told: Told }) {
  const { scenario, talk } = told.of;
  return (
    <WideTable label="Messages in private, by pair">
      <Heads
        names={['Between', 'Messages there', 'and back', 'Words', ...scenario.rounds.map(({ name }) => name), 'First']}
      />
      <tbody>
        {talk.exchanges.map((exchange) => (
          <Row key={exchange.parties.join()} told={told} exchange={exchange} />
        ))}
      </tbody>
    </WideTable>
  );
}

function Row({ told: { desk, of }, exchange }: Readonly<{ told: Told; exchange: Exchange }>) {
  const { scenario } = of;
  const { parties, there, back, rounds, first } = exchange;
  const [a, b] = parties;
  const known = knowsTalk(desk, parties);
  return (
    <tr>
      <th scope="row">
        {partyNames(scenario, parties)}
        {!known && ', as far as you can read'}
      </th>
      <td>
        {partyLetters(scenario, a)} {there.messages}
      </td>
      <td>
        {partyLetters(scenario, b)} {back.messages}
      </td>
      <td>{there.words + back.words}</td>
      {rounds.map((messages, round) => (
        <td key={scenario.rounds[round]?.id ?? round}>{messages}</td>
      ))}
      <td>{first !== null ? <MomentLink desk={desk} position={first} /> : known ? 'never' : 'not known'}</td>
    </tr>
  );
}
