import type { ScenarioFile } from '../scenario-file';
import type { Fault } from './fault';
import { type Mended, touches } from './mended';

/** A gate that nothing has to pass. Idle parties and issues can still be played with, and are only remarked upon. */
export function idleFaults({ instruments, gates }: ScenarioFile, mended: Mended): Fault[] {
  if (['id', 'gates'].some((field) => touches(mended, ['instruments', '*', field]))) return [];
  const passed = new Set(instruments.flatMap((instrument) => instrument.gates));
  return gates.flatMap(({ id }, index) =>
    passed.has(id)
      ? []
      : [
          {
            path: ['gates', index, 'id'],
            message: `no instrument has to pass gate ${id}`,
            right: `${id} among the gates of an instrument`,
          },
        ],
  );
}
