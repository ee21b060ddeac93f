/** Whose token it is. */
import type { GitHub } from '../github/client.ts';

/**
 * The login, as comments name their author. Asked by GraphQL, since REST does not tell it to the token of an app.
 * @throws GitHubError
 */
export function whoAmI(github: GitHub): Promise<string> {
  return github.call({
    method: 'POST',
    path: `${github.apiUrl.replace(/\/v3$/, '')}/graphql`,
    parameters: { query: '{ viewer { login } }' },
    aim: 'learn whose token it is',
    read: (data) => {
      const login = (data as { data?: { viewer?: { login?: unknown } } } | null)?.data?.viewer?.login;
      return typeof login === 'string' && login !== '' ? login : undefined;
    },
  });
}
