/**
 * src/render/redact/contexts.ts: what stands before a secret tells it, in every form in which people write that. The
 * secrets are words, so that nothing else tells them.
 */
import { redact } from '../../src/render/redact/redact.ts';

/** `***` is the secret, which is a word of this length. */
const put = (line: string, length: number) => line.replace('***', 'openSesameOpenSesameOpenSesame'.slice(0, length));

test.each([
  // Headers.
  ['Authorization: Basic *** end', 6],
  ['authorization=bearer *** end', 6],
  ['AUTHORIZATION : Token *** end', 6],
  ['{"Authorization": "SSWS ***"}', 6],
  ["{'authorization':'Bot   ***'}", 6],
  ['{\\"authorization\\":\\"Digest ***\\"}', 6],
  ['WWW-Authenticate: Negotiate *** end', 6],
  ['< authorization: ApiKey *** end', 6],
  ['sent Bearer *** end', 20],
  ['sent bearer   *** end', 20],
  // Logins.
  ['machine h login octo password *** end', 1],
  ['LOGIN  octo  PASSWORD  *** end', 1],
  ['run --password *** end', 4],
  ['run --password=*** end', 4],
  ['run -passphrase *** end', 4],
  ['run --PASSWD "***" end', 4],
  ["run --pass='***' end", 4],
  ['run --secret *** end', 4],
  ['run --token *** end', 4],
  ['run --api-key *** end', 4],
  ['run --apikey *** end', 4],
  ['run --auth-token *** end', 4],
  ['run --authtoken *** end', 4],
  ['run --access-token *** end', 4],
  ['run --accesstoken *** end', 4],
  ['run --client-secret *** end', 4],
  ['run --http-password *** end', 4],
  ['run -storepass *** end', 4],
  ['run -keypass *** end', 4],
  ['docker login -u a -p *** end', 3],
  ['docker login -p*** end', 3],
  ['docker login -p=*** end', 3],
  ['docker login -p "***" end', 3],
  ['podman login h -p *** end', 3],
  ['helm registry login -u a -p *** end', 3],
  ['az  login -p *** end', 3],
  ['sshpass -p *** ssh h', 2],
  ['sshpass  -p*** ssh h', 2],
  ["sshpass -p '***' ssh h", 2],
  ['mysql -h db -p*** app', 3],
  ['mysqldump -h db -p*** app', 3],
  ['mariadb -h db -p"***" app', 3],
  ["mysqladmin -p'***' app", 3],
  ['redis-cli -h c -a *** ping', 3],
  ['redis-cli -a "***" ping', 3],
  ['curl -u octo:*** https://h', 1],
  ['curl -s --user octo:*** https://h', 1],
  ['curl --user=octo:*** https://h', 1],
  ['curl -U octo:*** https://h', 1],
  ['curl --proxy-user "octo:***" https://h', 1],
  ['curl -uocto:*** https://h', 1],
  ["curl -u ':***' https://h", 1],
  ['create --from-literal=pin=*** end', 3],
  ['create --from-literal pin=*** end', 3],
  ["create --from-literal='a.b-c=***' end", 3],
  ['openssl -passin pass:*** end', 3],
  ['openssl -passout  pass:*** end', 3],
  ['//h/:_authToken=*** end', 6],
  ['//h/:_authToken "***" end', 6],
  // Addresses.
  ['to postgres://app:***@db/app', 1],
  ['to git+https://:***@db/app', 1],
  ['to POSTGRES://app:***@db/app', 1],
])('%s', (line, length) => {
  expect(redact(put(line, length))).toBe(line);
  // One sign less is a word of the sentence.
  if (length > 1) expect(redact(put(line, length - 1))).not.toBe(line);
});

test.each([
  'reauthorization: basic principle',
  'authorization: principle',
  'authorization: basic ab',
  'a forbearer opensesameopensesame',
  'cookie: open',
  'my-acookie: a=opensesame',
  'login octo password',
  'relogin octo password open',
  'run x--password open',
  'run --password -v',
  'run --passwordless open',
  'run --token "" open',
  'docker login ghcr.io | tee -p open',
  'docker login --password-stdin',
  'docker pull -p open',
  'mydocker login -p open',
  'mysshpass -p open',
  'sshpass -p o',
  'mysql -h db -pop',
  'mysql -h db; cut -popen',
  'mysql -P3306 -p app',
  'mymysql -popen',
  'redis-cli -a op',
  'redis-cli -h c | sort -a open',
  'redis-client -a open',
  'curl -X open:sesame',
  'mycurl -u a:open',
  'from-literal=pin=open',
  '--from-literal=open',
  'openssl pass:open',
  'openssl -passin env:OPEN',
  '://app:open@db/app',
  'https://h:8080/a@b',
  'docker://nginx:1.27@sha256:96c6768e4e7d70c548cf867322b173d4653e480a3a8e4a3f7df11dbfc14b4c88',
  'auth: opensesameopen',
  '{"auth":"opensesame!"}',
  '{"auth":"opensesame"}',
])('untouched: %s', (line) => {
  expect(redact(line)).toBe(line);
});

test.each(['Cookie: ', 'set-cookie:', 'COOKIE = ', '"cookie": "', "'Set-Cookie':'", '\\"cookie\\":\\"'])(
  'all that follows %s',
  (before) => {
    expect(redact(`< ${before}a.b-c=opense; x=y`)).toBe(`< ${before}***`);
    expect(redact(`< ${before}a=opensesame'; x`)).toBe(`< ${before}***'; x`);
    expect(redact(`< ${before}a=opens`)).toBe(`< ${before}a=opens`);
  },
);

/** What stands for a value that somebody else fills in. */
test.each([
  '***',
  '*****',
  'NPM_TOKEN',
  '$TOKEN',
  '${TOKEN}',
  '<token>',
  '{{ token }}',
  '%TOKEN%',
  'id=npm',
  'type=file',
  'source=x',
])('no secret: --token %s', (value) => {
  expect(redact(`run --token ${value}`)).toBe(`run --token ${value}`);
});

test('a file of Docker says who may log in', () => {
  for (const quote of ['"', '\\"'])
    expect(redact(`{${quote}auth${quote} : ${quote}opensesameab==${quote}}`)).toBe(
      `{${quote}auth${quote} : ${quote}***${quote}}`,
    );
});

test.each([
  ['password', 'op3n-sesame'],
  ['Password', 'op3n-sesame'],
  ['passwort', 'op3n-sesame'],
  ['passwd', 'op3n-sesame'],
  ['passphrase', 'op3n-sesame'],
  ['pwd', 'op3n-sesame'],
  ['db_pass', 'op3n-sesame'],
  ['db-pass', 'op3n-sesame'],
  ['secret', 'op3n-sesame1'],
  ['token', 'op3n-sesame1'],
  ['credential', 'op3n-sesame1'],
  ['credentials', 'op3n-sesame1'],
  ['_auth', 'op3n-sesame1'],
  ['api_key', 'op3n-sesame1'],
  ['apiKey', 'op3n-sesame1'],
  ['access-key', 'op3n-sesame1'],
  ['account_key', 'op3n-sesame1'],
  ['private-key', 'op3n-sesame1'],
  ['signing_key', 'op3n-sesame1'],
  ['shared-access-key', 'op3n-sesame1'],
  ['client-key-data', 'op3n-sesame1'],
  ['secret_key_base', 'op3n-sesame1'],
  ['session_id', 'op3n-sesame1'],
  ['authtoken', 'op3n-sesame1'],
  ['token_value', 'op3n-sesame1'],
  ['secret-string', 'op3n-sesame1'],
  ['token_b64', 'op3n-sesame1'],
  ['password_base64', 'op3n-sesame1'],
])('%s', (name, secret) => {
  for (const link of [': ', '=', ' = ', ' := ', ' => ', ':'])
    expect(redact(`x ${name}${link}${secret} end`)).toBe(`x ${name}${link}*** end`);
  for (const quote of ['"', "'", '\\"'])
    expect(redact(`{${quote}${name}${quote}: ${quote}${secret}${quote}}`)).toBe(
      `{${quote}${name}${quote}: ${quote}***${quote}}`,
    );
  expect(redact(`config["${name}"] = "${secret} and more"`)).toBe(`config["${name}"] = "***"`);
  expect(redact(`config['${name}'] = '${secret} and more'`)).toBe(`config['${name}'] = '***'`);
});

test.each([
  ['what has no name of its own', 'pass: op3n-sesame'],
  ['a name without a link', 'the password op3n-sesame'],
  ['a value of two signs', 'PASSWORD=op'],
])('untouched: %s', (_, line) => {
  expect(redact(line)).toBe(line);
});

test('a value ends where its line, its list or its quotes end', () => {
  for (const end of [' x', ',x', ';x', '&x', '<x', '>x', '`x', '\nx'])
    expect(redact(`PASSWORD=open${end}`)).toBe(`PASSWORD=***${end}`);
  expect(redact('password="open sesame", x')).toBe('password="***", x');
});

test('the user of an address is a secret when it looks like one', () => {
  const hex = 'a1'.repeat(16);
  const random = 'aB3xK9mQ2vL7pR5tW8zY1c';
  expect(redact(`to https://${hex}@h/a`)).toBe('to https://***@h/a');
  expect(redact(`to https://${hex.toUpperCase()}@h/a`)).toBe('to https://***@h/a');
  expect(redact(`to https://${hex}:@h/a`)).toBe('to https://***:@h/a');
  expect(redact(`to https://${random}@h/a`)).toBe('to https://***@h/a');
  for (const user of ['octocat', 'a-user-with-a-long-name', hex.slice(1), `${hex}-x`, `x-${hex}`])
    expect(redact(`to https://${user}@h/a`)).toBe(`to https://${user}@h/a`);
});

/** As random bytes are in base64. */
const RANDOM = 'aB3xK9mQ2vL7pR5tW8zY1cD4nF6gH0jS3kT5bV7w';

test('long runs of random signs are secrets, with what fills them up', () => {
  for (const run of [RANDOM, `${RANDOM}=`, `${RANDOM}==`, `${RANDOM}+/_-`])
    expect(redact(`said ${run} twice`)).toBe('said *** twice');
  expect(redact(`said ${RANDOM.slice(1)} twice`)).toBe(`said ${RANDOM.slice(1)} twice`);
});

test('in a path, too, but not an id that is shorter', () => {
  expect(redact(`to /srv/cache/keys/${RANDOM}`)).toContain('***');
  expect(redact(`to /srv/cache/keys/${RANDOM}`)).not.toContain(RANDOM);
  const id = RANDOM.slice(0, 30);
  expect(redact(`to /srv/cache/keys/${id}`)).toBe(`to /srv/cache/keys/${id}`);
  expect(redact(`to ${id}/Srv9/${id}`)).toBe('to ***');
});

test('a name in capitals or a call is the secret only where nothing else can be meant', () => {
  expect(redact('DB_PASSWORD=OPEN_SESAME')).toBe('DB_PASSWORD=***');
  expect(redact('DB_PASSWORD=open(sesame')).toBe('DB_PASSWORD=***');
  expect(redact('password: Open_Sesame')).toBe('password: ***');
});

test.each(['sha256:', 'sha1=', 'h1:', 'sha512-', '_Z', '_R', '/drives/b!', '"x-amz-id-2": "', 'x-amz-id-2: '])(
  'behind %s they are public',
  (before) => {
    expect(redact(`said ${before}${RANDOM}`)).toBe(`said ${before}${RANDOM}`);
  },
);
