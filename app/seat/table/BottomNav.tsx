import styles from './BottomNav.module.css';

export type Place = 'terms' | 'proposals' | 'talk' | 'papers';

const names: Readonly<Record<Place, string>> = {
  terms: 'Terms',
  proposals: 'Proposals',
  talk: 'Talk',
  papers: 'Brief',
};
const places: readonly Place[] = ['terms', 'proposals', 'talk', 'papers'];

type Props = Readonly<{
  closed: boolean;
  current: Place;
  badges: Partial<Record<Place, number>>;
  onGo(place: Place): void;
}>;

/** The four places of a table on a small screen. */
export function BottomNav({ closed, current, badges, onGo }: Props) {
  return (
    <nav className={styles.nav} aria-label="Table">
      {places.map((place) => {
        const badge = badges[place] ?? 0;
        return (
          <button
            key={place}
            type="button"
            className={styles.item}
            aria-current={place === current ? 'page' : undefined}
            onClick={() => onGo(place)}
          >
            <span className={styles.line}>
              {closed && place === 'papers' ? 'Outcome' : names[place]}
              {badge > 0 && (
                <span className={styles.badge}>
                  {badge}
                  <span className="visually-hidden"> new</span>
                </span>
              )}
            </span>
          </button>
        );
      })}
    </nav>
  );
}
