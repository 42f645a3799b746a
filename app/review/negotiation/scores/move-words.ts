import type { Move } from '../../../../game/review/process/moves-of';
import { instrumentName } from '../../../seat/table/words/words';
import type { Told } from '../told';

type Words = Readonly<{ kind: Move['kind']; words: string }>;

/** What a move was: "amended US-UA-1, version 2". */
export function moveWords({ of, codes }: Told, position: number): Words {
  const move = of.process?.moves.find((each) => each.position === position);
  if (!move) return { kind: 'tabled', words: 'a move' };
  const { kind, proposal, version, instrument } = move;
  return {
    kind,
    words: `${kind} ${codes.get(proposal) ?? instrumentName(of.scenario, instrument)}, version ${version}`,
  };
}
