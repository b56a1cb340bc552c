/** Follows complex fields: an instruction may be spread over several runs and have fields of its own inside. */
export class FieldReader {
  private readonly open: { instruction: string; complete: boolean }[] = [];

  /** Takes a `w:fldChar`; gives the instruction that is complete with it, null when none is. */
  mark(type: string | undefined): string | null {
    if (type === "begin") {
      this.open.push({ instruction: "", complete: false });
      return null;
    }
    const field = type === "end" ? this.open.pop() : this.open.at(-1);
    if (!field || field.complete) return null;
    field.complete = true;
    return field.instruction;
  }

  append(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.complete) field.instruction += text;
  }
}
