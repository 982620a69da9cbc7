/** The live screen at 40x10, which is what a small pane or a large font leaves: the same things in fewer words. */
import { describe, expect, it } from "vitest";
import { HOLD, LIFT, paused } from "../support/bird-dog-looks.ts";
import { screen } from "../support/frames.ts";
import { look } from "../support/looks.ts";

describe("at 40x10", () => {
  it("turns pages while one gets ready", () => {
    expect(screen(look("bird-dog", { kind: "ready" }), "40x10")).toMatchInlineSnapshot(`
      "
      Evening back             Exercise 1 of 6
      Bird-dog                      LEFT side
       ▄█   ▀▀▀▀█   GET READY  1/4
        █      █    4 x 5 s, each side in turn
        █     █     On all fours, hands a
       ▀▀▀    ▀     little wider than the
          seconds   shoulders, knees under the
      ⠋ Get ready 17 s · LEFT side
      next  Side plank, 10 s each side   40:07
      x STOP  space pause  p pain  enter done
      "
    `);
    expect(screen(look("bird-dog", { kind: "ready" }, 16), "40x10")).toMatchInlineSnapshot(`
      "
      Evening back             Exercise 1 of 6
      Bird-dog                      LEFT side
             ▄█     GET READY  4/4
              █       the hips square.
              █     • Come back with control
             ▀▀▀      and change sides.
          seconds
      ⠋ Get ready 1 s · LEFT side
      next  Side plank, 10 s each side   39:51
      x STOP  space pause  p pain  enter done
      "
    `);
  });

  it("keeps to what is needed while moving", () => {
    expect(screen(LIFT, "40x10")).toMatchInlineSnapshot(`
      "
      Evening back             Exercise 1 of 6
      Bird-dog                      LEFT side
            ▀▀▀▀▄   LIFT
             ▄▄▄▀   breathe out
                █   rep 3 of 4
            ▀▀▀▀    Slide one leg back and the
        of 4 reps   opposite arm forward unti…
      ⠋ Lift · rep 3 of 4, LEFT side
      next  Side plank, 10 s each side   39:09
      x STOP  space pause  p pain  enter done
      "
    `);
    expect(screen({ ...HOLD, spent: 3.2, left: 1.8 }, "40x10")).toMatchInlineSnapshot(`
      "
      Evening back             Exercise 1 of 6
      Bird-dog                      LEFT side
            ▄▀▀▀▄   HOLD
              ▄▄▀   breathe easily  ● ●
            ▄▀      rep 3 of 4
            ▀▀▀▀▀   Slide one leg back and the
          seconds   opposite arm forward unti…
      ⠋ Hold 2 s · rep 3 of 4, LEFT side
      next  Side plank, 10 s each side   39:07
      x STOP  space pause  p pain  enter done
      "
    `);
  });

  it("tells the set and the rep beside the number", () => {
    expect(screen(look("prone-scissors", { kind: "lift", set: 2, rep: 8 }), "40x10")).toMatchInlineSnapshot(`
      "
      Evening back             Exercise 3 of 6
      Prone scissors
            ▄▀▀▀▄   OPEN
            ▀▄▄▄▀   set 2 of 3 · rep 8 of 8
            █   █   Lift both straight legs
             ▀▀▀    slightly and open them.
        of 8 reps
      ⠋ Open · rep 8 of 8
      next  Prone scissors, 3 x 8        35:37
      x STOP  space pause  p pain  enter done
      "
    `);
  });

  it("rests", () => {
    expect(screen(look("side-plank", { kind: "rest" }, 5), "40x10")).toMatchInlineSnapshot(`
      "
      Evening back             Exercise 2 of 6
      Side plank                    LEFT side
       ▄█   █▀▀▀▀   REST
        █   ▀▀▀▀▄   10 s each side
        █   ▄   █   On your side, elbow under
       ▀▀▀   ▀▀▀    the shoulder, legs
          seconds   straight, feet stacked.
      ⠋ Rest 15 s · next: Side plank
      then  Prone scissors, 3 x 8        38:26
      x STOP  space pause  p pain  enter done
      "
    `);
  });

  it("counts minutes", () => {
    expect(screen(look("hook-lying-rest", { kind: "open" }, 44.5), "40x10")).toMatchInlineSnapshot(`
      "
      Evening back              Warm-up 1 of 2
      Hook-lying rest
      ▄▀▀▀▄ ▄ █  █  █  █    LET GO
      █   █ ▀ █▄▄█▄ █▄▄█▄   breathe easily
      █   █ █    █     █    enter when you
       ▀▀▀       ▀     ▀    feel relaxed
                  minutes   Let head, shoulde…
      ⠋ Let go 0:44
      next  Pelvic tilt, 12 x 5 s        45:03
      x STOP  space pause  p pain  enter done
      "
    `);
  });

  it("is paused", () => {
    expect(screen(paused("key"), "40x10")).toMatchInlineSnapshot(`
      "
      Evening back             Exercise 1 of 6
      Bird-dog                      LEFT side
            █  █    PAUSED
            █▄▄█▄   space to go on
               █    rep 3 of 4
               ▀
          seconds
        Paused · Hold 4 s · rep 3 of 4, LEFT…
      next  Side plank, 10 s each side   39:07
      x STOP  space go on  p pain  enter done
      "
    `);
  });

  it("shows the keys", () => {
    expect(screen(HOLD, "40x10", { overlay: "help" })).toMatchInlineSnapshot(`
      "
      Evening back             Exercise 1 of 6
      Bird-dog                      LEFT side
      x STOP        ? keys        b back
      space pause   q leave       + 10 s more
      p pain        i how         - less
      enter done    n skip        v voice

      ⠋ Hold 4 s · rep 3 of 4, LEFT side
      next  Side plank, 10 s each side   39:07
      x STOP  space pause  p pain  enter done
      "
    `);
  });

  it("would rather lose the routine's name than the word that this is no real session", () => {
    expect(screen(HOLD, "40x10", { speed: 4, message: "10 seconds more" })).toMatchInlineSnapshot(`
      "
      rehearsal at 4x, not recorded
      Bird-dog                      LEFT side
            █  █    HOLD
            █▄▄█▄   breathe easily
               █    rep 3 of 4
               ▀    Slide one leg back and the
          seconds   opposite arm forward unti…
      ⠋ Hold 4 s · rep 3 of 4, LEFT side
      10 seconds more
      x STOP  space pause  p pain  enter done
      "
    `);
  });
});
