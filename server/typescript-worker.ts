import { Worker } from 'node:worker_threads';

/**
 * A thread that runs a TypeScript file, with at most so many MB of heap, and what it is told from the start. Node 20 does not hand the loader of the main
 * thread on to others (decision 002), so the thread registers its own before it imports the file.
 */
export function typescriptWorker(file: URL, heap: number, workerData?: unknown): Worker {
  const start = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => (register(), import(${JSON.stringify(file.href)})))`;
  return new Worker(start, { eval: true, workerData, resourceLimits: { maxOldGenerationSizeMb: heap } });
}
