/** The pages of the screening, the gates and the time after a stop, as a person reads them. */
import { describe, expect, it } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import { QUESTIONS_AFTER, questionsBefore } from "../../src/safety/check-in.ts";
import { beginCheckIn, pressKey } from "../../src/safety/check-in-state.ts";
import { usualCircumstances } from "../../src/safety/circumstances.ts";
import type { Concern } from "../../src/safety/concern.ts";
import { gateRoutine } from "../../src/safety/gate-routine.ts";
import { CONCERNS, GATES } from "../../src/safety/gates.ts";
import { nextTime } from "../../src/safety/next-time.ts";
import type { PastSession } from "../../src/safety/past.ts";
import { SCREENING_CHOICES } from "../../src/safety/screening-questions.ts";
import { takeScreening, withAgreement, withConcern } from "../../src/safety/take-screening.ts";
import { answerWords, checkInLines } from "../../src/view/check-in-question.ts";
import { widthOf } from "../../src/view/fit.ts";
import { doctorPage } from "../../src/view/gate-doctor.ts";
import { forDoctor } from "../../src/view/gate-for-doctor.ts";
import { gateNotes } from "../../src/view/gate-notes.ts";
import { refusalPage, refusalSentence } from "../../src/view/gate-refusal.ts";
import { nextTimePage } from "../../src/view/next-time.ts";
import { screeningPage } from "../../src/view/screening-page.ts";
import { concernWord } from "../../src/view/screening-words.ts";
import { clearedTicks, TODAY, ticked } from "../safety/answers.ts";
import { SHIPPED, shippedRoutine } from "../safety/shipped.ts";
import { entry, exercise, routine } from "../support/exercises.ts";
import { PLAIN } from "../support/frames.ts";

const shown = (lines: readonly string[]): string => `\n${lines.join("\n")}\n`;
const textOf = (lines: readonly string[]): string => lines.join(" ").replace(/\s+/g, " ");

function gated(subject = shippedRoutine("starter"), ...concerns: readonly Concern[]) {
  return gateRoutine(subject, SHIPPED, usualCircumstances(clearedTicks(...concerns), TODAY), { warmup: true });
}

function notesFor(...concerns: readonly Concern[]) {
  const result = gated(shippedRoutine("starter"), ...concerns);
  if (result.kind !== "ready") throw new Error("refused");
  return result.notes;
}

const STOPPED: PastSession = {
  day: 100,
  at: 100,
  outcome: "stopped",
  stop: "sharp",
  effort: null,
  form: null,
  pain: { before: null, worst: null },
  exercises: [
    {
      exercise: "superman",
      ...{ setsDone: 0, repsDone: 0, repsPlanned: 1, heldSeconds: 4, plannedSeconds: 10 },
      ...{ skipped: false, heavy: true, quality: "sharp", pain: null },
    },
  ],
};

const nameOf = (id: string) => SHIPPED.exercise(id)?.name ?? id;

function stopPage(history: readonly PastSession[], today: number, columns = 80): string[] {
  const next = nextTime(history, today, () => null);
  return next ? nextTimePage(next, { nameOf, today }, columns, PLAIN) : [];
}

describe("the answers", () => {
  it("are told with what they change", () => {
    const followedUp = { fracture: { when: "Longer ago", to: "all but twisting", cleared: "2026-11-01" } };
    const taken = takeScreening({ concerns: ["fracture", "spine-disease", "blood-pressure"], followedUp }, null, TODAY);
    expect(shown(screeningPage(withAgreement(taken, "starter", [], TODAY), TODAY, 80, PLAIN))).toMatchInlineSnapshot(`
      "
      Your answers
      Asked on 2026-11-22.

      You ticked
      • a recent fracture of the spine (longer ago), cleared on 2026-11-01: all but
        twisting
      • a known disease of the spine
      • high blood pressure or heart disease

      What that changes
      • A recent fracture of the spine: exercises are left out (bends the spine as far
        as it goes, twists the spine as far as it goes, heavy on the spine).
      • A known disease of the spine: your doctor sees the list of a routine before
        you start it.
      • High blood pressure or heart disease: holds are kept short, and you breathe
        all the time.

      Seen by a doctor
      • the routine starter, on 2026-11-22

      Something changed? backcoach screen asks again. backcoach screen --clear forgets
      all of it.
      "
    `);
  });

  it("of nobody are asked for", () => {
    expect(textOf(screeningPage(null, TODAY, 80, PLAIN))).toContain("have not been asked yet");
    expect(textOf(screeningPage(withConcern(null, "red-flags", TODAY), TODAY, 80, PLAIN))).toContain(
      "have not been asked yet",
    );
  });

  it("of half a year ago are asked for again", () => {
    expect(textOf(screeningPage(ticked("knee"), "2027-06-01", 80, PLAIN))).toContain("over 6 months old");
  });

  it("have a word for everything that can be ticked", () => {
    for (const concern of CONCERNS) expect(concernWord(concern)).not.toBe("");
  });
});

describe("the notes of the gates", () => {
  it("say what is left out, why, and what comes instead", () => {
    expect(shown(gateNotes(notesFor("stenosis", "knee", "blood-pressure"), 80, PLAIN))).toMatchInlineSnapshot(`
      "
      Keep in mind
      • Blood pressure and heart: breathe all the time, never hold your breath. Ask
        your doctor before you begin.

      Changed for you
      • Bird-dog left out: weight or a deep bend on the knees. Heel slide instead.
      • Side plank: hold 10 seconds at most, and breathe all the time.
      • Shoulder bridge left out: worse on arching, raises the blood pressure. Pelvic
        tilt is there already.
      • Cat-cow left out: weight or a deep bend on the knees. Cat-cow on a chair
        instead.
      • Child's pose left out: weight or a deep bend on the knees. Breathing pelvic
        rock instead.
      "
    `);
  });

  it("are silent when nothing was changed", () => {
    expect(gateNotes([], 80, PLAIN)).toEqual([]);
  });
});

describe("a refusal", () => {
  it("says who can clear it and how", () => {
    const refusal = { why: "concerns", concerns: ["fracture"] } as const;
    expect(shown(refusalPage(refusal, 80, PLAIN, "112"))).toMatchInlineSnapshot(`
      "
      No session today
      An answer of yours says that exercises are not for now. That is care, not a
      judgement.

      A recent fracture of the spine
      The doctor who looks after the fracture can clear you for exercises.
      Then tell backcoach: backcoach screen --cleared fracture. With the day:
      backcoach screen --cleared fracture=2026-01-31.
      "
    `);
    expect(refusalSentence(refusal)).toBe("No session with a recent fracture of the spine.");
  });

  it.each(CONCERNS.filter((concern) => !["open", "doctor-list"].includes(GATES[concern].session)))(
    "with %s names it, and a way on",
    (concern) => {
      const text = textOf(refusalPage({ why: "concerns", concerns: [concern] }, 80, PLAIN, "112"));
      expect(text.toLowerCase()).toContain(concernWord(concern));
      expect(text).toMatch(/backcoach screen|Tomorrow is another day/);
    },
  );

  it("for red flags shows them, with the number that is valid here", () => {
    const text = textOf(refusalPage({ why: "concerns", concerns: ["red-flags"] }, 80, PLAIN, "999"));
    expect(text).toContain("call 999");
    expect(text).toContain("backcoach screen --cleared red-flags");
  });

  it("for want of anything left lists what went", () => {
    const one = routine([entry("reach")], { define: [exercise("reach", { name: "Reach", tags: ["hands"] })] });
    const result = gated(one, "wrist");
    if (result.kind !== "refused") throw new Error("not refused");
    expect(textOf(refusalPage(result.refusal, 80, PLAIN, "112"))).toContain("Reach left out: weight on the wrists.");
    expect(refusalSentence(result.refusal)).toContain("nothing of this routine is left");
  });
});

describe("a doctor's look", () => {
  it("is asked for with the two commands", () => {
    const text = textOf(doctorPage(["spine-disease", "illness"], "starter", 80, PLAIN));
    expect(text).toContain("a known disease of the spine, another long illness, or medicine for one");
    expect(text).toContain("backcoach show starter --for-doctor");
    expect(text).toContain("backcoach screen --agreed starter");
  });

  it("finds on one page what each exercise asks of the body", () => {
    const result = gated(shippedRoutine("mini"), "disc", "wrist");
    if (result.kind !== "ready") throw new Error("refused");
    const plan = makePlan(result.routine, result.catalogue, { warmup: true });
    const parts = { ...result, plan, screening: clearedTicks("disc", "wrist"), today: TODAY, name: "mini" };
    expect(shown(forDoctor(parts))).toMatchInlineSnapshot(`
      "
      # Five minutes: exercises to look through

      Printed on 2026-11-22. Strengthening, 3 times a week.
      backcoach is a timer and a guide for exercises at home. It knows only what is on this page.

      ## What was ticked

      - a slipped disc, or pain that bending makes worse
      - wrist trouble

      ## The exercises

      1. **Pelvic tilt**, 5 x 3 s  
         Asks of the body: lying on the back; easy movement with a low load.  
         Lie on your back, knees bent, feet flat and hip-wide, arms by your sides. Press the low back to the floor. Draw the belly in and let the tailbone tip up a little. Keep the buttocks on the floor and the feet light. Let go, and let the natural curve come back.

      2. **Glute bridge**, 5 x 3 s  
         Asks of the body: lying on the back; work or weight for the neck.  
         Lie on your back, knees bent, heels a hand's length from the seat, feet hip-wide. Push the heels down, raise the hips. Tilt the pelvis a little first, then lift. Stop when shoulders, hips and knees make one line. Come down slowly, bone by bone.

      3. **Heel slide**, 5 times, each side in turn  
         Asks of the body: lying on the back; easy movement with a low load.  
         Lie on your back, knees bent, feet flat and hip-wide. Flatten the back gently. Slide one heel away, the back quiet. Let the heel glide along the floor until the leg is almost straight. Draw it back the same way, then change legs.

      4. **Side plank**, 10 s each side  
         Asks of the body: work and weight for the shoulders.  
         Lie on your side, elbow under the shoulder, legs straight, top foot in front or stacked. Raise the hips until you are one line. Push the elbow down, away from the ear. Keep the head in line and breathe in small, steady breaths. Lower the hips with control.

      ## Left out or changed already

      - Bird-dog left out: weight on the wrists. Heel slide instead.

      ## Your answer

      - [ ] All of these are fine.
      - [ ] All but these: ______________________________
      - [ ] Not now.

      Name and date: ______________________________

      All fine? Tell backcoach: \`backcoach screen --agreed mini\`

      All but some? \`backcoach new "My own" --from mini\` makes a copy. Take those out of it, and agree to the copy.
      "
    `);
  });

  it("is not led astray by what a file says", () => {
    const one = routine([entry("odd", {}, { note: "see <b>*this*</b>" })], {
      name: "# Not a heading [link](x)",
      define: [exercise("odd", { name: "a|b `c`\u001b[2J" })],
    });
    const plan = makePlan(one, SHIPPED, { warmup: true });
    const text = forDoctor({ routine: one, plan, notes: [], screening: null, today: TODAY, name: "./o`dd.yaml" }).join(
      "\n",
    );
    expect(text).toContain("# \\# Not a heading \\[link\\](x)");
    expect(text).toContain("**a\\|b \\`c\\`");
    expect(text).toContain("see \\<b\\>\\*this\\*");
    expect(text).not.toContain("\u001b");
    expect(text).toContain("not said by its author");
    expect(text).toContain("`backcoach screen --agreed ./o'dd.yaml`");
  });
});

describe("the time after a stop", () => {
  it("says what it was, what changes, and how to have it back", () => {
    expect(shown(stopPage([STOPPED], 103))).toMatchInlineSnapshot(`
      "
      You stopped Superman 3 days ago: sharp pain
      • Today there is less of it, or it is left out where less is not possible. Move
        slowly, as far as it is comfortable.
      • To have it back as it was: 2 easy sessions with it, each on a day of its own.
        Sooner with a doctor's or physiotherapist's yes: backcoach screen --cleared
        superman.
      "
    `);
  });

  it("says who should look at it after the second one, and from when on an own wish is enough", () => {
    expect(shown(stopPage([STOPPED, { ...STOPPED, day: 102, at: 102 }], 103))).toMatchInlineSnapshot(`
      "
      You stopped Superman yesterday: sharp pain
      • It was the second time in two weeks, so it is left out. Please let somebody
        look at it.
      • To have it back: a doctor's or physiotherapist's yes: backcoach screen
        --cleared superman. In 13 days your own wish is enough, with the same words.
        It then begins with less.
      "
    `);
    expect(textOf(stopPage([STOPPED, { ...STOPPED, day: 102, at: 102 }], 115))).toContain("In a day your own wish");
    expect(textOf(stopPage([STOPPED, { ...STOPPED, day: 102, at: 102 }], 116))).toContain("By now your own wish");
  });

  it("says after signs in a leg that the exercise is left out", () => {
    const [exercise] = STOPPED.exercises;
    const legs = {
      ...STOPPED,
      stop: "legs" as const,
      exercises: exercise ? [{ ...exercise, quality: "legs" as const }] : [],
    };
    expect(shown(stopPage([legs], 101))).toMatchInlineSnapshot(`
      "
      You stopped Superman yesterday: pain or tingling down a leg
      • It is left out. If it comes again, or the leg feels weak, see a doctor.
      • To have it back: 2 easy sessions without it. Sooner with a doctor's or
        physiotherapist's yes: backcoach screen --cleared superman.
      "
    `);
  });

  it("asks for a doctor after feeling unwell, and says nothing without a stop", () => {
    const unwell: PastSession = { ...STOPPED, stop: "unwell" };
    expect(textOf(stopPage([unwell], 100))).toContain("You stopped earlier today: dizzy, or chest pain Ask a doctor");
    expect(textOf(stopPage([{ ...unwell, stop: "saddle" }], 100))).toContain("go to hospital now");
    expect(stopPage([], 100)).toEqual([]);
  });
});

describe("a question of the check-in", () => {
  it("shows its keys, and what enter keeps", () => {
    const state = beginCheckIn(questionsBefore({ morning: true }), { last: { before: 2, unwell: false } });
    const second = pressKey(state, "2");
    const third = pressKey(second, "n");
    expect(
      shown([state, second, third].flatMap((one) => [...checkInLines(one, 80, PLAIN), ""])),
    ).toMatchInlineSnapshot(`
      "
      Pain in your back right now?
      0 to 9, t for 10: 0 none, 10 the worst you can imagine
      enter: 2, as last time · esc: no answer

      Do you feel unwell today: fever, dizzy, an illness coming on?
      y  yes, unwell
      n  no
      enter: no, as last time · esc: no answer

      How was your back the morning after the last session?
      0  the same, or better
      1  worse, but settled within a day
      2  still worse
      enter or esc: no answer

      "
    `);
    expect(checkInLines(pressKey(third, "0"), 80, PLAIN)).toEqual([]);
  });

  it("names an effort in our own words", () => {
    const effort = QUESTIONS_AFTER.find(({ id }) => id === "effort");
    if (!effort) throw new Error("no question about the effort");
    expect([0, 4, 7, 10].map((value) => answerWords(effort, value))).toEqual([
      "0, nothing",
      "4",
      "7, hard",
      "10, all I had",
    ]);
  });
});

describe("all of it", () => {
  const everything = (columns: number): string[] => [
    ...screeningPage(clearedTicks(...CONCERNS), TODAY, columns, PLAIN),
    ...screeningPage(null, TODAY, columns, PLAIN),
    ...gateNotes(notesFor("stenosis", "knee", "blood-pressure", "neck", "hernia"), columns, PLAIN),
    ...refusalPage({ why: "concerns", concerns: CONCERNS }, columns, PLAIN, "112"),
    ...doctorPage(["spine-disease", "birth"], "starter", columns, PLAIN),
    ...stopPage([STOPPED, { ...STOPPED, day: 102 }], 103, columns),
    ...checkInLines(beginCheckIn(QUESTIONS_AFTER), columns, PLAIN),
  ];

  it.each([20, 33, 40, 80, 200])("fits %i columns", (columns) => {
    for (const line of everything(columns)) expect(widthOf(line)).toBeLessThanOrEqual(Math.min(columns, 88));
  });

  it("claims nothing, blames nobody and raises no voice", () => {
    const text = [...everything(80), ...SCREENING_CHOICES.flatMap(({ label, hint }) => [label, hint ?? ""])].join("\n");
    expect(text).not.toMatch(/!|nerve|heals|cures|releases|fail|should have|must not|Borg|PAR-Q/i);
  });
});
