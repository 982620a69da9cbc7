/**
 * The table of the gates (section 1.3 of the rules): condition by condition, what is left out, what is softened, and who
 * can say otherwise. Everything that decides is here; the code that reads the table knows no condition by name, except
 * that being ill is a matter of the day.
 */
import type { Concern } from "./concern.ts";
import type { Gate, GateRule } from "./gate.ts";

const OWN = "own judgement";

/** Freestyle and backstroke carry the tag of twisting, but roll the trunk as a whole: not to the end of the range. */
const SWIMMING = ["swimming-freestyle", "backstroke"];

/** No hold longer than this with high blood pressure, seconds: several short ones ask less of the circulation. */
const LONGEST_HOLD = 10;

const HEAVY: GateRule = { does: "leave-out", tags: ["load"], words: "heavy on the spine" };
const END_BENDING: GateRule = { does: "leave-out", tags: ["flex"], words: "bends the spine as far as it goes" };
const END_TWIST: GateRule = {
  does: "leave-out",
  tags: ["rot"],
  except: SWIMMING,
  words: "twists the spine as far as it goes",
};
const SWIM_IN_ONE: GateRule = {
  does: "soften",
  ids: SWIMMING,
  how: "Roll the whole body as one piece, and never twist as far as you can.",
};

export const GATES: Readonly<Record<Concern, Gate>> = {
  pregnant: {
    session: "while-so",
    who: "your midwife or doctor",
    avoid: "not in pregnancy",
    rules: [],
    say: null,
    sources: ["the seed text", "ACOG Committee Opinion 804 (2020)", "UK CMO: not on the back after 16 weeks"],
  },
  fracture: {
    session: "until-cleared",
    who: "the doctor who looks after the fracture",
    avoid: "not after a fracture of the spine",
    rules: [END_BENDING, END_TWIST, HEAVY, SWIM_IN_ONE],
    say: null,
    sources: ["the seed text", "Sinaki & Mikkelsen 1984 (bending and new fractures)"],
  },
  ill: {
    session: "today",
    who: "a doctor, if it does not pass",
    avoid: "not while you are ill",
    rules: [],
    say: null,
    sources: ["the seed text"],
  },
  surgery: {
    session: "until-cleared",
    who: "the surgeon",
    avoid: "not after an operation on the spine",
    rules: [{ does: "leave-out", tags: ["rot"], words: "twists the spine" }, HEAVY],
    say: "After the operation: what the surgeon said comes first.",
    sources: [OWN],
  },
  "spine-disease": {
    session: "doctor-list",
    who: "your doctor",
    avoid: "a doctor should decide on it",
    rules: [],
    say: null,
    sources: ["the seed text"],
  },
  disc: {
    session: "open",
    who: "your doctor or physiotherapist",
    avoid: "not with a slipped disc",
    rules: [
      { does: "leave-out", tags: ["flex"], words: "worse on bending" },
      HEAVY,
      { does: "soften", tags: ["rot"], except: SWIMMING, how: "Turn only a little, and slowly." },
      SWIM_IN_ONE,
    ],
    say: "Pain that moves further down a leg is a reason to stop; pain that draws back to the spine is not.",
    sources: [
      "mitchmedical, Williams flexion exercises (who should leave them out)",
      "fpnotebook (extension for the disc)",
      "May, Runge, Aina 2018 (pain that draws back to the spine)",
    ],
  },
  stenosis: {
    session: "open",
    who: "your doctor or physiotherapist",
    avoid: "worse on arching",
    rules: [{ does: "leave-out", tags: ["ext"], words: "worse on arching" }, HEAVY],
    say: null,
    sources: ["fpnotebook (flexion for stenosis, facets and pars)", "MyHealth Alberta, spondylolysis exercises"],
  },
  osteoporosis: {
    session: "open",
    who: "your doctor",
    avoid: "not with osteoporosis",
    rules: [END_BENDING, END_TWIST, HEAVY, SWIM_IN_ONE],
    say: null,
    sources: ["Sinaki & Mikkelsen 1984", "Mayo Clinic, back stretches (knee to chest: not with osteoporosis)"],
  },
  wrist: {
    session: "open",
    who: "your doctor or physiotherapist",
    avoid: "weight on the wrists",
    rules: [{ does: "leave-out", tags: ["hands"], words: "weight on the wrists" }],
    // The same stretch on the elbows.
    swaps: { cobra: "sphinx" },
    say: null,
    sources: [OWN],
  },
  shoulder: {
    session: "open",
    who: "your doctor or physiotherapist",
    avoid: "work for the shoulder",
    rules: [{ does: "leave-out", tags: ["shoulder"], words: "work for the shoulder" }],
    say: null,
    sources: [OWN],
  },
  knee: {
    session: "open",
    who: "your doctor or physiotherapist",
    avoid: "weight or a deep bend on the knees",
    rules: [{ does: "leave-out", tags: ["knee"], words: "weight or a deep bend on the knees" }],
    say: null,
    sources: [OWN],
  },
  neck: {
    session: "open",
    who: "your doctor or physiotherapist",
    avoid: "work for the neck",
    rules: [{ does: "leave-out", tags: ["neck"], words: "work for the neck" }],
    say: null,
    sources: [OWN],
  },
  "blood-pressure": {
    session: "open",
    who: "your doctor",
    avoid: "raises the blood pressure",
    rules: [
      { does: "soften", longestHold: LONGEST_HOLD },
      { does: "soften", tags: ["load"], how: "Breathe out as you lift." },
    ],
    say: "Blood pressure and heart: breathe all the time, never hold your breath. Ask your doctor before you begin.",
    sources: ["pages on the Valsalva manoeuvre", "PAR-Q+ 2023 (its logic, not its wording)", OWN],
  },
  "hip-replacement": {
    session: "open",
    who: "the surgeon",
    avoid: "a deep bend or a twist of the hip",
    rules: [
      { does: "leave-out", tags: ["flex"], words: "a deep bend of the hip" },
      { does: "leave-out", tags: ["rot"], except: SWIMMING, words: "a twist of the hip" },
    ],
    say: "Artificial hip: ask the surgeon how far it may bend and turn.",
    sources: [OWN],
  },
  hernia: {
    session: "open",
    who: "your doctor",
    avoid: "a strain on the belly",
    rules: [
      { does: "leave-out", tags: ["load"], words: "a strain on the belly" },
      { does: "leave-out", ids: ["cobra", "sphinx"], words: "stretches the belly" },
      { does: "soften", tags: ["prone"], how: "Only if lying on your belly is comfortable." },
    ],
    say: "Hernia or belly operation: ask your doctor before you begin.",
    sources: ["yoga pages on the cobra (hernia, recent operations)", OWN],
  },
  "red-flags": {
    session: "until-cleared",
    who: "a doctor",
    avoid: "",
    rules: [],
    say: null,
    sources: ["Finucane 2020, JOSPT (framework for red flags)", "Greenhalgh, Mercer, Finucane (cauda equina card)"],
  },
  chest: {
    session: "until-cleared",
    who: "a doctor",
    avoid: "",
    rules: [],
    say: null,
    sources: ["PAR-Q+ 2023 (its logic, not its wording)"],
  },
  illness: {
    session: "doctor-list",
    who: "your doctor",
    avoid: "",
    rules: [],
    say: null,
    sources: ["PAR-Q+ 2023 (its logic, not its wording)"],
  },
  birth: {
    session: "doctor-list",
    who: "your midwife or doctor",
    avoid: "",
    rules: [],
    say: null,
    sources: ["PAR-Q+ 2023 (its logic, not its wording)", "ACOG Committee Opinion 804 (2020)"],
  },
  age: {
    session: "doctor-list",
    who: "a doctor",
    avoid: "",
    rules: [],
    say: null,
    sources: ["PAR-Q+ 2023 (its logic, not its wording)"],
  },
};

/** All of them, in the order of the table. */
export const CONCERNS = Object.keys(GATES) as readonly Concern[];
