import type { Act } from '../../../lib/use-act';
import type { BotTask } from './bots/bot-task';
import type { Task } from './task';

/** What a facilitator does for people: at once, or after a dialog about it. */
export type Helping = Readonly<{ act: Act; onTask(task: Task): void; onBot(task: BotTask): void }>;
