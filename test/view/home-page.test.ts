import { expect, test } from "vitest";
import { homePage } from "../../src/view/home-page.ts";
import { PLAIN } from "../support/frames.ts";

const week = { days: 1, goal: 3, minutes: 20, streak: 2 };

test("home says what is due and why, the week so far, the last stop and that a check-in is due", () => {
  const page = homePage(
    {
      due: { routine: "starter", reason: "Starter: 1 of 3 done this week, last time 2 days ago." },
      week,
      lastStop: { stop: "cramp", exercise: "Side plank", daysAgo: 3 },
      checkIn: true,
    },
    80,
    PLAIN,
  );
  expect(page).toEqual([
    "This week: 1 of 3 days, 20 min. 2 weeks in a row with the goal met.",
    "Last stop: cramp, Side plank, 3 days ago.",
    "A check-in is due: backcoach check-in asks how your back gets in the way of a",
    "day.",
    "",
    "Due today",
    "Starter: 1 of 3 done this week, last time 2 days ago.",
  ]);
});

test("a rest day is told as one", () => {
  const due = { routine: null, reason: "The week's goal is met, 3 of 3; rest is part of it." };
  const page = homePage({ due, week, lastStop: null, checkIn: false }, 40, PLAIN);
  expect(page.slice(-3)).toEqual(["Nothing is due today", "The week's goal is met, 3 of 3; rest is", "part of it."]);
  expect(page.join("\n")).not.toMatch(/stop|check-in/i);
});
