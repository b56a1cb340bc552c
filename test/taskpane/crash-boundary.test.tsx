import { render, screen } from "@testing-library/react";
import { CrashBoundary } from "../../src/taskpane/layout/crash-boundary";

function Broken(): never {
  throw new Error("Loading chunk 7 failed");
}

test("a pane that breaks says so, with a way out and the details", () => {
  const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
  render(
    <CrashBoundary language="vi">
      <Broken />
    </CrashBoundary>,
  );
  screen.getByRole("alert");
  screen.getByText("Ngăn này gặp trục trặc");
  screen.getByRole("button", { name: "Mở lại ngăn" });
  screen.getByText("Error: Loading chunk 7 failed");
  quiet.mockRestore();
});
