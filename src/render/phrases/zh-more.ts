/** Chinese: timelines, the ranking, the action, help. */
import type { OptionName } from '../../options.ts';
import type { ActionPhrases } from './action.ts';
import type { HelpPhrases } from './help.ts';
import type { RetryPhrases } from './retry.ts';
import type { TimelinePhrases } from './timeline.ts';
import type { WhyPhrases } from './why.ts';

export const TIMELINE: TimelinePhrases = {
  after: (duration) => `${duration}后`,
  ended: (what, code) => `${what} 以退出码 ${code} 结束`,
  memory: (used, limit) => `已用 ${used}，限制 ${limit}`,
  between: (count) => `中间还有 ${count} 条`,
  zone: 'UTC',
};

export const RETRY: RetryPhrases = {
  elsewhere: '原因在作业之外，通常会自行消失',
  room: '集群收回了位置，别处可能有空位',
  passing: '原因通常会自行消失',
  sameCode: '同样的代码会得到同样的结果',
  sameSettings: '同样的设置会得到同样的结果',
  sameRights: '同样的凭据会再次被拒绝',
  sameRepository: '仓库仍然相同',
  sameTools: '现在运行不了的，重试也运行不了',
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

const SEVERITIES = { error: '错误', warning: '警告', notice: '提示' } as const;

export const WHY: WhyPhrases = {
  heading: '为什么这样排序',
  nothing: '什么都没有识别出来',
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
  repeats: (id, subject) => `重复：${id}（${subject}）已经解释过`,
  backgroundOf: (id) => `${id} 的背景`,
  overcome: (id) => `后来已恢复，见 ${id}`,
  nothingFailed: '同一对象没有失败',
  passed: '它所在的步骤或作业通过了',
  unexplained: '没有别的发现能解释它',
  facts: (severity, role, confidence) => {
    const roles = { cause: '原因', symptom: '症状', wrapper: '转述', context: '背景' };
    const levels = { high: '高', medium: '中', low: '低' };
    return `${SEVERITIES[severity]}级${roles[role]}，可信度${confidence ? levels[confidence] : '—'}`;
  },
  raised: (from) => `解释了失败的步骤，因此提高级别${from ? `（原为${SEVERITIES[from]}）` : ''}`,
  lessSevere: (than) => `不如 ${than} 严重`,
  survived: (id) => `该步骤在此之后继续运行，直到 ${id}`,
  nearer: (id) => `${id} 离原因更近`,
  lessSure: (than) => `不如 ${than} 确定`,
  later: (than) => `晚于 ${than}`,
};

export const ACTION: ActionPhrases = {
  noLogs: '没有可扫描的日志：输入“path”为空，而这次运行里失败的作业都没有日志。把它设为文件或通配符。',
  noLogsAt: (source, why) => `${source} 处没有可扫描的日志：${why}。`,
  noOutputs: (code) => `无法写入输出（${code}）。清理或修复磁盘。`,
  noReportFile: (path, code) => `无法写入报告文件 ${path}（${code}）。清理或修复磁盘。`,
  moreFindings: (count) => `还有 ${count} 条发现，见作业摘要和报告。`,
  noToken: '输入“github-token”为空。保留默认值即可。',
  noComment: (why) => `没有发表 PR 评论：${why}`,
  checkInstead: '结论改写在 check run 里。',
  noCheck: (why) => `没有创建 check run：${why}`,
  lacking: (permissions) => `没能读到的部分需要权限 ${permissions}。`,
  permissions: '给该作业这些权限：',
  undelivered: '有内容没能发布',
};

export const HELP: HelpPhrases = {
  about: '说明最先死掉的是什么、为什么、在哪一行、该改什么。',
  scan: '说明是什么失败了：读日志、docker inspect、kubectl describe …',
  run: '运行命令，原样传出输出和退出码，失败时说明原因',
  explain: '说明 137、-1、CrashLoopBackOff 或 0xC0000005 的含义',
  patterns: '列出模式；检查并测试某个目录里的模式',
  help: '某个子命令的选项',
  exitCodes: '退出码：0 完成，1 达到 --fail-on，2 用法错误，3 没有可读的内容。',
  paths: 'PATH 是文件、目录，或 zip、tar、gzip 归档；- 是标准输入；以 ! 开头表示排除。',
};

export const OPTIONS: Readonly<Record<OptionName, string>> = {
  format: '输出格式',
  output: '写入文件，而不是标准输出',
  each: '每个路径单独分析，各出一份报告',
  why: '说明每个候选为什么胜出或落选',
  docker: '向容器引擎查询失败的容器：auto = 引擎有响应时',
  kubernetes: '向集群查询失败的 Pod：auto = 配置了 kubeconfig 时',
  namespace: '只查询这个命名空间',
  path: '要扫描的文件、目录、归档或通配符，每行一个；! 表示排除',
  'working-directory': '相对路径以这个目录为准',
  'github-token': '用于作业日志、评论和 check run 的令牌',
  'job-logs': '读取哪些作业的日志：auto = path 为空、由另一个工作流触发、或给了 run-id 时等于 failed',
  'run-id': '读取哪次运行的作业日志：ID、ID/attempts/N 或它的 URL',
  run: '同时读取这次运行里失败作业的日志',
  job: '同时读取这个作业的日志',
  comment: '在 PR 上评论：auto = 有发现，或那里已有我们的评论时',
  'check-name': '创建这个名字的 check run；空 = 不创建',
  matrix: '保持不变；评论靠它区分矩阵里的作业',
  'job-summary': '写作业摘要',
  annotations: '给运行添加注解',
  'max-annotations': '注解最多几条（运行器每级保留 10 条）',
  'if-no-logs-found': '路径什么都没匹配到时怎么办',
  language: '报告的语言（en、ru、zh、ko）：空 = 跟随区域设置；在 action 里是英文',
  patterns: '自己的模式所在的目录，加在自带的模式之外',
  'fail-on': '有诊断达到这个级别时，退出码为 1',
  'min-severity': '略去级别更低的',
  'min-confidence': '略去可信度更低的',
};
