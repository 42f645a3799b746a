import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Stage, Watch } from '../live/watch';
import { release } from '../release';
import type { Levels } from './levels';

/** From a tenth of a millisecond to the longest that anybody waits, in seconds. */
const buckets = [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10];

/** A request that was answered. `route` is its pattern, never its address, which may name a session. */
type Requested = Readonly<{ route: string; method: string; status: number; seconds: number }>;

/** Everything that is measured here. No label names a session, a seat or a person, and each has few values. */
export interface Instruments extends Watch {
  requested(request: Requested): void;
  /** How many commands were answered since the start. */
  readonly commands: number;
  /** In Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

export function createInstruments(levels: Levels): Instruments {
  const registers = [new Registry()];
  const [registry = new Registry()] = registers;
  collectDefaultMetrics({ register: registry });
  new Gauge({ name: 'parley_build_info', help: 'The release', labelNames: ['release'], registers }).set(
    { release: release.parley },
    1,
  );
  gaugesOf(levels, registers);
  const commands = new Counter({
    ...{ name: 'parley_commands_total', help: 'Commands that came over sockets' },
    ...{ labelNames: ['type', 'refusal'], registers },
  });
  const stages = new Histogram({
    ...{ name: 'parley_command_seconds', help: 'What becomes of a command, by stage' },
    ...{ labelNames: ['stage'], buckets, registers },
  });
  const appends = new Histogram({
    ...{ name: 'parley_append_events', help: 'Events that were stored in one go' },
    ...{ buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500], registers },
  });
  const late = new Histogram({
    ...{ name: 'parley_deadline_late_seconds', help: 'How late came what the clock brings' },
    ...{ buckets, registers },
  });
  const requests = new Histogram({
    ...{ name: 'parley_http_seconds', help: 'Requests, by pattern of their address' },
    ...{ labelNames: ['route', 'method', 'status'], buckets, registers },
  });
  const stage = (name: Stage) => stages.labels({ stage: name });
  const timed = { wait: stage('wait'), decide: stage('decide'), append: stage('append'), publish: stage('publish') };
  let answered = 0;

  return {
    begin(name) {
      const began = performance.now();
      return () => timed[name].observe((performance.now() - began) / 1_000);
    },
    answered(type, refusal) {
      answered += 1;
      commands.inc({ type, refusal: refusal ?? '' });
    },
    appended: (events) => appends.observe(events),
    late: (ms) => late.observe(Math.max(ms, 0) / 1_000),
    requested: ({ seconds, ...labels }) => requests.observe(labels, seconds),
    get commands() {
      return answered;
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** What is read off when somebody asks. */
function gaugesOf(levels: Levels, registers: Registry[]): void {
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      ...{ name, help, registers },
      collect() {
        this.set(read());
      },
    });
  const each = (name: string, help: string, label: string, read: () => Readonly<Record<string, number>>) =>
    new Gauge({
      ...{ name, help, labelNames: [label], registers },
      collect() {
        for (const [of, value] of Object.entries(read())) this.set({ [label]: of }, value);
      },
    });
  gauge('parley_sockets', 'Connected pages', levels.sockets);
  gauge('parley_tables', 'Sessions whose logs are in memory', () => levels.lengths().length);
  gauge('parley_log_events', 'Events of all logs in memory', () => levels.lengths().reduce((sum, one) => sum + one, 0));
  gauge('parley_log_events_longest', 'Events of the longest log in memory', () => Math.max(0, ...levels.lengths()));
  each('parley_analyses_waiting', 'Questions that wait for an analyst', 'analyst', levels.analyses);
  each('parley_database_connections', 'Connections of the pool, and who waits for one', 'state', levels.pool);
}
