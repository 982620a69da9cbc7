/** The conditions of the screening and of `avoid:` lists, as words behind «not with» and «leave out with». */
import type { Condition } from "../routine/exercise.ts";

const WORDS: Readonly<Record<Condition, string>> = {
  pregnant: "pregnancy",
  fracture: "a recent fracture of the spine",
  ill: "an acute illness or fever",
  surgery: "recent surgery on the spine",
  "spine-disease": "a known disease of the spine, without a doctor's yes",
  disc: "a slipped disc, or pain that bending makes worse",
  stenosis: "a narrow spinal canal, or pain that arching makes worse",
  osteoporosis: "osteoporosis",
  wrist: "wrist trouble",
  shoulder: "shoulder or elbow trouble",
  knee: "knee trouble",
  neck: "neck trouble",
  "blood-pressure": "high blood pressure or heart disease",
  "hip-replacement": "a hip replacement",
  hernia: "a hernia or recent surgery on the belly",
};

export function conditionWord(condition: Condition): string {
  return WORDS[condition];
}
