/** Chinese, simplified. */

import type { Phrases } from './phrases.ts';
import { durationWords } from './units.ts';
import { GAPS } from './zh-gaps.ts';
import { ACTION, HELP, OPTIONS, RETRY, TIMELINE, WHY } from './zh-more.ts';

const named = (noun: string) => (name: string) => `${noun} ${name}`;
const number = (value: number) => value.toLocaleString('zh');
const UNITS = { hours: '小时', minutes: '分钟', seconds: '秒', blank: ' ' };

export const ZH: Phrases = {
  language: 'zh',
  marks: { comma: '，', colon: '：', semicolon: '；' },
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
  mebibytes: 'MiB',
  duration: (seconds) => durationWords(seconds, UNITS, number),
  list: (items) => new Intl.ListFormat('zh').format(items),
  headings: {
    why: '原因',
    contradictions: '但要注意',
    causes: '常见原因，最常见的在前',
    change: '在哪里改',
    fixes: '怎么办',
    collect: '光看这份日志只能查到这里。要在下次查清',
    evidence: '依据',
    chain: '前因后果',
    timeline: '时间线',
    places: '出现在',
    references: '延伸阅读',
    others: (count) => `还发现（${number(count)}）`,
    more: '常见原因与延伸阅读',
  },
  report: {
    noFailure: '没有发现失败。',
    unexplained: '有失败，但被 min-severity 或 min-confidence 过滤掉了，或没有已知的原因可以解释。',
    nothingToRead: '没有可读的内容。',
    notAllRead: '没能读全；读到的部分里没有失败。',
    omitted: (count) => `还有 ${number(count)} 条诊断没有列出；一次少扫描一些文件。`,
    unread: (gap) => `未读取：${gap}`,
    incomplete: '没能读全。',
    unreadTitle: '有日志没能读取',
    andMore: (count) => `… 还有 ${number(count)} 项`,
    leftOut: (count) => `… 还有 ${number(count)} 项放不下，已省略。`,
    leftOutLines: (count) => `… 还有 ${number(count)} 行放不下，已省略。`,
    leftOutJobs: (count) => `… 还有 ${number(count)} 个作业放不下，已省略。`,
    leftOutRest: '… 其余放不下，已省略。',
    inPlaces: (names, more) => `出现在 ${names}${more > 0 ? `，另有 ${number(more)} 处` : ''}。`,
    toDo: (fix) => `怎么办：${fix}`,
    reading: (name, done, total) => `正在读取 ${name}：${done}${total ? ` / ${total}` : ''}`,
  },
  comment: {
    resolved: '已解决',
    noFailureIn: (run) => `${run}：没有发现失败。`,
    before: '之前：',
    run: (run, attempt) => `运行 ${run}${attempt > 1 ? `（第 ${attempt} 次尝试）` : ''}`,
    from: (run) => `来自${run}`,
    silence: (setting) => `用 ${setting} 可以不再发这条评论`,
    chainTitle: '前因后果',
  },
  change: {
    image: (image) => `这里写的是镜像 ${image}；在这里改正。`,
    instruction: '失败的是这条指令。',
    step: '失败的是这个步骤。',
    memory: (limit, peak, first) => {
      const recorded = peak ? `；内核杀死 ${peak.process} 时记录的峰值是 ${peak.mebibytes} MiB` : '';
      const value = first ? `；可以先试 ${first}` : '';
      return `触到的就是这个限制：${limit}${recorded}。把它调到高于程序所需${value}。`;
    },
    to: (line, text) => `把第 ${line} 行改为：${text}`,
    command: '无法运行的命令是在这里设置的。',
    healthCheck: '没有通过的是这项健康检查。',
    probe: '失败的是这个探针。',
    hook: '失败的是这个回调。',
    neverPull: '这里禁止拉取镜像，而节点上没有这个镜像。',
    noRoom: '没有节点放得下这里的请求。',
    failedCommand: '失败的是这条命令。',
    unknownInstruction: '构建器不认识这条指令。',
    copy: '这里要复制的内容不在构建上下文里。',
    example: '例如：',
  },
  explain: {
    collect: '要查明更多',
    windows: (number, hex) => `${number} 是 Windows 状态 0x${hex}。`,
    eightBits: (number, seen) => `Linux 的退出状态只有 8 位：exit(${number}) 传出来是 ${seen}。`,
    unknown: (word) => `不认识“${word}”；给出退出码、信号（SIGKILL）、状态（CrashLoopBackOff）或 id`,
  },
  timeline: TIMELINE,
  why: WHY,
  action: ACTION,
  help: HELP,
  options: OPTIONS,
  gaps: GAPS,
};
