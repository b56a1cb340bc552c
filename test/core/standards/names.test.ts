import fc from "fast-check";
import {
  committeeName,
  nameWords,
  personalName,
  runningName,
  unitName,
  upperCase,
} from "../../../src/core/standards/names";
import { anyProfile } from "../template/profile-arbitrary";

describe("names in running text", () => {
  it.each([
    ["ĐẢNG BỘ XÃ TAM HƯNG", "Đảng bộ xã Tam Hưng"],
    ["CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG", "Chi bộ Trường Mầm non Mỹ Hưng"],
    ["CHI BỘ TRƯỜNG TRUNG HỌC CƠ SỞ SỐ 2", "Chi bộ Trường Trung học cơ sở số 2"],
    ["CHI BỘ TRƯỜNG THCS CHU VĂN AN", "Chi bộ Trường THCS Chu Văn An"],
    ["CHI BỘ THÔN ĐÔNG XÃ BÌNH MINH", "Chi bộ thôn Đông xã Bình Minh"],
    ["CHI BỘ BẢN NÀ BẢN", "Chi bộ bản Nà Bản"],
    ["CHI BỘ TỔ DÂN PHỐ SỐ 5", "Chi bộ tổ dân phố số 5"],
    ["CHI BỘ TRẠM Y TẾ PHƯỜNG NGÔ QUYỀN", "Chi bộ Trạm Y tế phường Ngô Quyền"],
    ["CHI BỘ CÔNG TY CỔ PHẦN MAY SÔNG HỒNG", "Chi bộ Công ty Cổ phần May Sông Hồng"],
    ["CHI BỘ ỦY BAN NHÂN DÂN XÃ", "Chi bộ Ủy ban nhân dân xã"],
    ["CHI BỘ UỶ BAN NHÂN DÂN XÃ", "Chi bộ Uỷ ban nhân dân xã"],
    ["đảng bộ phường ngô quyền", "Đảng bộ phường Ngô Quyền"],
    ["Chi bộ khu phố Đông", "Chi bộ khu phố Đông"],
    ["ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG", "Đảng bộ thành phố Hải Phòng"],
    ["ĐẢNG BỘ QUÂN KHU IV", "Đảng bộ Quân khu IV"],
  ])("%s → %s", (name, running) => {
    expect(runningName(name)).toBe(running);
  });

  it("keep every letter: in capitals they are the name again", () => {
    fc.assert(
      fc.property(anyProfile, ({ superiorBody, cellName, place }) => {
        for (const name of [superiorBody, cellName, place]) {
          expect(upperCase(runningName(name))).toBe(upperCase(name));
          expect(upperCase(runningName(upperCase(name)))).toBe(upperCase(name));
        }
      }),
    );
  });

  it("name the committee of an organisation, and the unit of a cell", () => {
    expect(committeeName("ĐẢNG BỘ XÃ TAM HƯNG")).toBe("Đảng uỷ xã Tam Hưng");
    expect(unitName("CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG")).toBe("Trường Mầm non Mỹ Hưng");
    expect(unitName("Chi bộ thôn Đông")).toBe("thôn Đông");
  });

  it("leave a person's name alone unless its letter case is lost", () => {
    expect(personalName("Y Ka Nin H’Đơk")).toBe("Y Ka Nin H’Đơk");
    expect(personalName("TRẦN VĂN ƯỚC")).toBe("Trần Văn Ước");
  });

  it("are split into words where a clerk would break the line", () => {
    const words = nameWords("CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG").map(({ syllables }) =>
      syllables.join(" "),
    );
    expect(words).toEqual(["CHI BỘ", "TRƯỜNG", "MẦM NON", "MỸ HƯNG"]);
  });
});
