import { Session } from 'node:inspector/promises';
import { z } from 'zod';
import { topOf } from './top-functions';

/** What the bench asks of a process that it measures. */
export const Question = z.enum(['usage', 'memory', 'profile', 'top']);
export type Question = z.infer<typeof Question>;

const inspector = new Session();

const answers: Record<Question, () => Promise<unknown>> = {
  usage: async () => {
    const { user, system } = process.cpuUsage();
    return { cpuMs: (user + system) / 1_000 };
  },
  memory: async () => {
    globalThis.gc?.();
    const { heapUsed, external, rss } = process.memoryUsage();
    return { held: heapUsed + external, rss };
  },
  profile: async () => {
    inspector.connect();
    await inspector.post('Profiler.enable');
    await inspector.post('Profiler.start');
    return {};
  },
  top: async () => {
    const { profile } = await inspector.post('Profiler.stop');
    inspector.disconnect();
    return { lines: topOf(profile) };
  },
};

/** Loaded into a server before it starts, so that the bench can ask it how it is. It keeps no process alive. */
process.on('message', (message) => {
  const question = Question.safeParse(message);
  if (question.success) void answers[question.data]().then((answer) => process.send?.(answer));
});
process.channel?.unref();
