import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * `import.meta.resolve` would say it in one step, but what prepares a run of the tests has none. The loader registers itself
 * from a module alone, which lies beside what `require` finds.
 */
const loader = new URL('index.mjs', pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm/api'))).href;

/**
 * A thread that runs a TypeScript file, with at most so many MB of heap, and what it is told from the start. Node 20 does not hand the loader of the main
 * thread on to others (decision 002), so the thread registers its own before it imports the file.
 */
export function typescriptWorker(file: URL, heap: number, workerData?: unknown): Worker {
  const start = `import(${JSON.stringify(loader)}).then(({ register }) => (register(), import(${JSON.stringify(file.href)})))`;
  return new Worker(start, { eval: true, workerData, resourceLimits: { maxOldGenerationSizeMb: heap } });
}
