import { control, p, r, row } from "./blocks";
import { fail, same, type Bench, type BenchReading, type Probe, type ProbeGroup } from "./probe";

const BLOCKS = [
  p(r("Đầu văn bản có chỗ cần xem ở đây.")),
  row(p(r("ô thứ nhất")), p(r("ô có chữ cần tìm"))),
  p(`${r("Ngày ")}${control("chibo:try.reveal", 910002, r("01 tháng 6"))}${r(" năm 2026")}`),
].join("");

/** The words are selected: what is then selected is read back. */
function revealed(
  id: "reveal-body" | "reveal-table" | "reveal-control",
  paragraph: number,
  quote: string,
): Probe<BenchReading> {
  return {
    id,
    source: "WordApi 1.1; office-js #4549",
    run: async ({ texts }, { host }: Bench) => {
      const isShown = await host.reveal({ paragraph, text: texts[paragraph] ?? "", quote });
      if (!isShown) return fail(quote, "not found");
      return Word.run(async (context) => {
        const selection = context.document.getSelection();
        selection.load("text");
        await context.sync();
        return same([quote], [selection.text]);
      });
    },
  };
}

/** "Đến chỗ này" in the body, in a table and in a control. */
export const REVEAL_PROBES: ProbeGroup<BenchReading> = {
  prepare: ({ put }) => put(BLOCKS),
  probes: [
    revealed("reveal-body", 0, "cần xem"),
    revealed("reveal-table", 2, "chữ cần tìm"),
    revealed("reveal-control", 3, "01 tháng 6"),
  ],
};
