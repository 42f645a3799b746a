/** For whoever has an account instead of the host key. `page`: where to come back to. */
export const SignInLink = ({ page }: { page: string }) => (
  <p>
    Do you have an account here? <a href={`/sign-in#${page}`}>Sign in</a>
  </p>
);
