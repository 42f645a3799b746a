import { z } from 'zod';
import { closedLoop } from './closed-loop';
import { Crowd } from './crowd';
import { languages } from './languages';
import { openLoop } from './open-loop';

const Table = z
  .object({ ports: z.array(z.number()).readonly(), room: z.string(), secrets: z.array(z.string()).readonly() })
  .readonly();
const lengths = { warmUpMs: z.number(), measuredMs: z.number() };

/** What the load generator is asked to do. */
export const Task = z.discriminatedUnion('do', [
  z.object({ do: z.literal('sit'), language: z.enum(['bare', 'parley']), tables: z.array(Table).readonly() }),
  z.object({ do: z.literal('closed'), ...lengths }),
  z.object({ do: z.literal('open'), ...lengths, perSecond: z.number() }),
]);
export type Task = z.infer<typeof Task>;

let crowd: Crowd | undefined;

async function done(task: Task): Promise<unknown> {
  if (task.do === 'sit') {
    crowd = new Crowd(languages[task.language], task.tables);
    await crowd.sit();
    return { seated: crowd.players.length };
  }
  if (!crowd) throw new Error('nobody is seated');
  const window = await (task.do === 'closed' ? closedLoop(crowd, task) : openLoop(crowd, task));
  const { underWay: lost, lastRefusal, strays } = crowd.ledger;
  return { window, lost, lastRefusal, strays };
}

process.on('message', (message) => {
  void done(Task.parse(message)).then((answer) => process.send?.(answer));
});
