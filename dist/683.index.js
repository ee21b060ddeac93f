export const id = 683;
export const ids = [683];
export const modules = {

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


/***/ }),

/***/ 683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZH: () => (/* binding */ ZH)
});

// EXTERNAL MODULE: ./lib/src/render/phrases/units.js
var units = __webpack_require__(85501);
;// CONCATENATED MODULE: ./lib/src/render/phrases/zh-more.js
const TIMELINE = {
    after: (duration) => `${duration}后`,
    ended: (what, code) => `${what}结束，退出码 ${code}`,
    memory: (used, limit) => `已用 ${used}，限制 ${limit}`,
    between: (count) => `其间还有 ${count} 个时刻`,
    zone: 'UTC',
};
const RETRY = {
    elsewhere: '原因在作业之外，通常会自行消失',
    room: '集群收回了位置，别处可能有空位',
    passing: '原因通常会自行消失',
    sameCode: '同样的代码会得到同样的结果',
    sameSettings: '同样的设置会得到同样的结果',
    sameRights: '同样的凭据会再次被拒绝',
    sameRepository: '仓库仍然相同',
    sameTools: '现在无法运行的，再次也无法运行',
    sameMemory: '同样的工作需要同样多的内存',
    sameAnswer: '同样的请求会得到同样的回答',
    unlessFlaky: '只有取决于时间、顺序或负载时才可能通过',
    load: '取决于其余部分占用多少内存',
    notReady: '如果对方只是尚未就绪，则有用',
    stopped: '取决于是谁或什么停止了作业',
    inTheWay: '如果障碍已消失，则有用',
    noCause: '原因未知',
    tried: (attempts) => `本次运行中已尝试 ${attempts} 次，每次都失败`,
    neverPassed: (attempts) => `这类故障通常会自行消失，但在 ${attempts} 次尝试中每次都出现。`,
};
const WHY = {
    heading: '为什么这样排序',
    nothing: '没有识别出任何东西',
    fate: {
        verdict: '结论',
        diagnosis: '诊断',
        explained: '已有解释',
        background: '背景',
        dismissed: '排除',
        'left-out': '未列出',
    },
    times: (count) => `${count} 次`,
    sameAs: (id) => `与 ${id} 说的是同一件事`,
    explainedBy: (id) => `由 ${id} 解释`,
    repeats: (id, subject) => `重复了 ${id}（${subject}）所解释的`,
    backgroundOf: (id) => `${id} 的背景`,
    overcome: (id) => `后来克服了，见 ${id}`,
    nothingFailed: '同一对象没有别的失败',
    passed: '它所在的步骤或作业通过了',
    unexplained: '没有东西能解释它',
    facts: (severity, role, confidence) => {
        const severities = { error: '错误', warning: '警告', notice: '提示' };
        const roles = { cause: '原因', symptom: '症状', wrapper: '转述', context: '背景' };
        const levels = { high: '高', medium: '中', low: '低' };
        return `${severities[severity]}，${roles[role]}，可信度${confidence ? levels[confidence] : '—'}`;
    },
    raised: (from) => `解释了失败的步骤，因此级别提高${from ? `（原为 ${from}）` : ''}`,
    lessSevere: (than) => `不如 ${than} 严重`,
    survived: (id) => `该步骤在此之后继续运行，直到 ${id}`,
    nearer: (id) => `${id} 离原因更近`,
    lessSure: (than) => `不如 ${than} 确定`,
    later: (than) => `晚于 ${than}`,
};
const ACTION = {
    noLogs: '没有可扫描的日志：输入 "path" 为空，而本次运行里失败的作业也没有日志。请把它设为文件或通配模式。',
    noLogsAt: (source, why) => `${source} 没有可扫描的日志：${why}。`,
    noOutputs: (code) => `输出写不进去（${code}）。请清理或修复磁盘。`,
    noReportFile: (path, code) => `报告文件 ${path} 写不进去（${code}）。请清理或修复磁盘。`,
    moreFindings: (count) => `作业摘要和报告里还有 ${count} 条。`,
    noToken: '输入 "github-token" 为空。请保留默认值。',
    noComment: (why) => `没有发表拉取请求评论：${why}`,
    checkInstead: '结论写在 check run 里。',
    noCheck: (why) => `没有创建 check run：${why}`,
    lacking: (permissions) => `没能读到的部分需要 ${permissions}。`,
    permissions: '请给该作业这些权限：',
    undelivered: '没能全部送达',
};
const HELP = {
    about: '告诉你最先失败的是什么、为什么、在哪一行、该改什么。',
    scan: '说出哪里失败：日志、docker inspect、kubectl describe …',
    run: '运行命令，原样传出输出和退出码，并说明它为何失败',
    explain: '说明 137、-1、CrashLoopBackOff 或 0xC0000005 的含义',
    patterns: '列出模式；检查并测试某个目录里的模式',
    help: '某个子命令的选项',
    exitCodes: '退出码：0 完成，1 达到 --fail-on，2 用法错误，3 没有可读的内容。',
    paths: 'PATH 是文件、目录，或 zip、tar、gzip 归档；- 是标准输入；以 ! 开头表示排除。',
};
const OPTIONS = {
    format: '打印什么',
    output: '写入文件，而不是标准输出',
    each: '每个路径是一个独立的案例，各有一份报告',
    why: '说明每个候选为什么胜出或落选',
    docker: '向容器引擎询问失败的容器：auto = 引擎有应答时',
    kubernetes: '向集群询问失败的 Pod：auto = 配置了 kubeconfig 时',
    namespace: '只询问这个命名空间',
    path: '要扫描的文件、目录、归档或通配模式，每行一个；! 表示排除',
    'working-directory': '路径所相对的目录',
    'github-token': '用于作业日志、评论和 check run 的令牌',
    'job-logs': '读取哪些作业的日志：auto = path 为空、在另一个工作流之后、或给了 run-id 时读失败的',
    'run-id': '读取哪次运行的作业日志：ID、ID/attempts/N 或其地址',
    run: '同时读取这次运行里失败作业的日志',
    job: '同时读取这个作业的日志',
    comment: '在拉取请求上评论：auto = 有发现，或那里已有我们的评论时',
    'check-name': '创建这个名字的 check run；空 = 不创建',
    matrix: '请保持不变；评论靠它区分矩阵里的作业',
    'job-summary': '写作业摘要',
    annotations: '添加注解',
    'max-annotations': '注解最多几条（运行器每级保留 10 条）',
    'if-no-logs-found': '路径没有匹配到东西时怎么办',
    language: '报告的语言（en、ru、zh、ko）：空 = 跟随区域设置；在 action 里是英文',
    patterns: '你自己的模式所在的目录，追加到我们的模式',
    'fail-on': '有诊断达到这个级别时，退出码为 1',
    'min-severity': '略去级别更低的',
    'min-confidence': '略去可信度更低的',
};

;// CONCATENATED MODULE: ./lib/src/render/phrases/zh.js
/** Chinese, simplified. */


const named = (noun) => (name) => `${noun} ${name}`;
const number = (value) => value.toLocaleString('zh');
const UNITS = { hours: '小时', minutes: '分钟', seconds: '秒', blank: ' ' };
const ZH = {
    language: 'zh',
    subject: {
        container: named('容器'),
        pod: named('Pod'),
        workload: named('工作负载'),
        node: named('节点'),
        process: named('进程'),
        image: named('镜像'),
        step: named('步骤'),
        job: named('作业'),
        log: named('日志'),
    },
    something: {
        container: '某个容器',
        pod: '某个 Pod',
        workload: '某个工作负载',
        node: '某个节点',
        process: '某个进程',
        image: '某个镜像',
        step: '某个步骤',
        job: '某个作业',
        log: '某份日志',
    },
    severity: { error: '错误', warning: '警告', notice: '提示' },
    role: { cause: '原因', symptom: '症状', wrapper: '转述', context: '背景' },
    confidence: { high: '可信度高', medium: '可信度中', low: '可信度低' },
    retry: { yes: '重试可能有用', no: '重试没有用', unknown: '' },
    retryReason: RETRY,
    exitCode: (code) => `退出码 ${code}`,
    places: (count) => `${number(count)} 处`,
    number,
    duration: (seconds) => (0,units/* durationWords */.S)(seconds, UNITS, number),
    list: (items) => new Intl.ListFormat('zh').format(items),
    headings: {
        why: '原因',
        contradictions: '请注意',
        causes: '常见原因，最常见的在前',
        change: '改哪里',
        fixes: '怎么办',
        collect: '从这份日志看不出更多。下次要查明，请',
        evidence: '依据',
        chain: '前因后果',
        timeline: '时间线',
        places: '位置',
        references: '更多',
        others: (count) => `另外发现（${number(count)}）`,
        more: '常见原因与延伸阅读',
    },
    report: {
        noFailure: '没有发现失败。',
        unexplained: '有东西失败了，但被 min-severity 或 min-confidence 过滤掉，或者没有已知的原因能解释它。',
        nothingToRead: '没有可读的内容。',
        notAllRead: '没能读全；读到的部分里没有失败。',
        omitted: (count) => `还有 ${number(count)} 条诊断没有列出；请一次少扫描一些文件。`,
        unread: (gap) => `未读取：${gap}`,
        incomplete: '没能读全。',
        unreadTitle: '有日志无法读取',
        andMore: (count) => `… 还有 ${number(count)} 个`,
        leftOut: (count) => `… 还有 ${number(count)} 个，放不下而省略`,
        leftOutLines: (count) => `… 还有 ${number(count)} 行放不下，已省略。`,
        leftOutJobs: (count) => `… 还有 ${number(count)} 个作业放不下，已省略。`,
        leftOutRest: '… 其余放不下，已省略。',
        inPlaces: (names, more) => `位于 ${names}${more > 0 ? ` 等，另有 ${number(more)} 处` : ''}。`,
        toDo: (fix) => `怎么办：${fix}`,
        reading: (name, done, total) => `正在读取 ${name}：${done}${total ? ` / ${total}` : ''}`,
    },
    comment: {
        resolved: '已解决',
        noFailureIn: (run) => `${run}没有发现失败。`,
        before: '此前：',
        run: (run, attempt) => `运行 ${run}${attempt > 1 ? `（第 ${attempt} 次尝试）` : ''}`,
        from: (run) => `来自${run}`,
        silence: (setting) => `${setting} 可以关闭这条评论`,
        chainTitle: '前因后果',
    },
    change: {
        image: (image) => `这里写的是镜像 ${image}；请在这里改正。`,
        instruction: '失败的是这条指令。',
        step: '失败的是这个步骤。',
        memory: (limit, peak, first) => {
            const recorded = peak ? `；内核杀死 ${peak.process} 时记录的峰值是 ${peak.mebibytes} MiB` : '';
            const value = first ? `，可以先试 ${first}` : '';
            return `达到的是这个限制：${limit}${recorded}。请把它调到高于程序所需${value}。`;
        },
        to: (line, text) => `把第 ${line} 行改为：${text}`,
        command: '无法运行的命令是在这里设置的。',
        healthCheck: '没有通过的是这项健康检查。',
        probe: '失败的是这个探针。',
        hook: '失败的是这个回调。',
        neverPull: '这里禁止拉取镜像，而节点上没有它。',
        noRoom: '没有节点能满足这里的要求。',
        failedCommand: '失败的是这条命令。',
        unknownInstruction: '构建器不认识这条指令。',
        copy: '这里要复制的东西不在构建上下文中。',
        example: '例如：',
    },
    explain: {
        collect: '想知道更多',
        windows: (number, hex) => `${number} 是 Windows 状态 0x${hex}。`,
        eightBits: (number, seen) => `Linux 的状态只有 8 位：exit(${number}) 收到的是 ${seen}。`,
        unknown: (word) => `不认识 "${word}"；请给出退出码、信号（SIGKILL）、状态（CrashLoopBackOff）或 id`,
    },
    timeline: TIMELINE,
    why: WHY,
    action: ACTION,
    help: HELP,
    options: OPTIONS,
    gaps: {},
};


/***/ })

};
