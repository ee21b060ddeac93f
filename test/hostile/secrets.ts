/**
 * Made-up secrets in the shapes that issuers document, as they stand in logs. They are put together while a test
 * runs, so that no scanner of this repository finds one. `secret` is what must not be seen anywhere.
 */
export interface Planted {
  readonly name: string;
  /** The line of a log. */
  readonly text: string;
  readonly secret: string;
}

let seed = 1;
const pick = (alphabet: string, length: number) =>
  Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return alphabet[seed % alphabet.length];
  }).join('');
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const DIGIT = '0123456789';
const HEX = '0123456789abcdef';
const abc = (length: number) => `aB3${pick(LOWER + LOWER.toUpperCase() + DIGIT, length - 3)}`;
const low = (length: number) => `a3${pick(LOWER + DIGIT, length - 2)}`;
const up = (length: number) => `A3${pick(LOWER.toUpperCase() + DIGIT, length - 2)}`;
const hex = (length: number) => `a1${pick(HEX, length - 2)}`;
const num = (length: number) => `1${pick(DIGIT, length - 1)}`;
const uuid = () => [8, 4, 4, 4, 12].map(hex).join('-');
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Known by their shape alone: any text may surround them. */
const SHAPED: Readonly<Record<string, string>> = {
  'GitHub personal': `ghp_${abc(36)}`,
  'GitHub OAuth': `gho_${abc(36)}`,
  'GitHub user to server': `ghu_${abc(36)}`,
  'GitHub server to server': `ghs_${abc(36)}`,
  'GitHub refresh': `ghr_${abc(76)}`,
  'GitHub fine-grained': `github_pat_${abc(22)}_${abc(59)}`,
  'GitLab personal': `glpat-${abc(20)}`,
  'GitLab deploy': `gldt-${abc(20)}`,
  'GitLab runner': `glrt-${abc(20)}`,
  'GitLab job': `glcbt-64_${abc(20)}`,
  'Atlassian API': `ATATT3${abc(60)}`,
  'Bitbucket app password': `ATBB${abc(32)}`,
  Buildkite: `bkua_${hex(40)}`,
  CircleCI: `CCIPAT_${abc(22)}_${hex(40)}`,
  SonarQube: `squ_${hex(40)}`,
  Pulumi: `pul-${hex(40)}`,
  npm: `npm_${abc(36)}`,
  PyPI: `pypi-${abc(80)}`,
  RubyGems: `rubygems_${hex(48)}`,
  NuGet: `oy2${low(43)}`,
  'Docker Hub': `dckr_pat_${abc(27)}`,
  Artifactory: `AKCp${abc(69)}`,
  'AWS key id': `AKIA${up(16)}`,
  'AWS temporary key id': `ASIA${up(16)}`,
  'AWS session token': `FwoGZXIvYXdz${abc(200)}`,
  'Azure client secret': `${abc(3)}8Q~${abc(34)}`,
  'Azure DevOps': `${abc(76)}AZDO${abc(4)}`,
  'Google API key': `AIza${abc(35)}`,
  'Google access token': `ya29.${abc(80)}`,
  'Google client secret': `GOCSPX-${abc(28)}`,
  DigitalOcean: `dop_v1_${hex(64)}`,
  Heroku: `HRKU-AA${abc(58)}`,
  Netlify: `nfp_${abc(36)}`,
  'Vault service': `hvs.${abc(90)}`,
  'Vault batch': `hvb.${abc(90)}`,
  Terraform: `${abc(14)}.atlasv1.${abc(67)}`,
  Doppler: `dp.pt.${abc(43)}`,
  Databricks: `dapi${hex(32)}`,
  PlanetScale: `pscale_tkn_${abc(43)}`,
  OpenShift: `sha256~${abc(43)}`,
  age: `AGE-SECRET-KEY-1${up(58)}`,
  'Slack bot': `xoxb-${num(12)}-${num(12)}-${abc(24)}`,
  'Slack app': `xapp-1-${up(10)}-${num(12)}-${hex(64)}`,
  'Discord bot': `M${abc(23)}.${abc(6)}.${abc(30)}`,
  Telegram: `${num(10)}:AA${abc(33)}`,
  'Stripe live': `sk_live_${abc(24)}`,
  'Stripe restricted': `rk_live_${abc(24)}`,
  'Stripe webhook': `whsec_${abc(32)}`,
  Twilio: `SK${hex(32)}`,
  SendGrid: `SG.${abc(22)}.${abc(43)}`,
  Mailgun: `key-${hex(32)}`,
  Mailchimp: `${hex(32)}-us12`,
  Brevo: `xkeysib-${hex(64)}-${abc(16)}`,
  Shopify: `shpat_${hex(32)}`,
  Square: `sq0atp-${abc(22)}`,
  OpenAI: `sk-proj-${abc(48)}`,
  Anthropic: `sk-ant-api03-${abc(93)}`,
  'Hugging Face': `hf_${abc(34)}`,
  Replicate: `r8_${abc(37)}`,
  Groq: `gsk_${abc(52)}`,
  Sentry: `sntrys_${abc(60)}`,
  'New Relic': `NRAK-${up(27)}`,
  Grafana: `glsa_${abc(32)}_${hex(8)}`,
  'Grafana Cloud': `glc_${abc(60)}`,
  Dynatrace: `dt0c01.${up(24)}.${up(64)}`,
  Postman: `PMAK-${hex(24)}-${hex(34)}`,
  Linear: `lin_api_${abc(40)}`,
  Notion: `ntn_${abc(46)}`,
  'Notion, old': `secret_${abc(43)}`,
  Figma: `figd_${abc(40)}`,
  Airtable: `pat${abc(14)}.${hex(64)}`,
  JWT: `eyJ${abc(20)}.eyJ${abc(60)}.${abc(43)}`,
  'PEM in one line': `-----BEGIN RSA PRIVATE KEY-----\\n${abc(64)}\\n${abc(64)}\\n-----END RSA PRIVATE KEY-----`,
  'SSH key in one line': `-----BEGIN OPENSSH PRIVATE KEY-----\\n${abc(70)}\\n-----END OPENSSH PRIVATE KEY-----`,
  'a line of a PEM key': `MIIE${abc(60)}`,
};

/** Known by what stands before them. */
const TOLD: Readonly<Record<string, readonly [before: string, secret: string, after?: string]>> = {
  'AWS secret key': ['AWS_SECRET_ACCESS_KEY=', abc(40)],
  'AWS secret key as JSON': ['"SecretAccessKey": "', abc(40), '",'],
  'Azure storage': ['AccountName=a;AccountKey=', `${abc(86)}==`, ';EndpointSuffix=core'],
  'Azure service bus': ['SharedAccessKeyName=x;SharedAccessKey=', `${abc(43)}=`],
  'Azure SAS': ['https://a.blob.example/c/b?sv=2024-11-04&sig=', `${abc(43)}%3D`, '&se=2026'],
  'connection string': ['Server=db;User Id=sa;Password=', 'Str0ng!Pass', ';Encrypt=true'],
  'Slack webhook': ['https://hooks.slack.com/services/', `T${up(9)}/B${up(9)}/${abc(24)}`],
  'Discord webhook': ['https://discord.com/api/webhooks/1234567890/', abc(68)],
  'Datadog key': ['DD_API_KEY: ', hex(32)],
  'Heroku key': ['HEROKU_API_KEY=', uuid()],
  'Okta header': ['Authorization: SSWS ', `00${abc(40)}`],
  'bearer header': ['Authorization: Bearer ', low(24)],
  'basic header': ['authorization: Basic ', base64('octocat:correct horse')],
  'header in curl': ["curl -H 'X-Api-Key: ", low(24), "' https://api.example"],
  'GitLab header': ['PRIVATE-TOKEN: ', low(20)],
  cookie: ['Cookie: session=', low(32), '; theme=dark'],
  'set-cookie': ['Set-Cookie: sid=', low(32), '; HttpOnly'],
  'address with a password': ['postgres://app:', 'hunter2', '@db:5432/app'],
  'address without a user': ['redis://:', 'hunter2x', '@cache:6379'],
  'address with a sign in the password': ['amqp://app:', 'p@ss:w0rd', '@mq:5672'],
  'address with a token as user': ['https://', hex(40), '@git.example/a.git'],
  'Sentry DSN': ['https://', hex(32), '@o1.ingest.example/2'],
  kubeconfig: ['    client-key-data: ', base64(`-----BEGIN RSA PRIVATE KEY-----\n${abc(64)}`)],
  'kubeconfig token': ['    token: ', abc(40)],
  netrc: ['machine git.example login octo password ', 'hunter2'],
  npmrc: ['//registry.npmjs.org/:_authToken=', uuid()],
  'npmrc, basic': ['_auth=', base64('octo:hunter2')],
  'npm config': ['npm config set //registry.example/:_authToken ', low(30)],
  'Docker login': ['docker login -u octo -p ', 'hunter2', ' ghcr.io'],
  'Docker configuration': ['{"auths":{"ghcr.io":{"auth":"', base64('octo:hunter2'), '"}}}'],
  curl: ['curl -fsS -u octo:', 'hunter2', ' https://api.example'],
  mysql: ['mysql -h db -u root -p', 'hunter2', ' app'],
  sshpass: ['sshpass -p ', 'hunter2', ' ssh ci@host'],
  'redis-cli': ['redis-cli -h cache -a ', 'hunter2'],
  openssl: ['openssl rsa -passin pass:', 'hunter2', ' -in key.pem'],
  'option with a blank': ['helm upgrade --set a=b --password ', 'hunter2'],
  'option with a sign': ['deploy --api-key=', low(20)],
  'kubectl create secret': ['kubectl create secret generic x --from-literal=pin=', 'hunter2'],
  'password, as YAML': ['  password: ', 'hunter2'],
  'password, as JSON': ['{"user":"octo","password":"', 'correct horse battery', '"}'],
  'password, as JSON in a string': ['"{\\"password\\":\\"', 'hunter2x', '\\"}"'],
  'password, as a variable': ['DB_PASSWORD=', 'letmein'],
  'password, as a property': ['-Dspring.datasource.password=', 'letmein'],
  'password, as code': ["config['password'] = '", 'hunter2', "'"],
  'Rails key': ['SECRET_KEY_BASE=', hex(128)],
  PGPASSWORD: ['PGPASSWORD=', 'hunter2', ' psql -h db'],
  'secret, as TOML': ['client_secret = "', low(32), '"'],
  'a token twice in base64': ['printed: ', base64(base64(`{"github_token":"ghs_${abc(36)}"}`))],
  'a token in base64': ['Zm9v ', base64(`export TOKEN=ghp_${abc(36)}`)],
  'a password in base64': ['data: ', base64('DB_PASSWORD=hunter2-and-more')],
};

export const PLANTED: readonly Planted[] = [
  ...Object.entries(SHAPED).map(([name, secret]) => ({ name, secret, text: `rejected ${secret} as it is` })),
  ...Object.entries(TOLD).map(([name, [before, secret, after = '']]) => ({
    name,
    secret,
    text: before + secret + after,
  })),
];

/** Those that can stand in the name of a file. */
export const SHAPED_SECRETS: readonly Planted[] = PLANTED.filter(({ name }) => name in SHAPED);
