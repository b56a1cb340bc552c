import { releaseArguments } from "../../src/release/arguments";

test.each([
  [[], "Thiếu địa chỉ"],
  [["--origin", "chibo"], "không phải là địa chỉ web"],
  [["--origin", "http://chibo.vn"], "https://"],
  [["--origin", "https://chibo.vn/thu-muc"], "không có đường dẫn"],
  [["--origin", "https://chibo.vn/?a=1"], "không có đường dẫn"],
  [["--origin", "https://ten@chibo.vn"], "không có đường dẫn"],
  [["--origin", "https://localhost:3000"], "--localhost"],
  [["--origin", "https://127.0.0.1"], "--localhost"],
  [["--origin", "https://chibo.vn", "--share", "C:\\ChiBo"], "thư mục chia sẻ"],
  [["--origin", "https://chibo.vn", "--share", '\\\\may-chu\\a"b'], "thư mục chia sẻ"],
  [["--orign", "https://chibo.vn"], "--orign"],
])("%j is refused in a sentence", (argv, words) => {
  expect(releaseArguments(argv)).toEqual(expect.stringContaining(words));
});

test("a host is an origin, with or without a slash and a port; localhost where it is asked for", () => {
  const origin = (...argv: string[]) => releaseArguments(["--origin", ...argv]);
  expect(origin("https://Chibo.vn/")).toEqual({ origin: "https://chibo.vn" });
  expect(origin("https://chibo.vn:8443")).toEqual({ origin: "https://chibo.vn:8443" });
  expect(origin("https://localhost:3000", "--localhost")).toEqual({
    origin: "https://localhost:3000",
  });
  expect(origin("https://chibo.vn", "--share", "\\\\may-chu\\Văn phòng\\ChiBo")).toEqual({
    origin: "https://chibo.vn",
    share: "\\\\may-chu\\Văn phòng\\ChiBo",
  });
});
