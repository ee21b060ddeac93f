/** Korean: timelines, the ranking, the action, help. */
import type { OptionName } from '../../options.ts';
import type { ActionPhrases } from './action.ts';
import type { HelpPhrases } from './help.ts';
import type { RetryPhrases } from './retry.ts';
import type { TimelinePhrases } from './timeline.ts';
import type { WhyPhrases } from './why.ts';

export const TIMELINE: TimelinePhrases = {
  after: (duration) => `${duration} 뒤`,
  ended: (what, code) => `${what} 종료 (종료 코드 ${code})`,
  memory: (used, limit) => `메모리 사용량 ${used} / 제한 ${limit}`,
  between: (count) => `그 사이 ${count}건 더`,
  zone: 'UTC',
};

export const RETRY: RetryPhrases = {
  elsewhere: '원인이 작업 밖에 있고 대개 저절로 사라짐',
  room: '클러스터가 자리를 회수했으며 다른 자리가 비어 있을 수 있음',
  passing: '원인이 대개 저절로 사라짐',
  sameCode: '같은 코드는 같은 결과로 끝남',
  sameSettings: '같은 설정은 같은 결과로 끝남',
  sameRights: '같은 자격 증명은 다시 거부됨',
  sameRepository: '저장소는 그대로임',
  sameTools: '지금 실행할 수 없는 것은 다음에도 실행할 수 없음',
  sameMemory: '같은 작업에는 같은 메모리가 필요함',
  sameAnswer: '같은 요청에는 같은 응답이 옴',
  unlessFlaky: '시간, 순서 또는 부하에 따라 달라질 때만 통과함',
  load: '나머지가 메모리를 얼마나 쓰는지에 달림',
  notReady: '상대가 아직 준비되지 않았을 뿐이라면 도움이 됨',
  stopped: '누가 또는 무엇이 작업을 멈췄는지에 달림',
  inTheWay: '방해하던 것이 사라졌다면 도움이 됨',
  noCause: '원인을 알 수 없음',
  tried: (attempts) => `이번 실행에서 ${attempts}번 시도했고 매번 실패함`,
  neverPassed: (attempts) => `이런 실패는 대개 저절로 사라지지만 ${attempts}번의 시도에서 매번 다시 나타났습니다.`,
};

const SEVERITIES = { error: '오류', warning: '경고', notice: '알림' } as const;

export const WHY: WhyPhrases = {
  heading: '순위의 이유',
  nothing: '인식된 것이 없음',
  fate: {
    verdict: '판정',
    diagnosis: '진단',
    explained: '설명됨',
    background: '배경',
    dismissed: '제외',
    'left-out': '생략',
  },
  times: (count) => `${count}번`,
  sameAs: (id) => `같은 내용: ${id}`,
  explainedBy: (id) => `${id}(으)로 설명됨`,
  repeats: (id, subject) => `${id}(${subject})의 설명을 되풀이함`,
  backgroundOf: (id) => `${id}의 배경`,
  overcome: (id) => `나중에 해소됨(근거: ${id})`,
  nothingFailed: '같은 대상에서 실패한 것이 없음',
  passed: '해당 스텝이나 잡은 통과함',
  unexplained: '설명하는 것이 없음',
  facts: (severity, role, confidence) => {
    const roles = { cause: '원인', symptom: '증상', wrapper: '되풀이', context: '맥락' };
    const levels = { high: '높음', medium: '중간', low: '낮음' };
    return `${SEVERITIES[severity]}, ${roles[role]}, 신뢰도 ${confidence ? levels[confidence] : '—'}`;
  },
  raised: (from) => `실패한 스텝을 설명하므로 심각도를 올림${from ? `(원래 ${SEVERITIES[from]})` : ''}`,
  lessSevere: (than) => `${than}보다 덜 심각함`,
  survived: (id) => `이후에도 단계가 ${id}까지 계속됨`,
  nearer: (id) => `원인에 더 가까운 것: ${id}`,
  lessSure: (than) => `${than}보다 덜 확실함`,
  later: (than) => `${than}보다 나중`,
};

export const ACTION: ActionPhrases = {
  noLogs:
    '검사할 로그가 없습니다. 입력 "path"가 비어 있고, 실행의 실패한 잡에도 로그가 없습니다. 파일이나 glob 패턴을 지정하세요.',
  noLogsAt: (source, why) => `${source}: 검사할 로그가 없습니다(${why}).`,
  noOutputs: (code) => `출력을 쓸 수 없습니다(${code}). 디스크 공간을 확보하거나 디스크 문제를 해결하세요.`,
  noReportFile: (path, code) =>
    `보고서 파일 ${path} 쓰기에 실패했습니다(${code}). 디스크 공간을 확보하거나 디스크 문제를 해결하세요.`,
  moreFindings: (count) => `잡 요약과 보고서에 ${count}건이 더 있습니다.`,
  noToken: '입력 "github-token"이 비어 있습니다. 기본값을 그대로 두세요.',
  noComment: (why) => `풀 리퀘스트 댓글을 달지 못했습니다: ${why}`,
  checkInstead: '판정은 대신 check run에 남겼습니다.',
  noCheck: (why) => `check run을 만들지 못했습니다: ${why}`,
  lacking: (permissions) => `읽지 못한 것에 필요한 권한: ${permissions}.`,
  permissions: '잡에 다음 권한을 주세요.',
  undelivered: '전부 전달하지는 못했습니다',
};

export const HELP: HelpPhrases = {
  about: '무엇이 먼저 죽었는지, 왜, 어느 줄에서, 무엇을 바꿔야 하는지 알려 줍니다.',
  scan: '로그, docker inspect, kubectl describe …에서 실패한 것을 알려 줌',
  run: '실행하고 출력과 종료 코드를 그대로 넘기며, 실패하면 이유를 알려 줌',
  explain: '137, -1, CrashLoopBackOff, 0xC0000005의 뜻을 알려 줌',
  patterns: '패턴을 나열하고, 디렉터리의 패턴을 검사하고 시험함',
  help: '명령의 옵션',
  exitCodes: '종료 코드: 0 완료, 1 --fail-on 도달, 2 사용법 오류, 3 읽을 수 있는 것이 없음.',
  paths: 'PATH는 파일, 디렉터리 또는 zip, tar, gzip 아카이브입니다. -는 표준 입력, 앞의 !는 제외입니다.',
};

export const OPTIONS: Readonly<Record<OptionName, string>> = {
  format: '출력 형식',
  output: '표준 출력 대신 파일에 씀',
  each: '경로마다 따로 다루고 보고서도 따로 만듦',
  why: '후보마다 채택되거나 밀려난 이유를 알려 줌',
  docker: '컨테이너 엔진에서 실패한 컨테이너를 조회함: auto = 응답할 때',
  kubernetes: '클러스터에서 실패한 파드를 조회함: auto = kubeconfig가 있을 때',
  namespace: '이 네임스페이스만 조회함',
  path: '검사할 파일, 디렉터리, 아카이브, glob 패턴을 한 줄에 하나씩. !는 제외',
  'working-directory': '경로의 기준 디렉터리',
  'github-token': '잡 로그, 댓글, check run에 쓰는 토큰',
  'job-logs': '읽을 잡 로그: auto = path가 비었거나, 다른 워크플로 다음이거나, run-id가 있으면 실패한 잡',
  'run-id': '잡 로그를 읽을 실행: ID, ID/attempts/N 또는 주소',
  run: '이 실행의 실패한 잡 로그도 읽음',
  job: '이 잡의 로그도 읽음',
  comment: '풀 리퀘스트 댓글: auto = 찾은 것이 있거나 이 액션의 댓글이 이미 있을 때',
  'check-name': '이 이름으로 check run을 만듦. 비우면 만들지 않음',
  matrix: '그대로 두세요. 댓글에서 매트릭스의 잡을 구분합니다',
  'job-summary': '잡 요약을 씀',
  annotations: '실행에 어노테이션을 추가함',
  'max-annotations': '어노테이션의 최대 개수(러너는 등급마다 10개까지)',
  'if-no-logs-found': '경로에 맞는 것이 없을 때 할 일',
  language: '보고서 언어(en, ru, zh, ko): 비우면 로캘을 따름. 액션에서는 영어',
  patterns: '직접 만든 패턴의 디렉터리(기본 제공 패턴에 더함)',
  'fail-on': '진단의 심각도가 이 이상이면 종료 코드 1',
  'min-severity': '이보다 덜 심각한 것은 뺌',
  'min-confidence': '이보다 덜 확실한 것은 뺌',
};
