/** The lines that tools print when all goes well, as templates: `{word}`, `{hex}`, `{n}` … are filled in by log.ts. */

/** Per tool; a log shows a stretch of one tool, then of another. */
export const NOISE: readonly (readonly string[])[] = [
  [
    'npm http fetch GET 200 https://registry.npmjs.org/{word}-{word} {n}ms (cache miss)',
    'npm http fetch GET 304 https://registry.npmjs.org/@{word}/{word} {n}ms (from cache)',
    'npm warn deprecated {word}-{word}@{version}: this version is no longer supported',
    'npm info run {word}@{version} postinstall node_modules/{word} node install.js',
    'added {n} packages, and audited {n} packages in {n}s',
    '> {word}@{version} build',
    '> tsc -p . && node scripts/{word}.js --mode production',
    '  ✓ {word} {word} the {word} when the {word} is {word} ({n} ms)',
    'PASS src/{word}/{word}.test.ts ({n}.{n} s)',
    'asset {word}.{hex}.js {n} KiB [emitted] [immutable] [minimized] (name: {word})',
    'found 0 vulnerabilities',
  ],
  [
    '> Task :{word}:compileJava UP-TO-DATE',
    '> Task :{word}:{word}Jar',
    '> Task :{word}:processResources NO-SOURCE',
    'Download https://repo.maven.apache.org/maven2/org/{word}/{word}/{version}/{word}-{version}.pom',
    'Note: /srv/app/{word}/src/main/java/org/{word}/{word}/{Word}{Word}.java uses unchecked or unsafe operations.',
    'org.{word}.{word}.{Word}{Word}Test > {word}{Word}{Word} PASSED',
    'Resource missing. [HTTP GET: https://repo.maven.apache.org/maven2/org/{word}/{word}/maven-metadata.xml]',
    'BUILD SUCCESSFUL in {n}m {n}s',
  ],
  [
    '[INFO] Downloading from central: https://repo.maven.apache.org/maven2/org/{word}/{word}/{version}/{word}-{version}.jar',
    '[INFO] Downloaded from central: https://repo.maven.apache.org/maven2/org/{word}/{word}-{version}.jar ({n} kB at {n} kB/s)',
    '[INFO] --- maven-surefire-plugin:{version}:test (default-test) @ {word}-{word} ---',
    '[INFO] Tests run: {n}, Failures: 0, Errors: 0, Skipped: {n}, Time elapsed: {n}.{n} s -- in org.{word}.{Word}{Word}Test',
    '[INFO] Compiling {n} source files with javac [debug release 17] to target/classes',
    '[WARNING] {Word}{Word}.java:[{n},{n}] {word}() in org.{word}.{Word} has been deprecated',
    '{time} [main] INFO  org.{word}.{word}.{Word}{Word} - Started {Word}{Word} in {n}.{n} seconds (process running for {n})',
    '{time} [pool-{n}-thread-{n}] DEBUG o.{word}.{word}.{Word}{Word} - retrying {word} of {word} in {n} ms',
    '[INFO] ------------------------------------------------------------------------',
  ],
  [
    '#{n} [{word} {n}/{n}] RUN apt-get update && apt-get install -y --no-install-recommends {word}',
    '#{n} {n}.{n} Get:{n} http://deb.debian.org/debian bookworm/main amd64 {word}-{word} amd64 {version}-1 [{n} kB]',
    '#{n} sha256:{hex}{hex}{hex}{hex} {n}.{n}MB / {n}.{n}MB {n}.{n}s',
    '#{n} extracting sha256:{hex}{hex}{hex}{hex} {n}.{n}s done',
    '#{n} CACHED',
    '#{n} DONE {n}.{n}s',
    '{hex}: Pull complete',
    ' ---> Using cache',
    ' ---> {hex}',
    'Step {n}/{n} : COPY {word}/{word} /srv/app/{word}',
  ],
  [
    'tests/{word}/test_{word}.py::test_{word}_{word}[{word}-{n}] PASSED                      [ {n}%]',
    'tests/test_{word}.py ..................s.....x...........................           [ {n}%]',
    'Collecting {word}-{word}>={version} (from -r requirements.txt (line {n}))',
    '  Downloading {word}_{word}-{version}-py3-none-any.whl.metadata ({n} kB)',
    '     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ {n}.{n}/{n}.{n} MB {n}.{n} MB/s eta 0:00:{n}',
    'INFO     {word}.{word}:{word}.py:{n} {word} {word} loaded from /srv/app/{word}/{word}.yaml',
    'DEBUG    urllib3.connectionpool:connectionpool.py:{n} http://127.0.0.1:{n} "GET /{word}/{word} HTTP/1.1" 200 {n}',
    'Requirement already satisfied: {word} in /usr/lib/python3/dist-packages ({version})',
  ],
  [
    '   Compiling {word}-{word} v{version}',
    ' Downloaded {word}_{word} v{version} (registry `crates-io`)',
    '     Running unittests src/lib.rs (target/debug/deps/{word}-{hex})',
    'test {word}::{word}::tests::{word}_{word}_{word} ... ok',
    'test result: ok. {n} passed; 0 failed; {n} ignored; 0 measured; 0 filtered out; finished in {n}.{n}s',
    'warning: unused variable: `{word}`',
    '  --> src/{word}/{word}.rs:{n}:{n}',
    '    Finished `dev` profile [unoptimized + debuginfo] target(s) in {n}.{n}s',
  ],
  [
    'go: downloading github.com/{word}/{word} v{version}',
    'ok  \texample.com/{word}/{word}\t{n}.{n}s\tcoverage: {n}.{n}% of statements',
    '=== RUN   Test{Word}{Word}/{word}_{word}',
    '--- PASS: Test{Word}{Word}/{word}_{word} (0.{n}s)',
    '?   \texample.com/{word}/{word}/{word}\t[no test files]',
    '    {word}_test.go:{n}: {word} {word} took {n}ms, expected at most {n}ms',
    'time="{time}" level=info msg="{word} {word} ready" component={word} addr=127.0.0.1:{n}',
    '{"level":"info","ts":"{time}","caller":"{word}/{word}.go:{n}","msg":"{word} {word}","{word}":{n},"id":"{hex}"}',
  ],
  [
    'deployment.apps/{word}-{word} configured',
    'service/{word} unchanged',
    'pod/{word}-{word}-{hex} condition met',
    'Waiting for deployment "{word}-{word}" rollout to finish: {n} of {n} updated replicas are available...',
    'I1201 10:{n}:{n}.{n}       1 {word}_{word}.go:{n}] "Syncing {word}" pod="{word}/{word}-{hex}"',
    '{"time":"{time}","level":"INFO","msg":"request","method":"GET","path":"/{word}/{word}","status":200,"ms":{n},"id":"{hex}"}',
  ],
  [
    'Get:{n} http://archive.ubuntu.com/ubuntu jammy-updates/main amd64 lib{word}-{word} amd64 {version}-0ubuntu1 [{n} kB]',
    'Selecting previously unselected package lib{word}-{word}:amd64.',
    'Preparing to unpack .../{n}-lib{word}_{version}_amd64.deb ...',
    'Unpacking lib{word}-{word}:amd64 ({version}-0ubuntu1) ...',
    'Setting up lib{word}-{word}:amd64 ({version}-0ubuntu1) ...',
    'Processing triggers for libc-bin ({version}-0ubuntu3.{n}) ...',
    '(Reading database ... {n} files and directories currently installed.)',
  ],
  [
    '[ {n}%] Building CXX object src/{word}/CMakeFiles/{word}.dir/{word}_{word}.cpp.o',
    '/usr/bin/c++ -DNDEBUG -I/srv/app/include -O2 -g -std=c++17 -Wall -Wextra -o {word}/{word}.o -c /srv/app/{word}/{word}.cc',
    '-- Looking for {word}_{word}.h - found',
    '-- Performing Test HAVE_{WORD}_{WORD} - Success',
    '[{n}/{n}] Linking CXX static library lib{word}.a',
    '      {n}/{n} Test  #{n}: {word}_{word}_{word} ...............   Passed    {n}.{n} sec',
  ],
  [
    '##[group]Run actions/{word}@v{n}',
    'with:',
    '  {word}: {word}',
    'env:',
    '  {WORD}_{WORD}: /opt/hostedtoolcache/{word}/{version}/x64',
    '##[endgroup]',
    'remote: Counting objects: {n}% ({n}/{n})',
    'Receiving objects:  {n}% ({n}/{n}), {n}.{n} MiB | {n}.{n} MiB/s',
    ' * [new branch]      {word}/{word} -> origin/{word}/{word}',
    'Cache restored from key: {word}-{hex}{hex}{hex}',
    ' create mode 100644 src/{word}/{word}.ts',
  ],
];

export const WORDS: readonly string[] = (
  'alpha amber anchor apple archive arrow atlas autumn banner basket beacon binary blossom border bridge bright bucket ' +
  'button cable cache canyon carbon castle cedar channel chart circle client cloud cluster cobalt column compass config ' +
  'copper coral core corner cotton crystal cursor daily dashboard delta desert device digest domain dragon driver echo ' +
  'element ember engine entry error event export fabric factory failed falcon feature field filter flag forest format ' +
  'frame garden gateway glacier global granite graph harbor header helper hollow image import index input island item ' +
  'jasper journal kernel ladder lantern layer leaf ledger library linear logger loop magnet maple margin marker matrix ' +
  'meadow memory metric mirror module monitor mountain network node notice number object ocean option orbit order output ' +
  'packet page panel parser pattern pepper pixel planet plugin pocket policy portal prism process profile proxy queue ' +
  'quick radar range record region registry remote render report request resolver result ribbon river rocket router ' +
  'runner sample schema screen script search section server session shadow signal silver simple socket source spring ' +
  'stable state storage stream string summer switch symbol system table target template test thread ticket timeout token ' +
  'tracker trigger tunnel union update user utils value vector version view violet volume watch window winter worker zone'
).split(' ');
