/** Text of `config.yaml` -> Settings, or every fault in it at once: read and judged as a routine file is (parse.ts). */
import { ok } from "../base/result.ts";
import { quote } from "../base/safe-text.ts";
import type { Draft } from "./draft.ts";
import { type Fault, warning } from "./fault.ts";
import { normaliseHandsFree } from "./hands-free-shape.ts";
import { idleVoiceKeys } from "./idle-voice-keys.ts";
import { keyFaults, normaliseKeys } from "./key-shape.ts";
import { isRecord, type Parse, parseResult } from "./parse-result.ts";
import { DEFAULT_SETTINGS, type Settings } from "./settings.ts";
import { type RawSettings, settingsShape } from "./settings-shape.ts";
import { shapeFaults } from "./shape-faults.ts";
import { readSource, type Source } from "./source.ts";
import { DEFAULT_VOICE, type VoiceSettings } from "./voice-settings.ts";

/** Why a program can't be started on this machine, completing «... can't be started here: ...»; null where that can't be seen. */
export type ProgramFault = (
  command: readonly string[],
) => { readonly problem: string; readonly hint: string | null } | null;

export interface SettingsOptions {
  /** Without it programs are not looked for. */
  readonly programFault?: ProgramFault;
}

export function parseSettings(text: string, { programFault = () => null }: SettingsOptions = {}): Parse<Settings> {
  const source = readSource(text);
  if (saysNothing(source)) return ok({ value: DEFAULT_SETTINGS, warnings: [] });
  if (source.data === undefined) return parseResult<Settings>(source, [], null);
  const faults = shapeFaults(settingsShape, source.data);
  if (!isRecord(source.data)) return parseResult<Settings>(source, faults, null);
  const raw: Draft<RawSettings> = source.data;
  const settings = normaliseSettings(raw);
  const warnings = [...idleFaults(raw.voice ?? {}), ...programFaults(settings, programFault)];
  return parseResult(source, [...faults, ...keyFaults(raw.keys ?? {}), ...warnings], settings);
}

/** Whether most of what stands in a file are keys of the settings, and nothing says that it is a routine. */
export function looksLikeSettings(text: string): boolean {
  const { data } = readSource(text);
  if (!isRecord(data) || Object.hasOwn(data, "exercises")) return false;
  const keys = Object.keys(data);
  return 2 * keys.filter((key) => Object.hasOwn(settingsShape.shape, key)).length > keys.length;
}

function idleFaults(voice: Draft<NonNullable<RawSettings["voice"]>>): Fault[] {
  const given = Object.entries(voice).flatMap(([key, value]) => (value == null ? [] : [key]));
  return idleVoiceKeys(given, voice.command ? "command" : (voice.engine ?? null)).map(({ key, why, hint }) =>
    warning("no-effect", { key: ["voice", key] }, `«${key}» has no effect: ${why}`, hint),
  );
}

/** The settings may be meant for another machine as well, so this is no error. */
function programFaults({ voice, listen }: Settings, programFault: ProgramFault): Fault[] {
  return Object.entries({ voice: voice.command, listen: listen.command }).flatMap(([key, command]) => {
    const fault = command && programFault(command);
    if (!fault) return [];
    const message = `«${quote(command[0] ?? "")}» can't be started here: ${fault.problem}`;
    return [warning("program", [key, "command", 0], message, fault.hint)];
  });
}

/** An empty file, or one in which every line is a comment: nothing is set, and nothing is wrong. */
function saysNothing({ data, spots }: Source): boolean {
  return data === undefined && spots.every(({ code }) => code === "empty-file");
}

function normaliseSettings({ emergency, questions, woke, voice, ...raw }: Draft<RawSettings>): Settings {
  return {
    emergency: emergency ?? DEFAULT_SETTINGS.emergency,
    questions: questions ?? DEFAULT_SETTINGS.questions,
    woke: woke?.padStart("06:45".length, "0") ?? DEFAULT_SETTINGS.woke,
    weekStarts: raw["week-starts"] ?? DEFAULT_SETTINGS.weekStarts,
    figure: raw.figure === false ? "off" : (raw.figure ?? DEFAULT_SETTINGS.figure),
    background: raw.background ?? DEFAULT_SETTINGS.background,
    reducedMotion: raw["reduced-motion"] ?? DEFAULT_SETTINGS.reducedMotion,
    keys: normaliseKeys(raw.keys ?? {}),
    panic: raw.panic ?? DEFAULT_SETTINGS.panic,
    big: raw.big ?? DEFAULT_SETTINGS.big,
    theme: raw.theme ?? DEFAULT_SETTINGS.theme,
    voice: normaliseVoice(voice ?? {}),
    ...normaliseHandsFree(raw),
  };
}

function normaliseVoice(raw: Draft<NonNullable<RawSettings["voice"]>>): VoiceSettings {
  return {
    always: raw.always ?? DEFAULT_VOICE.always,
    engine: raw.engine ?? DEFAULT_VOICE.engine,
    voice: raw.voice ?? DEFAULT_VOICE.voice,
    rate: raw.rate ?? DEFAULT_VOICE.rate,
    volume: raw.volume ?? DEFAULT_VOICE.volume,
    language: raw.language ?? DEFAULT_VOICE.language,
    say: raw.say ?? DEFAULT_VOICE.say,
    command: raw.command?.filter((item) => item != null) ?? DEFAULT_VOICE.command,
  };
}
