/** Signs that file systems do not take in names. */
const REFUSED = /[\\:*?"<>|\p{Cc}]/gu;

/** Makes names of a zip's members of a kind that every system takes, each used once; folders stay folders. */
export function memberNames(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    const parts = wanted
      .split("/")
      .map((part) => part.replace(REFUSED, "_").trim())
      .filter((part) => part !== "" && part !== "." && part !== "..");
    const name = parts.join("/") || "_";
    const dot = name.lastIndexOf(".");
    const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1)
      free = `${stem} (${count})${end}`;
    taken.add(free.toLowerCase());
    return free;
  };
}
