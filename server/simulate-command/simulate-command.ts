import type { Simulation } from '../../game/bots/simulation/simulate';
import { readEnvironment } from '../environment';
import { progressLine } from '../scenario-command/progress';
import { StartFault } from '../start-fault';
import { Crew, Stopped } from './crew';
import type { Options } from './options';
import { readOptions } from './options';
import { prepareSimulation } from './prepare-simulation';
import { playAll, type Result } from './result';
import { saveAll } from './save-all';
import { savedInWords, type Told, told } from './told';
import { usage } from './usage';

type From = Readonly<{
  /** The folder that holds `scenarios`. */
  root: string;
  variables: Readonly<Record<string, string | undefined>>;
  /** Stops the work in the middle. */
  signal: AbortSignal;
}>;

const refused = (...lines: readonly string[]): Told => ({ code: 1, lines });

/** Has bots play a scenario many times and says what came of it. Everything that is asked for is checked before anything is done. */
export async function simulateCommand(args: readonly string[], { root, variables, signal }: From): Promise<Told> {
  const read = readOptions(args);
  if (!read.ok) return refused(usage(read.wrong));
  const { options } = read;
  const prepared = await prepareSimulation(root, options);
  if (!prepared.ok) return refused(...prepared.wrong);
  const { simulation } = prepared;
  try {
    const saved = options.save.length ? await saveAll(readEnvironment(variables), simulation, options.save) : [];
    const result = await playWatched({ simulation, options }, signal);
    if (result) return told({ simulation, options, result, saved });
    return { code: 130, lines: [...saved.map(savedInWords), 'stopped: nothing was summed up'] };
  } catch (error) {
    if (error instanceof StartFault) return refused(...error.lines);
    throw error;
  }
}

/** Null when it was stopped in the middle. */
async function playWatched(
  asked: Readonly<{ simulation: Simulation; options: Options }>,
  signal: AbortSignal,
): Promise<Result | null> {
  const crew = new Crew(asked.options.workers);
  const stop = () => void crew.stop();
  signal.addEventListener('abort', stop, { once: true });
  const line = progressLine();
  const began = performance.now();
  try {
    if (signal.aborted) return null;
    return await playAll(asked, crew, (done, of) => {
      const left = ((performance.now() - began) / done) * (of - done);
      const minutes = Math.ceil(left / 60_000);
      line.report(`${done.toLocaleString('en')} of ${of.toLocaleString('en')} sessions, ${minutes} min left at most`);
    });
  } catch (error) {
    if (error instanceof Stopped && signal.aborted) return null;
    throw error;
  } finally {
    line.done();
    await crew.stop();
  }
}
