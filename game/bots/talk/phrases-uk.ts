import type { Phrases } from './phrases';

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} та ${items.at(-1)}`;

export const ukrainian: Phrases = {
  list,
  quoted: (words) => `«${words.replaceAll('«', '„').replaceAll('»', '“')}»`,
  askPriorities: 'Що для вас найважливіше?',
  opening: (issues) => `Найважливіше для нас: ${issues}.`,
  tabled: (terms) => `Наша пропозиція на столі. Насамперед ми хочемо: ${terms}.`,
  trade: (given, wanted) => `Ми можемо прийняти: ${given}, якщо ви приймете: ${wanted}.`,
  want: (terms) => `Нам потрібно: ${terms}.`,
  give: (terms) => `Ми можемо погодитися на таке: ${terms}.`,
  news: (title) => `Після новини «${title}» ми переглядаємо свою позицію.`,
  priorities: (first, then) => `Насамперед ми хочемо: ${first}; далі: ${then}.`,
  priority: (first) => `Насамперед ми хочемо: ${first}.`,
  haveSigned: 'Ми це вже підписали.',
  wouldSign: 'Так, ми підписали б це без змін.',
  wouldSignWith: (terms) => `Без змін – ні. Ми підписали б із такою умовою: ${terms}.`,
  allFirst: (answer) => `${answer} Але спершу ми шукаємо угоди між усіма.`,
  wouldNotSign: 'Ні. Ми не бачимо невеликої зміни, з якою підписали б це зараз.',
  notAtHome: 'У такому вигляді це не пройде в нас удома.',
  acceptNow: (term) => `За нинішніх умов ми приймаємо: ${term}.`,
  acceptIf: (term, terms) => `Ми можемо прийняти: ${term}, якщо отримаємо: ${terms}.`,
  acceptForMuch: (term, terms) => `Ми могли б прийняти: ${term}, лише за багато іншого, насамперед: ${terms}.`,
  never: (term) => `Ми не підпишемо нічого з такою умовою: ${term}.`,
  notNow: (term) => `Ми не бачимо, за що прийняли б зараз: ${term}.`,
  mayNotSign: 'Ми ведемо тут переговори, але не маємо права підписувати.',
  onlyQuestions:
    'Це бот: він читає пропозиції та запитання, які можна вибрати під повідомленнями. Вільного тексту він не розуміє.',
  declineWorth: (term) => `Для нас це замало. Найбільше заважає: ${term}.`,
  declineRedLine: 'Це переходить межу, якої ми не переходимо.',
  declineHome: 'Це не пройде в нас удома.',
  declineOther: 'Це не узгоджується з тим, що вже діє.',
  declineUnsaid: 'Ми цього не підпишемо.',
};
