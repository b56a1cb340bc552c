import { startingLarge } from "../standards/letter-case";
import type { PartyDocument } from "./party-document";

/** A task that a document's text names: what is done, and who does it by when as far as the text says so; empty where it does not. */
export interface NamedTask {
  readonly task: string;
  readonly lead: string;
  readonly assist: string;
  readonly deadline: string;
}

/** A person or body, as such texts name them. */
const WHO =
  "(?:(?:các |từng )?(?:đồng chí|đ/c) [^,;:.()]{2,50}?|(?:phó )?bí thư(?: chi (?:bộ|đoàn))?|chi uỷ(?: viên [^,;:.()]{2,30}?)?|(?:ban|tổ|bộ phận|công đoàn|chi đoàn|chi hội|hội) ?[^,;:.()]{0,40}?|toàn thể đảng viên|(?:phó )?hiệu trưởng|trưởng (?:thôn|phòng|trạm|ban) ?[^,;:.()]{0,20}?)";
const LEADS = "chủ trì|phụ trách(?: chung)?|chịu trách nhiệm(?: chính| chung)?|đảm nhiệm|đảm nhận";

const LEAD: readonly RegExp[] = [
  new RegExp(`(?:giao(?: cho)?|phân công|do) (${WHO}) (?:${LEADS})`, "iu"),
  new RegExp(`(?<![\\p{L}])(${WHO}) (?:${LEADS})`, "iu"),
  new RegExp(`(?:người )?(?:chủ trì|phụ trách)\\s*:\\s*([^,;.()]{2,60})`, "iu"),
];
const ASSIST =
  /(?:,\s*)?(?:có sự )?phối hợp(?: chặt chẽ)?(?: thực hiện)?(?:\s*:| với| cùng)\s*([^,;.()]{2,70})|(?:,\s*)?([^,;.()]{2,50}?) phối hợp(?= thực hiện|\s*$|[,;.])/iu;
/** A day, a month, a quarter or a year, and what may follow it. */
const TIME =
  "(?:ngày|tháng|quý|năm(?: học)?)\\s+(?:\\d{1,4}(?:/\\d{1,2})?(?:/\\d{4})?(?: - \\d{4})?|[ivx]+(?!\\p{L}))";
const DEADLINE = new RegExp(
  [
    "(?:,\\s*)?(?:(?:phải )?(?:hoàn thành|xong|thực hiện xong) )?",
    "((?:trước|chậm nhất|muộn nhất|đến|trong|vào|từ|hết)(?: hết| cuối| đầu| giữa| là| vào)* ",
    `${TIME}(?:(?:,| và| đến)? ${TIME})*(?: h[ằà]ng năm)?`,
    "|(?:h[ằà]ng|mỗi) (?:tuần|tháng|quý|năm)(?: một lần| ít nhất một lần)?",
    `|(?:thời hạn|hạn)\\s*:\\s*[^,;.()]{2,40})`,
  ].join(""),
  "iu",
);

const MARKER = /^\s*(?:[-–+•*]|\d{1,2}(?:\.\d{1,2})*[.)-]|[a-zđ][.)])\s*/u;
/** What is to be reached is no task. */
const GOAL = /^(?:[-–+]\s*)?(?:mục tiêu|chỉ tiêu|phấn đấu)/u;
const LABEL = /^(?:giải pháp|biện pháp|nhiệm vụ|phân công)[^:]{0,30}:\s*/iu;
/** Behind a full stop or a semicolon a new task may begin. */
const SENTENCE_END = /(?<=[.;])\s+/u;
/** Fewer words name no task, only who or when. */
const LEAST_WORDS = 3;
const MOST_TASKS = 40;

/**
 * The tasks that the sections of a document name, in its order: those alone of which it says who leads them or by when. A sentence
 * that says only that speaks of the task before it. Words are the document's own.
 */
export function namedTasks({ body, headings, closing }: PartyDocument): readonly NamedTask[] {
  const isHeading = new Set(headings.map(({ line }) => line));
  const goals = headings.filter(({ words }) => GOAL.test(words));
  const isGoal = new Set(goals.flatMap(({ content }) => content));
  const tasks: NamedTask[] = [];
  let open: NamedTask | null = null;
  const close = () => {
    if (open && (open.lead !== "" || open.deadline !== "")) tasks.push(open);
    open = null;
  };
  for (const { line } of body) {
    const isTold = !isHeading.has(line) && !isGoal.has(line) && line !== closing;
    const isProse = isTold && !GOAL.test(line.normal.text) && !line.paragraph.cell;
    if (!isProse || line.blanks.length > 0 || /:\s*$/u.test(line.text)) {
      close();
      continue;
    }
    for (const sentence of line.text.replace(MARKER, "").replace(LABEL, "").split(SENTENCE_END)) {
      if (GOAL.test(sentence.toLowerCase())) {
        close();
        continue;
      }
      const read = readTask(sentence);
      const words = read.task.split(" ").filter((word) => word !== "").length;
      if (words >= LEAST_WORDS) {
        close();
        open = read;
      } else if (open) open = completed(open, read);
    }
  }
  close();
  return tasks.slice(0, MOST_TASKS);
}

/** What a later sentence says of a task, where the task's own does not. */
function completed(task: NamedTask, later: NamedTask): NamedTask {
  return {
    task: task.task,
    lead: task.lead || later.lead,
    assist: task.assist || later.assist,
    deadline: task.deadline || later.deadline,
  };
}

function readTask(sentence: string): NamedTask {
  let rest = sentence.replace(/\s+/gu, " ").trim();
  const take = (patterns: readonly RegExp[]): string => {
    for (const pattern of patterns) {
      const match = pattern.exec(rest);
      if (!match) continue;
      rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
      return tidy(match[1] ?? match[2] ?? "");
    }
    return "";
  };
  // Who helps stands behind who leads as a rule, and would be taken for a part of that name.
  const assist = take([ASSIST]);
  const lead = take(LEAD);
  const deadline = take([DEADLINE]);
  return { task: startingLarge(tidy(rest)), lead: startingLarge(lead), assist, deadline };
}

/** Without marks and words that led to what was taken out. */
function tidy(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/\s+([,;.])/gu, "$1")
    .replace(/^[\s,;.:]+|[\s,;.:]+$/gu, "")
    .replace(/(?:^|[\s,]+)(?:và|hoàn thành|báo cáo|thực hiện|theo dõi)$/iu, "")
    .replace(/[\s,;.:]+$/u, "");
}
