/** Accounts as GitHub describes them in an answer. */

/** Who writes. `type` is `Bot` for apps and workflows. */
export interface Account {
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

/** Whose token a workflow has. */
export const WORKFLOW: Account = { login: 'github-actions[bot]', type: 'Bot' };

/** The account with every field that GitHub sends. */
export function described({ login, type }: Account): object {
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`;
  const lists = 'followers following gists starred subscriptions organizations repos events received_events';
  return {
    login,
    id: [...login].reduce((sum, character) => sum * 7 + character.charCodeAt(0), 1) % 1_000_003,
    node_id: `U_${login.length}`,
    avatar_url: 'https://avatars.githubusercontent.com/u/1',
    gravatar_id: '',
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    ...Object.fromEntries(lists.split(' ').map((list) => [`${list}_url`, `${url}/${list}`])),
    type,
    site_admin: false,
  };
}
