import type { Check, Growth } from '../evidence';

const megabyte = 2 ** 20;
/** What code that was run for the first time and kept connections take, in bytes. A session is some hundred kilobytes. */
const heapAllowance = 24 * megabyte;
/** Of sockets, timers and requests: connections to the database come and go, as many as its pools hold. */
const allowance: Readonly<Record<string, number>> = { TCPSocketWrap: 24, Timeout: 8 };
const otherAllowance = 4;

function grew({ app, base, end }: Growth): readonly string[] {
  const heap = end.heap - base.heap;
  const kinds = Object.keys(end.resources).flatMap((kind) => {
    const [before, after] = [base.resources[kind] ?? 0, end.resources[kind] ?? 0];
    const more = after - before > (allowance[kind] ?? otherAllowance);
    return more ? [`app ${app}: ${kind} grew from ${before} to ${after}`] : [];
  });
  return [
    ...(heap > heapAllowance ? [`app ${app}: its heap grew by ${Math.round(heap / megabyte)} MB`] : []),
    ...(end.listeners > base.listeners
      ? [`app ${app}: it has ${end.listeners} listeners, ${base.listeners} before`]
      : []),
    ...(end.tables > base.tables ? [`app ${app}: it keeps ${end.tables} sessions, ${base.tables} before`] : []),
    ...kinds,
  ];
}

/** With everybody gone and every session deleted, a server holds what it held before they came. */
export const noGrowth: Check = ({ growth }) => growth.flatMap(grew);
