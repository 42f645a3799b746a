import type { Reply } from '../../game/protocol/refusals';
import type { CommandMessage } from '../../game/protocol/socket';
import type { Log } from '../log';
import type { Watch } from './watch';

/** A command that was answered. `asked` is null where it was not looked at, or not understood. `ms`: how long it took. */
type Answered = Readonly<{
  session: string;
  seat: string;
  asked: CommandMessage | null;
  reply: Reply;
  ms: number;
}>;

/** Leaves a line in the log and counts. Of what was asked for only the id and the type are told. */
export function tellAnswered(
  { log, watch }: Readonly<{ log: Log; watch?: Watch | undefined }>,
  { session, seat, asked, reply, ms }: Answered,
): void {
  const type = asked?.command.type ?? 'unknown';
  const about = { session, seat, command: asked?.id, type, ms: Math.round(ms * 10) / 10 };
  watch?.answered(type, reply.ok ? null : reply.refusal);
  if (reply.ok) log.debug(about, 'a command was done');
  else log.info({ ...about, refusal: reply.refusal }, 'a command was refused');
}
