/** Korean. */

import { GAPS } from './ko-gaps.ts';
import { ACTION, HELP, OPTIONS, RETRY, TIMELINE, WHY } from './ko-more.ts';
import type { Phrases } from './phrases.ts';
import { durationWords } from './units.ts';

const named = (noun: string) => (name: string) => `${noun} ${name}`;
const number = (value: number) => value.toLocaleString('ko');
const UNITS = { hours: '시간', minutes: '분', seconds: '초', blank: '' };

export const KO: Phrases = {
  language: 'ko',
  marks: { comma: ', ', colon: ': ', semicolon: '. ' },
  subject: {
    container: named('컨테이너'),
    pod: named('파드'),
    workload: named('워크로드'),
    node: named('노드'),
    process: named('프로세스'),
    image: named('이미지'),
    step: named('스텝'),
    job: named('잡'),
    log: named('로그'),
  },
  something: {
    container: '컨테이너',
    pod: '파드',
    workload: '워크로드',
    node: '노드',
    process: '프로세스',
    image: '이미지',
    step: '스텝',
    job: '잡',
    log: '로그',
  },
  severity: { error: '오류', warning: '경고', notice: '알림' },
  role: { cause: '원인', symptom: '증상', wrapper: '되풀이', context: '맥락' },
  confidence: { high: '신뢰도 높음', medium: '신뢰도 중간', low: '신뢰도 낮음' },
  retry: { yes: '재시도하면 통과할 수 있음', no: '재시도해도 소용없음', unknown: '' },
  retryReason: RETRY,
  exitCode: (code) => `종료 코드 ${code}`,
  places: (count) => `${number(count)}곳`,
  number,
  mebibytes: 'MiB',
  duration: (seconds) => durationWords(seconds, UNITS, number),
  list: (items) => new Intl.ListFormat('ko').format(items),
  headings: {
    why: '이유',
    contradictions: '주의할 점',
    causes: '흔한 원인(잦은 순)',
    change: '바꿀 곳',
    fixes: '할 일',
    collect: '이 로그로는 더 알 수 없습니다. 다음에 알아내려면',
    evidence: '근거',
    chain: '원인에서 결과까지',
    timeline: '시간순 경과',
    places: '위치',
    references: '더 보기',
    others: (count) => `그 밖에 찾은 것(${number(count)})`,
    more: '흔한 원인과 읽을거리',
  },
  report: {
    noFailure: '실패를 찾지 못했습니다.',
    unexplained: '실패한 것이 있지만, min-severity나 min-confidence에 걸러졌거나, 알려진 것으로는 설명되지 않습니다.',
    nothingToRead: '읽을 것이 없었습니다.',
    notAllRead: '전부 읽지는 못했고, 읽은 부분에는 실패가 없습니다.',
    omitted: (count) => `진단이 ${number(count)}건 더 있지만 싣지 않았습니다. 한 번에 더 적은 파일을 검사하세요.`,
    unread: (gap) => `읽지 못함: ${gap}`,
    incomplete: '전부 읽지는 못했습니다.',
    unreadTitle: '읽지 못한 로그가 있음',
    andMore: (count) => `… 외 ${number(count)}건`,
    leftOut: (count) => `… 외 ${number(count)}건은 분량 제한으로 생략`,
    leftOutLines: (count) => `… ${number(count)}줄은 분량 제한으로 생략했습니다.`,
    leftOutJobs: (count) => `… 잡 ${number(count)}개는 분량 제한으로 생략했습니다.`,
    leftOutRest: '… 나머지는 분량 제한으로 생략했습니다.',
    inPlaces: (names, more) => `위치: ${names}${more > 0 ? ` 외 ${number(more)}곳` : ''}.`,
    toDo: (fix) => `할 일: ${fix}`,
    reading: (name, done, total) => `${name} 읽는 중: ${done}${total ? ` / ${total}` : ''}`,
  },
  comment: {
    resolved: '해결됨',
    noFailureIn: (run) => `${run}: 실패를 찾지 못했습니다.`,
    before: '이전:',
    run: (run, attempt) => `실행 ${run}${attempt > 1 ? `, ${attempt}번째 시도` : ''}`,
    from: (run) => `출처: ${run}`,
    silence: (setting) => `이 댓글을 끄려면 ${setting}`,
    chainTitle: '원인에서 결과까지',
  },
  change: {
    image: (image) => `이미지 ${image}: 여기서 지정합니다. 이 줄을 고치세요.`,
    instruction: '이 명령어가 실패했습니다.',
    step: '이 스텝이 실패했습니다.',
    memory: (limit, peak, first) => {
      const recorded = peak
        ? ` 커널이 ${peak.process} 프로세스를 강제 종료할 때 기록한 최대 사용량은 ${peak.mebibytes} MiB입니다.`
        : '';
      const value = first ? `(우선 ${first}부터)` : '';
      return `이 제한(${limit})에 도달했습니다.${recorded} 프로그램에 필요한 것보다 높이세요${value}.`;
    },
    to: (line, text) => `${line}번째 줄을 이렇게 바꾸세요: ${text}`,
    command: '실행할 수 없었던 명령이 여기에 있습니다.',
    healthCheck: '이 헬스 체크를 통과하지 못합니다.',
    probe: '이 프로브가 실패합니다.',
    hook: '이 훅이 실패했습니다.',
    neverPull: '여기서 이미지를 가져오지(pull) 못하게 하는데, 노드에는 이미지가 없습니다.',
    noRoom: '이만큼 자리가 있는 노드가 없습니다.',
    failedCommand: '이 명령이 실패했습니다.',
    unknownInstruction: '빌더가 모르는 명령어입니다.',
    copy: '여기서 복사하는 것이 빌드 컨텍스트에 없습니다.',
    example: '예:',
  },
  explain: {
    collect: '더 알아내려면',
    windows: (number, hex) => `${number}의 Windows 상태 코드는 0x${hex}입니다.`,
    eightBits: (number, seen) => `Linux의 종료 상태는 8비트입니다. exit(${number})의 결과는 ${seen}입니다.`,
    unknown: (word) =>
      `"${word}": 알려진 것이 없습니다. 종료 코드, 시그널(SIGKILL), 상태(CrashLoopBackOff) 또는 id를 입력하세요`,
  },
  timeline: TIMELINE,
  why: WHY,
  action: ACTION,
  help: HELP,
  options: OPTIONS,
  gaps: GAPS,
};
