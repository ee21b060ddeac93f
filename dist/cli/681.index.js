export const id = 681;
export const ids = [681];
export const modules = {

/***/ 37681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KO: () => (/* binding */ KO)
});

;// CONCATENATED MODULE: ./lib/src/render/phrases/ko-more.js
const TIMELINE = {
    after: (duration) => `${duration} 뒤`,
    ended: (what, code) => `${what}: 종료 코드 ${code}`,
    memory: (used, limit) => `사용 ${used}, 한도 ${limit}`,
    between: (count) => `그 사이 ${count}건 더`,
    zone: 'UTC',
};
const RETRY = {
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
const WHY = {
    heading: '순위의 이유',
    nothing: '알아본 것이 없음',
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
    explainedBy: (id) => `설명하는 것: ${id}`,
    repeats: (id, subject) => `${id}(${subject})의 설명을 되풀이함`,
    backgroundOf: (id) => `${id}의 배경`,
    overcome: (id) => `나중에 극복됨(근거: ${id})`,
    nothingFailed: '같은 대상에서 실패한 것이 없음',
    passed: '해당 스텝이나 잡은 통과함',
    unexplained: '설명하는 것이 없음',
    facts: (severity, role, confidence) => {
        const severities = { error: '오류', warning: '경고', notice: '알림' };
        const roles = { cause: '원인', symptom: '증상', wrapper: '전달', context: '배경' };
        const levels = { high: '높음', medium: '중간', low: '낮음' };
        return `${severities[severity]}, ${roles[role]}, 확신도 ${confidence ? levels[confidence] : '—'}`;
    },
    raised: (from) => `실패한 스텝을 설명하므로 등급을 올림${from ? `(원래 ${from})` : ''}`,
    lessSevere: (than) => `${than}보다 덜 심각함`,
    survived: (id) => `이후에도 단계가 ${id}까지 계속됨`,
    nearer: (id) => `원인에 더 가까운 것: ${id}`,
    lessSure: (than) => `${than}보다 덜 확실함`,
    later: (than) => `${than}보다 나중`,
};
const ACTION = {
    noLogs: '검사할 로그가 없습니다. 입력 "path"가 비어 있고, 실행의 실패한 잡에도 로그가 없습니다. 파일이나 글로브를 지정하세요.',
    noLogsAt: (source, why) => `${source}: 검사할 로그가 없습니다(${why}).`,
    noOutputs: (code) => `출력을 쓸 수 없습니다(${code}). 디스크를 비우거나 고치세요.`,
    noReportFile: (path, code) => `보고서 파일 ${path} 쓰기에 실패했습니다(${code}). 디스크를 비우거나 고치세요.`,
    moreFindings: (count) => `잡 요약과 보고서에 ${count}건이 더 있습니다.`,
    noToken: '입력 "github-token"이 비어 있습니다. 기본값을 그대로 두세요.',
    noComment: (why) => `풀 리퀘스트 댓글을 달지 못했습니다: ${why}`,
    checkInstead: '대신 판정은 check run에 있습니다.',
    noCheck: (why) => `check run을 만들지 못했습니다: ${why}`,
    lacking: (permissions) => `읽지 못한 것에 필요한 권한: ${permissions}.`,
    permissions: '잡에 다음 권한을 주세요.',
    undelivered: '전부 전달하지는 못했습니다',
};
const HELP = {
    about: '무엇이 먼저 죽었는지, 왜, 어느 줄에서, 무엇을 바꿔야 하는지 알려 줍니다.',
    scan: '로그, docker inspect, kubectl describe …에서 실패한 것을 알려 줌',
    run: '실행하고 출력과 종료 코드를 그대로 넘기며, 실패하면 이유를 알려 줌',
    explain: '137, -1, CrashLoopBackOff, 0xC0000005의 뜻을 알려 줌',
    patterns: '패턴을 나열하고, 폴더의 패턴을 검사하고 시험함',
    help: '명령의 옵션',
    exitCodes: '종료 코드: 0 완료, 1 --fail-on 도달, 2 잘못된 사용, 3 읽을 수 있는 것이 없음.',
    paths: 'PATH는 파일, 폴더 또는 zip, tar, gzip 아카이브입니다. -는 표준 입력, 앞의 !는 제외입니다.',
};
const OPTIONS = {
    format: '출력 형식',
    output: '표준 출력 대신 파일에 씀',
    each: '경로마다 따로 다루고 보고서도 따로 만듦',
    why: '후보마다 이기거나 진 이유를 알려 줌',
    docker: '컨테이너 엔진에 실패한 컨테이너를 물어봄: auto = 응답할 때',
    kubernetes: '클러스터에 실패한 파드를 물어봄: auto = kubeconfig가 있을 때',
    namespace: '이 네임스페이스만 물어봄',
    path: '검사할 파일, 폴더, 아카이브, 글로브를 한 줄에 하나씩; !는 제외',
    'working-directory': '경로의 기준 폴더',
    'github-token': '잡 로그, 댓글, check run에 쓰는 토큰',
    'job-logs': '읽을 잡 로그: auto = path가 비었거나, 다른 워크플로 다음이거나, run-id가 있으면 실패한 잡',
    'run-id': '잡 로그를 읽을 실행: ID, ID/attempts/N 또는 주소',
    run: '이 실행의 실패한 잡 로그도 읽음',
    job: '이 잡의 로그도 읽음',
    comment: '풀 리퀘스트 댓글: auto = 찾은 것이 있거나 우리 댓글이 이미 있을 때',
    'check-name': '이 이름으로 check run을 만듦; 비우면 만들지 않음',
    matrix: '그대로 두세요; 댓글에서 매트릭스의 잡을 구분합니다',
    'job-summary': '잡 요약을 씀',
    annotations: '주석(annotation)을 닮',
    'max-annotations': '주석의 최대 개수(러너는 등급마다 10개까지)',
    'if-no-logs-found': '경로에 맞는 것이 없을 때 할 일',
    language: '보고서 언어(en, ru, zh, ko): 비우면 로캘을 따름; 액션에서는 영어',
    patterns: '직접 만든 패턴 폴더(우리 것에 더함)',
    'fail-on': '진단이 이 등급 이상이면 종료 코드 1',
    'min-severity': '이보다 덜 심각한 것은 뺌',
    'min-confidence': '이보다 덜 확실한 것은 뺌',
};

// EXTERNAL MODULE: ./lib/src/render/phrases/units.js
var units = __webpack_require__(85501);
;// CONCATENATED MODULE: ./lib/src/render/phrases/ko.js
/** Korean. */


const named = (noun) => (name) => `${noun} ${name}`;
const number = (value) => value.toLocaleString('ko');
const UNITS = { hours: '시간', minutes: '분', seconds: '초', blank: '' };
const KO = {
    language: 'ko',
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
    role: { cause: '원인', symptom: '증상', wrapper: '전달', context: '배경' },
    confidence: { high: '확신도 높음', medium: '확신도 중간', low: '확신도 낮음' },
    retry: { yes: '재시도하면 될 수 있음', no: '재시도해도 소용없음', unknown: '' },
    retryReason: RETRY,
    exitCode: (code) => `종료 코드 ${code}`,
    places: (count) => `${number(count)}곳`,
    number,
    duration: (seconds) => (0,units/* durationWords */.S)(seconds, UNITS, number),
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
        unexplained: '무언가 실패했지만 min-severity나 min-confidence에 걸러졌거나, 알려진 것으로는 설명되지 않습니다.',
        nothingToRead: '읽을 것이 없었습니다.',
        notAllRead: '전부 읽지는 못했고, 읽은 부분에는 실패가 없습니다.',
        omitted: (count) => `진단 ${number(count)}건은 싣지 않았습니다. 한 번에 더 적은 파일을 검사하세요.`,
        unread: (gap) => `읽지 못함: ${gap}`,
        incomplete: '전부 읽지는 못했습니다.',
        unreadTitle: '읽지 못한 로그가 있음',
        andMore: (count) => `… 외 ${number(count)}건`,
        leftOut: (count) => `… 외 ${number(count)}건은 자리가 없어 생략`,
        leftOutLines: (count) => `… ${number(count)}줄은 자리가 없어 생략했습니다.`,
        leftOutJobs: (count) => `… 잡 ${number(count)}개는 자리가 없어 생략했습니다.`,
        leftOutRest: '… 나머지는 자리가 없어 생략했습니다.',
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
        silence: (setting) => `${setting}: 이 댓글을 끕니다`,
        chainTitle: '원인에서 결과까지',
    },
    change: {
        image: (image) => `여기에 이미지 ${image} 이름이 있습니다. 여기서 고치세요.`,
        instruction: '실패한 명령어가 이것입니다.',
        step: '실패한 스텝이 이것입니다.',
        memory: (limit, peak, first) => {
            const recorded = peak
                ? ` 커널이 ${peak.process} 프로세스를 강제 종료할 때 기록한 최댓값은 ${peak.mebibytes} MiB입니다.`
                : '';
            const value = first ? `(우선 ${first})` : '';
            return `이 제한(${limit})에 닿았습니다.${recorded} 프로그램에 필요한 것보다 높이세요${value}.`;
        },
        to: (line, text) => `${line}번째 줄을 이렇게 바꾸세요: ${text}`,
        command: '실행할 수 없었던 명령이 여기에 있습니다.',
        healthCheck: '이 헬스 체크를 통과하지 못합니다.',
        probe: '이 프로브가 실패합니다.',
        hook: '이 훅이 실패했습니다.',
        neverPull: '여기서 이미지 풀을 막고 있는데, 노드에는 이미지가 없습니다.',
        noRoom: '이만큼 자리가 있는 노드가 없습니다.',
        failedCommand: '이 명령이 실패했습니다.',
        unknownInstruction: '빌더가 모르는 명령어입니다.',
        copy: '여기서 복사하는 것이 빌드 컨텍스트에 없습니다.',
        example: '예:',
    },
    explain: {
        collect: '더 알아내려면',
        windows: (number, hex) => `${number}: Windows 상태 0x${hex}입니다.`,
        eightBits: (number, seen) => `Linux의 종료 상태는 8비트입니다. exit(${number})의 결과는 ${seen}입니다.`,
        unknown: (word) => `"${word}": 알려진 것이 없습니다. 종료 코드, 시그널(SIGKILL), 상태(CrashLoopBackOff) 또는 id를 넣으세요`,
    },
    timeline: TIMELINE,
    why: WHY,
    action: ACTION,
    help: HELP,
    options: OPTIONS,
    gaps: {},
};


/***/ }),

/***/ 85501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationWords)
/* harmony export */ });
/** Lengths of time and amounts of memory, in the units of a language. */
/** `10 s`, `1 min 30 s`, `2 h 5 min`. */
function durationWords(seconds, names, number) {
    const words = (value, name) => `${number(value)}${names.blank}${name}`;
    if (seconds < 60)
        return words(Math.round(seconds * 10) / 10, names.seconds);
    const whole = Math.round(seconds);
    const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
    const parts = [
        hours > 0 && words(hours, names.hours),
        minutes > 0 && words(minutes, names.minutes),
        hours === 0 && rest > 0 && words(rest, names.seconds),
    ];
    return parts.filter(Boolean).join(' ');
}


/***/ })

};
