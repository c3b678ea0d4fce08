package toeup.store;

import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.json.JsonWriter;
import toeup.plan.Announce;
import toeup.plan.Heard;
import toeup.plan.Reader;
import toeup.plan.Settings;

/** What belongs to this computer. */
final class SettingsCodec implements Codec<Settings> {
    @Override public void write(JsonWriter out, Settings settings) {
        out.text("theme", settings.theme()).flag("sound", settings.sound().on()).flag("word", settings.word())
            .flag("band", settings.band()).flag("motion", settings.motion())
            .whole("frames", settings.frames()).flag("ascii", settings.ascii());
        out.flag("tones", settings.sound().tones()).flag("voice", settings.sound().voice());
        Reader reader = settings.reader();
        out.flag("plainLines", reader.lines()).flag("readerFriendly", reader.friendly())
            .text("announce", reader.announce().code()).flag("linePerRepetition", reader.brief())
            .whole("fontSize", settings.fontSize());
    }

    /** A setting that is not there has its usual value: a file may hold one line only. */
    @Override public Settings read(JsonObject in) throws JsonTrouble {
        Settings usual = Settings.USUAL;
        return new Settings(in.has("theme") ? Fields.name(in, "theme") : usual.theme(),
            heard(in), in.optionalFlag("word").orElse(usual.word()),
            in.optionalFlag("band").orElse(usual.band()),
            in.optionalFlag("motion").orElse(usual.motion()),
            frames(in), in.optionalFlag("ascii").orElse(usual.ascii()), reader(in),
            in.optionalWhole("fontSize", Settings.SMALLEST_FONT, Settings.LARGEST_FONT));
    }

    private static Reader reader(JsonObject in) throws JsonTrouble {
        Reader usual = Reader.USUAL;
        return new Reader(in.optionalFlag("plainLines").orElse(usual.lines()),
            in.optionalFlag("readerFriendly").orElse(usual.friendly()),
            Fields.optionalCoded(in, "announce", Announce.class).orElse(usual.announce()),
            in.optionalFlag("linePerRepetition").orElse(usual.brief()));
    }

    /** Older files know only whether there is sound at all. */
    private static Heard heard(JsonObject in) throws JsonTrouble {
        Heard usual = Heard.USUAL;
        return new Heard(in.optionalFlag("sound").orElse(usual.on()), in.optionalFlag("tones").orElse(usual.tones()),
            in.optionalFlag("voice").orElse(usual.voice()));
    }

    private static int frames(JsonObject in) throws JsonTrouble {
        int frames = in.optionalWhole("frames", 1, 10).orElse(Settings.USUAL.frames());
        if (!Settings.FRAMES.contains(frames)) throw in.trouble("frames", "1, 2, 4 or 10");
        return frames;
    }
}
