import type { ChildProcess } from 'node:child_process';
import type { z } from 'zod';

/** Asks another process something, and waits for what it answers. One question at a time. */
export function ask<Answer>(child: ChildProcess, question: string | object, shape: z.ZodType<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('the process that was asked has ended'));
    const answered = (message: unknown) => {
      if (typeof message === 'string') return;
      child.off('message', answered);
      child.off('exit', ended);
      resolve(shape.parse(message));
    };
    child.on('message', answered);
    child.once('exit', ended);
    child.send(question);
  });
}
