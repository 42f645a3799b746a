/** What is not lost with an account. */
export const staysWords =
  'Exercises and plans stay, with the names typed into them; owners go on seeing them. Links to seats and control rooms go on working.';
