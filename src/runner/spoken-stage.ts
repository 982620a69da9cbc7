/**
 * A stage that can also be heard: what is said when is decided elsewhere (view/speech.ts); here it is handed to the speaker
 * while the voice is on, and written on the screen as a caption.
 */
import { type Utterance, WEIGHT } from "../base/utterance.ts";
import type { Asked, Event } from "../session/event.ts";
import { type Look, look } from "../session/look.ts";
import type { Outcome, Session } from "../session/session.ts";
import { spokenQuestion } from "../view/key-question.ts";
import type { Manner } from "../view/manner.ts";
import { ASKING } from "../view/pause-words.ts";
import { plainInstructions } from "../view/plain-help.ts";
import { andHow, type Happened, hear, lastWords, NOTHING_SAID } from "../view/speech.ts";
import type { Speaker } from "../voice/speaker.ts";
import { NOTICE, type NoticeRank } from "./notices.ts";
import type { Ask, Asking, Stage } from "./stage.ts";

export interface SpokenOptions {
  /** null where nothing can speak. */
  readonly speaker: Speaker | null;
  /** What to tell whoever wants a voice where there is none. */
  readonly missing: string;
  /** Whether it speaks from the beginning. */
  readonly on: boolean;
  readonly manner: Manner;
  /** Whether questions follow behind a session that ended so; without it none do. */
  readonly asksAfter?: (outcome: Outcome) => boolean;
  /** What happened before it broke off, where it is gone on with. */
  readonly earlier?: readonly Event[];
  /** Something to know from the beginning, or null. */
  readonly notice?: string | null;
}

function urgent(text: string): Utterance {
  return { text, weight: WEIGHT.urgent, within: 1000, room: null };
}

/** What has happened, without where it is kept and what can be done about it later: counts wait for an urgent word. */
function firstSentence(text: string): string {
  return text.split(/(?<=[.!?])\s/, 1)[0] ?? "";
}

/** The end of a long first sentence may be lost to the count because of it: what the notice says matters more. */
function behind(notice: string, utterance: Utterance): Utterance {
  return notice === "" ? utterance : { ...utterance, text: `${notice} ${utterance.text}` };
}

const QUESTIONS_FOLLOW = "Questions are on the screen. Escape leaves each one out.";

function isWork(event: Event): boolean {
  return event.type === "rep-done" || (event.type === "hold-done" && event.seconds > 0);
}

function isGettingReady(session: Session): boolean {
  const seen = look(session, 0);
  return seen.state === "running" && seen.beat.kind === "ready";
}

const GREETING: Utterance = { text: "Voice on.", weight: WEIGHT.talk, within: 1000, room: null };

export class SpokenStage implements Stage {
  readonly #shown: Stage;
  readonly #options: SpokenOptions;
  #on: boolean;
  #memory = NOTHING_SAID;
  #happened: Happened[] = [];
  #session: Session | null = null;
  #explaining = false;
  /** What came up before anything could be shown, to be told in front of everything else. */
  readonly #notices: { readonly text: string; readonly rank: NoticeRank }[];
  /** What has to be said of notices with the next look: it cuts off how to get into position, which follows it again. */
  readonly #unsaid: string[] = [];
  /** Switched on just now: that is said, unless something else is. */
  #greeting = false;
  #closed = false;
  /** How it ended, and whether anything was done before. */
  #outcome: Outcome | null = null;
  #worked: boolean;

  constructor(shown: Stage, options: SpokenOptions) {
    const { speaker, on, missing, notice, earlier = [] } = options;
    this.#worked = earlier.some(isWork);
    this.#shown = shown;
    this.#options = options;
    this.#on = on && speaker !== null;
    this.#notices = [
      ...(on && !speaker ? [{ text: missing, rank: NOTICE.sound }] : []),
      ...(notice ? [{ text: notice, rank: NOTICE.ear }] : []),
    ];
    // What fails behind the end may come among the questions, where nobody could do anything about it.
    speaker?.onGivenUp((why) => {
      this.#on = false;
      if (this.#closed) return;
      shown.caption?.(null);
      shown.notice(why, NOTICE.sound);
    });
    speaker?.onDoubt((why) => this.#closed || shown.notice(why, NOTICE.sound));
  }

  event(event: Event, session: Session): void {
    this.#shown.event(event, session);
    this.#happened.push({ event, plan: session.plan });
    this.#worked ||= isWork(event);
    if (session.state.kind === "ended") this.#outcome = session.state.outcome;
    if (event.type !== "paused") return;
    this.#options.speaker?.silence();
    // Who shouts does not look at the screen, so this is asked aloud even where nothing else is said.
    if (event.why !== "shout" || this.#on) return;
    for (const utterance of lastWords([{ event, plan: session.plan }], this.#options.manner)) this.#say(utterance);
  }

  /** Whoever can't look has to know it too; before the first words, together with them. */
  notice(text: string, rank: NoticeRank = NOTICE.usual): void {
    if (this.#session === null) {
      this.#notices.push({ text, rank });
      return;
    }
    this.#shown.notice(text, rank);
    if (!this.#on) return;
    if (this.#explains()) this.#unsaid.push(firstSentence(text));
    else this.#options.speaker?.say(urgent(firstSentence(text)));
  }

  /** Whether it is just being said how to get into position. */
  #explains(): boolean {
    return this.#session !== null && isGettingReady(this.#session) && this.#options.speaker?.speaking === true;
  }

  /** How to get into position, which is longer than everything else, is not cut off for it. */
  told(text: string): void {
    this.#shown.told?.(text);
    if (this.#on && !this.#explains()) this.#say(urgent(text));
  }

  count(seconds: number): void {
    this.#shown.count(seconds);
  }

  show(session: Session, now: number): number | null {
    this.#session = session;
    const notices = this.#notices.splice(0);
    for (const { text, rank } of notices) this.#shown.notice(text, rank);
    const happened = this.#happened.splice(0);
    const unsaid = [...notices.map(({ text }) => firstSentence(text)), ...this.#unsaid.splice(0)].join(" ");
    if (this.#on) this.#speak(happened, look(session, now), unsaid);
    return this.#shown.show(session, now);
  }

  /** @param first what has to be known before it, or nothing */
  #speak(happened: readonly Happened[], seen: Look, first: string): void {
    const { manner } = this.#options;
    const { memory, utterances } = hear(this.#memory, happened, seen, manner);
    this.#memory = memory;
    for (const utterance of utterances) this.#say(behind(first, utterance));
    if (utterances.length === 0 && first !== "") this.#say(urgent(andHow(first, seen, manner)));
    else if (utterances.length === 0 && this.#greeting) this.#say(GREETING);
    this.#greeting = false;
  }

  toggle(what: "help" | "instructions" | "voice"): void {
    if (what === "voice") this.#switch();
    else this.#shown.toggle(what);
    if (what === "instructions" && this.#on) this.#explain();
  }

  #switch(): void {
    const { speaker, missing } = this.#options;
    this.#on = !this.#on && speaker !== null;
    this.#greeting = this.#on;
    this.#memory = NOTHING_SAID;
    if (this.#on) speaker?.tryAgain();
    else {
      this.#hush();
      this.#shown.caption?.(null);
    }
    const said = speaker === null ? missing : this.#on ? GREETING.text : "Voice off.";
    this.#shown.notice(said, NOTICE.answer);
  }

  /** The whole of how to do it, or silence again. A count cuts it off: whoever wants to hear it all pauses first. */
  #explain(): void {
    this.#explaining = !this.#explaining;
    this.#hush();
    if (!this.#explaining || !this.#session) return;
    const { step } = look(this.#session, 0);
    const text = plainInstructions(step)
      .map((line) => (/[.!?:]$/.test(line) ? line : `${line}.`))
      .join(" ");
    this.#options.speaker?.say({ text, weight: WEIGHT.talk, within: 1000, room: null });
  }

  #say(utterance: Utterance): void {
    this.#options.speaker?.say(utterance);
    this.#shown.caption?.({ text: utterance.text, rate: this.#options.manner.rate });
  }

  silence(): void {
    this.#hush();
    this.#shown.silence();
  }

  #hush(): void {
    this.#options.speaker?.silence();
  }

  askPain(talk: (ask: Ask) => Promise<Asked | null>, asking: Asking): Promise<Asked | null> {
    this.#hush();
    this.#happened = [];
    return this.#shown.askPain((ask) => talk(this.#aloud(ask)), asking);
  }

  /** The question stands where it is answered; besides that it is said, until it is. */
  #aloud(ask: Ask): Ask {
    let before = `${ASKING} `;
    return async (question) => {
      // What ended the session ended the talk as well, and its last words are not to be cut off.
      if (this.#closed) return null;
      if (this.#on) this.#options.speaker?.say(urgent(`${before}${spokenQuestion(question).join(" ")}`));
      before = "";
      const answer = await ask(question);
      if (!this.#closed) this.#hush();
      return answer;
    };
  }

  /** The last words come to their end by themselves; whatever else was being said does not. */
  close(quietly = false): void {
    this.#closed = true;
    this.#hush();
    if (this.#on && !quietly)
      for (const utterance of lastWords(this.#happened, this.#options.manner))
        this.#options.speaker?.sayLast({ ...utterance, text: this.#withQuestions(utterance.text) });
    this.#shown.close();
  }

  /** They are for the eyes and the keys; whoever waits for the voice has to know that it will not ask them. */
  #withQuestions(text: string): string {
    const { asksAfter } = this.#options;
    const outcome = this.#outcome;
    const asked = outcome !== null && (this.#worked || outcome.kind === "stopped") && asksAfter?.(outcome);
    return asked ? `${text} ${QUESTIONS_FOLLOW}` : text;
  }
}
