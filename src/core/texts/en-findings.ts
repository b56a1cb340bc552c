import type { Sentences } from "./language";

/** What each finding says in English: what is there, and what it must be. */
export const EN_FINDINGS: Sentences = {
  "*/format": "{part}: the look departs from the standard: {deviations}.",

  "document/empty": "The document has no words yet. Insert the programme template to begin.",
  "document/not-judged": "This is {noun}; its layout is not judged here.",
  "document/not-judged#none":
    "This does not look like a Party document: no Party title, no cell's name, no document type was found. It is not judged.",
  "document/other-kind": "Checked as “{label}”, but what stands in it speaks for “{otherwise}”.",
  "document/state-layout":
    "The document carries the national motto of state documents. A Party document has the title “ĐẢNG CỘNG SẢN VIỆT NAM” at the top right instead.",

  "superiorBody/missing":
    "The Party organisation directly above is missing at the top left of page 1, such as “ĐẢNG BỘ XÃ TAM HƯNG”.",
  "superiorBody/form":
    "The body above must be named as an organisation, beginning with “{wanted}”, not as a committee (đảng uỷ, ban chấp hành).",

  "issuingBody/missing":
    "The name of {issuer} is missing at the top left, under the superior body, such as “CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG”.",
  "issuingBody/not-a-cell":
    "The issuing body reads “{found}”. A document of {issuer} must have “{wanted} …”.",
  "issuingBody/not-a-cell#committee":
    "The issuing body “{found}” is the cell's committee. A cell's document must name the cell: “{wanted} …”.",
  "issuingBody/asterisk": "The line with one asterisk (*) under the issuing body is missing.",
  "issuingBody/asterisk#place":
    "The asterisk (*) must stand right under the issuing body, above number and symbol.",
  "issuingBody/asterisk#other":
    "Under the issuing body there must be one asterisk (*), not a line or a row of other marks.",

  "numberSymbol/missing":
    "The number and symbol under the asterisk are missing, such as “Số 05-{sign}/{body}”.",
  "numberSymbol/unfilled": "The number of {noun} is not filled in. Write it after “Số” on issue.",
  "numberSymbol/colon": "The mark “{mark}” after “Số” must go. Write “{wanted}”.",
  "numberSymbol/colon#no-word": "The word “Số” is missing before the number. Write “{wanted}”.",
  "numberSymbol/type-sign": "The type sign is “{found}”. The sign of {noun} is “{wanted}”.",
  "numberSymbol/type-sign#none":
    "The type sign after the number is missing. The sign of {noun} is “{wanted}”.",
  "numberSymbol/body-sign": "The body sign is “{found}”. A document of {issuer} has “{wanted}”.",
  "numberSymbol/body-sign#none":
    "The body sign after the slash is missing. A document of {issuer} has “{wanted}”.",
  "numberSymbol/leading-zero":
    "A number below 10 must have a leading zero: “{wanted}” instead of “{found}”.",
  "numberSymbol/separators":
    "Between number and sign there must be a hyphen, between the two signs a slash. Write “{wanted}”.",
  "numberSymbol/separators#rest": "Nothing may follow the symbol. Write “{wanted}”.",

  "partyTitle/missing": "The title “ĐẢNG CỘNG SẢN VIỆT NAM” at the top right of page 1 is missing.",
  "partyTitle/wording": "The title must read, letter by letter: “{wanted}”.",
  "partyTitle/position":
    "The title must stand at the top right of page 1, level with the superior body.",
  "partyTitle/position#stacked":
    "The title stands in one column with the bodies' names. It must stand at the top right of page 1, level with the superior body.",
  "partyTitle/rule-line":
    "The solid rule under the title, as long as the title itself, is missing.",
  "partyTitle/rule-line#underlined":
    "The title is underlined. There must be a drawn solid rule below it, as long as the title.",
  "partyTitle/rule-line#typed":
    "The rule under the title is typed. It must be a drawn solid rule, as long as the title.",

  "placeDate/missing":
    "Place and date under the title are missing, such as “Tam Hưng, ngày 05 tháng 02 năm 2026”.",
  "placeDate/unfilled": "Place, day, month or year of issue is not filled in.",
  "placeDate/impossible-date":
    "There is no day {day}, month {month}, year {year} in the calendar. Correct the date of issue.",
  "placeDate/leading-zero":
    "Days below 10 and months 1 and 2 must have a leading zero, months 3 to 12 none. Write “{wanted}”.",
  "placeDate/wording":
    "The date must be written with the words ngày, tháng, năm. Write “{wanted}”.",
  "placeDate/wording#no-comma": "The comma after the place is missing. Write “{wanted}”.",
  "placeDate/wording#no-place": "The place and a comma are missing before the date: “{wanted}”.",
  "placeDate/wording#marks":
    "Only a comma after the place: no other mark may stand in the date. Write “{wanted}”.",

  "documentType/missing": "The document type “{type}”, centred on its own line, is missing.",
  "documentType/wrong-type":
    "The document type is “{found}”, but the document is checked as {noun}: write “{wanted}”.",
  "documentType/wrong-type#misspelt": "The document type reads “{found}”, it must read “{wanted}”.",
  "documentType/not-for-cell":
    "By Regulation 399-QĐ/TW (as reported by secondary sources) {issuer} does not issue “{found}”.",
  "documentType/own-line":
    "The document type “{type}” must stand alone on its line; the subject goes below.",

  "subject/missing": "The subject is missing, such as “{subject}”.",
  "subject/term":
    "The subject does not name the term, as in “công tác toàn khoá nhiệm kỳ 2025 - 2030”.",
  "subject/period": "The subject names no year, quarter or month, such as “{example}”.",
  "subject/carried-out":
    "The subject does not say which resolution or directive is carried out, such as “{example}”.",
  "subject/place": "The subject of {noun} must stand right under number and sign, on the left.",
  "subject/letter-case":
    "The subject is in capitals. In the specimen it is in sentence case, as in “{subject}”.",
  "subject/hyphens": "The line of five hyphens “{wanted}” under the subject is missing.",
  "subject/hyphens#place": "The row of hyphens must stand right under the subject.",
  "subject/hyphens#other": "Under the subject there must be exactly five hyphens “{wanted}”.",

  "addressees/missing":
    "In the middle of page 1, “{wanted}” and those whom it is sent to are missing.",
  "addressees/missing#below":
    "Under the subject, “{wanted}” and those whom it is sent to are missing.",
  "addressees/form": "Write “{wanted}” with a colon, then the addressee.",
  "addressees/form#ending":
    "Where there are several addressees each is followed by a semicolon (;).",
  "addressees/form#unwanted":
    "{Noun} must not have “Kính gửi” or “Kính trình”; its recipients stand at its end.",

  "legalBases/missing#none": "By custom {noun} names what it rests on right under its subject.",
  "legalBases/missing":
    "The legal bases under the subject are missing. By custom a programme rests on the Party Charter, the cell congress's resolution and a document of the body above.",
  "legalBases/charter": "The legal bases lack the Charter of the Communist Party of Vietnam.",
  "legalBases/cell-congress": "The legal bases lack the resolution of the cell's congress.",
  "legalBases/superior-decision":
    "The legal bases lack a resolution, programme or other document of the body above.",
  "legalBases/working-rules": "Consider citing the cell's working rules.",
  "legalBases/unit-situation": "Consider citing the unit's situation.",
  "legalBases/dangling":
    "This basis names no document. Give type, number and symbol, date, issuing body and subject – or take the line out.",
  "legalBases/dash": "Each basis must begin with a hyphen “-”.",
  "legalBases/dash#own-line":
    "This line holds several bases. Each must stand on a line or in a paragraph of its own.",
  "legalBases/ending": "Each basis must end with a semicolon (;), the last with a full stop (.).",
  "legalBases/citation": "This basis lacks {lacks}.",
  "legalBases/superseded":
    "{found} had been replaced before {noun} was issued. Consider citing what replaced it: {wanted}.",
  "legalBases/position": "The legal bases must stand right under the subject, before the sections.",
  "legalBases/format":
    "Legal bases of a Party document must be upright, not italic as in state documents.",

  "keyTasks/missing#thematic":
    "A section on key tasks is missing: resolutions, political and ideological work, following Hồ Chí Minh's example, emulation.",
  "keyTasks/missing#logical":
    "The tasks say nothing about key tasks: resolutions, political and ideological work, following Hồ Chí Minh's example.",
  "cadres/missing#thematic": "A section on cadres and party members is missing.",
  "cadres/missing#logical": "The tasks say nothing about cadres and party members.",
  "quality/missing#thematic": "A section on the unit's own professional work is missing.",
  "quality/missing#logical": "The tasks say nothing about the unit's own professional work.",
  "facilities/missing#thematic": "A section on facilities is missing.",
  "facilities/missing#logical": "The tasks say nothing about facilities.",
  "coordination/missing#thematic":
    "A section on social work and coordination with mass organisations, authorities and families is missing.",
  "coordination/missing#logical": "The tasks say nothing about social work and coordination.",
  "implementation/missing#thematic":
    "There is no section “Tổ chức thực hiện” that says who does what by when and how it is inspected.",
  "implementation/missing#logical":
    "The section “Tổ chức thực hiện”, which says who does what by when and how it is inspected, is missing.",
  "objectives/missing#thematic": "The programme names no objective or target.",
  "objectives/missing#logical": "The section on objectives and targets is missing.",
  "measures/missing#thematic": "The programme names no measure.",
  "measures/missing#logical": "The section on tasks and measures is missing.",
  "assignment/missing":
    "The programme names nobody in charge and no deadline. Naming them makes it easier to follow up.",
  "objectives/missing": "By custom {noun} gives objectives or targets; none were found.",
  "implementation/missing": "By custom {noun} says who does what by when; nothing of it was found.",
  "tasks/missing": "By custom {noun} sets tasks; none were found.",
  "purpose/missing": "By custom {noun} gives its purpose and requirements; none were found.",
  "content/missing":
    "By custom {noun} says what is done, whom it concerns and when; nothing of it was found.",
  "assessment/missing": "By custom {noun} assesses results before it sets tasks.",
  "results/missing": "By custom {noun} gives results; none were found.",
  "shortcomings/missing": "Shortcomings and their causes should be named.",
  "nextSteps/missing": "What comes next, or what is proposed, should be named.",
  "articles/missing":
    "By custom {noun} is divided into articles (“Điều 1.”, “Điều 2.” …); none were found.",
  "articles/form":
    "An article has “Điều”, an Arabic number with a full stop behind it, in bold: “Điều 1.”.",
  "articles/form#bold": "“Điều” and its number must be bold.",
  "effect/missing": "Who carries it out, and from when it holds, should be named.",
  "timePlace/missing": "By custom {noun} gives time and place; neither was found.",
  "attendance/missing":
    "By custom {noun} says who was there and who was absent; nothing of it was found.",
  "proceedings/missing":
    "By custom {noun} gives what was said and concluded; nothing of it was found.",
  "ending/missing": "When the meeting ended should be noted.",
  "sections/empty": "This section has a heading and nothing under it.",
  "sections/unfilled": "Blanks left in this section: {count}.",
  "sections/numbering#gap": "The numbering jumps: “{found}” stands where {choices} must follow.",
  "sections/numbering#repeat": "The number “{found}” is repeated; this must be {choices}.",
  "sections/numbering#mixed":
    "The numbering should be of one kind: “{found}” here, “{choices}” in the sections before.",
  "sections/numbering#start": "The first one is “{found}”; it must begin with {choices}.",
  "sections/points#mark": "A point has a letter and a bracket: “{wanted}” instead of “{found}”.",
  "sections/points#order":
    "Points follow the Vietnamese alphabet: “{found}” stands where “{wanted}” must.",
  "closing/missing": "The closing paragraph of commitment before the signature is missing.",

  "closing/missing#behind":
    "The closing stands behind the signature. Recipients and signature stand under all of the text.",

  "body/font-size":
    "The body has text of {found} pt; one size from {min} to {max} pt must be used throughout the body.",
  "body/font-size#mixed":
    "The body mixes sizes ({found} pt); one size must be used throughout, best {usual} pt.",
  "body/alignment": "Body paragraphs must be justified.",
  "body/indent": "The first line of each paragraph must be indented by about 10 mm.",
  "body/paragraph-spacing": "The space between paragraphs must be at least {min} pt.",
  "body/line-spacing": "Line spacing must be exact, from 18 pt to 22 pt.",
  "body/end-mark": "The text of {noun} must end with a full stop (.).",
  "body/end-mark#slash": "The text ends with a full stop (.), not with “./.”.",

  "signature/missing":
    "The signature at the bottom right, which begins with “{wanted}”, is missing.",
  "signature/missing#two-signers":
    "The signatures at the end of {noun} are missing: the recorder's on the left, the chair's on the right.",
  "signature/position":
    "The signature is not on the right. Signing authority, position and name must stand on the right, right under the text.",
  "signingAuthority/missing": "The line of the signing authority, “{wanted}”, is missing.",
  "signingAuthority/form": "The signing authority must read “{wanted}”.",
  "signingAuthority/form#none":
    "“T/M” is missing before the cell's name. The signing authority must read “{wanted}”.",
  "signingAuthority/form#mark": "“On behalf of” is “T/M”, with a slash. Write “{wanted}”.",
  "signingAuthority/form#committee":
    "A cell's document is signed for the cell, not for its committee. Write “{wanted}”.",
  "signingAuthority/acting-for":
    "Cells and committees act collectively, so nobody signs in place of (K/T) another. Write “{wanted}”.",
  "signerPosition/missing": "The signer's position is missing (BÍ THƯ or PHÓ BÍ THƯ).",
  "signerPosition/form":
    "The position must not repeat the body's name: “{wanted}” instead of “{found}”.",
  "signerPosition/form#other": "The signer must have a Party position: {wanted}, not “{found}”.",
  "recorder/missing": "{Noun} must be signed by its recorder, on the left.",
  "signerName/unfilled#chair": "{Noun} must be signed by the chair, on the right.",
  "signerName/unfilled": "The signer's name is not filled in.",
  "signerName/unfilled#none": "The signer's name is missing.",
  "signerName/titles": "The title “{titles}” before the signer's name must go.",
  "seal/note":
    "For a cell without a seal of its own the secretary (or the deputy in charge) signs and nothing is stamped. If so, take this note out.",

  "recipients/missing":
    "The recipients at the bottom left are missing: “Nơi nhận:”, who gets it and where it is filed.",
  "recipients/empty": "Under “Nơi nhận:” nobody is named, nor where it is filed.",
  "recipients/unfilled": "The recipients are not filled in.",
  "recipients/position":
    "The recipients and the signature stand over one another. The recipients must stand on the left, under the text.",
  "recipients/label": "It must read “{wanted}”, with a colon.",
  "recipients/label#none": "The underlined line “Nơi nhận:” above the recipients is missing.",
  "recipients/label#not-underlined": "“{wanted}” must be underlined by a solid line.",
  "recipients/label#both":
    "It must read “{wanted}”, with a colon, and be underlined by a solid line.",
  "recipients/label#own-line":
    "“Nơi nhận:” must stand alone on its line, and each recipient on a line below.",
  "recipients/dash": "Each recipient must stand on its own line and begin with a hyphen “-”.",
  "recipients/ending":
    "Each recipient's line must end with a semicolon (;), the last with a full stop (.).",
  "recipients/filing": "The last line must say where it is filed: “{wanted}”.",
  "recipients/filing#not-last": "The filing line must be the last one: “{wanted}”.",
  "recipients/filing-form":
    "After “Lưu” no colon must stand; a cell has no clerk's office, so no “VT”. Write “{wanted}”.",
  "recipients/like-above": "{Noun} must not have “Kính gửi” or “Như trên”. Name each recipient.",
  "recipients/like-above#wanted": "The first line of the recipients of {noun} is “{wanted}”.",
  "recipients/format#label": "The line “Nơi nhận:” departs from the standard's look: {deviations}.",
  "recipients/format": "The recipients' lines depart from the standard's look: {deviations}.",

  "page/size": "The paper is {width} × {height} mm, it must be A4 (210 × 297 mm).",
  "page/orientation": "The page is landscape. {Noun} stands on A4 portrait.",
  "page/margins":
    "The margins top · bottom · left · right are {found} mm, they must be {wanted} mm.",
  "page/number": "There are no page numbers. From page 2 they must stand centred at the top.",
  "page/number#below": "The page number is at the bottom. It belongs centred at the top.",
  "page/number#off-centre": "The page number must be centred at the top.",
  "page/number#among-words":
    "The page number belongs centred at the top. It stands on one line with other words (“{found}”), so it is not moved by itself: double-click that line and move the number to a line of its own, centred at the top.",
  "page/first-page-number":
    "Page 1 shows its page number. It must not: numbers show from page 2 on.",
  "page/first-page-number#among-words":
    "Page 1 must not show its number. It stands on one line with other words (“{found}”), so it is not taken away by itself: double-click there, choose Different First Page, and delete the number on page 1.",

  "text/font": "There is text that is not in {wanted}: {fonts}. The whole document uses {wanted}.",
  "text/font#unnamed": "The document does not set the font {wanted}.",
  "text/legacy-encoding":
    "The document uses fonts of an old encoding ({fonts}), not Unicode. Convert it to Unicode with a converter (UniKey, say: Ctrl+Shift+F6), then set Times New Roman.",
  "text/decomposed":
    "Letters with marks are decomposed here (the marks stand apart). Precomposed Unicode must be used.",
  "text/colour": "The text must be black.",
  "text/placeholder": "There is a blank or a sample name left. Write the real words.",
  "text/tone-style":
    "Two styles of tone marks are mixed ({old} × as in “toàn khóa”, {modern} × as in “toàn khoá”). Keep to one.",
  "text/spacing": "There are spaces too many between words or before a mark.",
  "text/set-phrase": "This may be a slip. The set phrase is “{wanted}”.",

  "facts/district-level":
    "Since 1 July 2025 there is no district level. Name the commune's or province's body in charge.",
  "facts/former-unit":
    "Since 1 July 2025 there is no {former}; it belongs to {now} now. Use today's name.",
  "facts/former-unit#level":
    "Since 1 July 2025 there are no districts, towns or cities below a province, only communes, wards and special zones. Use today's name.",
  "facts/former-body": "There is no “{former}” any more. Name the body in charge now.",
  "facts/former-body#board":
    "“{former}” is now {now}; in a commune {commune} does its work. Use today's name.",
  "facts/former-body#commune":
    "In a commune {now} does the work of “{former}” now. Use today's name.",
  "facts/term-length":
    "The term {term} is {length} years long. Since 1 July 2025 a cell's term is five years (on trial). Check its first and last year.",
  "facts/term-length#turn":
    "The term {term} is {length} years long. Congresses before 1 July 2025 had terms of two or three years, those since then have five (on trial). Check its first and last year.",
  "facts/term-length#before":
    "The term {term} is {length} years long. By the Party Charter a cell's congress meets twice in five years, so that a term mostly has two or three years. Check its first and last year.",
  "facts/term-length#backwards": "The term {term} does not end after it begins. Check the years.",
  "facts/term-mismatch":
    "The document gives two terms of the cell: {first} and {other}. Keep to one.",
  "facts/cell-mismatch":
    "The document gives two names of the cell: “{first}” and “{other}”. Keep to one.",
  "facts/date-outside-term":
    "The date of issue (year {year}) lies outside the term {term}. Check the date or the term.",
};
