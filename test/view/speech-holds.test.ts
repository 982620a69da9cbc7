/** What is said in a hold: its length, its half, its last seconds, and what ends it. */
import { describe, expect, test } from "vitest";
import { entry } from "../support/exercises.ts";
import { hear } from "../support/hear.ts";

describe("a hold", () => {
  test("has its half and its last three seconds; time that is added is counted again", () => {
    const listener = hear(entry("rest", { for: 30 }), {}, { ready: 9 }).wait(9 + 28.5);
    expect(listener.said().slice(4)).toEqual(["Go for 30 seconds.", "Half-time, 15 seconds left.", "3", "2"]);
    listener.press("+").wait(11.4);
    expect(listener.said().slice(8, 12)).toEqual(["Ten seconds more, 12 seconds left.", "3", "2", "1"]);
  });

  test("is not halved late: what stalled over the half is past it", () => {
    const listener = hear(entry("rest", { for: 30 }), {}, { ready: 9 })
      .wait(9 + 14.9)
      .press("?");
    listener.clock.stall(1.9);
    listener.wait(5);
    expect(listener.said().slice(4)).toEqual(["Go for 30 seconds."]);
  });

  test("with an open end says that it ends by itself", () => {
    const listener = hear(entry("rest", { until: "tired", atMost: 40 }), {}, { ready: 9 }).wait(9);
    expect(listener.said().at(-1)).toBe("Hold. It ends by itself after 40 seconds. Or press enter when you are tired.");
  });

  test("without any end says what ends it", () => {
    const listener = hear(entry("rest", { until: "relaxed" }), {}, { ready: 9 }).wait(9);
    expect(listener.said().at(-1)).toBe("Let go. Press enter when you feel relaxed.");
  });
});
