import styles from './BotMark.module.css';

/** What a bot is called that was given no other name. */
const plainName = 'Bot';

/** Somebody's name, with the mark of a bot where it is one's; a bot that is called Bot has the mark alone. */
export function BotMark({ bot, name }: Readonly<{ bot: boolean; name: string }>) {
  if (!bot) return name;
  return (
    <>
      {name !== plainName && `${name} `}
      <span className={styles['mark']}>Bot</span>
    </>
  );
}
