import { done, type Work } from './work';

/** A thread does one piece of work, and is then ended by the page that asked. */
addEventListener('message', ({ data }: MessageEvent<Work>) => postMessage(done(data)));
