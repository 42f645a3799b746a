import { done, type Work } from './work';

/**
 * Has the work done in a thread of its own that runs the script at this address, and ends it when nobody waits any more;
 * the answer is then null. Where the browser gives no thread, it is done here, once the page has been drawn.
 */
export function inThread(script: string, work: Work, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const here = () => setTimeout(() => void Promise.resolve(work).then(done).then(resolve, reject));
    const thread = threadOf(script);
    if (!thread) return here();
    const end = (answer: unknown) => {
      thread.terminate();
      resolve(answer);
    };
    signal.addEventListener('abort', () => end(null), { once: true });
    thread.addEventListener('message', ({ data }) => end(data));
    thread.addEventListener('error', () => {
      thread.terminate();
      here();
    });
    thread.postMessage(work);
  });
}

function threadOf(script: string): Worker | null {
  try {
    return new Worker(script);
  } catch {
    return null;
  }
}
